package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.lang.Folding;

/** Divides the lines of a document into running text, letterheads and tables of every shape. */
final class PieceFinder {
    /** Between the cells of a table that its format delivered as a table; no text line holds it. */
    static final char CELL = '\u001F';

    /** Between the paragraphs of such a cell. */
    static final char PARAGRAPH = '\u001E';

    private static final int HEAD_LINES = 40;
    private static final Pattern SEPARATOR_CELL = Pattern.compile(":?-{2,}:?");
    private static final Pattern COLUMN_SIGN = Pattern.compile(
            "cộng hòa xã hội.*|độc lập.*|đảng cộng sản.*|nơi nhận.*|(?:tm|kt|tl|tuq|t m|k t) .*|.* ngày [0-9. …]* ?tháng .*");

    private final List<RawLine> lines;
    private final TableHeaders headers;
    private final CellLikeness likeness;
    private final List<Piece> pieces = new ArrayList<>();
    private List<RawLine> prose = new ArrayList<>();
    private int lastColumns;
    /** No letterhead or signature block begins before this line: one search has said so for all of them. */
    private int signlessUntil;

    private PieceFinder(List<RawLine> lines, TableHeaders headers, CellLikeness likeness) {
        this.lines = lines;
        this.headers = headers;
        this.likeness = likeness;
    }

    static List<Piece> find(List<RawLine> lines, TableHeaders headers, CellLikeness likeness, LineEnds ends) {
        List<RawLine> whole = PipeRows.unwrapped(lines, ends);
        PieceFinder finder = new PieceFinder(whole, headers, likeness);
        int at = 0;
        while (at < whole.size()) {
            int end = finder.pieceAt(at);
            if (end == at) {
                finder.prose.add(whole.get(at));
                end = at + 1;
            }
            at = end;
        }
        finder.flush();
        return finder.pieces;
    }

    /** Takes the table or letterhead at {@code at}; its end, or {@code at} where running text stands. */
    private int pieceAt(int at) {
        RawLine line = lines.get(at);
        if (line.isBlank() || line.footnote()) {
            return at;
        }
        if (FramedCells.isFrame(line)) {
            return framed(at);
        }
        if (line.text().indexOf(CELL) >= 0) {
            return cells(at, PieceFinder::isGridRow, PieceFinder::gridCells);
        }
        if (PipeRows.isRow(line)) {
            return cells(at, PipeRows::isRow, PieceFinder::pipeCells);
        }
        if (isTabRow(line) && opensLooseBlock(line)) {
            return sideBySide(at);
        }
        if (isTabRow(line) && startsTabTable(at)) {
            return cells(at, PieceFinder::isTabRow, PieceFinder::tabCells);
        }
        if (LooseCells.hasColumns(line)) {
            return sideBySide(at);
        }
        FlattenedTable.Result table = FlattenedTable.read(lines, at, headers, likeness);
        if (table.end() > at) {
            add(new Piece.Rows(table.rows()));
        }
        return table.end();
    }

    private int framed(int at) {
        FramedCells.Result table = FramedCells.read(lines, at, 0);
        List<List<String>> rows = oneLineCells(table);
        List<String> flat = rows.stream().flatMap(List::stream).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean loose = LooseCells.isLoose(flat);
        if (!loose
                && lastColumns > 0
                && !rows.isEmpty()
                && headers.roles(rows.get(0)).isEmpty()) {
            // No header: it may go on with the table before, whose width tells empty cells from new rows.
            table = FramedCells.read(lines, at, lastColumns);
            rows = oneLineCells(table);
        }
        if (loose || columns == 1) {
            List<RawLine> out = new ArrayList<>();
            for (List<List<RawLine>> row : table.rows()) {
                row.forEach(cell -> out.addAll(CellText.paragraphs(cell)));
            }
            add(loose ? new Piece.Loose(out) : new Piece.Prose(out));
        } else if (!rows.isEmpty()) {
            add(new Piece.Rows(rows));
            lastColumns = headers.roles(rows.get(0)).isEmpty()
                    ? lastColumns
                    : rows.get(0).size();
        }
        return Math.max(table.end(), at + 1);
    }

