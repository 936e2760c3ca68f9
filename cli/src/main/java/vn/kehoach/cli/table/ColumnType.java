package vn.kehoach.cli.table;

/** What the cells of a column are; all may be empty. */
public enum ColumnType {
    TEXT("VARCHAR"),
    INTEGER("BIGINT"),
    NUMBER("DOUBLE"),
    DATE("DATE");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** Its name in DuckDB. */
    public String sql() {
        return sql;
    }
}
