package vn.kehoach.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchExtractor.Options;
import vn.kehoach.read.DocumentReader;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.archive.ArchiveReader;

/** One run: takes inputs in order, has them read by others, and delivers outcomes in the same order. One thread's own. */
final class BatchRun<T> implements AutoCloseable {
    private final Options<T> options;
    private final Consumer<? super Outcome<T>> outcomes;
    private final Workers<T> workers;
    /** Inputs begun or waiting, and outcomes that wait for one before them. */
    private final Deque<Slot<T>> window = new ArrayDeque<>();

    private @Nullable Throwable failure;

    BatchRun(Options<T> options, Consumer<? super Outcome<T>> outcomes) {
        this.options = options;
        this.outcomes = outcomes;
        this.workers = new Workers<>(options);
    }

    /** Whether there is reason to add more. */
    boolean goesOn() {
        return failure == null;
    }

    void add(BatchInput input) {
        if (options.stop().getAsBoolean()) {
            await(new Slot<>(input, new Outcome.Unread<>(input)));
        } else if (isArchive(input)) {
            addArchive(input);
        } else {
            submit(input);
        }
    }

    /** Delivers what is left. */
    void finish() {
        while (!window.isEmpty() && goesOn()) {
            deliverFirst();
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void close() {
        workers.close();
    }

    /** A file that cannot be opened is none, and fails as a document does. */
    private static boolean isArchive(BatchInput input) {
        try {
            // Opening a pipe would wait for ever.
            return Files.isRegularFile(input.file()) && ArchiveReader.isArchive(input.file());
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void addArchive(BatchInput archive) {
        long start = System.nanoTime();
        Members members = new Members(archive);
        try {
            new ArchiveReader(DocumentReader.DEFAULT_MAX_BYTES).read(archive.file(), members);
        } catch (IOException | RuntimeException | Error e) {
            members.fail(archive, e, start);
            return;
        }
        if (members.count == 0) {
            members.fail(
                    archive,
                    new UnreadableDocumentException(
                            archive.label(), UnreadableDocumentException.Reason.ARCHIVE, "holds no document"),
                    start);
        }
    }

    private void submit(BatchInput input) {
        Slot<T> slot = new Slot<>(input);
        await(slot);
        while (goesOn() && !workers.offer(slot)) {
            deliverFinished();
        }
    }

    private void await(Slot<T> slot) {
        deliverFinished();
        while (goesOn() && window.size() >= options.jobs() * options.ahead()) {
            deliverFirst();
        }
        window.add(slot);
    }

    private void deliverFinished() {
        while (goesOn() && !window.isEmpty() && window.getFirst().isDone(workers)) {
            deliverFirst();
        }
    }

    private void deliverFirst() {
        Outcome<T> outcome = window.getFirst().outcome(workers);
        window.removeFirst();
        try {
            outcomes.accept(outcome);
        } catch (RuntimeException | Error e) {
            // Told by finish(): an archive that is being read would take it for a fault of its own.
            failure = e;
        }
    }

    /** The members of an archive. */
    private final class Members implements ArchiveReader.Visitor {
        private final BatchInput archive;
        private final Set<String> names = new HashSet<>();
        private int count;

        Members(BatchInput archive) {
            this.archive = archive;
        }

        @Override
        public boolean wants(String path) {
            return goesOn() && options.members().test(path);
        }

        @Override
        public void member(String path, String name, byte[] content) {
            BatchInput input = archive.member(unique(path), name, content);
            count++;
            if (!goesOn()) {
                return;
            }
            if (options.stop().getAsBoolean()) {
                await(new Slot<>(input.released(), new Outcome.Unread<>(input.released())));
            } else {
                submit(input);
            }
        }

        @Override
        public void failed(UnreadableDocumentException failed) {
            int inside = failed.file().indexOf("!/");
            String path = inside < 0
                    ? failed.file()
                    : failed.file().substring(inside + 2).replace("!/", "/");
            fail(archive.member(unique(path), failed.file(), null), failed, System.nanoTime());
        }

        void fail(BatchInput input, Throwable cause, long start) {
            count++;
            if (goesOn()) {
                await(new Slot<>(input, new Outcome.Failed<>(input, cause, Slot.since(start))));
            }
        }

        /** Archives may hold several members of one name. */
        private String unique(String path) {
            String name = path;
            for (int i = 2; !names.add(name); i++) {
                name = path + "~" + i;
            }
            return name;
        }
    }
}
