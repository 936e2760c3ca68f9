package vn.kehoach.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchInput;
import vn.kehoach.batch.Outcome;
import vn.kehoach.cli.table.Format;
import vn.kehoach.cli.table.Language;
import vn.kehoach.cli.table.ReportWriter;
import vn.kehoach.cli.table.RowSpool;

/** Takes what became of each input, in order, and makes the report and the files of all formats of it. */
final class BatchJob implements Closeable {
    private final Workspace workspace;
    private final ResultStore store;
    private final Set<Format> formats;
    private final Language language;
    private final Progress progress;
    private final Totals totals = new Totals();
    private final Path made;
    private final ReportWriter report;
    private final @Nullable RowSpool rows;
    private final @Nullable BufferedWriter lines;

    /**
     * @param formats what is written
     * @param language of headings
     */
    BatchJob(Workspace workspace, ResultStore store, Set<Format> formats, Language language, Progress progress)
            throws IOException {
        this.workspace = workspace;
        this.store = store;
        this.formats = formats;
        this.language = language;
        this.progress = progress;
        made = workspace.newFolder("made");
        report = new ReportWriter(made, language);
        rows = formats.stream().anyMatch(Format::isTabular) ? new RowSpool(workspace.newFolder("rows")) : null;
        lines = formats.contains(Format.JSONL)
                ? Files.newBufferedWriter(made.resolve(Format.JSONL.files().get(0)), StandardCharsets.UTF_8)
                : null;
    }

    /** The folder for results cannot be written to: the run ends. */
    static final class OutputException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        OutputException(IOException cause) {
            super(cause);
        }
    }

    Totals totals() {
        return totals;
    }

    /**
     * Takes the next outcome.
     *
     * @throws OutputException when it cannot be written
     */
    void add(Outcome<DocumentReading.Done> outcome) {
        try {
            if (outcome instanceof Outcome.Read<DocumentReading.Done> read) {
                add(read.result());
            } else if (outcome instanceof Outcome.Failed<DocumentReading.Done> failed) {
                add(failed);
            } else {
                Receipt.Status status = Receipt.Status.UNREAD;
                String message = "the run was stopped before; give the same command again";
                record(new Receipt(outcome.input().name(), null, status, "stopped", message, 0, null), false);
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private void add(DocumentReading.Done done) throws IOException {
        try (done) {
            if (done.unkept() != null) {
                throw done.unkept();
            }
            Receipt receipt = done.receipt();
            record(receipt, done.known());
            if (receipt.status() == Receipt.Status.FAILED) {
                progress.failed(String.valueOf(receipt.message()));
                return;
            }
            progress.read(receipt, done.known());
            if (rows != null || lines != null) {
                if (done.waiting() == null) {
                    store.visit(receipt.name(), new Results());
                } else {
                    done.waiting().content().visit(new Results());
                }
            }
        }
    }

    private void add(Outcome.Failed<DocumentReading.Done> failed) throws IOException {
        BatchInput input = failed.input();
        boolean unwritable = failed.cause() instanceof DocumentReading.UnwritableResultException;
        String message = failed.cause() instanceof DocumentReading.UnwritableResultException e
                ? e.told()
                : Failures.reading(input.label(), failed.cause());
        String reason = unwritable ? "not-written" : failed.reason();
        double seconds = failed.time().toNanos() / 1e9;
        record(new Receipt(input.name(), sha256(input), Receipt.Status.FAILED, reason, message, seconds, null), false);
        progress.failed(message);
    }

    private void record(Receipt receipt, boolean known) throws IOException {
        totals.add(receipt, known);
        Receipt.Counts counts = receipt.counts();
        report.add(Arrays.asList(
                receipt.name(),
                receipt.status().label(),
                receipt.reason(),
                receipt.message(),
                ReceiptLine.seconds(receipt.seconds()),
                counts == null ? null : String.valueOf(counts.pages()),
                counts == null ? null : String.valueOf(counts.sections()),
                counts == null ? null : String.valueOf(counts.targets()),
                counts == null ? null : String.valueOf(counts.tasks()),
                counts == null ? null : String.valueOf(counts.warningCount()),
                receipt.sha256()));
    }

    private static @Nullable String sha256(BatchInput input) {
        if (input.isMember() || !Files.isRegularFile(input.file())) {
            return null;
        }
        try (var in = input.open()) {
            return Digests.of(in);
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Ends the files and puts them into their places, the report last.
     *
     * @param jobs how many are made at once
     */
    void publish(int jobs) throws IOException {
        if (lines != null) {
            lines.close();
        }
        if (rows != null) {
            rows.write(formats, made, language, jobs);
        }
        for (Format format : formats) {
            for (String file : format.files()) {
                workspace.publish(made, file);
            }
        }
        publishReport();
    }

    /** Of a run that was stopped: tables of some documents might pass for those of all. */
    void publishReport() throws IOException {
        report.close();
        workspace.publish(made, ReportWriter.FILE);
    }

    /** Where the report is. */
    Path report() {
        return workspace.output().resolve(ReportWriter.FILE);
    }

    /** Sends results where formats are made of them. */
    private final class Results implements ResultStore.Visitor {
        @Override
        public void json(String json) throws IOException {
            if (lines != null) {
                lines.write(json);
                lines.write('\n');
            }
        }

        @Override
        public void row(String row) throws IOException {
            if (rows != null) {
                rows.add(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        report.close();
        if (lines != null) {
            lines.close();
        }
        if (rows != null) {
            rows.close();
        }
    }

    /** How many there are; archives count as one. */
    static long count(Iterator<BatchInput> inputs) {
        long count = 0;
        for (; inputs.hasNext(); inputs.next()) {
            count++;
        }
        return count;
    }
}
