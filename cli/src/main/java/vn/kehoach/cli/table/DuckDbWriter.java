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
    /** What DuckDB may take beside the heap; beyond that it writes to disk. */
    private static final String MEMORY = "64MB";

    /** Rows of a Parquet file that are in memory at once. */
    private static final int GROUP = 20_480;

    private final Path database;
    private final @Nullable Path parquet;
    private final DuckDBConnection connection;
    private final List<String> tables = new ArrayList<>();
    private @Nullable DuckDBAppender appender;
    private List<Column> columns = List.of();

    /**
     * @param database the file, made anew
     * @param parquet the folder for "targets.parquet", or null
     */
    DuckDbWriter(Path database, @Nullable Path parquet) throws IOException {
        this.database = database;
        this.parquet = parquet;
        Files.deleteIfExists(database);
        try {
            Connection opened = new DuckDBDriver().connect("jdbc:duckdb:" + database, new Properties());
            connection = opened.unwrap(DuckDBConnection.class);
        } catch (SQLException e) {
            throw failed(e);
        }
        // One thread keeps the order of rows.
        execute("SET threads = 1");
        execute("SET memory_limit = '" + MEMORY + "'");
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
        return new IOException(database.getFileName() + ": " + cause.getMessage(), cause);
    }
}
