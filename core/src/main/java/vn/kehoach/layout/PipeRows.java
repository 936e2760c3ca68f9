package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of Markdown tables: "| 1 | Mở lớp | Sở Y tế |", also where a converter broke their cells over several lines. */
final class PipeRows {
    /** A row of more lines than this is no row. */
    private static final int MAX_LINES = 30;

    private PipeRows() {}

    static boolean isRow(RawLine line) {
        String text = line.text().strip();
        return text.length() > 2 && text.charAt(0) == '|' && text.indexOf('|', 1) > 0;
    }

    /** The lines, each broken row on one. */
    static List<RawLine> unwrapped(List<RawLine> lines) {
        List<RawLine> whole = new ArrayList<>(lines.size());
        boolean inTable = false;
        int i = 0;
        while (i < lines.size()) {
            RawLine line = lines.get(i);
            int end = opensBrokenRow(line) ? endOfRow(lines, i) : i + 1;
            @Nullable
            RawLine row = end > i + 1 && (inTable || end < lines.size() && isRow(lines.get(end)))
                    ? RawLine.plain(joined(lines.subList(i, end)))
                    : null;
            whole.add(row == null ? line : row);
            i = row == null ? i + 1 : end;
            inTable = isRow(whole.get(whole.size() - 1));
        }
        return whole;
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

    private static String joined(List<RawLine> lines) {
        StringBuilder row = new StringBuilder();
        lines.forEach(
                line -> row.append(row.isEmpty() ? "" : " ").append(line.text().strip()));
        return row.toString();
    }
}
