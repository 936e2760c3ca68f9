package vn.kehoach.layout;

import java.text.Normalizer;

/** One line's characters made plain: NFC in letters' usual order, ordinary spaces and hyphens' invisible kin removed. */
final class CharacterCleaner {
    /** Marks on one letter beyond these are dropped, as Unicode's stream-safe text has it (UAX 15); it bounds the time. */
    private static final int MAX_MARKS = 30;

    private CharacterCleaner() {}

    static String clean(String line) {
        if (isClean(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        int marks = 0;
        boolean shaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MAX_MARKS) {
                continue;
            }
            shaped |= MarkOrder.isShape(c);
            if (c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A')) {
                c = ' ';
            } else if (c == '\u2010' || c == '\u2011') {
                c = '-';
            } else if (c == '\u00D0') {
                c = '\u0110'; // Eth typed for Đ: the two look alike in capitals.
            } else if (Character.isSurrogate(c) && !isPaired(line, i)) {
                c = '\uFFFD';
            } else if (c < ' ' && c != '\t') {
                c = ' ';
            }
            out.append(c);
        }
        String plain = shaped ? MarkOrder.usual(out) : out.toString();
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether only printable ASCII, composed Latin letters and typographic signs stand here: nearly every line. */
    private static boolean isClean(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c < '\u007F'
                    ? c >= ' ' || c == '\t'
                    : c >= '\u00C0' && c <= '\u01FF' && c != '\u00D0'
                            || c >= '\u1EA0' && c <= '\u1EF9'
                            || c >= '\u2012' && c <= '\u2026';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPaired(String line, int at) {
        char c = line.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < line.length() && Character.isLowSurrogate(line.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(line.charAt(at - 1));
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF';
    }
}
