package vn.kehoach.cli;

import java.util.List;
import java.util.Locale;

/** What a run can be told, by flags, by the environment and in a configuration file. */
enum Setting {
    PATHS,
    OUTPUT,
    FORMAT("json"),
    LANG("vi"),
    JOBS,
    INCLUDE,
    EXCLUDE,
    VOCABULARY,
    MODEL,
    OCR("auto"),
    TIME_LIMIT("30"),
    PRETTY("false"),
    QUIET("false");

    private final String standard;

    Setting() {
        this("");
    }

    Setting(String standard) {
        this.standard = standard;
    }

    /** In configuration files, and with "--" before it as a flag: "time-limit". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the environment: "KEHOACH_TIME_LIMIT". */
    String variable() {
        return "KEHOACH_" + name();
    }

    /** Unless told. */
    List<String> standard() {
        String value = this == JOBS ? String.valueOf(Runtime.getRuntime().availableProcessors()) : standard;
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** Whether it may be given more than once, and with commas between values. */
    boolean isList() {
        return this == PATHS || this == FORMAT || this == INCLUDE || this == EXCLUDE;
    }

    /** Whether it is a path, which in a configuration file starts from the file's folder. */
    boolean isPath() {
        return this == PATHS || this == OUTPUT || this == VOCABULARY || this == MODEL;
    }
}
