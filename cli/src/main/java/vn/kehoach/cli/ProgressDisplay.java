package vn.kehoach.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for people at a terminal: documents, rate, time left, failures so far; failures stand above it. */
final class ProgressDisplay implements Progress {
    private static final int MILLIS = 500;
    private static final int WIDTH = 100;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter out;
    private final Object writing = new Object();
    private final ProgressBar bar;
    private final boolean quiet;
    private long done;
    private long total;
    private int failures;

    ProgressDisplay(PrintWriter out, long total, int width, boolean quiet) {
        this.out = out;
        this.total = total;
        this.quiet = quiet;
        this.bar = new ProgressBarBuilder()
                .setTaskName("Documents")
                .setInitialMax(total)
                .setUpdateIntervalMillis(MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new Line(width))
                .build();
    }

    /** The width of the terminal as far as its shell tells. */
    static int width() {
        try {
            return Integer.parseInt(String.valueOf(System.getenv("COLUMNS"))) - 1;
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    @Override
    public void read(Receipt receipt, boolean known) {
        step();
    }

    @Override
    public void failed(String message) {
        failures++;
        print("kehoach: " + message);
        bar.setExtraMessage(" " + failures + " failed");
        step();
    }

    @Override
    public void tell(String message) {
        if (!quiet) {
            print(message);
        }
    }

    @Override
    public void end() {
        bar.close();
        print("");
    }

    /** The members of an archive show only when it is opened. */
    private void step() {
        done++;
        if (done > total) {
            total = done;
            bar.maxHint(total);
        }
        bar.stepTo(done);
    }

    private void print(String line) {
        synchronized (writing) {
            out.print(CLEAR_LINE + line + (line.isEmpty() ? "" : "\n"));
            out.flush();
        }
    }

    /** Draws the bar on one line. */
    private final class Line implements ProgressBarConsumer {
        private final int width;

        Line(int width) {
            this.width = width;
        }

        @Override
        public int getMaxRenderedLength() {
            return width;
        }

        @Override
        public void accept(String rendered) {
            synchronized (writing) {
                out.print("\r" + rendered);
                out.flush();
            }
        }

        @Override
        public void close() {
            // The line is cleared by the display.
        }
    }
}
