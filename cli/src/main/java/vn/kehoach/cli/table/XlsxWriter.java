package vn.kehoach.cli.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One workbook for people: a sheet for each table, with filters, a frozen header, wrapped text, dates and numbers. */
final class XlsxWriter implements TableWriter {
    /** What Excel has, the header included; a longer table goes on on another sheet. */
    private static final int MAX_ROWS = 1_048_576;

    /** What Excel takes in a cell. */
    private static final int MAX_TEXT = 32_767;

    /** In points, of a line and of the highest row that Excel has. */
    private static final double LINE_HEIGHT = 15;

    private static final double MAX_HEIGHT = 405;

    /** Heights stay in memory until the workbook is whole; rows behind these are left to the program that shows them. */
    private static final int ROWS_WITH_HEIGHT = 20_000;

    /** How many letters fill the width of a digit, spaces at the ends of lines told in. */
    private static final double FILLED = 1.1;

    private static final int ROWS_IN_MEMORY = 500;
    private static final String HEADER_COLOR = "1F4E79";

    private final Path file;
    private final OutputStream out;
    private final Workbook workbook;
    private final Language language;
    private final int maxRows;
    private @Nullable Sheet sheet;

    XlsxWriter(Path file, Language language) throws IOException {
        this(file, language, MAX_ROWS);
    }

    XlsxWriter(Path file, Language language, int maxRows) throws IOException {
        this.file = file;
        this.language = language;
        this.maxRows = maxRows;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
        this.workbook = new Workbook(out, "Kehoach", null);
    }

    /** The sheet that is being written. */
    private static final class Sheet {
        private final Table table;
        private final Worksheet cells;
        private final int[] columns;
        private final int number;
        private int rows;

        Sheet(Table table, Worksheet cells, int number) {
            this.table = table;
            this.cells = cells;
            this.number = number;
            List<Column> all = table.columns();
            this.columns = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).width() > 0)
                    .toArray();
        }
    }

    @Override
    public void begin(Table table) throws IOException {
        endSheet();
        begin(table, 1);
    }

    private void begin(Table table, int number) {
        String title = table.title(language) + (number == 1 ? "" : " " + number);
        Sheet begun = new Sheet(table, workbook.newWorksheet(title), number);
        begun.cells.freezePane(1, 1);
        printedAcross(begun.cells);
        for (int i = 0; i < begun.columns.length; i++) {
            Column column = table.columns().get(begun.columns[i]);
            begun.cells.width(i, column.width());
            begun.cells.inlineString(0, i, column.title(language));
            begun.cells
                    .style(0, i)
                    .bold()
                    .fontColor("FFFFFF")
                    .fillColor(HEADER_COLOR)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        begun.cells.rowHeight(0, 2 * LINE_HEIGHT);
        begun.rows = 1;
        sheet = begun;
    }

    /** On paper all columns stand side by side, below the header on every page. */
    private static void printedAcross(Worksheet cells) {
        cells.paperSize(PaperSize.A4_PAPER);
        cells.pageOrientation("landscape");
        cells.setFitToPage(true);
        cells.fitToWidth((short) 1);
        cells.fitToHeight((short) 0);
        cells.repeatRows(0);
    }

    @Override
    public void row(Row row) throws IOException {
        Sheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("A row before its table");
        }
        if (current.rows == maxRows) {
            endSheet();
            begin(current.table, current.number + 1);
            row(row);
            return;
        }
        int lines = 1;
        for (int i = 0; i < current.columns.length; i++) {
            String cell = row.cells().get(current.columns[i]);
            if (cell != null) {
                Column column = current.table.columns().get(current.columns[i]);
                cell(current, i, cell, column.type());
                lines = Math.max(lines, lines(cell, column.width()));
            }
        }
        if (current.rows < ROWS_WITH_HEIGHT) {
            current.cells.rowHeight(current.rows, Math.min(MAX_HEIGHT, lines * LINE_HEIGHT));
        }
        current.rows++;
        if (current.rows % ROWS_IN_MEMORY == 0) {
            current.cells.flush();
        }
    }

    /** How many lines a text takes, as far as that can be told without its font: not every program finds out itself. */
    private static int lines(String cell, int width) {
        int lines = 0;
        int start = 0;
        while (start <= cell.length()) {
            int end = cell.indexOf('\n', start);
            end = end < 0 ? cell.length() : end;
            lines += Math.max(1, (int) Math.ceil((end - start) / (width * FILLED)));
            start = end + 1;
        }
        return lines;
    }

    private static void cell(Sheet sheet, int column, String cell, ColumnType type) {
        int row = sheet.rows;
        Worksheet cells = sheet.cells;
        switch (type) {
            case TEXT -> {
                cells.inlineString(row, column, text(cell));
                cells.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case INTEGER, NUMBER -> {
                cells.value(row, column, new BigDecimal(cell));
                cells.style(row, column).verticalAlignment("top").set();
            }
            case DATE -> {
                cells.value(row, column, LocalDate.parse(cell));
                cells.style(row, column)
                        .format("dd/mm/yyyy")
                        .horizontalAlignment("center")
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    /** Without what XML does not take, not longer than a cell, and with bars between the cells of a table's row. */
    private static String text(String cell) {
        if (isPlain(cell)) {
            return cell;
        }
        StringBuilder out = new StringBuilder(cell.length());
        cell.codePoints().filter(XlsxWriter::isText).forEach(c -> {
            if (c == '\t') {
                out.append(" | ");
            } else {
                out.appendCodePoint(c);
            }
        });
        if (out.length() > MAX_TEXT) {
            out.setLength(MAX_TEXT - 1);
            if (Character.isHighSurrogate(out.charAt(out.length() - 1))) {
                out.setLength(out.length() - 1);
            }
            out.append('…');
        }
        return out.toString();
    }

    /** Nearly all cells are, and there are many of them. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\t' || !isText(c)) {
                return false;
            }
        }
        return cell.length() <= MAX_TEXT;
    }

    private static boolean isText(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            sheet.cells.setAutoFilter(0, 0, sheet.rows - 1, sheet.columns.length - 1);
            sheet.cells.finish();
            sheet = null;
        }
    }

    @Override
    public void finish() throws IOException {
        endSheet();
        workbook.finish();
        out.close();
        SteadyZip.rewrite(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
