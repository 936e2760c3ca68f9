package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.Table;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;

/** Finds the tasks of tables: a row with a task cell and an agency under "chủ trì". */
final class TableTasks {
    private final RoleReader reader;

    TableTasks(RoleReader reader) {
        this.reader = reader;
    }

    List<DraftTask> find(LaidOutText layout, Mentions mentions, List<@Nullable String> sections) {
        List<DraftTask> found = new ArrayList<>();
        for (int t = 0; t < layout.tables().size(); t++) {
            Table table = layout.tables().get(t);
            if (table.column(ColumnRole.LEAD) >= 0 && task(table) >= 0) {
                read(table, layout, mentions, sections.get(t), found);
            }
        }
        return found;
    }

    /** The column of the tasks; under another title ("Tên công trình") the first unknown one before the leads, or the products. */
    private static int task(Table table) {
        int task = table.column(ColumnRole.TASK);
        task = task >= 0 ? task : table.column(ColumnRole.INDICATOR);
        int lead = table.column(ColumnRole.LEAD);
        int other = table.column(ColumnRole.OTHER);
        int output = table.column(ColumnRole.OUTPUT);
        task = task < 0 && other < lead ? other : task;
        return task < 0 && output < lead ? output : task;
    }

    private void read(
            Table table, LaidOutText layout, Mentions mentions, @Nullable String section, List<DraftTask> found) {
        DraftTask above = null;
        for (int r = table.headerRows(); r < table.rows().size(); r++) {
            List<Span> cells = aligned(table, table.rows().get(r), layout.text());
            Span task = cell(cells, task(table));
            Span lead = cell(cells, table.column(ColumnRole.LEAD));
            if (task == null) {
                continue;
            }
            Roles named = lead == null ? Roles.NONE : reader.inCell(layout.text(), lead, mentions);
            List<Party> leaders = named.lead();
            if (leaders.isEmpty()) {
                continue;
            }
            Span support = cell(cells, table.column(ColumnRole.SUPPORT));
            Span time = cell(cells, table.column(ColumnRole.TIME));
            Span output = cell(cells, table.column(ColumnRole.OUTPUT));
            boolean spanned = above != null && cell(cells, table.column(ColumnRole.NUMBER)) == null;
            List<Party> helpers = support != null
                    ? reader.parties().all(layout.text(), support, mentions)
                    : spanned && named.support().isEmpty() ? above.roles.support() : named.support();
            TimeValue deadline =
                    time != null ? DeadlineFinder.ofCell(mentions.timesIn(time)) : spanned ? above.deadline : null;
            DraftTask draft = new DraftTask(
                    task, section, "table", new Roles(leaders, helpers, "column", "column", "task.table"), deadline);
            draft.output = output == null ? null : output.of(layout.text());
            found.add(draft);
            above = draft;
        }
    }

    /** A row under a running number that spans several rows lacks its first cells: the task stands in front. */
    private static List<Span> aligned(Table table, Table.Row row, String text) {
        int columns = table.roles().size();
        List<Span> cells = row.cells();
        if (cells.size() >= columns
                || cells.size() < 2
                || task(table) != 1
                || isNumber(cells.get(0).of(text))) {
            return cells;
        }
        List<Span> shifted = new ArrayList<>();
        shifted.add(new Span(row.span().start(), row.span().start()));
        shifted.addAll(cells);
        return shifted;
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty()
                || cell.length() <= 8
                        && (Character.isDigit(cell.charAt(0)) || cell.matches("[IVX]+(?:\\.[0-9]+)*\\.?|[A-Z]"));
    }

    private static @Nullable Span cell(List<Span> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return null;
        }
        Span cell = cells.get(column);
        return cell.end() > cell.start() ? cell : null;
    }
}
