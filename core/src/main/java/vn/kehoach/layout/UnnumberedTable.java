package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table without running numbers of which each cell became a line and empty cells left nothing behind.
 *
 * <p>Every cell of its header is known; a row ends where going back to an earlier column explains the lines better than
 * going on. Where the rows found are not those of a table of tasks, nothing is read.
 */
final class UnnumberedTable {
    private static final int MIN_COLUMNS = 3;
    /** The columns of tables of tasks. */
    private static final Set<ColumnRole> HEADS = EnumSet.of(
            ColumnRole.TASK, ColumnRole.LEAD, ColumnRole.SUPPORT, ColumnRole.TIME, ColumnRole.OUTPUT, ColumnRole.OTHER);

    /** Letters of a header cell, and of a cell. */
    private static final int MAX_HEAD = 60;

    private static final int MAX_CELL = 400;
    private static final int MAX_LINES = 600;

    /** What an empty cell costs, against two for a name under "chủ trì" or a time under "thời gian". */
    private static final double EMPTY = -1.2;

    /** Rows that have their task and their lead, of all rows. */
    private static final double MIN_FULL = 0.8;

    private final List<ColumnRole> roles;
    private final CellLikeness likeness;

    private UnnumberedTable(List<ColumnRole> roles, CellLikeness likeness) {
        this.roles = roles;
        this.likeness = likeness;
    }

    /** Reads the table whose header begins at {@code from}; {@link FlattenedTable.Result#end()} is {@code from} where there is none. */
    static FlattenedTable.Result read(List<RawLine> lines, int from, TableHeaders headers, CellLikeness likeness) {
        FlattenedTable.Result none = new FlattenedTable.Result(List.of(), from);
        if (from > 0 && head(lines.get(from - 1), headers) != null) {
            return none;
        }
        List<String> header = new ArrayList<>();
        List<ColumnRole> roles = new ArrayList<>();
        int at = from;
        while (at < lines.size()) {
            ColumnRole role = head(lines.get(at), headers);
            boolean again = role != null && roles.contains(role) && role != ColumnRole.LEAD;
            if (role == null || again || !HEADS.contains(role)) {
                break; // "Hoạt động truyền thông" below "Hoạt động" is the first row.
            }
            header.add(lines.get(at).squeezed().strip());
            roles.add(roles.contains(role) ? ColumnRole.OTHER : role); // The person beside the body that leads.
            at++;
        }
        if (roles.size() < MIN_COLUMNS || !roles.contains(ColumnRole.LEAD) || !roles.contains(ColumnRole.TASK)) {
            return none;
        }
        UnnumberedTable table = new UnnumberedTable(roles, likeness);
        boolean grouped = at < lines.size() && isGroup(lines.get(at));
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        List<String> cells = new ArrayList<>();
        int first = at;
        while (at < lines.size() && at - first < MAX_LINES) {
            RawLine line = lines.get(at);
            boolean group = grouped && isGroup(line);
            if (!group && isEnd(line) || isHeader(lines, at, headers)) {
                break;
            }
            if (group) {
                rows.addAll(table.rows(cells));
                cells.clear();
                rows.add(List.of(line.squeezed().strip()));
            } else {
                cells.add(line.squeezed().strip());
            }
            at++;
        }
        rows.addAll(table.rows(cells));
        return table.isTable(rows) ? new FlattenedTable.Result(rows, at) : none;
    }

    /** Where a header stands the next table begins; so no line is read for two tables. */
    private static boolean isHeader(List<RawLine> lines, int at, TableHeaders headers) {
        boolean header = at + MIN_COLUMNS <= lines.size();
        for (int i = at; header && i < at + MIN_COLUMNS; i++) {
            header = head(lines.get(i), headers) != null;
        }
        return header;
    }

