package vn.kehoach.testdata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

/**
 * How fast plans are read: documents a second, and the time that long texts take.
 *
 * <p>Not part of the build. From the top folder, with the sample plans in {@code testdata/plans}:
 *
 * <pre>mvn -q -Pbenchmark -pl testdata -am verify -DskipTests</pre>
 */
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Threads(1)
public class ExtractionBenchmark {
    private static final int DOCUMENT_BYTES = 25 * 1024;

    /** Runs the benchmarks; arguments choose some of them by name. */
    public static void main(String... names) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(names.length == 0 ? ExtractionBenchmark.class.getName() : String.join("|", names));
        new Runner(options.build()).run();
    }

    /** Documents of 25 KB: how many a second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 3, time = 10)
    @Measurement(iterations = 5, time = 5)
    public Plan documents(Documents documents) {
        return documents.extractor.extract(documents.next());
    }

    /** Plans pasted together: the time of ten megabytes is at most twelve times that of one. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2, time = 10)
    @Measurement(iterations = 3, time = 10)
    public Plan pasted(Pasted pasted) {
        return pasted.extractor.extract(pasted.text);
    }

    /** The samples, each filled up to 25 KB with the ones after it. */
    @State(Scope.Thread)
    public static class Documents {
        private final PlanExtractor extractor = PlanExtractor.standard();
        private final List<String> texts = new ArrayList<>();
        private int last;

        /** Reads the samples. */
        @Setup
        public void read() throws IOException {
            List<String> samples = samples();
            for (int i = 0; i < samples.size(); i++) {
                texts.add(paste(samples, i, DOCUMENT_BYTES));
            }
        }

        private String next() {
            last = (last + 1) % texts.size();
            return texts.get(last);
        }
    }

    /** The samples pasted over and over into one text. */
    @State(Scope.Thread)
    public static class Pasted {
        /** How long the text is. */
        @Param({"1", "10"})
        public int megabytes;

        private final PlanExtractor extractor = PlanExtractor.standard();
        private String text = "";

        /** Reads the samples. */
        @Setup
        public void read() throws IOException {
            text = paste(samples(), 0, megabytes * 1024 * 1024);
        }
    }

    private static List<String> samples() throws IOException {
        Path folder = Path.of("plans");
        Path plans = Files.isDirectory(folder) ? folder : Path.of("testdata").resolve(folder);
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(plans)) {
            for (Path file : files.sorted().toList()) {
                String name = file.toString();
                if ((name.endsWith(".txt") || name.endsWith(".md")) && goesOn(Files.readString(file))) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** A portal's footer ends a document: what is pasted behind it would not be read and cost nothing. */
    private static boolean goesOn(String sample) {
        PlanExtractor extractor = PlanExtractor.standard();
        int once = extractor.extract(sample).text().length();
        return extractor.extract(sample + "\n\n" + sample).text().length() > 1.8 * once;
    }

    /** Samples from number {@code first} on, cut off after so many bytes of UTF-8. */
    private static String paste(List<String> samples, int first, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = first, length = 0; length < bytes; i++) {
            String sample = samples.get(i % samples.size());
            text.append(sample).append("\n\n");
            length += sample.getBytes(StandardCharsets.UTF_8).length + 2;
        }
        byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
        // A letter cut in two becomes one replacement character.
        return new String(all, 0, bytes, StandardCharsets.UTF_8);
    }
}
