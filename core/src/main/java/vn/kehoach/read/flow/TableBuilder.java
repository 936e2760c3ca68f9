package vn.kehoach.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.kehoach.read.Block;

/** A table in the making: cells fall into columns, merged cells leave "" in the places they cover. */
final class TableBuilder {
    /** Beyond these a span is an error of the file. */
    private static final int MAX_COLUMNS = 200;

    private static final int MAX_ROW_SPAN = 5000;
    /** A cell of more than this is a page laid out with a table, not a cell. */
    private static final int MAX_CELL_PARAGRAPHS = 60;

    private static final int MAX_CELL_LENGTH = 9000;
    /** Layout tables have few columns. */
    private static final int MAX_LAYOUT_COLUMNS = 3;

    /** Edges nearer than this are one: 2 mm in twips. */
    private static final int SAME_EDGE = 115;

    /** Where the cells of a row end, beside the rows; empty for tables that know their columns. */
    private final List<List<int[]>> edges = new ArrayList<>();

    private List<int[]> rowEdges = new ArrayList<>();
    private final List<List<List<Block>>> rows = new ArrayList<>();
    /** For each column, in how many rows to come a cell from above still stands. */
    private final List<Integer> covered = new ArrayList<>();

    private List<List<Block>> row = new ArrayList<>();
    private boolean inRow;

    void openRow() {
        closeRow();
        inRow = true;
    }

    void closeRow() {
        if (inRow) {
            fillCovered();
            rows.add(row);
            edges.add(rowEdges);
            row = new ArrayList<>();
            rowEdges = new ArrayList<>();
            inRow = false;
        }
    }

    void skip(int columns) {
        for (int i = 0; i < Math.min(columns, MAX_COLUMNS); i++) {
            row.add(List.of());
        }
    }

    /** Adds a cell at the next free column. */
    void cell(List<Block> content, int columnSpan, int rowSpan) {
        if (!inRow) {
            openRow();
        }
        fillCovered();
        int span = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - row.size()));
        for (int i = 0; i < span; i++) {
            int column = row.size();
            row.add(i == 0 ? content : List.of());
            if (rowSpan > 1) {
                while (covered.size() <= column) {
                    covered.add(0);
                }
                covered.set(column, Math.min(rowSpan, MAX_ROW_SPAN) - 1);
            }
        }
    }

    /** Adds a cell that begins and ends at places on the page. */
    void cellAt(List<Block> content, int left, int right) {
        if (!inRow) {
            openRow();
        }
        row.add(content);
        rowEdges.add(new int[] {left, right});
    }

    /** Cells with places fall into the columns that all edges of the table make. */
    private void placeByEdges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (List<int[]> cells : edges) {
            for (int[] cell : cells) {
                all.add(cell[1]);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        List<Integer> columns = new ArrayList<>();
        for (int edge : all) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > SAME_EDGE) {
                columns.add(edge);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            List<int[]> places = edges.get(r);
            if (places.size() == rows.get(r).size()) {
                List<List<Block>> placed = new ArrayList<>();
                for (int c = 0; c < places.size(); c++) {
                    int end = columnOf(columns, places.get(c)[1]);
                    placed.add(rows.get(r).get(c));
                    while (placed.size() <= end) {
                        placed.add(List.of());
                    }
                }
                rows.set(r, placed);
            }
        }
    }

    private static int columnOf(List<Integer> columns, int edge) {
        int column = 0;
        while (column < columns.size() - 1 && columns.get(column) + SAME_EDGE < edge) {
            column++;
        }
        return column;
    }

    private void fillCovered() {
        while (row.size() < covered.size() && covered.get(row.size()) > 0) {
            covered.set(row.size(), covered.get(row.size()) - 1);
            row.add(List.of());
        }
    }

    /** The table as a grid; or what its cells hold, where it only placed things on the page. */
    List<Block> blocks() {
        closeRow();
        placeByEdges();
        rows.removeIf(List::isEmpty);
        dropUnusedColumns();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return List.of();
        }
        return columns == 1 || isLayout(columns) ? contents() : List.of(grid(columns));
    }

    /** Columns that only ever continue the one before them come from a grid finer than the table. */
    private void dropUnusedColumns() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = columns - 1; c >= 0; c--) {
            int column = c;
            if (rows.stream().allMatch(r -> r.size() <= column || r.get(column).isEmpty())) {
                rows.replaceAll(r -> {
                    List<List<Block>> kept = new ArrayList<>(r);
                    if (column < kept.size()) {
                        kept.remove(column);
                    }
                    return kept;
                });
            }
        }
        rows.removeIf(List::isEmpty);
    }

    private boolean isLayout(int columns) {
        for (List<List<Block>> cells : rows) {
            for (List<Block> cell : cells) {
                boolean nested = cell.stream().anyMatch(Block.Grid.class::isInstance);
                if (nested && columns <= MAX_LAYOUT_COLUMNS
                        || cell.size() > MAX_CELL_PARAGRAPHS
                        || lengthOf(cell) > MAX_CELL_LENGTH) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int lengthOf(List<Block> cell) {
        return cell.stream()
                .mapToInt(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.text().length()
                        : 0)
                .sum();
    }

    private List<Block> contents() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    private Block.Grid grid(int columns) {
        List<List<String>> texts = new ArrayList<>();
        for (List<List<Block>> cells : rows) {
            List<String> line = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                line.add(c < cells.size() ? CellWords.of(cells.get(c)) : "");
            }
            texts.add(line);
        }
        return new Block.Grid(texts);
    }
}
