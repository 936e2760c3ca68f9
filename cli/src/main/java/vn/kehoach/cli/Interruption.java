package vn.kehoach.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C while a run is on: the documents in hand are finished and the report is written before the process ends.
 *
 * <p>Java ends a process by running its hooks; this one asks the run to end and waits until it has.
 */
final class Interruption implements AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "kehoach-interruption");
    private volatile boolean asked;

    private Interruption() {}

    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the run shall end. */
    boolean isAsked() {
        return asked;
    }

    private void await() {
        asked = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already.
                asked = true;
            }
        }
    }
}
