package vn.kehoach.read;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** Runs a parser aside, so that one that hangs, or eats all memory or stack, takes only its document with it. */
final class Watchdog {
    private Watchdog() {}

    /** Work that reads a document. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs the work and waits for it.
     *
     * @param name the document, for messages
     * @throws UnreadableDocumentException when it takes too long, too much memory or too much stack
     * @throws IOException what the work throws; other exceptions of it as causes of one
     */
    static <T> T run(String name, Duration limit, Work<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread thread = new Thread(task, "kehoach-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocumentException(
                    name,
                    Reason.TOO_SLOW,
                    "takes longer to read than the limit of " + seconds(limit)
                            + "; open and save it in its program, or allow more time");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException(name + ": interrupted while being read");
        } catch (ExecutionException e) {
            throw failure(name, e.getCause());
        }
    }

    private static IOException failure(String name, Throwable cause) {
        if (cause instanceof IOException io) {
            return io;
        }
        if (cause instanceof OutOfMemoryError) {
            UnreadableDocumentException told = new UnreadableDocumentException(
                    name,
                    Reason.TOO_BIG_INSIDE,
                    "needs more memory than there is; give Java more, for example java -Xmx2g");
            told.initCause(cause);
            return told;
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableDocumentException(
                    name, Reason.TOO_BIG_INSIDE, "is nested too deeply; save it anew in its program");
        }
        return new IOException(cause);
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() >= 1000 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }
}
