package vn.kehoach.read.page;

import java.util.regex.Pattern;
import vn.kehoach.read.PageMarks;

/** What the words at the end of one row and at the start of the next say of a paragraph's end between them. */
final class RowEdges {
    /** "1.", "2.3.", "a)", "IV.", "-", "+": what opens an item of a list. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-+*•–▪]|[0-9]{1,2}(?:\\.[0-9]{1,2}){0,4}[.)]?|[a-zđ]{1,2}\\)|[a-zđ]\\.|[IVX]{1,5}[.)]) .*");

    /** A heading of Markdown, printed as it is: "## Văn bản", "**III.", "**2.1 Mở lớp"; "**1.200 cuốn" is a figure. */
    private static final Pattern MARKDOWN_HEADING = Pattern.compile(
            "(?:#{1,6} |\\*\\*(?:(?:[IVX]{1,5}|[0-9]{1,2}(?:\\.[0-9]{1,2}){0,4})[.)](?![0-9])|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,4} \\p{Lu})).*");

    /** "QĐ-", "50-", "2151/QĐ-": the part of a document's number before a hyphen, closing the row. */
    private static final Pattern CUT_NUMBER = Pattern.compile(".*[\\p{Lu}0-9]-");

    private static final String ENDS = ".;:!?…";

    private RowEdges() {}

    /** Whether a paragraph ends between two rows although the first is full. */
    static boolean part(String above, String below) {
        char end = above.charAt(above.length() - 1);
        boolean closed = ENDS.indexOf(end) >= 0;
        if (below.equals("|")
                || closed && isCapitals(below)
                || MARKDOWN_HEADING.matcher(below).matches()) {
            return true;
        }
        if (ITEM.matcher(below).matches()) {
            boolean range = !closed && below.length() > 2 && Character.isDigit(below.charAt(2)) && !isLetter(below);
            boolean number = Character.isDigit(below.charAt(0)) && !closed && isOpen(above);
            return !range && !number;
        }
        boolean capital = Character.isUpperCase(below.charAt(0));
        return capital && (end == ';' || end == ':') || isCapitals(above) && !isCapitals(below) && !isOpen(above);
    }

    /** A dash that may join two words over the row's end. */
    static boolean isDashInside(String above, String below) {
        return (below.startsWith("- ") || below.startsWith("– ")) && ENDS.indexOf(above.charAt(above.length() - 1)) < 0;
    }

    /** Whether the row's end cuts a code at its hyphen ("QĐ-" above "BYT"): the two join without a space. */
    static boolean cutsNumber(CharSequence above, String below) {
        int end = above.length();
        while (end > 0 && PageMarks.isMark(above.charAt(end - 1))) {
            end--; // The end of a page may stand between the two.
        }
        int from = Math.max(0, end - 12);
        char first = below.charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && CUT_NUMBER.matcher(above.subSequence(from, end)).matches();
    }

    /** Whether the second row plainly goes on with the sentence of the first. */
    static boolean goesOn(String above, String below) {
        char first = below.charAt(0);
        return (Character.isLowerCase(first) || Character.isDigit(first))
                && ENDS.indexOf(above.charAt(above.length() - 1)) < 0;
    }

    private static boolean isLetter(String text) {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** A small letter or a comma at the end: the sentence goes on. */
    private static boolean isOpen(String above) {
        char end = above.charAt(above.length() - 1);
        return end == ',' || Character.isLowerCase(end);
    }

    private static boolean isCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 3;
    }
}
