package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Warning;
import vn.kehoach.read.legacy.LegacyEncoding;
import vn.kehoach.read.legacy.LegacyEncodings;

class OldTextTest {
    private static final String TEXT = "Mở lớp tập huấn cho người lớn tuổi ở các bản vùng cao trước mùa mưa lũ";
    private static final String CAPITALS = "ĐẶT MỘT ĐẬP, MỘT TRẠM Ở MỘT BẢN CỰ LỘ, MỘT CHỢ Ở THỊ TRẤN";

    private final DocumentReader reader = new DocumentReader(1_000_000);

    static Stream<Arguments> bytes() {
        LegacyBytes tcvn3 = new LegacyBytes(LegacyEncoding.TCVN3);
        LegacyBytes vps = new LegacyBytes(LegacyEncoding.VPS);
        return Stream.of(
                Arguments.of("a header typed later", joined(utf8(CAPITALS), tcvn3.of(TEXT)), "TCVN3"),
                Arguments.of("Unicode with a part pasted in", joined(utf8(TEXT), tcvn3.of(TEXT), utf8(TEXT)), "TCVN3"),
                Arguments.of("capitals that are control characters", joined(vps.of(CAPITALS)), "VPS"),
                Arguments.of("control characters in UTF-8", joined(utf8(vps.latin1(CAPITALS))), "VPS"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void readsMixedBytes(String name, byte[] bytes, String encoding) throws IOException {
        for (String file : List.of("ke-hoach.txt", "KE-HOACH")) {
            RawDocument document = read(bytes, file);
            assertThat(document.source().legacyEncoding()).as(name).isEqualTo(encoding);
            assertThat(document.source().mediaType()).startsWith("text/");
            assertThat(document.blocks())
                    .isNotEmpty()
                    .allMatch(block -> List.of(TEXT, CAPITALS).contains(((Block.Line) block).text()));
            assertThat(document.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void cellsAreConvertedToo(LegacyEncoding encoding) {
        LegacyBytes bytes = new LegacyBytes(encoding);
        LegacyText legacy = new LegacyText(new LegacyEncodings(Vocabulary.bundled()));
        List<Block> blocks = List.of(
                new Block.Line(bytes.latin1(TEXT)),
                new Block.PageBreak(),
                new Block.Grid(
                        List.of(List.of("TT", bytes.latin1("Nội dung")), List.of("1", bytes.latin1("Đào tạo nghề")))));
        LegacyText.Converted converted = legacy.convert(blocks);
        assertThat(converted.encoding()).isEqualTo(encoding);
        assertThat(converted.blocks())
                .containsExactly(
                        new Block.Line(TEXT),
                        new Block.PageBreak(),
                        new Block.Grid(List.of(List.of("TT", "Nội dung"), List.of("1", "Đào tạo nghề"))));
        assertThat(legacy.convert(converted.blocks())).isEqualTo(new LegacyText.Converted(converted.blocks(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le projet de coopération décentralisée entre la région et la province – “une priorité” – s’achève en été",
                "Die Bürgermeisterin übergab fünf Schülern größere Bücher für 5 €"
            })
    void westernTextIsReadAsWindowsWroteIt(String text) throws IOException {
        RawDocument document = read(text.getBytes(Charset.forName("windows-1252")), "letter.txt");
        assertThat(document.blocks()).containsExactly(new Block.Line(text));
        assertThat(document.source().legacyEncoding()).isNull();
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void aFewBrokenBytesStayAWarning() throws IOException {
        byte[] plain = "Plan for the year 2021. ".repeat(20).getBytes(StandardCharsets.UTF_8);
        plain[100] = (byte) 0xFF;
        byte[] unicode = (TEXT + "\n").repeat(20).getBytes(StandardCharsets.UTF_8);
        unicode[1] = 'x';
        for (byte[] bytes : List.of(plain, unicode)) {
            assertThat(read(bytes, "a.txt").warnings())
                    .extracting(Warning::code)
                    .containsExactly("undecodable-characters");
        }
    }

    static Stream<Arguments> binaries() {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        byte[] withoutZeros = noise.clone();
        for (int i = 0; i < withoutZeros.length; i++) {
            withoutZeros[i] = withoutZeros[i] == 0 ? 1 : withoutZeros[i];
        }
        return Stream.of(
                Arguments.of("noise", noise),
                Arguments.of("noise without zeros", withoutZeros),
                Arguments.of("Russian", "План развития района на 2021 год".getBytes(Charset.forName("windows-1251"))),
                Arguments.of(
                        "Polish",
                        "Za³o¿enia i zadania gminy w zakresie kultury s¹ zgodne"
                                .getBytes(Charset.forName("windows-1252"))),
                Arguments.of("Japanese", "計画の実施に関する報告書".repeat(9).getBytes(Charset.forName("Shift_JIS"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binaries")
    void guessesNothingElse(String name, byte[] bytes) {
        assertThatThrownBy(() -> read(bytes, "ke-hoach.txt")).as(name).isInstanceOf(UnreadableDocumentException.class);
    }

    private RawDocument read(byte[] bytes, String name) throws IOException {
        return reader.read(new ByteArrayInputStream(bytes), name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }
}
