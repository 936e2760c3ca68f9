package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchExtractor;
import vn.kehoach.batch.BatchInput;
import vn.kehoach.batch.Outcome;
import vn.kehoach.cli.table.RowLines;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** One document: known from an earlier run, or read now and kept. Called by several threads at once. */
final class DocumentReading implements BatchExtractor.Reading<DocumentReading.Done> {
    /** What a file is, it stays; other failures may be gone the next time. */
    private static final Set<Reason> LASTING =
            Set.of(Reason.BINARY, Reason.BROKEN, Reason.ENCRYPTED, Reason.NOT_TEXT, Reason.TOO_LARGE);

    /** Letters of the results that wait behind a slow document; what has no room is read again from the store. */
    private static final int MAX_WAITING = 4 << 20;

    private final Extraction extraction;
    private final ResultStore store;
    private final boolean force;
    private final @Nullable JsonFiles json;
    private final Semaphore room = new Semaphore(MAX_WAITING);

    /**
     * @param force whether documents are read although their results are known
     * @param json writes a file for each document, or null
     */
    DocumentReading(Extraction extraction, ResultStore store, boolean force, @Nullable JsonFiles json) {
        this.extraction = extraction;
        this.store = store;
        this.force = force;
        this.json = json;
    }

    /**
     * A document that is done.
     *
     * @param known whether an earlier run had read it
     * @param waiting the result while there is room for it in memory; null when the store alone has it
     * @param unkept why its result could not be kept, or null
     */
    record Done(
            Receipt receipt,
            boolean known,
            @Nullable Waiting waiting,
            @Nullable IOException unkept) implements AutoCloseable {
        /** To be called once, when the content is no longer needed. */
        @Override
        public void close() {
            if (waiting != null) {
                waiting.release();
            }
        }
    }

    /** A result that waits in memory for its turn, so that it need not be read again. */
    record Waiting(ResultStore.Content content, Semaphore room) {
        private void release() {
            room.release(content.size());
        }
    }

    /** A result that could not be written to its own place, while others can. */
    static final class UnwritableResultException extends IOException {
        private static final long serialVersionUID = 1L;

        private final Path target;

        UnwritableResultException(Path target, IOException cause) {
            super(cause);
            this.target = target;
        }

        String told() {
            return getCause() instanceof IOException cause ? Failures.writing(target, cause) : String.valueOf(this);
        }
    }

    /** Plans as files below the folder for results: "so-y-te/ke-hoach.docx.json". */
    record JsonFiles(Workspace workspace, boolean indented) {
        Path target(String name) {
            return workspace.output().resolve(name + ".json");
        }

        void write(String name, String plan) throws UnwritableResultException {
            Path target = target(name);
            byte[] bytes = content(plan, indented);
            try {
                if (!Files.isRegularFile(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
                    workspace.write(target, bytes);
                }
            } catch (IOException e) {
                throw new UnwritableResultException(target, e);
            }
        }

        private static byte[] content(String plan, boolean indented) {
            return ((indented ? PlanJson.indent(plan) : plan) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        /** Whether a plan's file is there as it was written, by this run or an earlier one. */
        boolean wrote(String name, String plan) throws IOException {
            Path target = target(name);
            if (plan.isEmpty() || !Files.isRegularFile(target)) {
                return false;
            }
            byte[] bytes = Files.readAllBytes(target);
            return Arrays.equals(bytes, content(plan, false)) || Arrays.equals(bytes, content(plan, true));
        }

        /** The plan of a document that can no longer be read is not its plan any more. */
        void delete(String name) throws UnwritableResultException {
            try {
                Files.deleteIfExists(target(name));
            } catch (IOException e) {
                throw new UnwritableResultException(target(name), e);
            }
        }
    }

    @Override
    public Done read(BatchInput input) throws IOException {
        long start = System.nanoTime();
        String sha256 = digest(input);
        ResultStore.Kept kept = force ? null : store.find(input.name(), sha256);
        if (kept != null) {
            writeJson(kept.receipt(), kept.json());
            return new Done(kept.receipt(), true, null, null);
        }
        try {
            Plan plan = extraction.extract(input);
            if (Thread.currentThread().isInterrupted()) {
                // Given up meanwhile, and told so: no result may turn up beside the report.
                throw new InterruptedIOException(input.label());
            }
            ResultStore.Content content =
                    new ResultStore.Content(PlanJson.write(plan), RowLines.of(input.name(), plan));
            Receipt receipt = new Receipt(
                    input.name(), sha256, Receipt.Status.READ, null, null, seconds(start), Receipt.Counts.of(plan));
            return keep(receipt, input, content);
        } catch (UnreadableDocumentException e) {
            if (!LASTING.contains(e.reason())) {
                throw e;
            }
            Receipt receipt = new Receipt(
                    input.name(),
                    sha256,
                    Receipt.Status.FAILED,
                    Outcome.reasonOf(e),
                    Failures.reading(input.label(), e),
                    seconds(start),
                    null);
            return keep(receipt, input, ResultStore.Content.NONE);
        }
    }

    private Done keep(Receipt receipt, BatchInput input, ResultStore.Content content) throws UnwritableResultException {
        try {
            store.keep(receipt, input.file(), content);
        } catch (IOException e) {
            return new Done(receipt, false, null, e);
        }
        writeJson(receipt, content.json());
        return new Done(receipt, false, room.tryAcquire(content.size()) ? new Waiting(content, room) : null, null);
    }

    private void writeJson(Receipt receipt, String plan) throws UnwritableResultException {
        if (json == null) {
            return;
        }
        if (receipt.status() == Receipt.Status.READ) {
            json.write(receipt.name(), plan);
        } else {
            json.delete(receipt.name());
        }
    }

    private static String digest(BatchInput input) throws IOException {
        if (!InputWalk.isUsable(input.file())) {
            throw new IOException(Failures.NAME_UNUSABLE);
        }
        if (!input.isMember() && !Files.isRegularFile(input.file())) {
            throw notAFile(input);
        }
        try (InputStream in = input.open()) {
            return Digests.of(in);
        }
    }

    private static IOException notAFile(BatchInput input) {
        if (!Files.exists(input.file())) {
            return new NoSuchFileException(input.label());
        }
        return Files.isDirectory(input.file())
                ? new AccessDeniedException(input.label())
                : new IOException("it is not a regular file");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
