package vn.kehoach.cli.table;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Rows of all tables as they come, kept on disk until the formats are made of them, table by table. */
public final class RowSpool implements Closeable {
    private final Path folder;
    private final Map<String, BufferedWriter> writers = new LinkedHashMap<>();

    /**
     * @param folder exists, and holds nothing else
     */
    public RowSpool(Path folder) throws IOException {
        this.folder = folder;
        for (Table table : Tables.ALL) {
            writers.put(table.name(), Files.newBufferedWriter(file(table), StandardCharsets.UTF_8));
        }
    }

    /**
     * Adds a row.
     *
     * @param line the table's name, TAB and the row, as {@link RowLines} writes it
     */
    public void add(String line) throws IOException {
        int tab = line.indexOf('\t');
        BufferedWriter writer = writers.get(line.substring(0, Math.max(0, tab)));
        if (writer == null) {
            throw new IOException("Not a row of a table: " + line);
        }
        writer.write(line, tab + 1, line.length() - tab - 1);
        writer.write('\n');
    }

    /**
     * Makes the files of these formats in a folder; no row can be added any more.
     *
     * @param jobs how many formats are made at once
     */
    public void write(Set<Format> formats, Path to, Language language, int jobs) throws IOException {
        close();
        List<Callable<@Nullable Void>> makings = new ArrayList<>();
        if (formats.contains(Format.XLSX)) {
            Path workbook = to.resolve(Format.XLSX.files().get(0));
            makings.add(() -> write(new XlsxWriter(workbook, language), Tables.FOR_PEOPLE));
        }
        if (formats.contains(Format.DUCKDB) || formats.contains(Format.PARQUET)) {
            makings.add(() -> writeDatabase(formats, to));
        }
        if (formats.contains(Format.CSV)) {
            makings.add(() -> write(new CsvWriter(to, language), Tables.ALL));
        }
        run(makings, jobs);
    }

    private @Nullable Void writeDatabase(Set<Format> formats, Path to) throws IOException {
        Path database = to.resolve(Format.DUCKDB.files().get(0));
        DuckDbWriter.write(database, formats.contains(Format.PARQUET) ? to : null, writer -> fill(writer, Tables.ALL));
        if (!formats.contains(Format.DUCKDB)) {
            Files.delete(database);
        }
        return null;
    }

    private static void run(List<Callable<@Nullable Void>> makings, int jobs) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            // All have ended before a failure is told: nobody writes into a folder that is being cleared.
            for (Future<@Nullable Void> made : threads.invokeAll(makings)) {
                made.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the tables were written");
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Void write(TableWriter writer, Iterable<Table> tables) throws IOException {
        try (writer) {
            fill(writer, tables);
            writer.finish();
        }
        return null;
    }

    private void fill(TableWriter writer, Iterable<Table> tables) throws IOException {
        for (Table table : tables) {
            writer.begin(table);
            try (BufferedReader in = Files.newBufferedReader(file(table), StandardCharsets.UTF_8)) {
                @Nullable String line = in.readLine();
                while (line != null) {
                    writer.row(Row.of(line));
                    line = in.readLine();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : writers.values()) {
            writer.close();
        }
    }

    private Path file(Table table) {
        return folder.resolve(table.name() + ".rows");
    }
}
