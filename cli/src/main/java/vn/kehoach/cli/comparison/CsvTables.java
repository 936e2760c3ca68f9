package vn.kehoach.cli.comparison;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a table as CSV: UTF-8 with a mark that tells Excel so, commas, one header line. */
public final class CsvTables {
    private static final char MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTables() {}

    /** Writes {@code folder/name.csv} and returns its path. */
    public static Path write(Table table, Path folder) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(MARK);
            CSVPrinter printer = new CSVPrinter(out, format);
            printer.printRecord(table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvTables::cell));
            }
            printer.flush();
        }
        return file;
    }

    /** A text (not a mere "=" or ">=") that a spreadsheet would run as a formula is quoted, so that a document cannot run one. */
    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        boolean formula =
                value instanceof String text && text.length() > 2 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}
