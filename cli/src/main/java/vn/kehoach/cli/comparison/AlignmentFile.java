package vn.kehoach.cli.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.kehoach.cli.table.Column;
import vn.kehoach.cli.table.ColumnType;
import vn.kehoach.cli.table.FilledTable;
import vn.kehoach.cli.table.Row;
import vn.kehoach.cli.table.Table;
import vn.kehoach.compare.Correction;

/** The CSV in which a person corrects which wording is which indicator: text, key, label, unit. */
public final class AlignmentFile {
    private static final Table ALIGNMENT = new Table(
            "alignment",
            "alignment",
            Stream.of("indicator", "key", "label", "unit")
                    .map(name -> Column.plain(name, ColumnType.TEXT, 0))
                    .toList());

    private AlignmentFile() {}

    /** The rows as a table named "alignment". */
    public static FilledTable table(List<Correction> corrections) {
        List<Row> rows = new ArrayList<>();
        for (Correction row : corrections) {
            rows.add(new Row(
                    Arrays.asList(row.text(), row.key(), row.label(), row.unit().isEmpty() ? null : row.unit())));
        }
        return new FilledTable(ALIGNMENT, rows);
    }

    /**
     * Reads the file as it was written or as a spreadsheet saved it, with commas or semicolons.
     *
     * @throws IllegalArgumentException when it has no columns "indicator" and "key"
     */
    public static List<Correction> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        int lineEnd = body.indexOf('\n');
        String header = lineEnd < 0 ? body : body.substring(0, lineEnd);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<Correction> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new java.io.StringReader(body));
                CSVParser parser = CSVParser.parse(reader, format)) {
            if (!parser.getHeaderNames().containsAll(List.of("indicator", "key"))) {
                throw new IllegalArgumentException("the first line must name the columns indicator, key, label");
            }
            for (CSVRecord row : parser) {
                String indicator = unquoted(cell(row, "indicator"));
                String key = cell(row, "key");
                if (!indicator.isEmpty() && !key.isEmpty()) {
                    String label = unquoted(cell(row, "label"));
                    rows.add(new Correction(indicator, cell(row, "unit"), key, label.isEmpty() ? indicator : label));
                }
            }
        }
        return rows;
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private static String unquoted(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
