package vn.kehoach.cli.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file for each table: UTF-8 with the mark that tells Excel so, commas, lines ended by CR LF (RFC 4180) unless
 * told otherwise.
 *
 * <p>Cells that a spreadsheet would take for a formula get an apostrophe before them, as OWASP advises.
 */
final class CsvWriter implements TableWriter {
    /** The byte order mark. */
    private static final char MARK = '\uFEFF';

    /** What spreadsheets begin formulas with, the full-width forms and the white space before them included. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Path folder;
    private final Language language;
    private final CSVFormat format;
    private @Nullable CSVPrinter printer;
    private List<Column> columns = List.of();

    CsvWriter(Path folder, Language language) {
        this(folder, language, CSVFormat.RFC4180.getRecordSeparator());
    }

    CsvWriter(Path folder, Language language, String lineEnd) {
        this.format = CSVFormat.RFC4180
                .builder()
                .setNullString("")
                .setRecordSeparator(lineEnd)
                .get();
        this.folder = folder;
        this.language = language;
    }

    @Override
    public void begin(Table table) throws IOException {
        close();
        columns = table.columns();
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8);
        out.write(MARK);
        CSVPrinter begun = new CSVPrinter(out, format);
        printer = begun;
        begun.printRecord(
                columns.stream().map(column -> column.heading(language)).toList());
    }

    @Override
    public void row(Row row) throws IOException {
        if (printer == null) {
            throw new IllegalStateException("A row before its table");
        }
        List<@Nullable String> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            cells.add(columns.get(i).type() == ColumnType.TEXT ? harmless(cell) : cell);
        }
        printer.printRecord(cells);
    }

    /** A sign alone is a value of ours, and no formula. "=1+1" to "'=1+1"; "- Đơn vị chủ trì" to "'- Đơn vị chủ trì". */
    static @Nullable String harmless(@Nullable String cell) {
        return cell != null && cell.length() > 1 && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void finish() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
            printer = null;
        }
    }
}
