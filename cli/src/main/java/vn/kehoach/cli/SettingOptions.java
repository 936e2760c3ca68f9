package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The flags of settings, for every command that has them; values are words until all origins are known. */
final class SettingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "Documents, archives (zip, 7z, rar) of documents, or folders whose " + DocumentFiles.KINDS
                    + " are read, those in folders below included.")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder for the results and report.csv; needed for more than one document. Given again, the"
                    + " same command goes on where an earlier run ended.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json (ke-hoach.txt gives DIR/ke-hoach.txt.json; folders and archives are mirrored), jsonl,"
                    + " csv, xlsx, parquet, duckdb; several with commas. Standard: json.")
    private List<String> formats = List.of();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of headings. Standard: vi.")
    private @Nullable String language;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "How many documents are read at once. Standard: as many as there are processors.")
    private @Nullable String jobs;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description =
                    "Of folders, only such files: \"*.docx\" (names), \"2024/**\" (paths). More than one may be given.")
    private List<String> include = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Of folders, no such files or folders. More than one may be given.")
    private List<String> exclude = List.of();

    @Option(
            names = "--vocabulary",
            paramLabel = "DIR",
            description = "Folder of vocabulary files, whose rows are added to the bundled ones.")
    private @Nullable Path vocabulary;

    @Option(names = "--model", paramLabel = "FILE", description = "A model of names made by kehoach train.")
    private @Nullable Path model;

    @Option(
            names = "--ocr",
            paramLabel = "auto|always|never",
            description = "Which pages are recognised from their pictures: those without usable text, all, or none."
                    + " Standard: auto.")
    private @Nullable String ocr;

    @Option(
            names = "--time-limit",
            paramLabel = "MINUTES",
            description = "How long one document may take before it is given up. Standard: 30.")
    private @Nullable String timeLimit;

    @Option(names = "--pretty", description = "Indent the JSON, as is done when one document goes to a terminal.")
    private boolean pretty;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but what failed.")
    private boolean quiet;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings in YAML; kehoach.yaml of the current folder is read unless told."
                    + " See kehoach config.")
    private @Nullable Path config;

    /** What is in force. */
    Settings settings(Map<String, String> environment) {
        try {
            Path file = config == null && Files.exists(ConfigFile.STANDARD) ? ConfigFile.STANDARD : config;
            Settings settings = Settings.of(flags(), environment, file == null ? null : ConfigFile.read(file));
            settings.check();
            return settings;
        } catch (ConfigFile.WrongConfigException | Settings.WrongSettingException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Map<Setting, List<String>> flags() {
        Map<Setting, List<String>> flags = new EnumMap<>(Setting.class);
        flags.put(Setting.PATHS, paths.stream().map(this::path).toList());
        flags.put(Setting.OUTPUT, words(output));
        flags.put(Setting.FORMAT, formats);
        flags.put(Setting.LANG, words(language));
        flags.put(Setting.JOBS, words(jobs));
        flags.put(Setting.INCLUDE, include);
        flags.put(Setting.EXCLUDE, exclude);
        flags.put(Setting.VOCABULARY, words(vocabulary));
        flags.put(Setting.MODEL, words(model));
        flags.put(Setting.OCR, words(ocr));
        flags.put(Setting.TIME_LIMIT, words(timeLimit));
        flags.put(Setting.PRETTY, pretty ? List.of("true") : List.of());
        flags.put(Setting.QUIET, quiet ? List.of("true") : List.of());
        return flags;
    }

    /** Said here: where none need be given, picocli takes one that is wrong for a word it does not know. */
    private String path(String word) {
        try {
            return new PathConverter().convert(word).toString();
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static List<String> words(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }
}