    private static List<List<String>> oneLineCells(FramedCells.Result table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<List<RawLine>> row : table.rows()) {
            rows.add(row.stream().map(CellText::oneLine).toList());
        }
        return rows;
    }

    private int cells(
            int at,
            java.util.function.Predicate<RawLine> isRow,
            java.util.function.Function<RawLine, List<String>> split) {
        List<List<String>> rows = new ArrayList<>();
        List<String> flat = new ArrayList<>();
        int end = at;
        while (end < lines.size() && isRow.test(lines.get(end))) {
            List<String> cells = split.apply(lines.get(end));
            if (!cells.stream().allMatch(cell -> SEPARATOR_CELL.matcher(cell).matches())) {
                rows.add(cells);
                flat.addAll(cells);
            }
            end++;
        }
        if (LooseCells.isLoose(flat)) {
            add(new Piece.Loose(columnMajor(rows)));
        } else {
            add(new Piece.Rows(rows.stream()
                    .map(row -> row.stream().map(PieceFinder::cell).toList())
                    .toList()));
        }
        return end;
    }

    /** The left column before the right one, as the eye reads a letterhead. */
    private static List<RawLine> columnMajor(List<List<String>> rows) {
        List<RawLine> out = new ArrayList<>();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                if (column < row.size()) {
                    String cell = row.get(column);
                    if (cell.indexOf(PARAGRAPH) < 0) {
                        out.addAll(LooseCells.lines(cell));
                    } else {
                        out.addAll(LooseCells.paragraphs(cell));
                    }
                }
            }
        }
        return out;
    }

    private int sideBySide(int at) {
        if (at < signlessUntil) {
            return at;
        }
        int end = at;
        boolean sign = false;
        List<RawLine> block = new ArrayList<>();
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && lines.get(end).text().length() < 300) {
            RawLine line = lines.get(end);
            boolean columns = LooseCells.hasColumns(line);
            if (!columns && end - at > HEAD_LINES || !columns && !belongsToColumns(line)) {
                break;
            }
            if (columns) {
                for (String part : line.text().strip().split(" {3,}|\t")) {
                    sign |= COLUMN_SIGN.matcher(Folding.key(part)).matches();
                }
            }
            block.add(line);
            end++;
        }
        if (!sign) {
            // A block that begins further down ends at the same line, unless this one ended for its length.
            signlessUntil = end - HEAD_LINES;
            return at;
        }
        add(new Piece.Loose(LooseCells.columns(block)));
        return end;
    }

    /** "Nơi nhận:" beside "TM. ỦY BAN NHÂN DÂN", an issuer beside the national title. */
    private static boolean opensLooseBlock(RawLine line) {
        String key = Folding.key(line.text());
        return key.startsWith("nơi nhận") || key.contains("cộng hòa xã hội") || key.contains("đảng cộng sản việt nam");
    }

    /** A line of one column between lines of two: indented, in capitals, or an entry of the recipients. */
    private static boolean belongsToColumns(RawLine line) {
        String text = line.text();
        return text.startsWith("      ")
                || Texts.isUpperCase(text)
                || Texts.isRule(text)
                || text.strip().startsWith("- ");
    }

    private boolean startsTabTable(int at) {
        int rows = 0;
        for (int i = at; i < lines.size() && isTabRow(lines.get(i)); i++) {
            rows++;
        }
        List<String> cells = tabCells(lines.get(at));
        return rows >= 2 || cells.size() >= 3 || LooseCells.isLoose(cells);
    }

    private static boolean isGridRow(RawLine line) {
        return line.text().indexOf(CELL) >= 0;
    }

    private static List<String> gridCells(RawLine line) {
        List<String> cells = List.of(line.text().split(String.valueOf(CELL), -1));
        return cells.subList(1, cells.size());
    }

    private static List<String> pipeCells(RawLine line) {
        String text = line.text().strip();
        String inner = text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length());
        return List.of(inner.split("\\|", -1)).stream().map(PieceFinder::cell).toList();
    }

    private static boolean isTabRow(RawLine line) {
        String text = line.text();
        int tab = text.indexOf('\t');
        if (tab < 0 || text.isBlank() || text.stripTrailing().indexOf('\t') < 0) {
            return false;
        }
        String bare = text.strip();
        ListMarker marker = ListMarker.of(bare);
        boolean indented = bare.indexOf('\t') < 0;
        boolean item = marker != null && bare.indexOf('\t', marker.length()) < 0;
        return !indented && !item || text.startsWith("\t") && bare.indexOf('\t') >= 0;
    }

    private static List<String> tabCells(RawLine line) {
        return List.of(line.text().split("\t", -1)).stream()
                .map(PieceFinder::cell)
                .toList();
    }

    private static String cell(String text) {
        return Texts.squeeze(text.replace('\t', ' ')
                .replace(CELL, ' ')
                .replace(PARAGRAPH, ' ')
                .strip());
    }

    private void add(Piece piece) {
        flush();
        pieces.add(piece);
    }

    private void flush() {
        if (!prose.isEmpty()) {
            pieces.add(new Piece.Prose(prose));
            prose = new ArrayList<>();
        }
    }
}
