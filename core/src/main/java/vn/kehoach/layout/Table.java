package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.model.Span;

/**
 * A table of the text: its rows are lines, its cells stretches between TABs.
 *
 * @param rows the rows in order, header rows included
 * @param headerRows how many rows at the top are headers, 0 if none was recognised
 * @param roles what each column holds; empty if there is no header
 */
public record Table(List<Row> rows, int headerRows, List<ColumnRole> roles) {
    public Table {
        rows = List.copyOf(rows);
        roles = List.copyOf(roles);
    }

    /** The column with a role, or -1. */
    public int column(ColumnRole role) {
        return roles.indexOf(role);
    }

    /**
     * A row.
     *
     * @param span its line
     * @param cells its cells from left to right; an empty cell has an empty span
     */
    public record Row(Span span, List<Span> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
