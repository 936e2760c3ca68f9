package vn.kehoach.cli.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as the sheets of one workbook: header in bold, frozen, with a filter. */
public final class XlsxTables {
    private static final int MOST_ROWS = 1_048_575;
    private static final int LONGEST_CELL = 32_767;

    private XlsxTables() {}

    /** Writes the workbook. */
    public static void write(List<Table> tables, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "kehoach", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                fill(sheet, table);
                sheet.finish();
            }
        }
    }

    private static void fill(Worksheet sheet, Table table) {
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, table.columns().get(c));
        }
        int last = Math.max(0, table.columns().size() - 1);
        sheet.range(0, 0, 0, last).style().bold().set();
        sheet.freezePane(0, 1);
        int r = 1;
        for (List<@Nullable Object> row : table.rows()) {
            if (r > MOST_ROWS) {
                break;
            }
            for (int c = 0; c < row.size(); c++) {
                put(sheet, r, c, row.get(c));
            }
            r++;
        }
        sheet.setAutoFilter(0, 0, Math.max(0, r - 1), last);
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            String text = value.toString();
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }
}
