package vn.kehoach.cli.table;

import java.io.IOException;

/** Writes tables, one after the other, row by row. */
interface TableWriter extends AutoCloseable {
    /** Rows that follow belong to this table. */
    void begin(Table table) throws IOException;

    void row(Row row) throws IOException;

    /** Ends the files; without it they are not whole. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
