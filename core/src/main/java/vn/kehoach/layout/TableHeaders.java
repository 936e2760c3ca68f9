package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;

/** Recognises the header row of a table and says what its columns hold, from {@code table-headers.tsv}. */
final class TableHeaders {
    private static final int MAX_HEADER_LENGTH = 90;
    private static final Pattern YEAR_HEAD = Pattern.compile(".*\\b20[0-9]{2}\\b.*");

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> planned;
    private final List<String> reached;
    private final List<String> values;

    TableHeaders(Vocabulary vocabulary) {
        for (List<String> row : vocabulary.rows("table-headers.tsv", 2)) {
            entries.add(new Entry(
                    " " + Folding.key(row.get(0)) + " ",
                    ColumnRole.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        }
        List<List<String>> figures = vocabulary.rows("table-value-headers.tsv", 2);
        planned = keys(figures, "planned");
        reached = keys(figures, "reached");
        values = keys(figures, "value");
    }

    private static List<String> keys(List<List<String>> rows, String meaning) {
        return rows.stream()
                .filter(row -> row.get(1).equals(meaning))
                .map(row -> " " + Folding.key(row.get(0)) + " ")
                .toList();
    }

    /** What the column below this header cell holds, or null where the cell is no known header. */
    @Nullable
    ColumnRole role(String cell) {
        if (cell.length() > MAX_HEADER_LENGTH) {
            return null;
        }
        String key = " " + Folding.key(cell) + " ";
        boolean year = YEAR_HEAD.matcher(key).matches();
        if (year && reached.stream().anyMatch(key::startsWith)) {
            return ColumnRole.BASELINE;
        }
        if (year && planned.stream().anyMatch(key::startsWith)) {
            return ColumnRole.MILESTONE;
        }
        for (Entry entry : entries) {
            if (key.contains(entry.key())) {
                return entry.role();
            }
        }
        return year && key.length() < 40 ? ColumnRole.MILESTONE : null;
    }

    boolean isNumberHead(String cell) {
        return cell.length() <= 14 && role(cell) == ColumnRole.NUMBER;
    }

    /** The roles of a header row; empty where the row is none. */
    List<ColumnRole> roles(List<String> cells) {
        List<ColumnRole> roles = new ArrayList<>();
        int known = 0;
        int distinct = 0;
        for (String cell : cells) {
            ColumnRole role = role(cell);
            boolean repeated = role != null && roles.contains(role) && role != ColumnRole.MILESTONE;
            known += role != null ? 1 : 0;
            distinct += role != null && !roles.contains(role) ? 1 : 0;
            roles.add(role == null || repeated ? ColumnRole.OTHER : role);
        }
        if (roles.contains(ColumnRole.INDICATOR)) {
            readAsIndicators(cells, roles);
        }
        boolean header = known >= 2
                && distinct >= 2
                && known * 2L >= cells.stream().filter(c -> !c.isBlank()).count();
        return header ? roles : List.of();
    }

    /** In a table of indicators "Đơn vị" is the unit of measure, and a column of results or goals holds the values. */
    private void readAsIndicators(List<String> cells, List<ColumnRole> roles) {
        boolean valued = roles.contains(ColumnRole.MILESTONE);
        for (int c = 0; c < roles.size(); c++) {
            String key = Folding.key(cells.get(c));
            ColumnRole role = roles.get(c);
            if (role == ColumnRole.OTHER && key.equals("đơn vị") && !roles.contains(ColumnRole.UNIT)) {
                roles.set(c, ColumnRole.UNIT);
            } else if (!valued
                    && (role == ColumnRole.OUTPUT || role == ColumnRole.OTHER && values.contains(" " + key + " "))) {
                roles.set(c, ColumnRole.VALUE);
                valued = true;
            }
        }
    }

    private record Entry(String key, ColumnRole role) {}
}
