package vn.kehoach.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

/**
 * Reads any number of documents in parallel, and hands over what became of each in the order they were given.
 *
 * <pre>{@code
 * BatchExtractor.of(PlanExtractor.standard()).jobs(4).run(files, outcome -> {
 *     if (outcome instanceof Outcome.Read<Plan> read) {
 *         System.out.println(read.input().name() + ": " + read.result().targets().size());
 *     } else if (outcome instanceof Outcome.Failed<Plan> failed) {
 *         System.err.println(failed.message());
 *     }
 * });
 * }</pre>
 *
 * <p>One bad file never stops a run: whatever is thrown while it is read is its outcome. Archives (zip, 7z, rar) are
 * opened, each member is an input. Memory is bounded by the documents in hand, not by their number. Immutable and
 * thread-safe; every run has its own threads, which end with it.
 *
 * @param <T> what is made of a document
 */
public final class BatchExtractor<T> {
    private static final int AHEAD = 8;

    private final Options<T> options;

    private BatchExtractor(Options<T> options) {
        this.options = options;
    }

    /** What is done with each document, on several threads at once. */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Whatever is thrown is the document's failure. A document that is given up has its thread interrupted; what it
         * gives all the same is dropped, and closed if it is {@link AutoCloseable}.
         */
        T read(BatchInput input) throws IOException;
    }

    /** What a run needs to know. */
    record Options<T>(
            Reading<T> reading,
            int jobs,
            int ahead,
            @Nullable Duration timeLimit,
            Predicate<String> members,
            BooleanSupplier stop) {}

    /** Documents to plans. */
    public static BatchExtractor<Plan> of(PlanExtractor extractor) {
        return of(input -> input.extract(extractor));
    }

    /** Documents to whatever is made of them. */
    public static <T> BatchExtractor<T> of(Reading<T> reading) {
        int jobs = Runtime.getRuntime().availableProcessors();
        return new BatchExtractor<>(new Options<>(reading, jobs, AHEAD, null, path -> true, () -> false));
    }

    /**
     * How many documents are read at once; as many as there are processors unless told.
     *
     * @throws IllegalArgumentException when not positive
     */
    public BatchExtractor<T> jobs(int jobs) {
        return with(
                options.reading,
                positive("jobs", jobs),
                options.ahead,
                options.timeLimit,
                options.members,
                options.stop);
    }

    /**
     * How many results a job may be ahead of a slow document before it; 8 unless told. Small results allow more.
     *
     * @throws IllegalArgumentException when not positive
     */
    public BatchExtractor<T> ahead(int results) {
        return with(
                options.reading,
                options.jobs,
                positive("ahead", results),
                options.timeLimit,
                options.members,
                options.stop);
    }

    /** How long one document may take in all; without limit unless told. A document over it is given up as "too-slow". */
    public BatchExtractor<T> timeLimit(Duration limit) {
        return with(options.reading, options.jobs, options.ahead, limit, options.members, options.stop);
    }

    /** Which members of archives are documents, by their paths; all unless told. */
    public BatchExtractor<T> members(Predicate<String> wanted) {
        return with(options.reading, options.jobs, options.ahead, options.timeLimit, wanted, options.stop);
    }

    /** Asked before each document: once true, documents not begun are {@link Outcome.Unread}. */
    public BatchExtractor<T> stopWhen(BooleanSupplier stop) {
        return with(options.reading, options.jobs, options.ahead, options.timeLimit, options.members, stop);
    }

    private static <T> BatchExtractor<T> with(
            Reading<T> reading,
            int jobs,
            int ahead,
            @Nullable Duration timeLimit,
            Predicate<String> members,
            BooleanSupplier stop) {
        return new BatchExtractor<>(new Options<>(reading, jobs, ahead, timeLimit, members, stop));
    }

    /**
     * Reads all inputs; returns after the last outcome.
     *
     * @param inputs asked for one at a time, on the calling thread
     * @param outcomes gets one outcome for each input, in their order, on the calling thread; what it throws ends the run
     */
    public void run(Iterator<BatchInput> inputs, Consumer<? super Outcome<T>> outcomes) {
        try (BatchRun<T> run = new BatchRun<>(options, outcomes)) {
            while (inputs.hasNext() && run.goesOn()) {
                run.add(inputs.next());
            }
            run.finish();
        }
    }

    /** The same for files called by their paths. */
    public void run(Stream<Path> files, Consumer<? super Outcome<T>> outcomes) {
        run(files.map(BatchInput::of).iterator(), outcomes);
    }

    private static int positive(String what, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be positive, not " + value);
        }
        return value;
    }
}
