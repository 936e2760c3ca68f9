package vn.kehoach.testdata.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a line in one type: {@code **Điều 1.** Ban hành ...{note: Số liệu năm 2023.}} has three.
 *
 * @param kind what it is
 * @param text its words
 * @param bold bold type
 * @param italic slanted type
 */
record Inline(Kind kind, String text, boolean bold, boolean italic) {
    private static final String NOTE = "{note: ";
    private static final String BREAK = "<br>";

    enum Kind {
        WORDS,
        LINE_BREAK,
        FOOTNOTE
    }

    /** Takes a line apart; stars without a partner are words. */
    static List<Inline> parse(String line) {
        List<Inline> parts = new ArrayList<>();
        boolean bold = false;
        boolean italic = false;
        int start = 0;
        int at = 0;
        while (at < line.length()) {
            int step = markLength(line, at);
            if (step == 0) {
                at++;
                continue;
            }
            add(parts, line.substring(start, at), bold, italic);
            String mark = line.substring(at, at + step);
            if (mark.startsWith(NOTE)) {
                parts.add(new Inline(Kind.FOOTNOTE, mark.substring(NOTE.length(), step - 1), false, false));
            } else if (mark.equals(BREAK)) {
                parts.add(new Inline(Kind.LINE_BREAK, "", bold, italic));
            } else {
                bold ^= step >= 2;
                italic ^= step != 2;
            }
            at += step;
            start = at;
        }
        add(parts, line.substring(start), bold, italic);
        return parts;
    }

    private static void add(List<Inline> parts, String text, boolean bold, boolean italic) {
        if (!text.isEmpty()) {
            parts.add(new Inline(Kind.WORDS, text, bold, italic));
        }
    }

    private static int markLength(String line, int at) {
        if (line.startsWith(NOTE, at)) {
            return line.indexOf('}', at) + 1 - at;
        }
        if (line.startsWith(BREAK, at)) {
            return BREAK.length();
        }
        int stars = 0;
        while (at + stars < line.length() && line.charAt(at + stars) == '*') {
            stars++;
        }
        return line.length() == stars ? 0 : stars;
    }
}
