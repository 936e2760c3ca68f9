package vn.kehoach.read.flow;

import vn.kehoach.read.Block;
import vn.kehoach.read.Block.Bold;

/** A paragraph in the making: its characters and how many of its letters are bold. */
final class ParagraphText {
    /** A stray plain blank or full stop does not make a bold heading plain. */
    private static final double BOLD_SHARE = 0.9;
    /** No heading is longer; what is longer and styled as a heading is text. */
    private static final int MAX_HEADING = 250;

    private final StringBuilder text = new StringBuilder();
    private int markerEnd;
    private int letters;
    private int boldLetters;
    private boolean boldLead;
    private boolean heading;

    /** A list number that the format counted: it stands first and has no weight of its own. */
    void marker(String marker) {
        text.append(marker);
        markerEnd = text.length();
    }

    void append(CharSequence words, boolean bold) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                boldLead |= letters == 0 && bold;
                letters++;
                boldLetters += bold ? 1 : 0;
            }
        }
        text.append(words);
    }

    void heading() {
        heading = true;
    }

    boolean isEmpty() {
        return text.length() == markerEnd;
    }

    /** Whether a blank would stand at the start or after another one. */
    boolean endsBlank() {
        return text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
    }

    int length() {
        return text.length();
    }

    /**
     * The paragraph; begins the next one.
     *
     * @param bareNumber whether a list number counts that nothing follows, as in the first column of a table
     */
    Block.Paragraph take(boolean bareNumber) {
        boolean nothing = isBlankAfterMarker() && !(bareNumber && markerEnd > 0);
        String words = nothing ? "" : TabsAtStart.plain(text.toString().stripTrailing());
        Bold bold = heading && words.length() <= MAX_HEADING || letters > 0 && boldLetters >= letters * BOLD_SHARE
                ? Bold.ALL
                : boldLead ? Bold.LEAD : Bold.NONE;
        text.setLength(0);
        markerEnd = 0;
        letters = 0;
        boldLetters = 0;
        boldLead = false;
        return new Block.Paragraph(words, words.isEmpty() ? Bold.NONE : bold);
    }

    void endHeading() {
        heading = false;
    }

    private boolean isBlankAfterMarker() {
        for (int i = markerEnd; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