    /** "A. Công tác chuẩn bị": a row of one cell above those of its group; only where the first row is one. */
    private static boolean isGroup(RawLine line) {
        String text = line.text().strip();
        ListMarker marker = ListMarker.of(text);
        return marker != null
                && marker.style() == ListMarker.Style.UPPER_LETTER
                && text.length() <= MAX_HEAD
                && !Texts.isUpperCase(text);
    }

    /** What the column below the line holds if the line is a header cell; null if not. */
    private static @Nullable ColumnRole head(RawLine line, TableHeaders headers) {
        String cell = line.text().strip();
        boolean head = !cell.isEmpty()
                && cell.length() <= MAX_HEAD
                && cell.indexOf(':') < 0
                && !Texts.endsSentence(cell)
                && ListMarker.of(cell) == null;
        return head ? headers.role(cell) : null;
    }

    private static boolean isEnd(RawLine line) {
        String text = line.text().strip();
        ListMarker marker = ListMarker.of(text);
        boolean bullet = marker != null && marker.style() == ListMarker.Style.DASH;
        return line.isBlank()
                || line.pageBreak()
                || line.footnote()
                || text.length() > MAX_CELL
                || marker != null && !bullet
                || FlattenedTable.endsTable(text);
    }

    /** The rows of the best sum of likenesses. */
    private List<List<String>> rows(List<String> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        int columns = roles.size();
        double[][] best = new double[cells.size() + 1][columns];
        int[][] from = new int[cells.size() + 1][columns];
        for (double[] sums : best) {
            Arrays.fill(sums, Double.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < cells.size(); i++) {
            double[] fits = fits(cells.get(i));
            for (int column = 0; column < columns; column++) {
                if (i == 0) {
                    best[1][column] = EMPTY * column + fits[column];
                }
                for (int before = 0; i > 0 && before < columns; before++) {
                    double sum = best[i][before] + move(cells, i, before, column) + fits[column];
                    if (sum > best[i + 1][column]) {
                        best[i + 1][column] = sum;
                        from[i + 1][column] = before;
                    }
                }
            }
        }
        return traced(cells, best[cells.size()], from);
    }

    private double[] fits(String cell) {
        double[] fits = new double[roles.size()];
        for (int column = 0; column < fits.length; column++) {
            fits[column] = likeness.fit(cell, roles.get(column));
        }
        return fits;
    }

    /** What it costs to go from one column to another, in the same row where it lies further on. */
    private double move(List<String> cells, int i, int before, int column) {
        if (column == before) {
            return Math.max(FlattenedTable.sameCell(cells, i), EMPTY * (roles.size() - 1));
        }
        int skipped = column > before ? column - before - 1 : roles.size() - 1 - before + column;
        return EMPTY * skipped;
    }

    private List<List<String>> traced(List<String> cells, double[] last, int[][] from) {
        int column = 0;
        for (int c = 1; c < last.length; c++) {
            column = last[c] > last[column] ? c : column;
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = emptyRow();
        for (int i = cells.size(); i > 0; i--) {
            String rest = row.get(column);
            row.set(column, rest.isEmpty() ? cells.get(i - 1) : cells.get(i - 1) + " " + rest);
            int before = from[i][column];
            boolean opens = before > column || before == column && i > 1 && FlattenedTable.sameCell(cells, i - 1) < 0;
            if (i > 1 && opens) {
                rows.add(0, row);
                row = emptyRow();
            }
            column = before;
        }
        rows.add(0, row);
        return rows;
    }

    private List<String> emptyRow() {
        return new ArrayList<>(Collections.nCopies(roles.size(), ""));
    }

    private boolean isTable(List<List<String>> rows) {
        int task = roles.indexOf(ColumnRole.TASK);
        int lead = roles.indexOf(ColumnRole.LEAD);
        List<List<String>> whole =
                rows.stream().skip(1).filter(row -> row.size() > 1).toList();
        long full = whole.stream()
                .filter(row -> !row.get(task).isEmpty() && likeness.isAgency(row.get(lead)))
                .count();
        return full >= 2 && full >= MIN_FULL * whole.size();
    }
}
