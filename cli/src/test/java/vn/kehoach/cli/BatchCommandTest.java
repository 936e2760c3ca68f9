package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

class BatchCommandTest {
    private static final FakeExtraction FAKE = new FakeExtraction();
    private static final Extraction REAL = new LazyExtraction(PlanExtractor::standard);

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
    }

    /** Counts what is read. */
    private static final class Counting implements Extraction {
        private final List<String> read = new ArrayList<>();

        @Override
        public synchronized Plan extract(Path file) throws IOException {
            read.add(DocumentFiles.name(file));
            return FAKE.extract(file);
        }
    }

    @Test
    void reportsEveryInputOnce() throws IOException {
        document("a.txt", "A");
        document("b.txt", "BINARY");
        document("so/c.txt", "BUG");
        document("so/d.txt", "MEMORY");
        document("so/e.txt", "E");

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(report())
                .containsExactly(
                        "a.txt read null",
                        "b.txt failed binary",
                        "so/c.txt failed internal-error",
                        "so/d.txt failed out-of-memory",
                        "so/e.txt read null");
        assertThat(run.err())
                .contains("2 documents read, 3 failed  ")
                .contains("Failures: 1 binary, 1 internal-error, 1 out-of-memory\n")
                .endsWith("Report: " + out.resolve("report.csv") + "\n");
    }

    @Test
    void goesOnWhereItWas() throws IOException {
        document("a.txt", "A");
        document("b.txt", "B");
        document("c.txt", "BINARY");
        document("d.txt", "BUG");
        CommandRun.of(FAKE, "extract", in, "-o", out);
        Map<String, String> first = files();
        document("b.txt", "B, changed");
        Counting counting = new Counting();

        CommandRun run = CommandRun.of(counting, "extract", in, "-o", out);

        // What a file is, it stays; a fault of the program may be mended.
        assertThat(counting.read).containsExactlyInAnyOrder("b.txt", "d.txt");
        assertThat(run.err()).contains("1 document known already");
        assertThat(files().keySet()).isEqualTo(first.keySet());
        assertThat(files().get("a.txt.json")).isEqualTo(first.get("a.txt.json"));
        assertThat(files().get("b.txt.json")).contains("B, changed");
    }

    @Test
    void readsAllAgainWhenForced() throws IOException {
        document("a.txt", "A");
        CommandRun.of(FAKE, "extract", in, "-o", out);
        Counting counting = new Counting();

        CommandRun.of(counting, "extract", in, "-o", out, "--force");

        assertThat(counting.read).containsExactly("a.txt");
    }

    @Test
    void readsAgainWithAnotherVocabulary() throws IOException {
        document("a.txt", "A");
        Path vocabulary = Files.createDirectory(folder.resolve("tu-vung"));
        CommandRun.of(FAKE, "extract", in, "-o", out, "--vocabulary", vocabulary);
        Files.writeString(vocabulary.resolve("units.tsv"), "# mới\n");
        Counting counting = new Counting();

        CommandRun.of(counting, "extract", in, "-o", out, "--vocabulary", vocabulary);

        assertThat(counting.read).containsExactly("a.txt");
    }

    @Test
    void readsADamagedResultAgain() throws IOException {
        document("a.txt", "A");
        CommandRun.of(FAKE, "extract", in, "-o", out, "--format", "csv");
        String table = Files.readString(out.resolve("documents.csv"));
        Path kept;
        try (Stream<Path> files = Files.walk(out.resolve(".kehoach/results"))) {
            kept = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(kept, bytes);
        Counting counting = new Counting();

        CommandRun run = CommandRun.of(counting, "extract", in, "-o", out, "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(counting.read).containsExactly("a.txt");
        assertThat(Files.readString(out.resolve("documents.csv"))).isEqualTo(table);
    }

    @Test
    void takesAwayThePlanOfAFileThatBroke() throws IOException {
        document("a.txt", "A");
        CommandRun.of(FAKE, "extract", in, "-o", out);
        document("a.txt", "BINARY");

        CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(out.resolve("a.txt.json")).doesNotExist();
    }

    @Test
    void takesAwayThePlanOfAFileThatHasGone() throws IOException {
        Path gone = document("so/a.txt", "A");
        Path edited = document("b.txt", "B");
        document("c.txt", "C");
        CommandRun.of(FAKE, "extract", in, "-o", out, "-f", "json,jsonl");
        Files.writeString(out.resolve("so/mine.json"), "{}");
        Files.write(out.resolve("b.txt.json"), new byte[] {'{', (byte) 0xFF, '}'});
        Files.delete(gone);
        Files.delete(edited);

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out, "-f", "json,jsonl");

        assertThat(files().keySet()).containsExactly("b.txt.json", "c.txt.json", "plans.jsonl", "so/mine.json");
        assertThat(Files.readAllLines(out.resolve("plans.jsonl"))).hasSize(1);
        assertThat(run.err())
                .contains("Removed: JSON of 1 document no longer there\n")
                .contains("Left: " + out.resolve("b.txt.json") + ": its document is no longer there");
    }

    @Test
    void takesAwayAnIndentedPlanOfAnEarlierVersionToo() throws IOException {
        Path gone = document("a.txt", "A");
        document("b.txt", "B");
        CommandRun.of(FAKE, "extract", in, "-o", out, "--pretty");
        Files.delete(gone);

        CommandRun.of(FAKE, "extract", in, "-o", out, "--vocabulary", Files.createDirectory(folder.resolve("v")));

        assertThat(files().keySet()).containsExactly("b.txt.json");
    }

    @Test
    void keepsThePlansOfDocumentsThatThisRunDoesNotRead() throws IOException {
        document("2023/a.txt", "A");
        Path moved = document("2023/b.txt", "B");
        Path other = Files.createDirectory(folder.resolve("khac"));
        Path single = Files.writeString(other.resolve("x.txt"), "X");
        Path second = Files.writeString(other.resolve("y.txt"), "Y");
        CommandRun.of(FAKE, "extract", in, "-o", out);
        CommandRun.of(FAKE, "extract", single, "-o", out);
        Files.delete(single);
        CommandRun.of(FAKE, "extract", second, "-o", out);
        CommandRun.of(FAKE, "extract", in, "-o", out, "--exclude", "a.txt");
        Path elsewhere = Files.createDirectories(folder.resolve("moi/2023")).resolve("b.txt");
        Files.move(moved, elsewhere);

        CommandRun.of(FAKE, "extract", in, folder.resolve("moi"), "-o", out);

        assertThat(files().keySet()).containsExactly("2023/a.txt.json", "2023/b.txt.json", "x.txt.json", "y.txt.json");
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfJobs() throws IOException {
        PlanFolder.make(in, 60, 5, 1);
        String formats = "json,jsonl,csv,xlsx,parquet,duckdb";

        CommandRun one = CommandRun.of(REAL, "extract", in, "-o", out, "-f", formats, "-j", 1);
        Map<String, String> first = files();
        out = folder.resolve("out-2");
        CommandRun.of(REAL, "extract", in, "-o", out, "-f", formats, "-j", 3);

        assertThat(one.status()).isEqualTo(1);
        assertThat(first).hasSize(57 + 1 + 7 + 1 + 7 + 1);
        assertThat(files()).isEqualTo(first);
    }

    @Test
    void namesEveryBrokenFile() throws IOException {
        List<Path> broken = PlanFolder.make(in, 100, 5, 2);

        CommandRun run = CommandRun.of(REAL, "extract", "--quiet", in, "-o", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(5);
        assertThat(broken).hasSize(5).allSatisfy(file -> assertThat(run.err()).contains("kehoach: " + file + ": "));
        assertThat(report()).hasSize(100);
        assertThat(files()).hasSize(95);
    }

    @Test
    void readsTheMembersOfArchives() throws IOException {
        try (OutputStream file = Files.newOutputStream(in.resolve("ho-so.zip"));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : List.of("so/a.txt", "b.txt", "anh.png")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Kế hoạch".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Files.write(in.resolve("hong.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        CommandRun run = CommandRun.of(REAL, "extract", in, "-o", out, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(report())
                .containsExactly("ho-so.zip/so/a.txt read null", "ho-so.zip/b.txt read null", "hong.zip failed broken");
        assertThat(out.resolve("ho-so.zip/so/a.txt.json")).exists();
    }

    @Test
    void choosesByGlobs() throws IOException {
        document("2023/a.txt", "A");
        document("2024/b.txt", "B");
        document("2024/b.md", "B");
        document("2024/nhap/c.txt", "C");

        CommandRun.of(
                FAKE,
                "extract",
                in,
                "-o",
                out,
                "--lang",
                "en",
                "--include",
                "2024/**",
                "--exclude",
                "nhap",
                "--exclude",
                "*.md");

        assertThat(report()).containsExactly("2024/b.txt read null");
    }

    @Test
    void countsLockFilesAndLeavesThemAlone() throws IOException {
        document("a.docx.txt", "A");
        document("~$ke-hoach.docx", "lock");
        document(".~lock.ke-hoach.odt#", "lock");
        document(".kho/b.txt", "B");

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(run.err()).contains("Skipped: 2 hidden or lock files, 1 hidden folder.\n");
    }

    @Test
    void followsLinksOnceAndNotInCircles() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("ngoai"));
        Files.writeString(outside.resolve("x.txt"), "X");
        Files.createSymbolicLink(outside.resolve("ve"), outside);
        document("so/a.txt", "A");
        Files.createSymbolicLink(in.resolve("len"), in);
        Files.createSymbolicLink(in.resolve("a-moi.txt"), in.resolve("so/a.txt"));
        Files.createSymbolicLink(in.resolve("ngoai"), outside);
        Files.createSymbolicLink(in.resolve("ngoai-2"), outside);

        CommandRun.of(FAKE, "extract", in, in.resolve("so"), in.resolve("so/a.txt"), "-o", out, "--lang", "en");

        assertThat(report()).containsExactlyInAnyOrder("ngoai-2/x.txt read null", "a.txt read null");
    }

    @Test
    void doesNotReadItsOwnResults() throws IOException {
        document("a.txt", "A");
        out = in.resolve("ket-qua");
        Files.createDirectories(out);
        Files.writeString(out.resolve("b.txt"), "B");

        CommandRun.of(FAKE, "extract", in, "-o", out, "--lang", "en");

        assertThat(report()).containsExactly("a.txt read null");
    }

    @Test
    void waitsForNoOtherRun() throws IOException {
        document("a.txt", "A");
        Files.createDirectories(out.resolve(".kehoach"));
        try (FileChannel lock =
                FileChannel.open(out.resolve(".kehoach/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();

            CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("kehoach: " + out
                            + ": another run is writing to this folder; wait for its end, or choose another\n");
        }
    }

    @Test
    void saysThatTheResultsCannotBeKept() throws IOException {
        document("a.txt", "A");
        Files.createDirectories(out.resolve(".kehoach"));
        Files.writeString(out.resolve(".kehoach/results"), "a file, not a folder");
        Files.writeString(out.resolve("report.csv"), "cũ");

        CommandRun run = CommandRun.of(FAKE, "extract", in, "-o", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("kehoach: " + out + ": cannot be written: ")
                .endsWith("The same command goes on where this run ended.\n");
        assertThat(out.resolve("report.csv")).hasContent("cũ");
    }

    @Test
    void leavesNothingUnfinished() throws IOException {
        document("a.txt", "A");

        CommandRun.of(FAKE, "extract", in, "-o", out, "-f", "csv,jsonl");

        assertThat(out.resolve(".kehoach/unfinished")).doesNotExist();
        assertThat(Files.readAllLines(out.resolve("plans.jsonl"))).hasSize(1);
    }

    @Test
    void indentsAsIfThePlanWereInHand() throws IOException {
        PlanFolder.make(in, 1, 0, 5);
        Path file = in.resolve("tinh-00/ke-hoach-00000.txt");

        CommandRun.of(REAL, "extract", in, "-o", out);
        CommandRun.of(REAL, "extract", in, "-o", out, "--pretty");

        assertThat(files().get("tinh-00/ke-hoach-00000.txt.json"))
                .isEqualTo(CommandRun.of(REAL, "extract", "--pretty", file).out());
    }

    /** "a.txt read null" for each line, without its figures. */
    private List<String> report() throws IOException {
        String text = Files.readString(out.resolve("report.csv")).substring(1);
        List<String> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setNullString("")
                .get();
        for (CSVRecord line : format.parse(new java.io.StringReader(text))) {
            lines.add(line.get(0) + " " + line.get(1) + " " + line.get(2));
        }
        return lines;
    }

    /** What the run made, without the report, which holds times. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".kehoach/") && !name.equals("report.csv")) {
                    Charset charset = name.endsWith(".json") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
                    found.put(
                            name,
                            name.endsWith(".duckdb")
                                    ? String.join("\n", DuckDbFile.content(file))
                                    : new String(Files.readAllBytes(file), charset));
                }
            }
        }
        return found;
    }

    private Path document(String name, String text) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
