package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.cli.comparison.AlignmentFile;
import vn.kehoach.cli.comparison.ComparisonTables;
import vn.kehoach.cli.page.ReportPage;
import vn.kehoach.cli.table.FilledTable;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Correction;
import vn.kehoach.compare.IndicatorAligner;
import vn.kehoach.compare.PlanDigest;
import vn.kehoach.compare.ProvinceMap;
import vn.kehoach.compare.ProvinceScheme;
import vn.kehoach.model.Plan;

/** {@code kehoach compare OUT -o DIR}: many plans side by side, as tables and one page. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Puts plans side by side: which province promised what, by when, as tables and one HTML page.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all plans were read and compared",
            "1:some files could not be read or written; each is named with its reason",
            "2:wrong usage"
        })
final class CompareCommand implements Callable<Integer> {
    private static final String MERGER = "2025-07-01";

    /** Tables for analysis; the others are made from them, for reading. */
    private static final Set<String> PARQUET = Set.of("long", "wide");

    private final Extraction extraction;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "JSON or JSONL files of kehoach extract, folders of them, or documents.")
    private List<Path> given = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables (CSV, one XLSX, Parquet), alignment.csv and report.html.")
    private Path output = Path.of("");

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Plan to measure the others against, the national one for example; JSON or document.")
    private @Nullable Path baseline;

    @Option(
            names = "--alignment",
            paramLabel = "FILE",
            description = "Corrected alignment.csv of an earlier run: which wording is which indicator.")
    private @Nullable Path alignment;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "Rows of the wide table and groups of the summary: province (default), region or year.")
    private String by = "province";

    @Option(
            names = "--provinces",
            paramLabel = "WHICH",
            description = "old: the 63 before 1 July 2025; new: the 34 since. Default: new if a plan is that young.")
    private @Nullable String provinces;

    @Option(names = "--no-report", description = "Write no report.html.")
    private boolean noReport;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what failed.")
    private boolean quiet;

    CompareCommand(Extraction extraction) {
        this.extraction = extraction;
    }

    @Override
    public Integer call() {
        ComparisonTables.By rows = by();
        checkFiles();
        List<Correction> corrections = corrections();
        PlanReader reader = new PlanReader(extraction, err(), output);
        List<PlanDigest> plans = new ArrayList<>();
        reader.read(given, (name, plan) -> plans.add(PlanDigest.of(plan, name)));
        PlanDigest reference = reference(reader);
        if (plans.isEmpty()) {
            throw wrong("No plan in " + given.get(0) + (given.size() > 1 ? ", ..." : "") + ".");
        }
        Comparison comparison = Comparison.of(
                plans, reference, new ProvinceMap(scheme(plans)), IndicatorAligner.standard(), corrections);
        try {
            write(comparison, rows);
        } catch (IOException e) {
            err().print("kehoach: " + Failures.writing(output, e) + "\n");
            return ExitCode.SOFTWARE;
        }
        if (!quiet) {
            err().print(plans.size() + " plans, " + comparison.entries().size() + " targets, "
                    + comparison.alignment().indicators().size() + " indicators: " + output + "\n");
        }
        return reader.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void write(Comparison comparison, ComparisonTables.By rows) throws IOException {
        Files.createDirectories(output);
        List<FilledTable> tables = ComparisonTables.of(comparison, rows);
        for (FilledTable table : tables) {
            table.writeCsv(output);
        }
        AlignmentFile.table(comparison.alignment().corrections()).writeCsv(output);
        FilledTable.writeXlsx(tables, output.resolve("compare.xlsx"));
        FilledTable.writeParquet(
                tables.stream()
                        .filter(each -> PARQUET.contains(each.table().name()))
                        .toList(),
                output);
        if (!noReport) {
            ReportPage.write(comparison, output.resolve("report.html"));
        }
    }

    private @Nullable PlanDigest reference(PlanReader reader) {
        if (baseline == null) {
            return null;
        }
        Plan plan = reader.readOne(baseline);
        return plan == null ? null : PlanDigest.of(plan, DocumentFiles.name(baseline));
    }

    private void checkFiles() {
        List<Path> all = new ArrayList<>(given);
        if (baseline != null) {
            all.add(baseline);
        }
        if (alignment != null) {
            all.add(alignment);
        }
        for (Path path : all) {
            if (!Files.exists(path)) {
                throw wrong("No such file or folder: " + path);
            }
        }
    }

    private List<Correction> corrections() {
        if (alignment == null) {
            return List.of();
        }
        try {
            return AlignmentFile.read(alignment);
        } catch (IOException e) {
            throw wrong(Failures.reading(alignment, e));
        } catch (IllegalArgumentException e) {
            throw wrong(alignment + ": cannot be read: " + e.getMessage());
        }
    }

    private ComparisonTables.By by() {
        try {
            return ComparisonTables.By.valueOf(by.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--by is province, region or year, not " + by);
        }
    }

    private ProvinceScheme scheme(List<PlanDigest> plans) {
        if (provinces == null) {
            boolean young = plans.stream()
                    .anyMatch(plan -> plan.issuedOn() != null && plan.issuedOn().compareTo(MERGER) >= 0);
            return young ? ProvinceScheme.NEW : ProvinceScheme.OLD;
        }
        try {
            return ProvinceScheme.valueOf(provinces.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--provinces is old or new, not " + provinces);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
