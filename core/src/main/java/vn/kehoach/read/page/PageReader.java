package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Block;
import vn.kehoach.read.PageMarks;

/**
 * Pages to blocks in reading order: running headers off, tables rebuilt and continued over pages, letterhead and
 * signature block column by column, paragraphs rejoined over lines and pages.
 *
 * <p>The end of every page is marked in the text (see {@link PageMarks}). Stateless.
 */
public final class PageReader {
    private PageReader() {}

    /** The blocks of a document's pages. */
    public static List<Block> read(List<Page> pages) {
        List<Page> clean = PageFurniture.remove(pages);
        List<List<Piece>> cut = new ArrayList<>();
        List<List<Row>> runs = new ArrayList<>();
        for (Page page : clean) {
            List<Piece> pieces = PageCutter.cut(page);
            cut.add(pieces);
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Prose prose) {
                    runs.add(prose.rows());
                }
            }
        }
        Writer writer = new Writer(ParagraphJoiner.learn(runs));
        for (int i = 0; i < clean.size(); i++) {
            writer.page(cut.get(i), clean.get(i).number());
        }
        return writer.finish();
    }

    /** Writes pieces down as blocks; holds the paragraph and the table that the next page may go on with. */
    private static final class Writer {
        /** Shorter lines are numbers, signs or cells. */
        private static final int MIN_MARKED = 12;

        private final ParagraphJoiner joiner;
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final List<Row> paragraphRows = new ArrayList<>();
        private final List<List<String>> tableRows = new ArrayList<>();
        private @Nullable RuledTable table;
        private int pageStart;

        Writer(ParagraphJoiner joiner) {
            this.joiner = joiner;
        }

        void page(List<Piece> pieces, int number) {
            boolean first = true;
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Ruled ruled) {
                    ruled(ruled, first);
                } else if (piece instanceof Piece.Column column) {
                    close();
                    ColumnLines.of(column.rows()).forEach(line -> blocks.add(new Block.Line(line)));
                    blocks.add(new Block.Line(""));
                } else if (piece instanceof Piece.Prose prose) {
                    prose(prose.rows(), first);
                }
                first = false;
            }
            endOfPage(number);
        }

        private void prose(List<Row> rows, boolean firstOnPage) {
            closeTable();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (paragraphRows.isEmpty() || !joiner.joins(paragraphRows, row, firstOnPage && i == 0)) {
                    closeParagraph();
                    if (i > 0 && joiner.isGap(rows.get(i - 1), row)) {
                        blocks.add(new Block.Line(""));
                    }
                } else if (!RowEdges.cutsNumber(paragraph, row.text())) {
                    paragraph.append(' ');
                }
                paragraph.append(row.text());
                paragraphRows.add(row);
            }
        }

        private void ruled(Piece.Ruled piece, boolean firstOnPage) {
            closeParagraph();
            RuledTable open = table;
            boolean continued = open != null && firstOnPage && piece.table().hasColumnsOf(open);
            if (!continued) {
                closeTable();
            }
            List<List<String>> rows = new ArrayList<>(piece.cells());
            if (continued && rows.get(0).equals(withoutMarks(tableRows.get(0)))) {
                rows.remove(0);
            }
            if (continued && !rows.isEmpty() && TableRows.isRest(tableRows, rows.get(0))) {
                List<String> last = tableRows.remove(tableRows.size() - 1);
                tableRows.add(TableRows.join(last, rows.remove(0)));
            }
            tableRows.addAll(rows);
            table = piece.table();
        }

        private static List<String> withoutMarks(List<String> cells) {
            return cells.stream().map(TableRows::withoutMarks).toList();
        }

        private void endOfPage(int number) {
            char mark = PageMarks.endOf(number);
            if (!tableRows.isEmpty()) {
                List<String> last = new ArrayList<>(tableRows.remove(tableRows.size() - 1));
                last.set(last.size() - 1, last.get(last.size() - 1) + mark);
                tableRows.add(last);
            } else if (!paragraphRows.isEmpty() && paragraph.length() >= MIN_MARKED || !markLongLine(mark)) {
                if (paragraphRows.isEmpty()) {
                    blocks.add(new Block.Line(String.valueOf(mark)));
                } else {
                    paragraph.insert(placeOfMark(paragraph), mark);
                }
            }
            pageStart = blocks.size();
        }

        /** Marks the page's last longer line; a mark would hide what "2" or "|" is. False where there is none. */
        private boolean markLongLine(char mark) {
            for (int i = blocks.size() - 1; i >= pageStart; i--) {
                if (blocks.get(i) instanceof Block.Line line && line.text().length() >= MIN_MARKED) {
                    StringBuilder marked = new StringBuilder(line.text());
                    marked.insert(placeOfMark(marked), mark);
                    blocks.set(i, new Block.Line(marked.toString()));
                    return true;
                }
            }
            return false;
        }

        /** Behind the last sign of a line, but the closing bar of a row written with pipes stays last. */
        private static int placeOfMark(CharSequence line) {
            int end = line.length();
            return end > 0 && line.charAt(end - 1) == '|' ? end - 1 : end;
        }

        private void closeParagraph() {
            if (!paragraphRows.isEmpty()) {
                blocks.add(new Block.Line(paragraph.toString()));
                paragraph.setLength(0);
                paragraphRows.clear();
            }
        }

        private void closeTable() {
            if (!tableRows.isEmpty()) {
                blocks.add(new Block.Grid(tableRows));
                tableRows.clear();
            }
            table = null;
        }

        private void close() {
            closeParagraph();
            closeTable();
        }

        List<Block> finish() {
            close();
            return List.copyOf(blocks);
        }
    }
}
