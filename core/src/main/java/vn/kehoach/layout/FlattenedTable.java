package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Numerals;

/**
 * A table of which each cell became a line and empty cells left nothing behind.
 *
 * <p>Rows begin at the running numbers; within a row the lines are put into columns by what they look like: agencies under
 * "chủ trì" and "phối hợp", times under "thời gian".
 */
final class FlattenedTable {
    private static final int MAX_COLUMNS = 10;
    private static final int MAX_ROW_LINES = 60;

    private final List<RawLine> lines;
    private final List<ColumnRole> roles;
    private final List<String> header;
    private final CellLikeness likeness;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private FlattenedTable(
            List<RawLine> lines, int at, List<String> header, List<ColumnRole> roles, CellLikeness likeness) {
        this.lines = lines;
        this.at = at;
        this.header = header;
        this.roles = roles;
        this.likeness = likeness;
    }

    /** Reads the table whose header begins at {@code from}; {@link Result#end()} is {@code from} where there is none. */
    static Result read(List<RawLine> lines, int from, TableHeaders headers, CellLikeness likeness) {
        Result none = new Result(List.of(), from);
        if (!headers.isNumberHead(lines.get(from).text().strip())) {
            return UnnumberedTable.read(lines, from, headers, likeness);
        }
        List<String> header = new ArrayList<>();
        int at = from;
        while (at < lines.size() && header.size() < MAX_COLUMNS) {
            RawLine line = lines.get(at);
            if (!line.isBlank()) {
                String cell = line.squeezed().strip();
                if (!header.isEmpty() && isFirstNumber(cell) || cell.length() > 90) {
                    break;
                }
                header.add(cell);
            }
            at++;
        }
        List<ColumnRole> roles = headers.roles(header);
        if (roles.isEmpty() || at >= lines.size() || header.size() < 3) {
            return none;
        }
        FlattenedTable table = new FlattenedTable(lines, at, header, roles, likeness);
        table.readRows();
        return table.rows.size() < 2 ? none : new Result(table.rows, table.at);
    }

    private static boolean isFirstNumber(String cell) {
        String bare = cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
        return bare.equals("1")
                || bare.equals("01")
                || bare.equals("I")
                || bare.equals("A")
                || bare.equals("1.1")
                || startsGroup(cell);
    }

    private static boolean startsGroup(String cell) {
        ListMarker marker = ListMarker.of(cell);
        return marker != null
                && marker.style() == ListMarker.Style.ROMAN
                && marker.number().equals("I");
    }

    private void readRows() {
        rows.add(header);
        int number = 0;
        while (at < lines.size()) {
            skipBlankAndHeader();
            if (at >= lines.size()) {
                return;
            }
            String cell = lines.get(at).squeezed().strip();
            int here = rowNumber(cell, number);
            if (here > 0) {
                number = here;
                at++;
                addRow(cell, collectRow(number));
            } else if (isGroup(cell)) {
                at++;
                List<String> group = new ArrayList<>();
                group.add(cell);
                skipBlankAndHeader();
                if (cell.length() <= 5
                        && at < lines.size()
                        && rowNumber(lines.get(at).squeezed().strip(), number) == 0) {
                    group.add(lines.get(at).squeezed().strip());
                    at++;
                }
                rows.add(group); // Numbers begin anew below it or go on.
            } else {
                return;
            }
        }
    }

    /** The running number that a line is, if it may come after {@code last}; 0 where it is none. */
    private static int rowNumber(String cell, int last) {
        String bare = cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
        if (bare.isEmpty() || bare.length() > 3 || !bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(bare);
        return number == 1 || number > last && number <= last + 2 ? Math.max(number, 1) : 0;
    }

    private static boolean isGroup(String cell) {
        if (cell.length() <= 5 && Numerals.roman(cell.replace(".", "")) > 0
                || cell.length() == 1 && Character.isUpperCase(cell.charAt(0))) {
            return true;
        }
        ListMarker marker = ListMarker.of(cell);
        return marker != null
                && (marker.style() == ListMarker.Style.ROMAN || marker.style() == ListMarker.Style.UPPER_LETTER)
                && cell.length() < 200;
    }

    private void skipBlankAndHeader() {
        boolean moved = true;
        while (moved) {
            moved = false;
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
                moved = true;
            }
            int end = endOfRepeatedHeader();
            if (end > at) {
                at = end;
                moved = true;
            }
        }
    }

    private int endOfRepeatedHeader() {
        int i = at;
        for (String cell : header) {
            while (i < lines.size() && lines.get(i).isBlank()) {
                i++;
            }
            if (i >= lines.size() || !Folding.key(lines.get(i).text()).equals(Folding.key(cell))) {
                return at;
            }
            i++;
        }
        return i;
    }

    private List<String> collectRow(int number) {
        List<String> cells = new ArrayList<>();
        while (at < lines.size() && cells.size() < MAX_ROW_LINES) {
            skipBlankAndHeader();
            if (at >= lines.size()) {
                break;
            }
            String line = lines.get(at).squeezed().strip();
            boolean next = rowNumber(line, number) > 0 && !cells.isEmpty();
            if (next || !cells.isEmpty() && isGroup(line) || endsTable(line)) {
                break;
            }
            cells.add(line);
            at++;
        }
        return cells;
    }

    static boolean endsTable(String line) {
        String key = Folding.key(line);
        return key.startsWith("nơi nhận")
                || key.startsWith("phụ lục") && Texts.isUpperCase(line)
                || key.startsWith("ghi chú")
                || key.startsWith("tổng cộng");
    }

    /** Puts the lines into the columns by the best sum of likenesses, columns never going back. */
    private void addRow(String number, List<String> cells) {
        int columns = roles.size();
        double[][] best = new double[cells.size() + 1][columns];
        int[][] from = new int[cells.size() + 1][columns];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i < cells.size(); i++) {
            for (int before = 0; before < columns; before++) {
                if (best[i][before] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                for (int column = Math.max(1, before); column < columns; column++) {
                    double move = column == before ? sameCell(cells, i) : -1.2 * (column - before - 1);
                    double score = best[i][before] + move + likeness.fit(cells.get(i), roles.get(column), i == 0);
                    if (score > best[i + 1][column]) {
                        best[i + 1][column] = score;
                        from[i + 1][column] = before;
                    }
                }
            }
        }
        int column = 0;
        for (int c = 1; c < columns; c++) {
            if (best[cells.size()][c] > best[cells.size()][column]) {
                column = c;
            }
        }
        List<String> row = new ArrayList<>(Collections.nCopies(columns, ""));
        row.set(0, number);
        for (int i = cells.size(); i > 0; i--) {
            String rest = row.get(column);
            row.set(column, rest.isEmpty() ? cells.get(i - 1) : cells.get(i - 1) + " " + rest);
            column = from[i][column];
        }
        rows.add(row);
    }

    /** Whether a line goes on with the cell of the line before (above 0) or opens another (below). */
    static double sameCell(List<String> cells, int i) {
        String line = cells.get(i);
        String before = cells.get(i - 1);
        boolean goesOn = ListMarker.of(line) != null
                || Texts.startsLowerCase(line)
                || before.endsWith(",")
                || before.endsWith(";")
                || before.endsWith(":");
        return goesOn ? 0.5 : -1.6;
    }

    /**
     * A table read.
     *
     * @param rows rows of cells, the header first
     * @param end index of the first line after it
     */
    record Result(List<List<String>> rows, int end) {}
}
