package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException.Reason;

class DocumentReaderTest {
    private static final String TEXT = "Mở lớp tập huấn\nMua sách cho các xã vùng cao\n";
    private static final Block[] LINES = {
        new Block.Line("Mở lớp tập huấn"), new Block.Line("Mua sách cho các xã vùng cao")
    };

    private final DocumentReader reader = new DocumentReader(1000);

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", StandardCharsets.UTF_8, ""),
                Arguments.of("UTF-8 with a mark", StandardCharsets.UTF_8, "\uFEFF"),
                Arguments.of("UTF-16LE with a mark", StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of("UTF-16BE with a mark", StandardCharsets.UTF_16BE, "\uFEFF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsUnicodeText(String name, Charset charset, String mark) throws IOException {
        RawDocument document = reader.read(new ByteArrayInputStream((mark + TEXT).getBytes(charset)), "ke-hoach.txt");
        assertThat(document.blocks()).as(name).containsExactly(LINES);
        assertThat(document.warnings()).as(name).isEmpty();
    }

    static Stream<Arguments> breaks() {
        Block a = new Block.Line("a");
        Block b = new Block.Line("b");
        Block empty = new Block.Line("");
        return Stream.of(
                Arguments.of("a\nb", List.of(a, b)),
                Arguments.of("a\r\nb\r\n", List.of(a, b)),
                Arguments.of("a\rb", List.of(a, b)),
                Arguments.of("a\u2028b", List.of(a, b)),
                Arguments.of("a\n\nb", List.of(a, empty, b)),
                Arguments.of("a\fb", List.of(a, new Block.PageBreak(), b)),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void cutsLinesAndPages(String text, List<Block> blocks) throws IOException {
        assertThat(reader.read(text).blocks()).isEqualTo(blocks);
    }

    @Test
    void saysWhatItRead() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        RawDocument document = reader.read(new ByteArrayInputStream(bytes), "ke-hoach.txt");
        assertThat(document.source().file()).isEqualTo("ke-hoach.txt");
        assertThat(document.source().mediaType()).isEqualTo("text/plain");
        assertThat(document.source().bytes()).isEqualTo(bytes.length);
        assertThat(document.source().sha256()).matches("[0-9a-f]{64}");
        assertThat(document.source().textOrigin()).isEqualTo("native");
        assertThat(reader.read(TEXT).source().sha256())
                .isEqualTo(document.source().sha256());
    }

    @Test
    void brokenCharactersAreAWarning() throws IOException {
        byte[] bytes = TEXT.repeat(4).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        RawDocument document = reader.read(new ByteArrayInputStream(bytes), "ke-hoach.txt");
        assertThat(document.warnings()).extracting(Warning::code).containsExactly("undecodable-characters");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Reason.TOO_LARGE, TEXT.repeat(30).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Reason.BINARY, new byte[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 1, 2, 3, 4, 5, 6}));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWithAReason(Reason reason, byte[] bytes) {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> reader.read(new ByteArrayInputStream(bytes), "ke-hoach.txt"));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.file()).isEqualTo("ke-hoach.txt");
        assertThat(refusal).hasMessageStartingWith("ke-hoach.txt: ");
    }

    @Test
    void refusesFoldersAndMissingFiles(@TempDir Path folder) {
        assertThat(refusal(folder).reason()).isEqualTo(Reason.DIRECTORY);
        assertThat(refusal(folder.resolve("none.txt")).reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void readsAFileUnderItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Kế hoạch.md"), TEXT);
        RawDocument document = reader.read(file);
        assertThat(document.source().file()).isEqualTo("Kế hoạch.md");
        assertThat(document.blocks()).containsExactly(LINES);
    }

    @Test
    void theLimitItselfIsStillRead() throws IOException {
        byte[] bytes = "a".repeat(1000).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(new ByteArrayInputStream(bytes), "a.txt").blocks())
                .hasSize(1);
    }

    private UnreadableDocumentException refusal(Path file) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(file));
    }
}
