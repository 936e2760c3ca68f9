package vn.kehoach.layout;

import java.util.List;

/** A stretch of the document between two changes of shape. */
sealed interface Piece {

    /** Running text, still wrapped. */
    record Prose(List<RawLine> lines) implements Piece {}

    /** Lines that stand as they are: letterhead, signature block, list of recipients. */
    record Loose(List<RawLine> lines) implements Piece {}

    /** Rows of cells. */
    record Rows(List<List<String>> rows) implements Piece {}
}
