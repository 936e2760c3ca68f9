package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** What is no document is refused with a reason and advice; what is one, however odd, is read in bounded time. */
class HostileInputTest {
    /** Generous: it only stops what would hang. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyFileIsAPlanWithAWarning() throws IOException {
        Plan plan = EXTRACTOR.extract(Files.createFile(folder.resolve("trong.txt")));

        assertThat(plan.text()).isEmpty();
        assertThat(plan.warnings()).extracting(Warning::code).containsExactly("empty-document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rac.txt", "rac.md", "rac.bin", "rac"})
    void binaryDataIsRefused(String name) throws IOException {
        byte[] junk = new byte[100_000];
        new Random(1).nextBytes(junk);

        refuses(Files.write(folder.resolve(name), junk), Reason.BINARY, "give a text file");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        refuses(Files.createDirectory(folder.resolve("ke-hoach.txt")), Reason.DIRECTORY, "give a file");
    }

    @Test
    void aMissingFileIsRefused() {
        refuses(folder.resolve("khong-co.txt"), Reason.MISSING, "check the name");
    }

    @Test
    void aForbiddenFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("mat.txt"), "KẾ HOẠCH");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "the disk knows no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "this user may read everything");

        refuses(file, Reason.NO_PERMISSION, "ask for the right");
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        refuses(
                Files.writeString(folder.resolve("dai.txt"), "a ".repeat(25_000_000)),
                Reason.TOO_LARGE,
                "split it into its documents");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTexts")
    void anOddTextIsReadInBoundedTime(String what, String text) {
        Plan plan = assertTimeoutPreemptively(BOUND, () -> EXTRACTOR.extract(text), what);

        assertThat(Grounding.breaches(plan)).isEmpty();
        assertThat(SectionRules.breaches(plan)).isEmpty();
        assertThat(LinkRules.breaches(plan)).isEmpty();
        assertThat(plan.warnings()).isNotEmpty();
    }

    static Stream<Arguments> oddTexts() {
        return Stream.of(
                arguments("a number of 20,000 levels", "KẾ HOẠCH\n" + "1.".repeat(20_000) + " Mục tiêu\nNội dung"),
                arguments("numbers of 1 to 1,000 levels", numberedLevels(1_000)),
                arguments("20,000 indented bullets", indentedBullets(20_000)),
                arguments("20,000 bullets in each other", "KẾ HOẠCH\n" + "- ".repeat(20_000) + "x"),
                arguments("20,000 quotes in each other", "KẾ HOẠCH\n" + "> ".repeat(20_000) + "Nội dung"),
                arguments("lone surrogates", "\uD800 \uDC00\uD83D\n".repeat(10_000) + "Tỷ lệ \uD800 đạt 90%"),
                arguments("200,000 lines of one cell", "ô\n".repeat(200_000)),
                arguments("200,000 framed cells", "|\nô\n".repeat(200_000)),
                arguments("200,000 pipe rows of one cell", "| ô |\n".repeat(200_000)),
                arguments("2 MB of digits", "1".repeat(2_000_000)),
                arguments("2 MB of brackets", "(".repeat(2_000_000)),
                arguments("2 MB of bold marks", "**".repeat(1_000_000)),
                arguments("2 MB of pipes", "|".repeat(2_000_000)),
                arguments("2 MB of quotation marks", "\"".repeat(2_000_000)),
                arguments("2 MB of commas", ", ".repeat(1_000_000)),
                arguments("2 MB of one word", "a".repeat(2_000_000)),
                arguments("2 MB of tone marks", "\u0301".repeat(2_000_000)),
                arguments(
                        "3 MB of agencies on one line",
                        "KẾ HOẠCH\nI. NHIỆM VỤ\n- "
                                + "Sở Y tế chủ trì, Ngân hàng Chính sách xã hội chi nhánh tỉnh góp, ".repeat(45_000)),
                arguments(
                        "3 MB of departments on one line",
                        "KẾ HOẠCH\nI. NHIỆM VỤ\n- " + "các sở, ban, ngành; Các Sở: Y tế, Tài chính, ".repeat(70_000)),
                arguments("500 kB of shares on one line", "tỷ lệ đạt 90%, ".repeat(30_000)),
                arguments("10,000 headings of one number", "1. Mục tiêu\nNội dung của mục này là.\n".repeat(10_000)),
                arguments("1 MB of points", "a) \n".repeat(250_000)),
                arguments("numbers beyond every type", numbersBeyondEveryType()));
    }

    private static String numberedLevels(int levels) {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\n");
        for (int level = 1; level <= levels; level++) {
            text.append("1.".repeat(level)).append(" Mục tiêu\n");
        }
        return text.toString();
    }

    private static String indentedBullets(int levels) {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\n");
        for (int level = 0; level < levels; level++) {
            // One staircase of them all would be 200 MB: it climbs and falls.
            text.append(" ".repeat(level % 1_000)).append("- Sở Y tế\n");
        }
        return text.toString();
    }

    private static String numbersBeyondEveryType() {
        String nines = "9".repeat(400);
        return """
                KẾ HOẠCH
                I. MỤC TIÊU
                NINES. Mục tiêu
                - Tỷ lệ đạt NINES%, tăng NINES,NINES% năm NINES
                NINES.NINES. Giải pháp
                - Trước ngày NINES/NINES/NINES; ngày 31/02/2020; quý IX/2025; giai đoạn 9999-NINES
                """.replace("NINES", nines);
    }

    private static void refuses(Path file, Reason reason, String advice) {
        UnreadableDocumentException refused = assertTimeoutPreemptively(
                BOUND, () -> catchThrowableOfType(UnreadableDocumentException.class, () -> EXTRACTOR.extract(file)));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.file()).isEqualTo(file.toString());
        assertThat(refused).hasMessageStartingWith(file + ": ").hasMessageContaining(advice);
    }
}
