package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** Documents that would cost too much, are locked or damaged end in a message that says so. */
@Timeout(60)
class HostileDocumentTest {
    private static final DocumentReader READER = new DocumentReader(1_000_000);

    static Stream<Arguments> hostile() {
        String many = WordRulesTest.p(WordRulesTest.t("a".repeat(1000))).repeat(20_000);
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        String outside = entities.replace("<!ENTITY a \"aaaaaaaaaa\">", "<!ENTITY a SYSTEM \"file:///etc/hostname\">");
        return Stream.of(
                arguments("zip bomb", ZipFiles.docx(many), Reason.TOO_BIG_INSIDE),
                arguments("no bytes", new byte[0], Reason.BROKEN),
                arguments("entity bomb", withDocument(entities), Reason.BROKEN),
                arguments("entity from outside", withDocument(outside), Reason.BROKEN),
                arguments(
                        "tables in tables",
                        ZipFiles.docx("<w:tbl><w:tr><w:tc>".repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100)),
                        Reason.TOO_BIG_INSIDE),
                arguments(
                        "elements in elements",
                        ZipFiles.docx("<w:ins>".repeat(5000) + "</w:ins>".repeat(5000)),
                        Reason.BROKEN),
                arguments(
                        "groups in groups",
                        utf8("{\\rtf1" + "{".repeat(100_000) + "}".repeat(100_000) + "}"),
                        Reason.TOO_BIG_INSIDE),
                arguments("locked Word document", compound("EncryptedPackage"), Reason.ENCRYPTED),
                arguments("old spreadsheet", compound("Workbook"), Reason.NOT_TEXT),
                arguments(
                        "spreadsheet",
                        ZipFiles.zip(Map.of("[Content_Types].xml", new byte[0], "xl/workbook.xml", new byte[0])),
                        Reason.NOT_TEXT),
                arguments("archive", ZipFiles.zip(Map.of("a.txt", utf8("a"))), Reason.ARCHIVE),
                arguments(
                        "no Word document inside",
                        ZipFiles.zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", utf8("x"))),
                        Reason.BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesWithAReason(String name, byte[] file, Reason reason) {
        UnreadableDocumentException refusal = refusal(file);
        assertThat(refusal.reason()).as(name).isEqualTo(reason);
        assertThat(refusal).hasMessageStartingWith("ke-hoach.docx: ").message().contains(";");
    }

    static IntStream tenths() {
        return IntStream.range(1, 10);
    }

    @ParameterizedTest
    @MethodSource("tenths")
    void truncatedDocumentsAreDamaged(int tenths) {
        String body = IntStream.range(0, 300)
                .mapToObj(i -> WordRulesTest.p(WordRulesTest.t("Nhiệm vụ thứ " + i * 7919 % 1009)))
                .reduce("", String::concat);
        byte[] docx = ZipFiles.docx(body);
        byte[] rtf = utf8("{\\rtf1\\ansi " + "{\\b Nhiem vu} mot\\par ".repeat(100) + "}");
        for (byte[] whole : new byte[][] {docx, rtf}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenths / 10);
            assertThat(refusal(cut).reason()).isEqualTo(Reason.BROKEN);
        }
    }

    @Test
    void aDamagedPartIsDamage() {
        byte[] file = ZipFiles.docx(WordRulesTest.p(WordRulesTest.t("Kế hoạch")).repeat(50));
        for (int i = 200; i < file.length - 200; i += 7) {
            byte[] damaged = file.clone();
            damaged[i] ^= 0x55;
            try {
                READER.read(new ByteArrayInputStream(damaged), "ke-hoach.docx");
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason())
                        .isIn(Reason.BROKEN, Reason.ARCHIVE, Reason.BINARY, Reason.TOO_BIG_INSIDE, Reason.ENCRYPTED);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void aParserThatHangsIsLeft() {
        CountDownLatch never = new CountDownLatch(1);
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> Watchdog.run("ke-hoach.pdf", Duration.ofMillis(50), () -> {
                    never.await();
                    return "";
                }));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(refusal).hasMessageContaining("50 ms");
    }

    @Test
    void aParserThatEatsStackOrMemoryTakesItsDocumentOnly() {
        for (Error error : new Error[] {new StackOverflowError(), new OutOfMemoryError("Java heap space")}) {
            UnreadableDocumentException refusal = catchThrowableOfType(
                    UnreadableDocumentException.class,
                    () -> Watchdog.run("ke-hoach.pdf", Duration.ofSeconds(5), () -> {
                        throw error;
                    }));
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_BIG_INSIDE);
        }
    }

    private static UnreadableDocumentException refusal(byte[] file) {
        return catchThrowableOfType(
                UnreadableDocumentException.class, () -> READER.read(new ByteArrayInputStream(file), "ke-hoach.docx"));
    }

    private static byte[] withDocument(String xml) {
        return ZipFiles.zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", utf8(xml)));
    }

    /** The start of an OLE file whose directory names a stream. */
    private static byte[] compound(String stream) {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] utf8(String text) {
        return ZipFiles.utf8(text);
    }
}
