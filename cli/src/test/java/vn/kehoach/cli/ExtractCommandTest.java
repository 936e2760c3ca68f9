package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractCommandTest {
    private static final FakeExtraction FAKE = new FakeExtraction();

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    @Test
    void printsTheJsonOfOneDocument() throws IOException {
        Path file = document("ke-hoach.txt", "Kế hoạch của tỉnh");

        CommandRun run = CommandRun.of(FAKE, "extract", file);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("{\"schemaVersion\":\"1.0\"")
                .contains("\"text\":\"Kế hoạch của tỉnh\"")
                .endsWith("}\n");
        assertThat(run.err()).matches("""
                        ke-hoach\\.txt  Kế hoạch 93/KH-UBND  0 sections, 0 targets, 0 tasks, 0 warnings  \\d+\\.\\d\\d s
                        1 document read  \\d+\\.\\d\\d s
                        """);
    }

    @Test
    void indentsForPeople() throws IOException {
        Path file = document("ke-hoach.txt", "Kế hoạch");

        assertThat(CommandRun.atTerminal(FAKE, "extract", file).out()).startsWith("{\n");
        assertThat(CommandRun.of(FAKE, "extract", "--pretty", file).out()).startsWith("{\n");
    }

    @Test
    void mirrorsAFolder() throws IOException {
        document("b.txt", "B");
        document("so/y-te/a.MD", "A");
        document("so/bang.xlsx", "x");
        document(".hidden/c.txt", "C");
        document(".c.txt", "C");
        document("~$b.txt", "lock");

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(run.status()).isZero();
        assertThat(written()).containsExactly("b.txt.json", "so/y-te/a.MD.json");
        assertThat(Files.readString(out.resolve("b.txt.json")))
                .startsWith("{\"schemaVersion\"")
                .endsWith("}\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList().get(2)).startsWith("2 documents read, 1 other file skipped  ");
    }

    @ParameterizedTest
    @CsvSource({
        "BINARY, not a text document.",
        "BUG, 'an error of this program, please report it: java.lang.IllegalStateException: index 7'",
        "MEMORY, not enough memory to read it.",
        "STACK, nested too deeply to be read.",
        "LINK, 'an error of this program, please report it: java.lang.NoClassDefFoundError: a/B'"
    })
    void goesOnAfterADocumentThatFails(String content, String reason) throws IOException {
        document("a.txt", "A");
        Path bad = document("b.txt", content);
        document("c.txt", "C");

        CommandRun run = CommandRun.of(FAKE, "extract", "--quiet", "-o", out, in);

        assertThat(run.status()).isEqualTo(1);
        assertThat(written()).containsExactly("a.txt.json", "c.txt.json");
        assertThat(run.err()).startsWith("kehoach: " + bad + ": " + reason).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void countsFailures() throws IOException {
        document("a.txt", "A");
        document("b.txt", "BUG");

        assertThat(CommandRun.of(FAKE, "extract", in, "-o", out).err()).contains("1 document read, 1 failed  ");
    }

    @Test
    void readsAFileGivenTwiceOnce() throws IOException {
        Path file = document("a.txt", "A");

        assertThat(CommandRun.of(FAKE, "extract", file, in, "-o", out).err()).contains("1 document read  ");
    }

    @Test
    void takesAFileThatIsNamedWhateverItsExtension() throws IOException {
        Path file = document("ke-hoach.dat", "A");

        assertThat(CommandRun.of(FAKE, "extract", file, "-o", out).status()).isZero();
        assertThat(written()).containsExactly("ke-hoach.dat.json");
    }

    @Test
    void replacesAnEarlierResult() throws IOException {
        Path file = document("a.txt", "mới");
        Files.createDirectories(out);
        Files.writeString(out.resolve("a.txt.json"), "cũ");

        CommandRun.of(FAKE, "extract", file, "-o", out);

        assertThat(Files.readString(out.resolve("a.txt.json"))).contains("\"text\":\"mới\"");
    }

    @Test
    void saysThatTheOutputCannotBeWritten() throws IOException {
        Path file = document("a.txt", "A");
        Files.writeString(out, "a file, not a folder");

        CommandRun run = CommandRun.of(FAKE, "extract", file, "-o", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("kehoach: " + out + ": cannot be written: it is not a folder\n");
    }

    @Test
    void namesTheResultThatCannotBeWritten() throws IOException {
        Path file = document("a.txt", "A");
        Files.createDirectories(out.resolve("a.txt.json/full"));

        CommandRun run = CommandRun.of(FAKE, "extract", file, "-o", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("kehoach: " + out.resolve("a.txt.json") + ": cannot be written: ");
        assertThat(out.resolve("a.txt.json.part")).doesNotExist();
    }

    @Test
    void asksForAFolderWhenThereIsMoreThanOneDocument() throws IOException {
        Path one = document("a.txt", "A");
        Path other = document("b.txt", "B");

        CommandRun several = CommandRun.of(FAKE, "extract", one, other);
        CommandRun walked = CommandRun.of(FAKE, "extract", in);

        assertThat(several.status()).isEqualTo(2);
        assertThat(several.err()).startsWith("More than one document: give -o DIR, the folder for the results.\n");
        assertThat(walked.status()).isEqualTo(2);
        assertThat(walked.err()).contains("give -o DIR");
    }

    @Test
    void refusesTwoDocumentsForOneResult() throws IOException {
        Path one = document("x/a.txt", "A");
        Path other = document("y/a.txt", "B");

        CommandRun run = CommandRun.of(FAKE, "extract", one, other, "-o", out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(one + " and " + other + " would both be written to ");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAPathThatIsNotThere() {
        Path missing = in.resolve("khong-co.txt");

        CommandRun run = CommandRun.of(FAKE, "extract", missing);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("No such file or folder: " + missing + "\n");
    }

    @Test
    void saysWhichFilesOfAFolderWereSkipped() throws IOException {
        document("a.txt", "A");
        document("b.png", "B");
        document("c.XLSX", "C");
        document("so/d.xlsx", "D");
        document("Makefile", "E");

        assertThat(CommandRun.of(FAKE, "extract", in, "-o", out).err())
                .contains(
                        "Skipped: 1 without extension, 1 .png, 2 .xlsx. Of folders, text, Word, PDF, RTF, ODT and HTML files and"
                                + " archives are read.\n");
    }

    @Test
    void refusesAFolderWithoutDocuments() throws IOException {
        document("b.xlsx", "B");

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("No document in " + in + ". Skipped: 1 .xlsx. ");
        assertThat(out).doesNotExist();
    }

    @Test
    void namesALinkThatLeadsNowhere() throws IOException {
        document("a.txt", "A");
        Path link = Files.createSymbolicLink(in.resolve("b.txt"), in.resolve("khong-co.txt"));

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("kehoach: " + link + ": cannot be read: no such file or folder\n");
        assertThat(written()).containsExactly("a.txt.json");
    }

    private Path document(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
