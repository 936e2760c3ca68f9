package vn.kehoach.cli.table;

import java.util.Locale;

/**
 * A column: "due_end", "Hạn đến ngày".
 *
 * @param name for programs, the same in every language
 * @param vietnamese for people
 * @param type of its cells
 * @param width in characters on the sheet for people; 0 when it is not there
 */
public record Column(String name, String vietnamese, ColumnType type, int width) {

    /** A column that is called the same for people and programs: "due_year", "2025". */
    public static Column plain(String name, ColumnType type, int width) {
        return new Column(name, name, type, width);
    }

    /** For people: "Due end". */
    public String title(Language language) {
        String words = name.replace('_', ' ');
        return language == Language.VI
                ? vietnamese
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** For tables that programs read too: "due_end". */
    public String heading(Language language) {
        return language == Language.VI ? vietnamese : name;
    }
}
