package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads files with DuckDB: of databases of equal content the bytes differ, as the README says. */
public final class DuckDbFile {
    private DuckDbFile() {}

    /** Its tables in the order they were made, with names and types of their columns and rows in the order they stand. */
    public static List<String> content(Path database) throws IOException {
        String attached = "ATTACH '" + database.toString().replace("'", "''") + "' AS k (READ_ONLY)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(attached);
            List<String> content = new ArrayList<>();
            String tables = "SELECT table_name FROM duckdb_tables() WHERE database_name = 'k' ORDER BY table_oid";
            for (String table : lines(statement, tables)) {
                content.add("table " + table);
                content.addAll(lines(statement, "DESCRIBE k.\"" + table + "\""));
                content.addAll(lines(statement, "FROM k.\"" + table + "\""));
            }
            return content;
        } catch (SQLException e) {
            throw new IOException(database + ": " + e.getMessage(), e);
        }
    }

    /**
     * What a query gives, "|" between the cells of a row.
     *
     * @param before a statement that comes first
     */
    public static List<String> query(String before, String query) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(before);
            return lines(statement, query);
        } catch (SQLException e) {
            throw new IOException(query + ": " + e.getMessage(), e);
        }
    }

    /** What a query gives. */
    static List<String> query(String query) throws IOException {
        return query("SELECT 1", query);
    }

    private static List<String> lines(Statement statement, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    line.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
