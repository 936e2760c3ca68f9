package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one page into pieces in reading order: tables, blocks side by side, running text. */
final class PageCutter {
    /** A gap this many letter heights wide divides two blocks; justified lines have narrower ones. */
    private static final float COLUMN_GAP = 1.6f;
    /** Text stands this much right of the page's middle, in points: the left margin is the wider (Decree 30/2020). */
    private static final float TEXT_SHIFT = 28;
    /** Long names leave a narrower gap between them, which the rows below have to confirm. */
    private static final float NARROW_GAP = 0.5f;

    private static final int CONFIRMING_ROWS = 5;
    /** The free strip between two blocks is at least this wide, in points. */
    private static final float MIN_STRIP = 6;

    private PageCutter() {}

    static List<Piece> cut(Page page) {
        List<RuledTable> tables = TableFinder.find(page.rules());
        List<List<Word>> held = new ArrayList<>();
        tables.forEach(table -> held.add(new ArrayList<>()));
        List<Word> free = new ArrayList<>();
        for (Word word : page.words()) {
            int table = tableOf(tables, word);
            (table < 0 ? free : held.get(table)).add(word);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Row> rows = Row.of(free);
        int at = 0;
        for (int t = 0; t < tables.size(); t++) {
            int from = at;
            while (at < rows.size() && rows.get(at).baseline() <= tables.get(t).top() + RuledTable.NEAR) {
                at++;
            }
            prose(rows.subList(from, at), page, pieces);
            List<List<String>> cells = tables.get(t).cells(held.get(t));
            if (!cells.isEmpty()) {
                pieces.add(new Piece.Ruled(tables.get(t), cells));
            }
        }
        prose(rows.subList(at, rows.size()), page, pieces);
        return pieces;
    }

    private static int tableOf(List<RuledTable> tables, Word word) {
        for (int t = 0; t < tables.size(); t++) {
            if (tables.get(t).holds(word)) {
                return t;
            }
        }
        return -1;
    }

    private static void prose(List<Row> rows, Page page, List<Piece> pieces) {
        List<Row> open = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = endOfSideBySide(rows, at, page);
            if (end == at) {
                open.add(rows.get(at));
                at++;
                continue;
            }
            if (!open.isEmpty()) {
                pieces.add(new Piece.Prose(open));
                open = new ArrayList<>();
            }
            sideBySide(rows.subList(at, end), page, pieces);
            at = end;
        }
        if (!open.isEmpty()) {
            pieces.add(new Piece.Prose(open));
        }
    }

    /** Where the two blocks end that begin side by side at row {@code at}; {@code at} itself where none do. */
    private static int endOfSideBySide(List<Row> rows, int at, Page page) {
        Strip strip = strip(rows, at, page);
        if (strip == null) {
            return at;
        }
        int end = at + 1;
        while (end < rows.size()) {
            Strip narrowed = strip.beside(rows.get(end));
            if (narrowed == null || isFarBelow(rows, end)) {
                break;
            }
            if (!narrowed.isOnBothSides(rows.get(end)) && isCentred(rows.get(end), page)) {
                break;
            }
            strip = narrowed;
            end++;
        }
        return end - at >= 2 ? end : at;
    }

    /** A title stands in the middle of the page, below the letterhead. */
    private static boolean isCentred(Row row, Page page) {
        float text = (page.width() + TEXT_SHIFT) / 2;
        float centre = (row.left() + row.right()) / 2;
        return Math.abs(centre - text) < TEXT_SHIFT;
    }

    private static boolean isFarBelow(List<Row> rows, int i) {
        return rows.get(i).baseline() - rows.get(i - 1).baseline()
                > 9 * rows.get(i).size();
    }

    /** The strip that a row shows between two blocks, or that the rows below confirm where its own is narrow. */
    private static @Nullable Strip strip(List<Row> rows, int at, Page page) {
        Row row = rows.get(at);
        Strip wide = strip(row, COLUMN_GAP * row.size(), page);
        if (wide != null) {
            return wide;
        }
        Strip narrow = strip(row, NARROW_GAP * row.size(), page);
        for (int i = at + 1; narrow != null && i < rows.size() && i <= at + CONFIRMING_ROWS; i++) {
            narrow = narrow.beside(rows.get(i));
            if (narrow != null && strip(rows.get(i), COLUMN_GAP * row.size(), page) != null) {
                return strip(row, NARROW_GAP * row.size(), page);
            }
        }
        return null;
    }

    private static @Nullable Strip strip(Row row, float gap, Page page) {
        List<Row> parts = row.parts(gap);
        if (parts.size() != 2) {
            return null;
        }
        float left = parts.get(0).right();
        float right = parts.get(1).left();
        boolean middle = left < page.width() * 0.62f && right > page.width() * 0.33f;
        return middle ? new Strip(left, right) : null;
    }

    private static void sideBySide(List<Row> rows, Page page, List<Piece> pieces) {
        Strip strip = strip(rows, 0, page);
        for (Row row : rows) {
            Strip narrowed = strip == null ? null : strip.beside(row);
            strip = narrowed == null ? strip : narrowed;
        }
        if (strip == null) {
            throw new IllegalStateException("Blocks side by side have a strip between them");
        }
        float middle = (strip.left() + strip.right()) / 2;
        List<Word> left = new ArrayList<>();
        List<Word> right = new ArrayList<>();
        for (Row row : rows) {
            for (Word word : row.words()) {
                (word.centre() < middle ? left : right).add(word);
            }
        }
        pieces.add(new Piece.Column(Row.of(left)));
        pieces.add(new Piece.Column(Row.of(right)));
    }

    /**
     * The free strip between two blocks.
     *
     * @param left where the left block ends
     * @param right where the right one begins
     */
    private record Strip(float left, float right) {

        /** The strip that is left when a row stands beside it too; null where the row crosses it. */
        @Nullable
        Strip beside(Row row) {
            float newLeft = left;
            float newRight = right;
            List<Word> words = new ArrayList<>(row.words());
            words.sort(Comparator.comparingDouble(Word::left));
            for (Word word : words) {
                if (word.right() <= newRight - MIN_STRIP && word.centre() < (left + right) / 2) {
                    newLeft = Math.max(newLeft, word.right());
                } else if (word.left() >= newLeft + MIN_STRIP) {
                    newRight = Math.min(newRight, word.left());
                } else {
                    return null;
                }
            }
            return newRight - newLeft >= MIN_STRIP ? new Strip(newLeft, newRight) : null;
        }

        boolean isOnBothSides(Row row) {
            return row.left() < left && row.right() > right;
        }
    }
}
