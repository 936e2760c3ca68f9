package vn.kehoach.read.pdf;

/**
 * A character as a PDF page shows it, in points from the page's upper left corner.
 *
 * @param text its Unicode text, more than one character for a ligature; " " for a drawn space
 * @param left its left edge
 * @param right its right edge
 * @param baseline the line it stands on, downwards from the top
 * @param size its font's size
 */
record Glyph(String text, float left, float right, float baseline, float size) {
    boolean isSpace() {
        return text.isBlank();
    }

    /** A tone or vowel mark drawn apart from its letter. */
    boolean isMark() {
        return Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
    }

    float centre() {
        return (left + right) / 2;
    }
}
