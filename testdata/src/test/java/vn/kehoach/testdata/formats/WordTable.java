package vn.kehoach.testdata.formats;

import java.util.ArrayList;
import java.util.List;

/** Writes tables of Word's document. */
final class WordTable {
    private static final String CONTINUED = "^";

    private final Xml document;
    private final WordText text;

    WordTable(Xml document, WordText text) {
        this.document = document;
        this.text = text;
    }

    /** Opens a table; its rows follow. */
    void open(List<Integer> widths, boolean borders) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        document.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", total, "w:type", "dxa");
        document.empty("w:jc", "w:val", "center");
        if (borders) {
            document.open("w:tblBorders");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                document.empty("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "auto");
            }
            document.close();
        }
        document.empty("w:tblLayout", "w:type", "fixed").close();
        document.open("w:tblGrid");
        widths.forEach(width -> document.empty("w:gridCol", "w:w", width));
        document.close();
    }

    /** Opens a cell; its paragraphs follow. */
    void openCell(int width, int columns, String merge) {
        document.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (columns > 1) {
            document.empty("w:gridSpan", "w:val", columns);
        }
        if (!merge.isEmpty()) {
            document.empty("w:vMerge", "w:val", merge);
        }
        document.close();
    }

    /** A whole table with borders. */
    void write(Block.Table table, int width) {
        List<Integer> widths = scaled(table.widths(), width);
        open(widths, true);
        for (int row = 0; row < table.rows().size(); row++) {
            document.open("w:tr");
            if (row == 0) {
                document.open("w:trPr").empty("w:tblHeader").close();
            }
            row(table, row, widths);
            document.close();
        }
        document.close();
    }

    private void row(Block.Table table, int row, List<Integer> widths) {
        List<String> cells = table.rows().get(row);
        boolean group = cells.stream().skip(2).allMatch(String::isEmpty);
        for (int column = 0; column < cells.size(); column++) {
            int columns = column == cells.size() - 1 ? widths.size() - column : 1;
            int width = widths.subList(column, column + columns).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            openCell(width, columns, merge(table, row, column));
            String words = cells.get(column);
            boolean centred = row == 0
                    || (columns == 1 && isShort(words, table.rows().get(0).get(column), column));
            boolean bold = row == 0 || group;
            text.paragraph(
                    words.equals(CONTINUED) ? "" : words,
                    new WordText.Setting(widths.size() > 7 ? "TableSmall" : "TableText", null, bold, centred, false));
            document.close();
        }
    }

    private static String merge(Block.Table table, int row, int column) {
        if (table.rows().get(row).get(column).equals(CONTINUED)) {
            return "continue";
        }
        boolean continued = row + 1 < table.rows().size()
                && column < table.rows().get(row + 1).size()
                && table.rows().get(row + 1).get(column).equals(CONTINUED);
        return continued ? "restart" : "";
    }

    /** Numbers and units stand in the middle of their column. */
    private static boolean isShort(String words, String head, int column) {
        return column == 0 || words.matches("[<>≥≤]?[\\d\\s.,/%-]*") || head.matches("Đơn vị( tính)?");
    }

    private static List<Integer> scaled(List<Integer> shares, int width) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        for (int share : shares) {
            widths.add(width * share / sum);
        }
        return widths;
    }
}
