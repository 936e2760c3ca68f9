package vn.kehoach.read;

import java.util.List;

/** A piece of a document as its format delivers it, before layout makes sense of it. */
public sealed interface Block {

    /** A line of text as written, marks and all. An empty line separates. */
    record Line(String text) implements Block {}

    /**
     * A paragraph, or a line that its author ended, of a format that knows its paragraphs: "1.2. Chỉ tiêu đến năm 2025".
     *
     * @param text what the reader sees, automatic numbers included; "" for an empty paragraph
     * @param bold how much of it is bold
     */
    record Paragraph(String text, Bold bold) implements Block {}

    /**
     * A table of a format that has real tables; a merged cell stands where it begins and is "" elsewhere.
     *
     * @param rows rows of cells; "\n" parts the paragraphs of a cell
     */
    record Grid(List<List<String>> rows) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A note that stands apart from the running text, its mark first: "¹ Theo số liệu của Sở Y tế". */
    record Footnote(String text) implements Block {}

    /** The end of a page. */
    record PageBreak() implements Block {}

    /** How much of a paragraph is bold; headings count as bold. */
    enum Bold {
        /** Not its first word. */
        NONE,
        /** Its first word, but not all of them. */
        LEAD,
        /** All its words. */
        ALL
    }
}
