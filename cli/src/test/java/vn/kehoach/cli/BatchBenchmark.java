package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures {@code kehoach extract} over generated folders: documents per second at 1 and 2 jobs, and the most memory
 * that 1,000 and 10,000 documents take with {@code -Xmx512m}.
 *
 * <p>{@code mvn -q -Pbatch-benchmark -pl cli -am verify -DskipTests}
 */
public final class BatchBenchmark {
    private static final List<Integer> COUNTS = List.of(1_000, 10_000);
    private static final String FORMATS = "jsonl,csv,xlsx,parquet,duckdb";

    private BatchBenchmark() {}

    /** Takes the folder of samples, the folder to work in, and the counts of documents unless 1,000 and 10,000 are meant. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path samples = Path.of(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<Integer> counts = arguments.length == 2
                ? COUNTS
                : List.of(arguments).subList(2, arguments.length).stream()
                        .map(Integer::valueOf)
                        .toList();
        for (int count : counts) {
            Path in = folder.resolve("in-" + count);
            PlanFolder.vary(samples, in, count, 7);
            for (int jobs = 1; jobs <= 2; jobs++) {
                measure(in, Files.createTempDirectory(folder, "out-"), count, jobs);
            }
        }
    }

    private static void measure(Path in, Path out, int count, int jobs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        // As the script kehoach has it.
                        "-XX:FreqInlineSize=60",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kehoach.class.getName(),
                        "extract",
                        in.toString(),
                        "-o",
                        out.toString(),
                        "-q",
                        "-j",
                        String.valueOf(jobs),
                        "-f",
                        FORMATS)
                .inheritIO()
                .start();
        String memory = "?";
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            memory = memory(process, memory);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d jobs: exit %d, %.1f s, %.1f documents/s, peak memory %s%n",
                count,
                jobs,
                process.exitValue(),
                seconds,
                count / seconds,
                memory);
    }

    /** The high-water mark that Linux tells. */
    private static String memory(Process process, String before) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse(before);
        } catch (IOException e) {
            return before;
        }
    }
}
