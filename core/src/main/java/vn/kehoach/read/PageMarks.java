package vn.kehoach.read;

/**
 * Marks in the text of blocks that say "here ends page 3" or "this word is not sure", so that both are still known when
 * lines have been rejoined.
 *
 * <p>A mark is one character of Unicode's private use area (U+E000 to U+EFFF) at the end of a word, line or cell.
 * Layout takes the marks out again and notes their places; no mark reaches a plan.
 */
public final class PageMarks {
    /** The last page that has a mark of its own. */
    public static final int MAX_PAGE = 0xFFF;

    private static final char FIRST = '\uE000';

    /** The mark behind a word of which recognition is not sure. */
    public static final char UNCERTAIN = FIRST;

    private PageMarks() {}

    /**
     * The mark for the end of a page.
     *
     * @throws IllegalArgumentException when {@code page} is not from 1 to {@link #MAX_PAGE}
     */
    public static char endOf(int page) {
        if (page < 1 || page > MAX_PAGE) {
            throw new IllegalArgumentException("There is no mark for page " + page);
        }
        return (char) (FIRST + page);
    }

    /** Whether a character is a mark. */
    public static boolean isMark(char c) {
        return c >= FIRST && c <= FIRST + MAX_PAGE;
    }

    /** The page that a mark ends. */
    public static int page(char mark) {
        return mark - FIRST;
    }

    /** A document's own text with nothing in it that could be taken for a mark. */
    public static String protect(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                StringBuilder safe = new StringBuilder(text);
                for (int k = i; k < text.length(); k++) {
                    if (isMark(safe.charAt(k))) {
                        safe.setCharAt(k, '\uFFFD');
                    }
                }
                return safe.toString();
            }
        }
        return text;
    }
}
