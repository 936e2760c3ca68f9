package vn.kehoach.read.page;

import vn.kehoach.read.PageMarks;

/**
 * A word where it stands on a page, in points from the page's upper left corner.
 *
 * @param text the word, without spaces
 * @param left its left edge
 * @param right its right edge
 * @param baseline the line it stands on, downwards from the top
 * @param size the height of its letters' font, in points
 * @param confidence how sure recognition is of it, 0 to 1; 1 for the text of a file
 */
public record Word(String text, float left, float right, float baseline, float size, float confidence) {

    /** Private use characters in a file's text are signs of a font at best; none may look like a mark of ours. */
    public static Word of(String text, float left, float right, float baseline, float size, float confidence) {
        return new Word(PageMarks.protect(text), left, right, baseline, size, confidence);
    }

    /** The same word with another text. */
    public Word withText(String other) {
        return new Word(other, left, right, baseline, size, confidence);
    }

    /** The same word further right and further down, in points. */
    public Word moved(float x, float y) {
        return new Word(text, left + x, right + x, baseline + y, size, confidence);
    }

    float centre() {
        return (left + right) / 2;
    }

    /** The middle of the word's height. */
    float middle() {
        return baseline - size * 0.3f;
    }
}
