package vn.kehoach.read.legacy;

/**
 * The byte behind a character that a parser made of a legacy byte: 0x93 for U+0093 as for U+201C.
 *
 * <p>Parsers read such bytes as Latin-1 or as Windows-1252; the two differ from 0x80 to 0x9F only. Stateless.
 */
final class Codes {
    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;
    /** Windows-1252 from 0x80 to 0x9F; its five holes stand for themselves. */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static final String PUNCTUATION = "‘’“”•–—…";

    private Codes() {}

    /** The byte, or -1 for a character that comes of no single byte. */
    static int of(char c) {
        if (c <= 0xFF) {
            return c;
        }
        // Most of Unicode's Vietnamese lies between the signs of Windows-1252, and is asked for most.
        boolean none = c < 'Œ' || c > '\u02DC' && c < '–' || c > '™';
        int at = none ? -1 : WINDOWS_1252.indexOf(c);
        return at < 0 ? -1 : FIRST + at;
    }

    /** The character Windows has for a byte: U+201C for 0x93. */
    static char windows1252(int code) {
        return code >= FIRST && code <= LAST ? WINDOWS_1252.charAt(code - FIRST) : (char) code;
    }

    /** What a character means where it is no legacy letter: C1 controls are the signs of Windows-1252. */
    static char plain(char c) {
        return c <= LAST ? windows1252(c) : c;
    }

    /** Whether the character may stand for a letter in one of the encodings and is not ASCII text. */
    static boolean isHigh(char c) {
        return c < ' ' ? isLetterControl(c) : c >= FIRST && c != '\u00A0' && of(c) >= 0;
    }

    /** Quotes, dashes, dots and bullets: in modern text far more often themselves than a legacy letter. */
    static boolean isPunctuation(char c) {
        return c >= FIRST && PUNCTUATION.indexOf(plain(c)) >= 0;
    }

    private static boolean isLetterControl(char c) {
        return c > 0 && c != '\u0007' && !(c >= '\b' && c <= '\r') && c != '\u001B';
    }
}
