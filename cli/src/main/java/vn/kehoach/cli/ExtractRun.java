package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import vn.kehoach.model.Plan;

/** Reads documents one after the other; one that fails is named and does not stop the others. */
final class ExtractRun {
    private final Extraction extraction;
    private final PlanSink sink;
    private final PrintWriter messages;
    private final boolean quiet;
    private int read;
    private int failed;

    /**
     * @param messages where summaries and failures go
     * @param quiet whether failures alone are told
     */
    ExtractRun(Extraction extraction, PlanSink sink, PrintWriter messages, boolean quiet) {
        this.extraction = extraction;
        this.sink = sink;
        this.messages = messages;
        this.quiet = quiet;
    }

    /** Whether everything was read and written. */
    boolean run(Inputs inputs) {
        long start = System.nanoTime();
        inputs.failures().forEach(this::fail);
        inputs.documents().forEach(this::readOne);
        tell(Summary.ofRun(read, failed, inputs.skipped().size(), System.nanoTime() - start));
        if (!inputs.skipped().isEmpty()) {
            tell(Summary.ofSkipped(inputs.skipped()));
        }
        return failed == 0;
    }

    private void readOne(Input input) {
        long start = System.nanoTime();
        Plan plan;
        try {
            plan = extraction.extract(input.file());
        } catch (IOException | RuntimeException | Error e) {
            fail(Failures.reading(input.file(), e));
            return;
        }
        write(input, plan, start);
    }

    private void write(Input input, Plan plan, long start) {
        try {
            sink.write(input, plan);
        } catch (IOException e) {
            fail(Failures.writing(sink.target(input), e));
            return;
        } catch (RuntimeException | Error e) {
            fail(Failures.reading(input.file(), e));
            return;
        }
        read++;
        tell(Summary.of(input, plan, System.nanoTime() - start));
    }

    private void fail(String message) {
        failed++;
        print("kehoach: " + message);
    }

    private void tell(String message) {
        if (!quiet) {
            print(message);
        }
    }

    private void print(String message) {
        messages.print(message + "\n");
        messages.flush();
    }
}
