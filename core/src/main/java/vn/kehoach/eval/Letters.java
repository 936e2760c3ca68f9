package vn.kehoach.eval;

/**
 * Which characters count as part of a word: those of "Sở", "2018" and "II", no punctuation.
 *
 * <p>Java's own {@code \w} and {@code \s} miss "ở" and the no-break space; combining marks are left out on purpose, the
 * texts compared are NFC.
 */
final class Letters {
    private Letters() {}

    /** Letters and numerals of any script. */
    static boolean isLetterOrNumeral(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** White space of any kind: line breaks, the no-break space, NEL. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }
}
