package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tables that a converter wrote with each cell between lines that hold only "|".
 *
 * <p>Two such lines in a row close a row and open the next, but may also stand for an empty cell; the number of columns
 * of the first row and the running numbers decide.
 */
final class FramedCells {
    private static final Pattern ROW_NUMBER =
            Pattern.compile("(?:[0-9]{1,3}(?:\\.[0-9]{1,2}){0,3}|[IVX]{1,6}(?:\\.[0-9]{1,2}){0,3}|[A-Z])[.)]?");
    private static final Pattern GROUP_TITLE = Pattern.compile("(?:[IVX]{1,6}|[A-Z])[.)]\\s?\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern APPENDIX = Pattern.compile("(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu số|BẢNG|Bảng số)(?!\\p{L})");
    /** A "cell" of more lines than this is the document's body between two tables. */
    private static final int MAX_CELL_LINES = 40;

    private final List<RawLine> lines;
    private final List<List<List<RawLine>>> rows = new ArrayList<>();
    private int columns;
    private int at;

    private FramedCells(List<RawLine> lines, int from) {
        this.lines = lines;
        this.at = from;
    }

    static boolean isFrame(RawLine line) {
        return line.text().strip().equals("|");
    }

    /**
     * Reads the table that begins with the frame at {@code from}.
     *
     * @param knownColumns columns of the table that this one may continue, or 0
     */
    static Result read(List<RawLine> lines, int from, int knownColumns) {
        FramedCells cells = new FramedCells(lines, from);
        cells.columns = knownColumns;
        cells.readRows();
        return new Result(cells.rows, cells.at);
    }

    private void readRows() {
        List<List<RawLine>> row = new ArrayList<>();
        skipFrames();
        while (at < lines.size()) {
            int chunkEnd = endOfChunk(at);
            if (chunkEnd == at
                    || chunkEnd == lines.size()
                    || !isFrame(lines.get(chunkEnd))
                    || isCaption(at, chunkEnd)) {
                break;
            }
            List<RawLine> cell = lines.subList(at, chunkEnd);
            int frames = countFrames(chunkEnd);
            row.add(cell);
            at = chunkEnd + frames;
            boolean gap = at < lines.size() && lines.get(at).isBlank();
            if (frames == 1) {
                if (gap || (columns > 0 && row.size() >= columns) || at >= lines.size()) {
                    break;
                }
                continue;
            }
            if (columns == 0) {
                columns = row.size();
            }
            int empties = frames - 1;
            boolean boundary = row.size() >= columns
                    || gap
                    || at >= lines.size()
                    || startsRow(at, row)
                    || row.size() + empties + cellsOfRun(at) > columns;
            if (boundary) {
                rows.add(row);
                int lead = row.size() >= columns ? frames - 2 : 0;
                row = new ArrayList<>();
                for (int i = 0; i < lead; i++) {
                    row.add(List.of());
                }
                if (gap) {
                    break;
                }
            } else {
                for (int i = 0; i < empties; i++) {
                    row.add(List.of());
                }
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private void skipFrames() {
        while (at < lines.size() && isFrame(lines.get(at))) {
            at++;
        }
    }

    private int countFrames(int from) {
        int end = from;
        while (end < lines.size() && isFrame(lines.get(end))) {
            end++;
        }
        return end - from;
    }

    private int endOfChunk(int from) {
        int end = from;
        while (end < lines.size() && !isFrame(lines.get(end)) && end - from <= MAX_CELL_LINES) {
            if (lines.get(end).isBlank() && blankEndsTable(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "PHỤ LỤC II / DANH MỤC ..." between two tables closes the first. */
    private boolean isCaption(int from, int to) {
        String first = lines.get(from).text().strip();
        return APPENDIX.matcher(first).lookingAt() && (to - from > 1 || first.equals(first.toUpperCase(Locale.ROOT)));
    }

    /** Cells have no empty lines inside, except where the next frame is near. */
    private boolean blankEndsTable(int blank) {
        for (int i = blank + 1; i < lines.size() && i <= blank + 3; i++) {
            if (isFrame(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean startsRow(int next, List<List<RawLine>> row) {
        int end = endOfChunk(next);
        if (end == next || end >= lines.size()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        lines.subList(next, end)
                .forEach(line -> text.append(line.text().strip()).append(' '));
        String cell = text.toString().strip();
        if (GROUP_TITLE.matcher(cell).matches()) {
            return true;
        }
        boolean number = end - next == 1 && ROW_NUMBER.matcher(cell).matches();
        // In the middle of a row of figures a number is a figure.
        return number && (row.size() <= 2 || columns - row.size() >= 1 && !isFigure(row.get(row.size() - 1)));
    }

    /** Cells up to the next pair of frames: they stand in one row, so they must fit into it. */
    private int cellsOfRun(int from) {
        int cells = 0;
        int next = from;
        while (next < lines.size() && cells <= columns) {
            int end = endOfChunk(next);
            if (end == next || end >= lines.size() || !isFrame(lines.get(end))) {
                break;
            }
            cells++;
            int frames = countFrames(end);
            if (frames > 1) {
                break;
            }
            next = end + frames;
        }
        return Math.max(cells, 1);
    }

    private static boolean isFigure(List<RawLine> cell) {
        return cell.size() == 1 && Texts.isPageNumber(cell.get(0).text());
    }

    /**
     * A table read.
     *
     * @param rows rows of cells of lines
     * @param end index of the first line after it
     */
    record Result(List<List<List<RawLine>>> rows, int end) {}
}
