package vn.kehoach.cli.table;

import java.util.List;
import java.util.Locale;

/**
 * A table without its rows: "targets", "Chỉ tiêu".
 *
 * @param name for programs and files, the same in every language
 * @param vietnamese for people
 * @param columns from left to right
 */
public record Table(String name, String vietnamese, List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** For people: "Targets". */
    public String title(Language language) {
        return language == Language.VI ? vietnamese : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
