package vn.kehoach.cli.table;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Plan;

/** The rows of one document in all tables, one line each, as they are kept. */
public final class RowLines {
    private RowLines() {}

    /**
     * Its rows.
     *
     * @param name what the document is called
     * @return lines without ends, each with its table's name before it
     */
    public static List<String> of(String name, Plan plan) {
        PlanView view = new PlanView(name, plan);
        List<String> lines = new ArrayList<>();
        for (PlanTable<?> table : Tables.OF_PLANS) {
            table.rows(view).forEach(row -> lines.add(table.table().name() + "\t" + row.line()));
        }
        return lines;
    }
}
