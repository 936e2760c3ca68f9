package vn.kehoach.read.flow;

import java.util.Locale;

/** Counts of lists as readers see them: 3 as "c", "iii", "03". */
public final class ListNumbers {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MAX_ROMAN = 3999;
    private static final int MAX_LETTERS = 30;

    private ListNumbers() {}

    /** How a level counts. */
    public enum Style {
        /** 1, 2, 3. */
        DECIMAL,
        /** 01, 02, 03. */
        ZERO,
        /** a, b, c. */
        LOWER_LETTER,
        /** A, B, C. */
        UPPER_LETTER,
        /** i, ii, iii. */
        LOWER_ROMAN,
        /** I, II, III. */
        UPPER_ROMAN,
        /** No number: a sign. */
        BULLET,
        /** Nothing at all. */
        NONE
    }

    /** A count in its style. */
    public static String format(int count, Style style) {
        return switch (style) {
            case DECIMAL -> Integer.toString(count);
            case ZERO -> count >= 0 && count < 10 ? "0" + count : Integer.toString(count);
            case LOWER_LETTER -> letters(count);
            case UPPER_LETTER -> letters(count).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(count);
            case UPPER_ROMAN -> roman(count).toUpperCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    /** As Word goes on after z: aa, bb. */
    private static String letters(int count) {
        if (count < 1) {
            return "";
        }
        String letter = String.valueOf((char) ('a' + (count - 1) % 26));
        return letter.repeat(Math.min(MAX_LETTERS, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        if (count < 1 || count > MAX_ROMAN) {
            return Integer.toString(count);
        }
        StringBuilder out = new StringBuilder();
        int rest = count;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** The sign of a bullet as plain text: "-", "+" and "*" stay, drawn dots and arrows become "-". */
    public static String bullet(String sign) {
        String bare = sign.strip();
        return switch (bare) {
            case "+", "*", "-" -> bare;
            default -> bare.length() > 1 && Character.isLetterOrDigit(bare.charAt(0)) ? bare : "-";
        };
    }
}
