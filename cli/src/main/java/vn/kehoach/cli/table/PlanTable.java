package vn.kehoach.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;

/**
 * A table of plans: one row for each item of a kind.
 *
 * @param <I> the kind, for example a target
 */
final class PlanTable<I> {
    private final Table table;
    private final Function<Plan, List<I>> items;
    private final List<BiFunction<PlanView, I, @Nullable Object>> values;

    private PlanTable(Builder<I> builder) {
        table = new Table(builder.name, builder.vietnamese, builder.columns);
        items = builder.items;
        values = List.copyOf(builder.values);
    }

    static <I> Builder<I> of(String name, String vietnamese, Function<Plan, List<I>> items) {
        return new Builder<>(name, vietnamese, items);
    }

    /** Its name and columns. */
    Table table() {
        return table;
    }

    /** The rows of a document. */
    List<Row> rows(PlanView view) {
        List<Row> rows = new ArrayList<>();
        for (I item : items.apply(view.plan())) {
            List<@Nullable String> cells = new ArrayList<>(values.size());
            for (BiFunction<PlanView, I, @Nullable Object> value : values) {
                cells.add(Row.cell(value.apply(view, item)));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** Column after column. */
    static final class Builder<I> {
        private final String name;
        private final String vietnamese;
        private final Function<Plan, List<I>> items;
        private final List<Column> columns = new ArrayList<>();
        private final List<BiFunction<PlanView, I, @Nullable Object>> values = new ArrayList<>();

        private Builder(String name, String vietnamese, Function<Plan, List<I>> items) {
            this.name = name;
            this.vietnamese = vietnamese;
            this.items = items;
        }

        Builder<I> text(String name, String vietnamese, int width, BiFunction<PlanView, I, @Nullable Object> value) {
            return column(new Column(name, vietnamese, ColumnType.TEXT, width), value);
        }

        Builder<I> integer(String name, String vietnamese, int width, BiFunction<PlanView, I, @Nullable Object> value) {
            return column(new Column(name, vietnamese, ColumnType.INTEGER, width), value);
        }

        Builder<I> number(String name, String vietnamese, int width, BiFunction<PlanView, I, @Nullable Object> value) {
            return column(new Column(name, vietnamese, ColumnType.NUMBER, width), value);
        }

        Builder<I> date(String name, String vietnamese, int width, BiFunction<PlanView, I, @Nullable Object> value) {
            return column(new Column(name, vietnamese, ColumnType.DATE, width), value);
        }

        private Builder<I> column(Column column, BiFunction<PlanView, I, @Nullable Object> value) {
            columns.add(column);
            values.add(value);
            return this;
        }

        PlanTable<I> build() {
            return new PlanTable<>(this);
        }
    }
}
