package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.eval.Calibration;
import vn.kehoach.eval.Evaluation;
import vn.kehoach.eval.ItemKind;
import vn.kehoach.eval.TableFormatter;
import vn.kehoach.ner.AgencySource;

/** {@code kehoach evaluate --gold gold --docs docs}: how well documents are read, measured against gold files. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads documents and scores the results against gold files.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all documents were scored",
            "1:some gold files or documents could not be read; each is named with its reason",
            "2:wrong usage"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Extraction extraction;

    @Spec
    private CommandSpec spec;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Folder with NAME.gold.json files.")
    private Path gold = Path.of("");

    @Option(names = "--docs", required = true, paramLabel = "DIR", description = "Folder with NAME.txt or NAME.md.")
    private Path docs = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            description = "List what was missed (-), invented (+) or is different (~): metadata, sections, targets,"
                    + " tasks, times, references, agencies. May be given more than once.")
    private List<String> errors = new ArrayList<>();

    @Option(names = "--only", paramLabel = "NAME", description = "Only documents whose name holds NAME.")
    private String only = "";

    @Option(
            names = "--ner",
            description = "Score agencies alone, found by the rules, by the model and by both, and print how far"
                    + " confidences can be trusted.")
    private boolean ner;

    @Option(names = "--model", paramLabel = "FILE", description = "A model of names made by kehoach train.")
    private @Nullable Path model;

    EvaluateCommand(Extraction extraction) {
        this.extraction = extraction;
    }

    @Override
    public Integer call() {
        List<ItemKind> kinds = errors.stream().map(this::kind).toList();
        List<GoldCase> cases = cases();
        ModelOption.check(model, spec.commandLine());
        if (ner) {
            return compareSources(cases);
        }
        Extraction chosen = model == null ? extraction : extraction.findingAgencies(AgencySource.BOTH, model);
        EvaluationRun run = new EvaluationRun(chosen, spec.commandLine().getErr());
        Evaluation evaluation = run.run(cases);
        PrintWriter out = spec.commandLine().getOut();
        out.print(TableFormatter.format(evaluation));
        kinds.forEach(kind -> out.print(TableFormatter.format(evaluation.findings(kind))));
        out.flush();
        return run.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private int compareSources(List<GoldCase> cases) {
        Map<String, Evaluation> bySource = new LinkedHashMap<>();
        boolean failed = false;
        Evaluation both = new Evaluation(List.of());
        for (AgencySource source : AgencySource.values()) {
            EvaluationRun run = new EvaluationRun(
                    extraction.findingAgencies(source, model),
                    spec.commandLine().getErr());
            both = run.run(cases);
            bySource.put(source.name().toLowerCase(Locale.ROOT), both);
            failed |= run.failed();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(TableFormatter.formatSources(bySource));
        out.print("\n" + Calibration.format(both.judgements()));
        out.flush();
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<GoldCase> cases() {
        for (Path folder : List.of(gold, docs)) {
            if (!Files.isDirectory(folder)) {
                throw wrong("No such folder: " + folder);
            }
        }
        List<GoldCase> cases;
        try {
            cases = GoldCase.list(gold, docs).stream()
                    .filter(each -> each.name().contains(only))
                    .toList();
        } catch (IOException e) {
            throw wrong(Failures.reading(gold, e));
        }
        if (cases.isEmpty()) {
            throw wrong("No gold file" + (only.isEmpty() ? "" : " named *" + only + "*") + " in " + gold);
        }
        if (cases.stream().allMatch(each -> each.document().isEmpty())) {
            throw wrong("No document (NAME.txt or NAME.md) for any of the gold files in " + docs);
        }
        return cases;
    }

    private ItemKind kind(String label) {
        return ItemKind.of(label).orElseThrow(() -> wrong("Unknown kind: " + label + ". Kinds: " + labels()));
    }

    private static String labels() {
        return Arrays.stream(ItemKind.values()).map(ItemKind::label).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
