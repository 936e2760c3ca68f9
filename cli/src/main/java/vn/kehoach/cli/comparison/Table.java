package vn.kehoach.cli.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Named columns and rows of text, numbers and nothing.
 *
 * @param name name of the file without extension, and of the sheet: "long"
 * @param columns names of the columns
 * @param rows one list of cells a row: String, Number or null
 */
public record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }
}
