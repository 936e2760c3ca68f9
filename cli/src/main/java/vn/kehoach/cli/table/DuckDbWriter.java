package vn.kehoach.cli.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB database with a table for each, and Parquet files made of it; names are those for programs.
 *
 * <p>The same rows give the same bytes of Parquet, and a database with the same tables and rows in the same order, but
 * not the same bytes: DuckDB draws an id for every new database, and some bytes of its blocks that hold no data differ
 * too (its issue 23382 finds uninitialised memory in them). In version 2.0.0 one thread, an older storage version and
 * no compression, alone or together, do not change that.
 */
final class DuckDbWriter implements TableWriter {
    /** What DuckDB may take beside the heap: enough for cells of sentences; beyond that it writes to disk. */
    private static final String MEMORY = "32MB";

    /** For cells so long that it cannot do with that. */
    private static final String AMPLE_MEMORY = "1GB";

    /** Rows of a Parquet file that are in memory at once. */
    private static final int GROUP = 20_480;

    private final Path database;
    private final @Nullable Path parquet;
    private final DuckDBConnection connection;
    private final List<String> tables = new ArrayList<>();
    private @Nullable DuckDBAppender appender;
    private List<Column> columns = List.of();

    /** DuckDB could not do what was asked. */
    private static final class DatabaseException extends IOException {
        private static final long serialVersionUID = 1L;

        DatabaseException(Path database, SQLException cause) {
            super(database.getFileName() + ": " + cause.getMessage(), cause);
        }
    }

    /** Writes tables to a writer, from the first to the last, as often as it is asked to. */
    @FunctionalInterface
    interface Filling {
        void fill(TableWriter writer) throws IOException;
    }

    /**
     * Makes a database.
     *
     * @param database the file, made anew
     * @param parquet the folder for "targets.parquet", or null
     */
    static void write(Path database, @Nullable Path parquet, Filling filling) throws IOException {
        try {
            write(database, parquet, MEMORY, filling);
        } catch (DatabaseException e) {
            // It says in many ways that memory was short; what else was wrong is told by the second attempt.
            write(database, parquet, AMPLE_MEMORY, filling);
        }
    }

    private static void write(Path database, @Nullable Path parquet, String memory, Filling filling)
            throws IOException {
        try (DuckDbWriter writer = new DuckDbWriter(database, parquet, memory)) {
            filling.fill(writer);
            writer.finish();
        }
    }

    private DuckDbWriter(Path database, @Nullable Path parquet, String memory) throws IOException {
        this.database = database;
        this.parquet = parquet;
        Files.deleteIfExists(database);
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
        try {
            Connection opened = new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
            connection = opened.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw failed(e);
        }
        // One thread keeps the order of rows.
        execute("SET threads = 1");
        execute("SET memory_limit = '" + memory + "'");
    }

    @Override
    public void begin(Table table) throws IOException {
        endTable();
        columns = table.columns();
        tables.add(table.name());
        execute("CREATE TABLE " + quoted(table.name())
                + definitions(columns).stream().collect(Collectors.joining(", ", " (", ")")));
        try {
            appender = connection.createAppender(table.name());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Two columns that are called the same are told apart: DuckDB takes "Sơn La" and "sơn la" for one. */
    private static List<String> definitions(List<Column> columns) {
        List<String> definitions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Column column : columns) {
            String name = column.name();
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = column.name() + " " + i;
            }
            definitions.add(quoted(name) + " " + column.type().sql());
        }
        return definitions;
    }

    @Override
    public void row(Row row) throws IOException {
        DuckDBAppender to = appender;
        if (to == null) {
            throw new IllegalStateException("A row before its table");
        }
        try {
            to.beginRow();
            for (int i = 0; i < columns.size(); i++) {
                append(to, columns.get(i).type(), row.cells().get(i));
            }
            to.endRow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void append(DuckDBAppender to, ColumnType type, @Nullable String cell) throws SQLException {
        if (cell == null) {
            to.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> to.append(cell);
            case INTEGER -> to.append(Long.parseLong(cell));
            case NUMBER -> to.append(Double.parseDouble(cell));
            case DATE -> to.append(LocalDate.parse(cell));
        }
    }

    @Override
    public void finish() throws IOException {
        endTable();
        if (parquet != null) {
            for (String table : tables) {
                String file = parquet.resolve(table + ".parquet").toString().replace("'", "''");
                execute("COPY " + quoted(table) + " TO '" + file
                        + "' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + GROUP + ")");
            }
        }
        execute("CHECKPOINT");
        close();
    }

    private void endTable() throws IOException {
        try {
            if (appender != null) {
                // Closing alone loses rows without a word where memory is short (DuckDB 2.0.0).
                appender.flush();
                appender.close();
                appender = null;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private IOException failed(SQLException cause) {
        return new DatabaseException(database, cause);
    }
}
