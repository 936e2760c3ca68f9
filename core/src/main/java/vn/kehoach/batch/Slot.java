package vn.kehoach.batch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The place of one input in the order of outcomes. */
final class Slot<T> {
    private static final long LOOK_MILLIS = 100;

    private final CompletableFuture<Outcome<T>> outcome = new CompletableFuture<>();
    private @Nullable BatchInput input;
    private volatile long start;
    private volatile @Nullable Thread thread;

    Slot(BatchInput input) {
        this.input = input;
    }

    Slot(BatchInput input, Outcome<T> outcome) {
        this(input);
        complete(outcome);
    }

    /** The input, once, for whoever reads it. */
    synchronized @Nullable BatchInput begin() {
        start = System.nanoTime();
        thread = Thread.currentThread();
        return input;
    }

    long start() {
        return start;
    }

    /** False when it has been given up. */
    synchronized boolean complete(Outcome<T> result) {
        input = null;
        return outcome.complete(result);
    }

    boolean isDone(Workers<T> workers) {
        workers.giveUpOverdue(this);
        return outcome.isDone();
    }

    /** Waits for it. */
    Outcome<T> outcome(Workers<T> workers) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    workers.giveUpOverdue(this);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("Outcomes are values", e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The thread that reads it for longer than the limit, after it was given up; else null. */
    synchronized @Nullable Thread giveUp(Duration limit, Throwable cause) {
        BatchInput reading = input;
        Thread by = thread;
        if (by == null || reading == null || since(start).compareTo(limit) <= 0) {
            return null;
        }
        return complete(new Outcome.Failed<>(reading.released(), cause, since(start))) ? by : null;
    }

    synchronized @Nullable BatchInput input() {
        return input;
    }

    static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
