package vn.kehoach.cli.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table with its rows, small enough for memory.
 *
 * @param table its name and columns
 * @param rows from top to bottom
 */
public record FilledTable(Table table, List<Row> rows) {
    /** For people too these tables have the names that programs know. */
    private static final Language LANGUAGE = Language.VI;

    public FilledTable {
        rows = List.copyOf(rows);
    }

    /** Writes it as "long.csv" into a folder; lines end with LF. */
    public void writeCsv(Path folder) throws IOException {
        write(new CsvWriter(folder, LANGUAGE, "\n"), List.of(this));
    }

    /** Writes one workbook, a sheet for each table. */
    public static void writeXlsx(List<FilledTable> tables, Path file) throws IOException {
        write(new XlsxWriter(file, LANGUAGE), tables);
    }

    /** Writes "long.parquet" and so on into a folder. */
    public static void writeParquet(List<FilledTable> tables, Path folder) throws IOException {
        Path database = Files.createTempFile(folder, ".tables", ".duckdb");
        try {
            DuckDbWriter.write(database, folder, writer -> fill(writer, tables));
        } finally {
            Files.deleteIfExists(database);
        }
    }

    private static void write(TableWriter writer, List<FilledTable> tables) throws IOException {
        try (writer) {
            fill(writer, tables);
            writer.finish();
        }
    }

    private static void fill(TableWriter writer, List<FilledTable> tables) throws IOException {
        for (FilledTable filled : tables) {
            writer.begin(filled.table());
            for (Row row : filled.rows()) {
                writer.row(row);
            }
        }
    }
}
