package vn.kehoach.read;

import java.util.List;

/** A piece of a document as its format delivers it, before layout makes sense of it. */
public sealed interface Block {

    /** A line of text as written, marks and all. An empty line separates. */
    record Line(String text) implements Block {}

    /** A table of a format that has real tables; a merged cell stands where it begins and is "" elsewhere. */
    record Grid(List<List<String>> rows) implements Block {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The end of a page. */
    record PageBreak() implements Block {}
}
