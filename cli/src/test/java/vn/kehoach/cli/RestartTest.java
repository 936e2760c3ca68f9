package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;

/** Real processes that are killed. How many times: the system property {@code kehoach.kills}, 3 unless told. */
@Timeout(600)
class RestartTest {
    private static final int DOCUMENTS = 120;
    private static final String FORMATS = "json,jsonl,csv,xlsx,parquet,duckdb";
    private static final int KILLS = Integer.getInteger("kehoach.kills", 3);

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        in = folder.resolve("in");
        out = folder.resolve("out");
        PlanFolder.make(in, DOCUMENTS, 5, 3);
    }

    @Test
    void aKilledRunThatGoesOnGivesWhatAnUndisturbedOneDoes() throws IOException, InterruptedException {
        Path undisturbed = folder.resolve("undisturbed");
        CommandRun.of(
                new LazyExtraction(PlanExtractor::standard), "extract", in, "-o", undisturbed, "-q", "-f", FORMATS);
        Random random = new Random();

        for (int i = 1; i <= KILLS; i++) {
            Process process = start();
            await(process, (long) DOCUMENTS * i / (KILLS + 1));
            process.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(files(out))
                    .allSatisfy((name, content) ->
                            assertThat(whole(name, content)).as(name).isTrue());
        }
        Process last = start();
        assertThat(last.waitFor()).isEqualTo(1);

        Map<String, String> expected = files(undisturbed);
        assertThat(files(out).keySet()).isEqualTo(expected.keySet());
        files(out)
                .forEach((name, content) ->
                        assertThat(content.equals(expected.get(name))).as(name).isTrue());
        assertThat(report(out)).hasSize(DOCUMENTS).doesNotHaveDuplicates().isEqualTo(report(undisturbed));
    }

    @Test
    void aRunThatIsAskedToEndFinishesWhatIsInHandAndReports() throws IOException, InterruptedException {
        assumeFalse(File.separatorChar == '\\', "there are no signals");
        Process process = start();
        await(process, 10);

        process.destroy();

        // 128 and the number of the signal: 143 here, 130 for Ctrl-C.
        assertThat(process.waitFor()).isEqualTo(143);
        List<String> report = report(out);
        assertThat(report)
                .hasSize(DOCUMENTS)
                .doesNotHaveDuplicates()
                .anyMatch(line -> line.contains(",not-read,stopped,"));
        assertThat(report.stream().filter(line -> line.contains(",read,")).count())
                .isGreaterThanOrEqualTo(9);
        assertThat(out.resolve("targets.csv")).doesNotExist();
    }

    private Process start() throws IOException {
        Path arguments = folder.resolve("arguments");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.writeString(
                arguments, "-cp \"" + path.replace("\\", "\\\\") + "\" vn.kehoach.cli.Kehoach", StandardCharsets.UTF_8);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "@" + arguments));
        command.addAll(Arrays.asList("extract", in.toString(), "-o", out.toString(), "-q", "-f", FORMATS));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    /** Waits until so many documents are done, or the process is. */
    private void await(Process process, long documents) throws IOException, InterruptedException {
        boolean going = process.isAlive();
        while (going) {
            going = !process.waitFor(20, TimeUnit.MILLISECONDS) && kept() < documents;
        }
    }

    private long kept() throws IOException {
        Path results = out.resolve(".kehoach/results");
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(results)) {
            return files.filter(file -> file.toString().endsWith(".gz")).count();
        }
    }

    private static boolean whole(String name, String content) {
        return !name.endsWith(".json") || content.startsWith("{\"schemaVersion\"") && content.endsWith("}\n");
    }

    /** Without the seconds. */
    private static List<String> report(Path out) throws IOException {
        return Files.readAllLines(out.resolve("report.csv")).stream()
                .skip(1)
                .map(line -> line.replaceAll(",[0-9]+[.][0-9]{2},", ",,"))
                .toList();
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(out)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".kehoach/") && !name.equals("report.csv")) {
                    found.put(
                            name,
                            name.endsWith(".duckdb")
                                    ? String.join("\n", DuckDbFile.content(file))
                                    : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return found;
    }
}
