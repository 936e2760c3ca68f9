package vn.kehoach.layout;

import vn.kehoach.model.Span;

/**
 * A line of the laid-out text: a paragraph, a table row or a footnote.
 *
 * @param span its place
 * @param kind which of the three
 * @param bold all its words are bold in the source
 * @param boldLead its first word is bold in the source
 * @param table index into {@link LaidOutText#tables()}, or -1
 */
public record Paragraph(Span span, Kind kind, boolean bold, boolean boldLead, int table) {

    /** What a line of the text is. */
    public enum Kind {
        /** Running text, heading or list item. */
        TEXT,
        /** A row of a table. */
        ROW,
        /** A note from the foot of a page. */
        FOOTNOTE
    }

    /** The paragraph's words. */
    public String text(String text) {
        return span.of(text);
    }
}
