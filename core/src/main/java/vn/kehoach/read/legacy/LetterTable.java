package vn.kehoach.read.legacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters of one encoding, by one byte or two. Immutable. */
final class LetterTable {
    private static final int CASE_BIT = 0x20;

    private final char[] single = new char[256];
    private final Map<Integer, Character> pairs = new HashMap<>();

    /**
     * @param rows codes in hexadecimal and the letter, "61 F9" and "á"
     */
    LetterTable(List<List<String>> rows) {
        for (List<String> row : rows) {
            String[] codes = row.get(0).split(" ", -1);
            char letter = row.get(1).charAt(0);
            int first = Integer.parseInt(codes[0], 16);
            if (codes.length == 1) {
                single[first] = letter;
            } else {
                pairs.put(key(first, Integer.parseInt(codes[1], 16)), letter);
            }
        }
    }

    /**
     * Appends the letters that {@code text} stands for.
     *
     * @return whether every letter beyond ASCII was one of this encoding
     */
    boolean decode(CharSequence text, StringBuilder out) {
        boolean own = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char pair = i + 1 < text.length() ? pair(Codes.of(c), Codes.of(text.charAt(i + 1))) : 0;
            if (pair != 0) {
                out.append(pair);
                i++;
                continue;
            }
            int code = Codes.of(c);
            char letter = code < 0 ? 0 : single[code];
            out.append(letter == 0 ? Codes.plain(c) : letter);
            own &= letter != 0 || c < 0x80 || !Character.isLetter(c);
        }
        return own;
    }

    private char pair(int base, int mark) {
        if (base < 0 || mark < 0x80 || pairs.isEmpty()) {
            return 0;
        }
        Character letter = pairs.get(key(base, mark));
        if (letter == null) {
            // A capital mark behind a small letter: the typist held the shift key too long.
            letter = pairs.get(key(base, mark | CASE_BIT));
        }
        return letter == null ? 0 : letter;
    }

    private static int key(int base, int mark) {
        return base << 8 | mark;
    }
}
