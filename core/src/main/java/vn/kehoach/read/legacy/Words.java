package vn.kehoach.read.legacy;

import java.util.Locale;
import vn.kehoach.lang.Syllables;

/** Words as legacy text has them: letters and anything that may be a letter in disguise, "h¸" and "®·". Immutable. */
final class Words {
    private final Syllables syllables;

    Words(Syllables syllables) {
        this.syllables = syllables;
    }

    /** End of the word that begins at {@code from}; {@code from} itself where none begins. */
    static int end(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(char c) {
        return isAscii(c) || Codes.isHigh(c) || c > 0xFF && (Character.isLetter(c) || isMark(c));
    }

    static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character is of Unicode's Vietnamese: one that no parser makes of a legacy byte. */
    static boolean isUnicodeOnly(char c) {
        return c > 0xFF && Codes.of(c) < 0 && (Character.isLetter(c) || isMark(c));
    }

    /** Whether a word has both an ASCII letter and a character that may be a legacy one. */
    static boolean isTelling(CharSequence word) {
        boolean ascii = false;
        boolean high = false;
        for (int i = 0; i < word.length(); i++) {
            ascii |= isAscii(word.charAt(i));
            high |= Codes.isHigh(word.charAt(i));
        }
        return ascii && high;
    }

    /** Quotes and dashes at both ends cut off. */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && Codes.isPunctuation(word.charAt(from))) {
            from++;
        }
        while (to > from && Codes.isPunctuation(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Whether a word is a Vietnamese syllable in small letters, in capitals, or with one capital in front. */
    boolean isGood(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        boolean cased =
                capitals == 0 || capitals == word.length() || capitals == 1 && Character.isUpperCase(word.charAt(0));
        return cased && syllables.isSyllable(word.toLowerCase(Locale.ROOT));
    }
}
