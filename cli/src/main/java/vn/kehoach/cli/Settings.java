package vn.kehoach.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.table.Format;
import vn.kehoach.cli.table.Language;
import vn.kehoach.read.OcrMode;

/** What is in force: a flag before the environment, that before the configuration file, that before the standard. */
final class Settings {
    private final Map<Setting, Value> values;

    private Settings(Map<Setting, Value> values) {
        this.values = values;
    }

    /**
     * A setting's value.
     *
     * @param words one, or several of a list
     * @param origin where it comes from: "--jobs", "KEHOACH_JOBS", "kehoach.yaml", "standard"
     */
    record Value(List<String> words, String origin) {
        Value {
            words = List.copyOf(words);
        }
    }

    /** A value that cannot be used; the message says where it comes from. */
    static final class WrongSettingException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        WrongSettingException(Value value, String wrong) {
            super(value.origin() + ": " + wrong);
        }
    }

    static Settings of(Map<Setting, List<String>> flags, Map<String, String> environment, @Nullable ConfigFile config) {
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            values.put(setting, value(setting, flags, environment, config));
        }
        return new Settings(values);
    }

    private static Value value(
            Setting setting,
            Map<Setting, List<String>> flags,
            Map<String, String> environment,
            @Nullable ConfigFile config) {
        List<String> flag = flags.getOrDefault(setting, List.of());
        if (!flag.isEmpty()) {
            return new Value(words(setting, flag), setting == Setting.PATHS ? "command line" : "--" + setting.label());
        }
        String variable = environment.getOrDefault(setting.variable(), "");
        if (!variable.isBlank()) {
            return new Value(words(setting, List.of(variable.strip())), setting.variable());
        }
        List<String> configured = config == null ? List.of() : config.values().getOrDefault(setting, List.of());
        if (config != null && !configured.isEmpty()) {
            return new Value(words(setting, configured), config.file().toString());
        }
        return new Value(setting.standard(), "standard");
    }

    /** Formats may be written with commas; paths and patterns hold them. */
    private static List<String> words(Setting setting, List<String> given) {
        if (setting != Setting.FORMAT) {
            return given;
        }
        List<String> words = new ArrayList<>();
        for (String each : given) {
            Arrays.stream(each.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }

    Value get(Setting setting) {
        Value value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException("Every setting has a value");
        }
        return value;
    }

    List<Path> paths() {
        Value value = get(Setting.PATHS);
        return value.words().stream().map(word -> path(value, word)).toList();
    }

    @Nullable
    Path output() {
        return path(Setting.OUTPUT);
    }

    @Nullable
    Path vocabulary() {
        return path(Setting.VOCABULARY);
    }

    @Nullable
    Path model() {
        return path(Setting.MODEL);
    }

    Set<Format> formats() {
        Value value = get(Setting.FORMAT);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        value.words().forEach(word -> formats.add(constant(value, word, Format.class)));
        return formats;
    }

    Language language() {
        Value value = get(Setting.LANG);
        return constant(value, first(value), Language.class);
    }

    OcrMode ocr() {
        Value value = get(Setting.OCR);
        return constant(value, first(value), OcrMode.class);
    }

    int jobs() {
        return number(Setting.JOBS);
    }

    Duration timeLimit() {
        return Duration.ofMinutes(number(Setting.TIME_LIMIT));
    }

    Selection selection() {
        try {
            return new Selection(
                    get(Setting.INCLUDE).words(), get(Setting.EXCLUDE).words());
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(get(Setting.INCLUDE), String.valueOf(e.getMessage()));
        }
    }

    boolean is(Setting setting) {
        Value value = get(setting);
        return switch (first(value).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new WrongSettingException(value, "true or false, not " + first(value));
        };
    }

    /** All that can be wrong is found here. */
    void check() {
        formats();
        language();
        jobs();
        ocr();
        timeLimit();
        selection();
        is(Setting.PRETTY);
        is(Setting.QUIET);
    }

    private int number(Setting setting) {
        Value value = get(setting);
        try {
            int number = Integer.parseInt(first(value));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new WrongSettingException(value, "a whole number from 1 on, not " + first(value));
    }

    private @Nullable Path path(Setting setting) {
        Value value = get(setting);
        return value.words().isEmpty() ? null : path(value, first(value));
    }

    private static Path path(Value value, String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new WrongSettingException(value, word + ": " + Failures.NAME_UNUSABLE);
        }
    }

    private static <E extends Enum<E>> E constant(Value value, String word, Class<E> type) {
        for (E each : List.of(type.getEnumConstants())) {
            if (each.name().equalsIgnoreCase(word)) {
                return each;
            }
        }
        String known = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new WrongSettingException(value, "one of " + known + ", not " + word);
    }

    private static String first(Value value) {
        return value.words().isEmpty() ? "" : value.words().get(0);
    }
}
