package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Signing;

/** Puts the lines of one cell together: wraps rejoined, real line breaks kept apart. */
final class CellText {
    /** Openings of the lines of a signature block (Decree 30/2020/NĐ-CP, Article 13). Folded. */
    private CellText() {}

    /** The cell on one line, as a table row holds it. */
    static String oneLine(List<RawLine> cell) {
        StringBuilder out = new StringBuilder();
        for (RawLine line : cell) {
            String text = line.squeezed().replace('\t', ' ').strip();
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ").append(text);
            }
        }
        return out.toString();
    }

    /** The cell's own lines, as letterheads, signature blocks and lists of recipients need them. */
    static List<RawLine> paragraphs(List<RawLine> cell) {
        List<RawLine> out = new ArrayList<>();
        RawLine open = null;
        for (RawLine line : cell) {
            if (line.isBlank() || Texts.isRule(line.text())) {
                open = null;
                continue;
            }
            if (open != null && continues(open, line)) {
                RawLine before = out.remove(out.size() - 1);
                out.add(new RawLine(
                        before.squeezed() + " " + line.squeezed(),
                        before.bold() && line.bold(),
                        before.boldLead(),
                        line.open(),
                        false,
                        false));
            } else {
                out.add(line);
            }
            open = line;
        }
        return out;
    }

    private static boolean continues(RawLine before, RawLine line) {
        String next = line.text().strip();
        String previous = before.text().strip();
        ListMarker marker = ListMarker.of(next);
        if (Signing.opensWithAuthority(previous) && opensDeputy(next)) {
            return false;
        }
        if (before.open()) {
            return marker == null || !marker.isBullet();
        }
        if (marker != null && marker.isBullet()) {
            return false;
        }
        if (next.startsWith("(") && Texts.isUpperCase(previous)) {
            return false; // "PHÓ CHỦ TỊCH" above "(đã ký)".
        }
        if (previous.endsWith(";") || Signing.opensWithAuthority(next) || opensDeputy(next)) {
            return false;
        }
        boolean listed = ListMarker.of(previous) != null;
        return Texts.startsLowerCase(next)
                || previous.endsWith(":") && startsWithDigit(next)
                || listed && previous.endsWith(",");
    }

    /** "PHÓ CHỦ TỊCH" below "KT. CHỦ TỊCH". */
    private static boolean opensDeputy(String line) {
        return Folding.word(firstWord(line)).equals("phó");
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
