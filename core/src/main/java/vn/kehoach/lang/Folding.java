package vn.kehoach.lang;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes spellings of one Vietnamese word equal: "HOÁ", "hoá" and "hóa" all fold to "hóa".
 *
 * <p>Case, the place of the tone mark in open syllables (oà/òa, oè/òe, uỳ/ùy) and the usual i/y variants are levelled, dashes are hyphens;
 * diacritics stay, because "bán" is not "bàn". Expects NFC. Stateless.
 */
public final class Folding {
    private static final String NEW_STYLE_OA = "àáảãạèéẻẽẹ";
    private static final String OLD_STYLE_O = "òóỏõọòóỏõọ";
    private static final String NEW_STYLE_UY = "ỳýỷỹỵ";
    private static final String OLD_STYLE_U = "ùúủũụ";
    private static final Map<String, String> VARIANTS = Map.of(
            "quí", "quý", "qúy", "quý", "tỉ", "tỷ", "sỹ", "sĩ", "lí", "lý", "kì", "kỳ", "kĩ", "kỹ", "mĩ", "mỹ",
            "vacxin", "vắcxin");

    private static final int LONGEST_VARIANT =
            VARIANTS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** The letters that variants end in: most words end in another and need no look at them. */
    private static final String ENDS_OF_VARIANTS = VARIANTS.keySet().stream()
            .map(word -> word.substring(word.length() - 1))
            .distinct()
            .sorted()
            .collect(Collectors.joining());

    /** The hyphen that keeps words together, the figure dash, the en and the em dash. */
    private static final String DASHES = "\u2011\u2012–—";

    private Folding() {}

    /** Folds one word (a syllable, as Vietnamese writes them). */
    public static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int last = lower.length() - 1;
        boolean mayVary = last >= 0 && last < LONGEST_VARIANT && ENDS_OF_VARIANTS.indexOf(lower.charAt(last)) >= 0;
        String variant = mayVary ? VARIANTS.get(lower) : null;
        return variant != null ? variant : levelToneMark(lower);
    }

    /** Folds a sign: all dashes and hyphens are one. */
    static String sign(String sign) {
        return sign.length() == 1 && DASHES.indexOf(sign.charAt(0)) >= 0 ? "-" : sign;
    }

    /** Folds every word of a phrase and joins them by single spaces, punctuation as words of its own. */
    public static String phrase(CharSequence phrase) {
        Tokens tokens = Tokens.of(phrase);
        StringBuilder folded = new StringBuilder(phrase.length());
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0) {
                folded.append(' ');
            }
            folded.append(tokens.folded(i));
        }
        return folded.toString();
    }

    /** As {@link #phrase} with punctuation dropped: a key that ignores hyphens, commas and brackets. */
    public static String key(CharSequence phrase) {
        Tokens tokens = Tokens.of(phrase);
        StringBuilder folded = new StringBuilder(phrase.length());
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isPunctuation(i)) {
                folded.append(folded.isEmpty() ? "" : " ").append(tokens.folded(i));
            }
        }
        return folded.toString();
    }

    /** As {@link #key} for about the first {@code length} characters, up to the end of a word. */
    public static String keyOfStart(String text, int length) {
        int end = Math.min(text.length(), length);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return key(text.substring(0, end));
    }

    private static String levelToneMark(String word) {
        int last = word.length() - 1;
        if (last < 1) {
            return word;
        }
        char vowel = word.charAt(last - 1);
        if (vowel == 'o') {
            int at = NEW_STYLE_OA.indexOf(word.charAt(last));
            if (at >= 0) {
                return word.substring(0, last - 1) + OLD_STYLE_O.charAt(at) + (at < 5 ? 'a' : 'e');
            }
        } else if (vowel == 'u' && (last < 2 || word.charAt(last - 2) != 'q')) {
            int at = NEW_STYLE_UY.indexOf(word.charAt(last));
            if (at >= 0) {
                return word.substring(0, last - 1) + OLD_STYLE_U.charAt(at) + 'y';
            }
        }
        return word;
    }
}
