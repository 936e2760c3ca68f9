package vn.kehoach.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run over broken and hostile files, in a process of its own, accounts for each and ends by itself. */
@Timeout(900)
class HostileFolderTest {
    private static final Path FORMATS = Path.of("..", "testdata", "formats");
    /** What the process has beside its heap stays below the rest of a gigabyte. */
    private static final String HEAP = "-Xmx700m";

    private static final long MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void everyFileIsAccountedFor() throws IOException, InterruptedException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path out = folder.resolve("out");
        Map<String, byte[]> files = HostileFolder.files(FORMATS);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(in.resolve(file.getKey()), file.getValue());
        }

        Process process = start(in, out);
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();

        String said = Files.readString(folder.resolve("said.txt"));
        assertThat(ended).as("ended by itself; it said %s", said).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(1);
        assertThat(said).doesNotContain("\tat ", "Exception", "OutOfMemoryError", "error of this program");
        Map<String, CSVRecord> report = report(out);
        assertThat(report.keySet()).isEqualTo(expected(files.keySet()));
        assertThat(report.values()).allSatisfy(HostileFolderTest::saysWhatToDo);
        assertThat(report.values().stream()
                        .filter(record -> "read".equals(record.get("status")))
                        .map(record -> record.get("file")))
                .as("what can be read is read")
                .contains("cyclic-styles.docx", "cyclic-outline.pdf", "10000-pages.pdf", "invalid-utf-8.txt");
        assertThat(report.get("cyclic-pages.pdf").get("reason")).isEqualTo("broken");
        assertThat(report.get("cyclic-forms.pdf").get("reason")).isEqualTo("too-big-inside");
        assertThat(report.get("exploding-forms.pdf").get("reason")).isEqualTo("too-big-inside");
        assertThat(report.get("bomb-of-text.docx").get("reason")).isEqualTo("too-big-inside");
        assertThat(report.get("cyclic.tiff").get("reason")).isEqualTo("broken");
        assertThat(report.get("without-document.docx").get("reason")).isEqualTo("broken");
        try (Stream<Path> outside = Files.list(folder)) {
            assertThat(outside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("in", "out", "arguments", "said.txt");
        }
    }

    /** A failure names its file, and after a semicolon a remedy. */
    private static void saysWhatToDo(CSVRecord record) {
        assertThat(record.get("status")).isIn("read", "failed");
        if ("failed".equals(record.get("status"))) {
            assertThat(record.get("reason"))
                    .isIn(
                            "archive",
                            "binary",
                            "broken",
                            "encrypted",
                            "no-ocr",
                            "too-big-inside",
                            "too-large",
                            "too-slow");
            assertThat(record.get("message")).matches("(?s).+: .+; .+");
        }
    }

    /** Files, but of archives that could be opened their members. */
    private static Set<String> expected(Iterable<String> names) {
        Set<String> expected = new TreeSet<>();
        names.forEach(expected::add);
        expected.removeAll(List.of("bomb.zip", "leading-out.zip", "nested.zip"));
        expected.addAll(List.of(
                "bomb.zip/ke-hoach.txt",
                "nested.zip/trong.zip/trong.zip/trong.zip",
                "leading-out.zip/ra-ngoai-1.txt",
                "leading-out.zip/tmp/ra-ngoai-2.txt",
                "leading-out.zip/C_/ra-ngoai-3.txt",
                "leading-out.zip/ra-ngoai-4.txt"));
        return expected;
    }

    private Process start(Path in, Path out) throws IOException {
        Path arguments = folder.resolve("arguments");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.writeString(
                arguments, "-cp \"" + path.replace("\\", "\\\\") + "\" vn.kehoach.cli.Kehoach", StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "@" + arguments));
        command.addAll(List.of("extract", in.toString()));
        // Of folders no pictures are read.
        command.addAll(List.of(
                in.resolve("gigantic.png").toString(), in.resolve("cyclic.tiff").toString()));
        command.addAll(List.of("-o", out.toString(), "-q", "--lang", "en", "--time-limit", "1"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static Map<String, CSVRecord> report(Path out) throws IOException {
        Map<String, CSVRecord> report = new TreeMap<>();
        String text = Files.readString(out.resolve("report.csv")).replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord record : records) {
                assertThat(report.put(record.get(0), record))
                        .as("a line of its own for %s", record.get(0))
                        .isNull();
            }
        }
        return report;
    }
}
