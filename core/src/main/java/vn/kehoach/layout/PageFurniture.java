package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.lang.Folding;

/** Replaces page numbers and running headers by page breaks and takes footnotes out of the running text. */
final class PageFurniture {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern WAITS_FOR_YEAR = Pattern.compile("(?:^| )(?:năm|đoạn|từ|đến)$");

    private static final int MAX_RUNNING_HEADER = 90;
    /** Marks are looked for in this much text, which bounds the time. */
    private static final int MAX_MARKED_TEXT = 200_000;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NOTE_NUMBER = Pattern.compile("\\[[0-9]{1,3}\\]");

    private PageFurniture() {}

    /**
     * Cleans a run of lines.
     *
     * @param lines lines outside tables
     * @return the same lines without furniture; a footnote is one line that says so
     */
    static List<RawLine> clean(List<RawLine> lines) {
        List<RawLine> body = new ArrayList<>(lines.size());
        Set<String> running = runningHeaders(lines);
        RawLine above = RawLine.plain("");
        for (RawLine line : lines) {
            boolean number = isPageNumber(line) && !isWrappedYear(above, line);
            body.add(number || !running.isEmpty() && running.contains(line.squeezed()) ? RawLine.endOfPage() : line);
            above = line;
        }
        return markFootnotes(body);
    }

    /** "... ngày 25 tháng 5 năm" above "2024": a year that wrapped onto a line of its own. */
    private static boolean isWrappedYear(RawLine above, RawLine line) {
        return YEAR.matcher(line.text().strip()).matches()
                && WAITS_FOR_YEAR.matcher(Folding.key(above.text())).find();
    }

    private static boolean isPageNumber(RawLine line) {
        return !line.bold() && !line.isBlank() && Texts.isPageNumber(line.text());
    }

    /** Short lines that stand beside a page number or page break more than once. */
    private static Set<String> runningHeaders(List<RawLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isPageNumber(lines.get(i)) || lines.get(i).pageBreak()) {
                count(neighbour(lines, i, 1), seen);
                count(neighbour(lines, i, -1), seen);
            }
        }
        seen.values().removeIf(times -> times < 2);
        return seen.keySet();
    }

    private static void count(String line, Map<String, Integer> seen) {
        boolean candidate = !line.isEmpty()
                && line.length() <= MAX_RUNNING_HEADER
                && !Texts.endsSentence(line)
                && (ListMarker.of(line) == null);
        if (candidate) {
            seen.merge(line, 1, Integer::sum);
        }
    }

    private static String neighbour(List<RawLine> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= 3; i += step) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).squeezed();
            }
        }
        return "";
    }

    private static List<RawLine> markFootnotes(List<RawLine> lines) {
        List<RawLine> body = new ArrayList<>(lines.size());
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            RawLine line = lines.get(i);
            String mark = footnoteMark(line.text().strip());
            if (mark.isEmpty() || before.indexOf(mark) < 0) {
                if (before.length() < MAX_MARKED_TEXT && hasMark(line.text())) {
                    before.append(line.text()).append('\n');
                }
                body.add(line);
                continue;
            }
            StringBuilder note = new StringBuilder(line.squeezed());
            while (i + 1 < lines.size() && continuesNote(lines.get(i), lines.get(i + 1))) {
                note.append(' ').append(lines.get(++i).squeezed().strip());
            }
            body.add(RawLine.note(note.toString()));
        }
        return body;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[' || isSuperscript(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperscript(char c) {
        return c >= '\u00B2' && SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** The mark that opens a footnote: "¹" or "[1]"; "" where the line is none. */
    private static String footnoteMark(String text) {
        int end = 0;
        while (end < text.length() && isSuperscript(text.charAt(end))) {
            end++;
        }
        if (end > 0) {
            return text.substring(0, end);
        }
        if (!text.startsWith("[")) {
            return "";
        }
        int close = text.indexOf(']');
        return close > 0
                        && close < 5
                        && NOTE_NUMBER.matcher(text.substring(0, close + 1)).matches()
                ? text.substring(0, close + 1)
                : "";
    }

    private static boolean continuesNote(RawLine before, RawLine next) {
        return !next.isBlank()
                && footnoteMark(next.text().strip()).isEmpty()
                && !Texts.endsSentence(before.text())
                && ListMarker.of(next.text().strip()) == null;
    }
}
