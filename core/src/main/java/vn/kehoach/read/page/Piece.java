package vn.kehoach.read.page;

import java.util.List;

/** What a page holds, in reading order. */
sealed interface Piece {

    /** Rows of running text, one below the other. */
    record Prose(List<Row> rows) implements Piece {
        public Prose {
            rows = List.copyOf(rows);
        }
    }

    /** One of two blocks that stand side by side, as in a letterhead: each of its rows is a line. */
    record Column(List<Row> rows) implements Piece {
        public Column {
            rows = List.copyOf(rows);
        }
    }

    /** A ruled table. */
    record Ruled(RuledTable table, List<List<String>> cells) implements Piece {
        public Ruled {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
