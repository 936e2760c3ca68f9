package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.page.PlanPage;
import vn.kehoach.model.Plan;

/** {@code kehoach view ke-hoach.docx}: one plan as a page to read. */
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes one plan as an HTML page: its text with everything that was found in it marked.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the page was written", "1:the document could not be read or written", "2:wrong usage"})
final class ViewCommand implements Callable<Integer> {
    private final Extraction extraction;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A document, or the JSON of kehoach extract.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE",
            description = "The page to write; FILE.html in the current folder unless told.")
    private @Nullable Path output;

    ViewCommand(Extraction extraction) {
        this.extraction = extraction;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "No such file: " + file);
        }
        Plan plan = new PlanReader(extraction, spec.commandLine().getErr(), null).readOne(file);
        if (plan == null) {
            return ExitCode.SOFTWARE;
        }
        String name = plan.source().file() == null
                ? DocumentFiles.name(file)
                : plan.source().file();
        Path page = output == null ? Path.of(DocumentFiles.name(file) + ".html") : output;
        try {
            PlanPage.write(plan, name, page);
        } catch (IOException e) {
            spec.commandLine().getErr().print("kehoach: " + Failures.writing(page, e) + "\n");
            return ExitCode.SOFTWARE;
        }
        spec.commandLine().getErr().print(page + "\n");
        return ExitCode.OK;
    }
}
