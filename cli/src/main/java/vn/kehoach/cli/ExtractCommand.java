package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;
import vn.kehoach.ner.AgencySource;

/** {@code kehoach extract ke-hoach.txt}: documents in, JSON out. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads documents and writes one JSON for each.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all documents were read",
            "1:some documents could not be read or written; each is named with its reason",
            "2:wrong usage"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Extraction extraction;
    private final boolean interactive;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Documents, archives (zip, 7z, rar) of documents, or folders whose " + DocumentFiles.KINDS
                    + " are read, those in folders below included.")
    private List<Path> given = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Folder for the results: ke-hoach.txt gives DIR/ke-hoach.txt.json; folders and archives are mirrored.")
    private @Nullable Path output;

    @Option(names = "--pretty", description = "Indent the JSON, as is done when one document goes to a terminal.")
    private boolean pretty;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(names = "--model", paramLabel = "FILE", description = "A model of names made by kehoach train.")
    private @Nullable Path model;

    ExtractCommand(Extraction extraction, boolean interactive) {
        this.extraction = extraction;
        this.interactive = interactive;
    }

    @Override
    public Integer call() {
        checkUsage();
        Inputs inputs = InputWalk.of(given);
        if (inputs.documents().isEmpty() && inputs.failures().isEmpty()) {
            throw wrong("No document in " + joined(given) + "."
                    + (inputs.skipped().isEmpty() ? "" : " " + Summary.ofSkipped(inputs.skipped())));
        }
        PlanSink sink = sink();
        if (output != null) {
            checkTargets(inputs, sink);
            try {
                Files.createDirectories(output);
            } catch (IOException e) {
                String message = Files.exists(output)
                        ? output + ": cannot be written: it is not a folder"
                        : Failures.writing(output, e);
                commandLine().getErr().print("kehoach: " + message + "\n");
                return ExitCode.SOFTWARE;
            }
        }
        Extraction chosen = model == null ? extraction : extraction.findingAgencies(AgencySource.BOTH, model);
        ExtractRun run = new ExtractRun(chosen, sink, commandLine().getErr(), quiet);
        return run.run(inputs) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void checkUsage() {
        ModelOption.check(model, commandLine());
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw wrong("No such file or folder: " + path);
            }
            if (output == null && Files.isDirectory(path)) {
                throw wrong(path + " is a folder: give -o DIR, the folder for the results.");
            }
            if (output == null && ExtractRun.isArchive(path)) {
                throw wrong(path + " is an archive: give -o DIR, the folder for the results.");
            }
        }
        if (output == null && given.size() > 1) {
            throw wrong("More than one document: give -o DIR, the folder for the results.");
        }
    }

    /** Two documents of one name from two folders must not overwrite each other. */
    private void checkTargets(Inputs inputs, PlanSink sink) {
        Map<Path, Input> taken = new HashMap<>();
        for (Input input : inputs.documents()) {
            Input other = taken.putIfAbsent(sink.target(input).normalize(), input);
            if (other != null) {
                throw wrong(other.file() + " and " + input.file() + " would both be written to " + sink.target(input)
                        + ": read them in two runs.");
            }
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private PlanSink sink() {
        boolean indented = pretty || (output == null && interactive);
        Function<Plan, String> json = indented ? PlanJson::writePretty : PlanJson::write;
        return output == null ? new PlanStream(commandLine().getOut(), json) : new PlanFolder(output, json);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return spec.commandLine();
    }
}
