package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of Markdown tables: "| 1 | Mở lớp | Sở Y tế |", also where a converter broke their cells over several lines. */
final class PipeRows {
    /** A row of more lines than this is no row. */
    private static final int MAX_LINES = 30;

    private static final int MAX_HEADER_LINES = 8;

    /** Bars of a row of two cells. */
    private static final int TWO_CELLS = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private PipeRows() {}

    static boolean isRow(RawLine line) {
        return isRow(line.text());
    }

    static boolean isRow(String line) {
        String text = line.strip();
        return text.length() > 2 && text.charAt(0) == '|' && text.indexOf('|', 1) > 0;
    }

    /**
     * The lines, each broken row on one. Below a line such as "|---|---|" a row is over when it has as many bars, wherever
     * its lines were broken; without one, where a line closes with a bar.
     */
    static List<RawLine> unwrapped(List<RawLine> lines, LineEnds ends) {
        List<RawLine> whole = new ArrayList<>(lines.size());
        boolean inTable = false;
        int bars = 0;
        int i = 0;
        while (i < lines.size()) {
            RawLine line = lines.get(i);
            bars = isSeparator(line) ? bars(line.text()) : startsRow(line) ? bars : 0;
            int end = endByBars(lines, i, bars > 0 ? bars : barsOfHeader(lines, i));
            if (end < 0) {
                end = opensBrokenRow(line) ? endOfRow(lines, i) : i + 1;
                end = inTable || end < lines.size() && isRow(lines.get(end)) ? end : i + 1;
            }
            whole.add(end > i + 1 ? RawLine.plain(joined(lines.subList(i, end), ends)) : line);
            i = end;
            inTable = isRow(whole.get(whole.size() - 1));
        }
        return whole;
    }

    private static boolean startsRow(RawLine line) {
        return line.text().strip().startsWith("|");
    }

    private static int bars(String text) {
        return (int) text.chars().filter(c -> c == '|').count();
    }

    /** "|---|:--|": the line below the header of a Markdown table. */
    private static boolean isSeparator(RawLine line) {
        String text = line.text().strip();
        return text.startsWith("|") && text.contains("--") && text.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    /** The bars of the line below the header that begins at {@code from}; 0 where no header does. */
    private static int barsOfHeader(List<RawLine> lines, int from) {
        if (!startsRow(lines.get(from)) || isSeparator(lines.get(from))) {
            return 0;
        }
        for (int i = from + 1; i < Math.min(lines.size(), from + MAX_HEADER_LINES); i++) {
            if (isSeparator(lines.get(i))) {
                return bars(lines.get(i).text());
            }
            if (lines.get(i).isBlank()) {
                return 0;
            }
        }
        return 0;
    }

    /** Behind the line that brings the bars of a row to {@code bars} and ends with one; -1 where none does. */
    private static int endByBars(List<RawLine> lines, int from, int bars) {
        int count = 0;
        for (int i = from;
                bars > 2 && startsRow(lines.get(from)) && i < Math.min(lines.size(), from + MAX_LINES);
                i++) {
            RawLine line = lines.get(i);
            count += bars(line.text());
            if (line.isBlank() || line.footnote() || count > bars || i > from && isSeparator(line)) {
                return -1;
            }
            if (i > from && isWholeRow(line) && isWholeRow(lines.get(i - 1))) {
                return -1; // "| A | Truyền thông |" above "| I | Sách |": the bars of two short rows.
            }
            if (count == bars) {
                return line.text().strip().endsWith("|") ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isWholeRow(RawLine line) {
        String text = line.text().strip();
        return text.startsWith("|") && text.endsWith("|") && bars(text) >= TWO_CELLS;
    }

    private static boolean opensBrokenRow(RawLine line) {
        String text = line.text().strip();
        return text.length() > 2 && text.charAt(0) == '|' && !text.endsWith("|");
    }

    /** Behind the line that closes the row; the next line where none does. */
    private static int endOfRow(List<RawLine> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + MAX_LINES); i++) {
            RawLine line = lines.get(i);
            String text = line.text().strip();
            if (text.isEmpty() || text.charAt(0) == '|' || line.pageBreak() || line.footnote()) {
                return from + 1;
            }
            if (text.endsWith("|")) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private static String joined(List<RawLine> lines, LineEnds ends) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!isPageNumber(lines, i, ends)) {
                row.append(row.isEmpty() ? "" : " ").append(lines.get(i).text().strip());
            }
        }
        return row.toString();
    }

    /**
     * Whether the end of a page left its number amid the words of a cell: "Mở", "12", "lớp". A number beside a bar is a
     * cell, and one behind "đến năm" or "2021-" belongs to the words before it.
     */
    private static boolean isPageNumber(List<RawLine> row, int at, LineEnds ends) {
        if (at == 0 || at == row.size() - 1 || !Texts.isPageNumber(row.get(at).text())) {
            return false;
        }
        String before = row.get(at - 1).text().strip();
        String behind = row.get(at + 1).text().strip();
        boolean wanted = before.endsWith("|") || before.endsWith("-") || ends.isOpen(before) || behind.startsWith("|");
        return !wanted && !YEAR.matcher(row.get(at).text().strip()).matches();
    }
}
