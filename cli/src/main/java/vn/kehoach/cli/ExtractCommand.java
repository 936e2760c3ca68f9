package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;
import vn.kehoach.read.archive.ArchiveReader;

/** {@code kehoach extract ke-hoach.txt}: documents in; JSON, tables and a workbook out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads documents and writes one JSON for each, or tables and a workbook of all.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all documents were read",
            "1:some documents could not be read or written; each is named with its reason",
            "2:wrong usage",
            "130:stopped by Ctrl-C; the same command goes on where it was"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Extraction extraction;
    private final boolean interactive;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingOptions options = new SettingOptions();

    @Option(names = "--force", description = "Read all documents, those whose results are known too.")
    private boolean force;

    ExtractCommand(Extraction extraction, boolean interactive, Map<String, String> environment) {
        this.extraction = extraction;
        this.interactive = interactive;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Settings settings = options.settings(environment);
        List<Path> given = settings.paths();
        Path output = settings.output();
        checkUsage(given, output);
        ReadingOptions reading = reading(settings);
        if (output == null) {
            return print(given.get(0), settings, extraction.with(reading)) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        BatchCommand batch = new BatchCommand(
                settings,
                output,
                reading,
                extraction.with(reading),
                commandLine().getErr(),
                interactive);
        Passed passed = new Passed();
        if (batch.count(passed) == 0) {
            throw wrong("No document in " + joined(given) + "." + (passed.isEmpty() ? "" : " " + passed.told()));
        }
        String collision = batch.collision();
        if (collision != null) {
            throw wrong(collision);
        }
        return batch.run(force);
    }

    /** One document to the standard output. */
    private boolean print(Path file, Settings settings, Extraction reader) {
        Progress progress = Progress.lines(commandLine().getErr(), settings.is(Setting.QUIET));
        boolean indented = settings.is(Setting.PRETTY) || interactive;
        long start = System.nanoTime();
        Totals totals = new Totals();
        try {
            Plan plan = reader.extract(file);
            double seconds = (System.nanoTime() - start) / 1e9;
            Receipt receipt = new Receipt(
                    DocumentFiles.name(file), null, Receipt.Status.READ, null, null, seconds, Receipt.Counts.of(plan));
            print(plan, indented);
            totals.add(receipt, false);
            progress.read(receipt, false);
        } catch (WritingException e) {
            progress.failed("standard output: cannot be written: " + e.getMessage());
            return false;
        } catch (IOException | RuntimeException | Error e) {
            progress.failed(Failures.reading(file, e));
            return false;
        }
        progress.tell(Summary.ofRun(totals, 0, System.nanoTime() - start));
        return true;
    }

    /** The standard output is closed, or its disk full. */
    private static final class WritingException extends IOException {
        private static final long serialVersionUID = 1L;

        WritingException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private void print(Plan plan, boolean indented) throws WritingException {
        try {
            new PlanStream(commandLine().getOut(), indented ? PlanJson::writePretty : PlanJson::write).write(plan);
        } catch (IOException e) {
            throw new WritingException(e);
        }
    }

    private ReadingOptions reading(Settings settings) {
        Path vocabulary = settings.vocabulary();
        if (vocabulary != null && !Files.isDirectory(vocabulary)) {
            throw wrong("No folder of vocabulary files: " + vocabulary);
        }
        ModelOption.check(settings.model(), commandLine());
        return new ReadingOptions(vocabulary, settings.model(), settings.ocr(), settings.jobs());
    }

    private void checkUsage(List<Path> given, @Nullable Path output) {
        if (given.isEmpty()) {
            throw wrong("Documents are missing: give files or folders.");
        }
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw wrong("No such file or folder: " + path);
            }
            if (output == null && Files.isDirectory(path)) {
                throw wrong(path + " is a folder: give -o DIR, the folder for the results.");
            }
            if (output == null && isArchive(path)) {
                throw wrong(path + " is an archive: give -o DIR, the folder for the results.");
            }
        }
        if (output == null && given.size() > 1) {
            throw wrong("More than one document: give -o DIR, the folder for the results.");
        }
    }

    /** A file that cannot be read is none, and fails as a document does. */
    private static boolean isArchive(Path file) {
        try {
            return Files.isRegularFile(file) && ArchiveReader.isArchive(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return spec.commandLine();
    }
}
