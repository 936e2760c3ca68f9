package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import vn.kehoach.batch.BatchExtractor;
import vn.kehoach.batch.BatchInput;
import vn.kehoach.cli.table.Format;

/** A run over folders, from its inputs to its summary. */
final class BatchCommand {
    /** Results that wait for a slow document are small. */
    private static final int AHEAD = 200;

    /** What shells say of a command that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private final Settings settings;
    private final Path output;
    private final ReadingOptions reading;
    private final Extraction extraction;
    private final PrintWriter messages;
    private final boolean interactive;
    private final Selection selection;
    private long total;

    BatchCommand(
            Settings settings,
            Path output,
            ReadingOptions reading,
            Extraction extraction,
            PrintWriter messages,
            boolean interactive) {
        this.settings = settings;
        this.output = output;
        this.reading = reading;
        this.extraction = extraction;
        this.messages = messages;
        this.interactive = interactive;
        this.selection = settings.selection();
    }

    /** How many inputs there are. */
    long count(Passed passed) {
        total = BatchJob.count(inputs(passed));
        return total;
    }

    /** Two documents of one name from two folders must not overwrite each other; null when there are none. */
    @Nullable
    String collision() {
        if (settings.paths().size() < 2) {
            return null;
        }
        Map<String, Path> taken = new HashMap<>();
        Iterator<BatchInput> inputs = inputs(new Passed());
        while (inputs.hasNext()) {
            BatchInput input = inputs.next();
            Path other = taken.putIfAbsent(input.name(), input.file());
            if (other != null) {
                return other + " and " + input.file() + " would both be written to "
                        + output.resolve(input.name() + ".json") + ": read them in two runs.";
            }
        }
        return null;
    }

    /** The exit status. */
    int run(boolean force) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open(output);
                Interruption interruption = Interruption.watch()) {
            ResultStore store = new ResultStore(workspace, Program.identity() + "-" + reading.identity());
            Set<Format> formats = settings.formats();
            Progress progress = progress();
            try (BatchJob job = new BatchJob(workspace, store, formats, settings.language(), progress)) {
                Passed passed = new Passed();
                DocumentReading.JsonFiles json = formats.contains(Format.JSON)
                        ? new DocumentReading.JsonFiles(workspace, settings.is(Setting.PRETTY))
                        : null;
                BatchExtractor.of(new DocumentReading(extraction, store, force, json))
                        .jobs(settings.jobs())
                        .ahead(AHEAD)
                        .timeLimit(settings.timeLimit())
                        .members(path -> takesMember(path, passed))
                        .stopWhen(interruption::isAsked)
                        .run(inputs(passed), job::add);
                boolean stopped = job.totals().unread() > 0;
                if (stopped) {
                    job.publishReport();
                } else {
                    job.publish(settings.jobs());
                }
                GoneDocuments gone = json == null ? null : new GoneDocuments(settings.paths(), json);
                if (gone != null && !stopped) {
                    gone.removeFrom(store);
                }
                progress.end();
                tell(job, passed, gone, stopped, System.nanoTime() - start);
                return stopped ? INTERRUPTED : job.totals().failed() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
            } finally {
                progress.end();
            }
        } catch (BatchJob.OutputException e) {
            return fail(e.getCause());
        } catch (IOException e) {
            return fail(e);
        }
    }

    private int fail(IOException failure) {
        messages.print("kehoach: " + told(failure) + "\n");
        messages.flush();
        return ExitCode.SOFTWARE;
    }

    private String told(IOException failure) {
        if (failure instanceof Workspace.InUseException) {
            return String.valueOf(failure.getMessage());
        }
        return Files.exists(output) && !Files.isDirectory(output)
                ? output + ": cannot be written: it is not a folder"
                : Failures.writing(output, failure) + ". The same command goes on where this run ended.";
    }

    private Iterator<BatchInput> inputs(Passed passed) {
        return new InputWalk(settings.paths(), selection, output, passed);
    }

    private boolean takesMember(String path, Passed passed) {
        if (!DocumentFiles.isDocument(path)) {
            passed.otherKind(DocumentFiles.extension(path));
            return false;
        }
        boolean taken = selection.takes(Path.of(path));
        if (!taken) {
            passed.excluded();
        }
        return taken;
    }

    private Progress progress() {
        boolean quiet = settings.is(Setting.QUIET);
        return interactive && !quiet
                ? new ProgressDisplay(messages, total, ProgressDisplay.width(), false)
                : Progress.lines(messages, quiet);
    }

    private void tell(BatchJob job, Passed passed, @Nullable GoneDocuments gone, boolean stopped, long nanos) {
        Progress lines = Progress.lines(messages, settings.is(Setting.QUIET));
        Totals totals = job.totals();
        lines.tell(Summary.ofRun(totals, passed.others(), nanos));
        lines.tell("Found: " + Summary.ofItems(totals)
                + (totals.known() > 0 ? "; " + Summary.count(totals.known(), "document") + " known already" : ""));
        if (totals.failed() > 0) {
            lines.tell("Failures: " + totals.failures());
        }
        if (!totals.warnings().isEmpty()) {
            lines.tell("Warnings: " + totals.warnings());
        }
        if (!passed.isEmpty()) {
            lines.tell(passed.told());
        }
        if (gone != null) {
            tell(lines, gone);
        }
        if (stopped) {
            lines.tell("Stopped: tables and workbooks are as before; the same command goes on where this run ended.");
        }
        lines.tell("Report: " + job.report());
    }

    private static void tell(Progress lines, GoneDocuments gone) {
        if (gone.removed() > 0) {
            lines.tell("Removed: JSON of " + Summary.count(gone.removed(), "document") + " no longer there");
        }
        gone.left()
                .forEach(file -> lines.tell("Left: " + file
                        + ": its document is no longer there, but the file was changed since or cannot be removed"));
    }
}
