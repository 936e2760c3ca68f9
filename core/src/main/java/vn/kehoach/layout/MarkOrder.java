package vn.kehoach.layout;

import java.text.Normalizer;

/**
 * Puts the marks of a letter in the order in which Unicode composes them: "a", acute, circumflex becomes "ấ".
 *
 * <p>Both marks stand above the letter, so that NFC keeps them as they come, and some keyboards give the tone first.
 * Stateless.
 */
final class MarkOrder {
    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';

    private MarkOrder() {}

    /** Whether a combining mark makes another letter of its letter, as a tone does not. */
    static boolean isShape(char c) {
        return c == CIRCUMFLEX || c == BREVE;
    }

    /** The text decomposed, the mark that shapes a letter right behind it. */
    static String usual(CharSequence text) {
        StringBuilder out = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD));
        int letter = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                letter = i;
            } else if (isShape(c) && i > letter + 1) {
                out.deleteCharAt(i);
                out.insert(letter + 1, c);
            }
        }
        return out.toString();
    }
}
