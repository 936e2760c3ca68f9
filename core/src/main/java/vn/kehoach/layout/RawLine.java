package vn.kehoach.layout;

/**
 * A line of the source without its Markdown marks.
 *
 * @param text cleaned text; "" for an empty line
 * @param bold all its words are bold, or it is a Markdown heading
 * @param boldLead its first word is bold
 * @param open bold or italics go on in the next line
 * @param pageBreak no line at all but the end of a page
 * @param footnote a whole note from the foot of a page
 */
record RawLine(String text, boolean bold, boolean boldLead, boolean open, boolean pageBreak, boolean footnote) {

    static RawLine plain(String text) {
        return new RawLine(text, false, false, false, false, false);
    }

    static RawLine endOfPage() {
        return new RawLine("", false, false, false, true, false);
    }

    static RawLine note(String text) {
        return new RawLine(text, false, false, false, false, true);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The line's words with single spaces between, TABs kept. */
    String squeezed() {
        return Texts.squeeze(text);
    }
}
