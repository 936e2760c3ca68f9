package vn.kehoach.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchExtractor.Options;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** The threads of a run. */
final class Workers<T> implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;
    private static final long ALONE_SECONDS = 120;
    private static final long END_SECONDS = 5;

    private final Options<T> options;
    private final BlockingQueue<Slot<T>> waiting;
    private final List<Thread> threads = new ArrayList<>();
    /** All read side by side; a document that found too little memory is tried again alone. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    private volatile boolean closed;

    Workers(Options<T> options) {
        this.options = options;
        this.waiting = new ArrayBlockingQueue<>(options.jobs());
        for (int i = 0; i < options.jobs(); i++) {
            start();
        }
    }

    private void start() {
        Thread thread = new Thread(this::work, "kehoach-batch");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /** Waits a moment for a free thread; false when there was none. */
    boolean offer(Slot<T> slot) {
        try {
            return waiting.offer(slot, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Whoever wants to end a run says so by its stop; an interrupt must not lose a document.
            return false;
        }
    }

    /** A thread that hangs is left to itself, and another takes its place. */
    void giveUpOverdue(Slot<T> slot) {
        Duration limit = options.timeLimit();
        BatchInput input = slot.input();
        if (limit == null || input == null) {
            return;
        }
        Thread thread = slot.giveUp(
                limit,
                new UnreadableDocumentException(
                        input.label(),
                        Reason.TOO_SLOW,
                        "takes longer than the limit of " + limit.toSeconds()
                                + " s; split it, save it anew in its program, or allow more time"));
        if (thread != null) {
            threads.remove(thread);
            thread.interrupt();
            start();
        }
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(Thread::interrupt);
        boolean interrupted = false;
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean wanted = true;
        while (wanted && !closed) {
            try {
                wanted = read(waiting.take());
            } catch (InterruptedException e) {
                // Closed, or an interrupt that came after its document was done.
                wanted = !closed;
            }
        }
    }

    /** Whether this thread is still wanted. */
    private boolean read(Slot<T> slot) {
        BatchInput input = slot.begin();
        if (input == null) {
            return true;
        }
        Outcome<T> outcome = read(input, slot.start());
        boolean inTime = slot.complete(outcome);
        if (!inTime) {
            drop(outcome);
        }
        return inTime;
    }

    /** Nobody takes the result of a document that was given up. */
    private static void drop(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Read<?> read && read.result() instanceof AutoCloseable result) {
            try {
                result.close();
            } catch (Exception e) {
                // Nobody is there to be told either.
            }
        }
    }

    private Outcome<T> read(BatchInput input, long start) {
        try {
            T result;
            try {
                result = read(input, memory.readLock());
            } catch (OutOfMemoryError | UnreadableDocumentException e) {
                if (options.jobs() == 1 || !wantsMemory(e)) {
                    throw e;
                }
                result = readAlone(input, e);
            }
            return new Outcome.Read<>(input.released(), result, Slot.since(start));
        } catch (Throwable e) {
            return new Outcome.Failed<>(input.released(), e, Slot.since(start));
        }
    }

    /** What is beyond a limit stays so; only memory may be free another time. */
    private static boolean wantsMemory(Throwable failure) {
        return failure instanceof OutOfMemoryError || failure.getCause() instanceof OutOfMemoryError;
    }

    private T readAlone(BatchInput input, Throwable first) throws Exception {
        Lock alone = memory.writeLock();
        if (!alone.tryLock(ALONE_SECONDS, TimeUnit.SECONDS)) {
            throw asException(first);
        }
        try {
            return options.reading().read(input);
        } finally {
            alone.unlock();
        }
    }

    private T read(BatchInput input, Lock lock) throws java.io.IOException {
        lock.lock();
        try {
            return options.reading().read(input);
        } finally {
            lock.unlock();
        }
    }

    private static Exception asException(@Nullable Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof Exception exception ? exception : new IllegalStateException(failure);
    }
}
