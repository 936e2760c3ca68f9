package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.Tokens;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.Table;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * Reads target tables (bảng chỉ tiêu): a row for each indicator, often a unit column, a column for each year, as "Tỷ lệ
 * hộ nghèo | % | 5 | 4 | 3". Immutable and thread-safe.
 */
final class TargetTables {
    private static final Pattern STRAY_SIGNS = Pattern.compile("^[-–_.|'\\s]+|[-–_.|'\\s]+$");

    private final QuantityReader quantities;

    TargetTables(QuantityReader quantities) {
        this.quantities = quantities;
    }

    List<DraftTarget> find(LaidOutText layout, Mentions mentions, List<@Nullable String> sections) {
        List<DraftTarget> found = new ArrayList<>();
        for (int t = 0; t < layout.tables().size(); t++) {
            Table table = layout.tables().get(t);
            if (isTargetTable(table)) {
                read(table, layout, mentions, sections.get(t), found);
            }
        }
        return found;
    }

    private static boolean isTargetTable(Table table) {
        boolean indicator = indicator(table) >= 0;
        boolean values = table.column(ColumnRole.MILESTONE) >= 0 || table.column(ColumnRole.VALUE) >= 0;
        return indicator
                && values
                && (table.column(ColumnRole.LEAD) < 0 || table.column(ColumnRole.TASK) < 0)
                && (table.column(ColumnRole.UNIT) >= 0 || table.column(ColumnRole.INDICATOR) >= 0);
    }

    private static int indicator(Table table) {
        int column = table.column(ColumnRole.INDICATOR);
        return column >= 0 ? column : table.column(ColumnRole.TASK);
    }

    private void read(
            Table table, LaidOutText layout, Mentions mentions, @Nullable String section, List<DraftTarget> found) {
        List<Target.@Nullable Due> dues = dues(table, mentions);
        String parent = "";
        Target.Due groupDue = null;
        for (int r = table.headerRows(); r < table.rows().size(); r++) {
            List<Span> cells = table.rows().get(r).cells();
            String name = cell(cells, indicator(table), layout.text());
            if (name.isEmpty()) {
                continue;
            }
            ListMarker marker = ListMarker.of(name);
            boolean child = marker != null && marker.isBullet();
            String bare = child ? name.substring(marker.length()) : name;
            if (!child) {
                parent = bare;
            }
            if (isGroupTitle(cells)) {
                Target.Due named = firstDue(mentions, table.rows().get(r).span(), "heading");
                groupDue = named != null ? named : groupDue;
            }
            String indicator = child && !parent.isEmpty() ? parent + " " + lower(bare) : bare;
            readRow(table, cells, layout.text(), new Row(section, indicator, dues, groupDue), found);
        }
    }

    /** "I | Mục tiêu đến năm 2030": a row of number and name alone titles the rows below it. */
    private static boolean isGroupTitle(List<Span> cells) {
        return cells.stream().filter(cell -> cell.end() > cell.start()).count() <= 2;
    }

    /** One target for each filled cell of a column of values. */
    private void readRow(Table table, List<Span> cells, String text, Row row, List<DraftTarget> found) {
        Unit unit = unit(cell(cells, table.column(ColumnRole.UNIT), text));
        BigDecimal baseline = number(cell(cells, table.column(ColumnRole.BASELINE), text));
        for (int c = 0; c < cells.size() && c < table.roles().size(); c++) {
            ColumnRole role = table.roles().get(c);
            boolean value = role == ColumnRole.MILESTONE || role == ColumnRole.VALUE;
            Quantity quantity = value ? firstQuantity(Tokens.of(text, cells.get(c))) : null;
            if (quantity != null) {
                found.add(new DraftTarget(
                        cells.get(c),
                        row.section(),
                        row.indicator(),
                        quantity.comparator(),
                        quantity.value(),
                        quantity.valueMax(),
                        unit.name() != null ? unit.name() : quantity.unit(),
                        unit.per(),
                        baseline,
                        null,
                        row.due(c),
                        0.9,
                        "target.table"));
            }
        }
    }

    private @Nullable Quantity firstQuantity(Tokens tokens) {
        for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
            if (tokens.isNumber(i)) {
                return quantities.at(tokens, i);
            }
        }
        return null;
    }

    /** For each column the time that its header names, or null. */
    private static List<Target.@Nullable Due> dues(Table table, Mentions mentions) {
        List<Target.@Nullable Due> dues = new ArrayList<>();
        for (int c = 0; c < table.roles().size(); c++) {
            dues.add(due(table, c, mentions));
        }
        return dues;
    }

    private static Target.@Nullable Due due(Table table, int column, Mentions mentions) {
        if (table.headerRows() == 0) {
            return null;
        }
        List<Span> header = table.rows().get(table.headerRows() - 1).cells();
        if (column >= header.size()) {
            return null;
        }
        return firstDue(mentions, header.get(column), "clause");
    }

    private static Target.@Nullable Due firstDue(Mentions mentions, Span span, String source) {
        for (FoundTime time : mentions.timesIn(span)) {
            TimeValue value = time.value();
            if (value.type() != TimeType.RECURRING && value.type() != TimeType.ONGOING) {
                return new Target.Due(value, source);
            }
        }
        return null;
    }

    private static String cell(List<Span> cells, int column, String text) {
        return column < 0 || column >= cells.size()
                ? ""
                : cells.get(column).of(text).strip();
    }

    private static @Nullable BigDecimal number(String cell) {
        Tokens tokens = Tokens.of(cell);
        return tokens.size() > 0 && tokens.isNumber(0) ? Numerals.parse(tokens.folded(0)) : null;
    }

    /** "%", "Hộ", "Triệu đồng/năm"; ruling lines come out of a scan as signs at the edges of a cell. */
    private static Unit unit(String written) {
        String cell = STRAY_SIGNS.matcher(written).replaceAll("");
        if (cell.isEmpty()) {
            return new Unit(null, null);
        }
        int bar = cell.indexOf('/');
        if (bar <= 0) {
            return new Unit(cell.toLowerCase(Locale.ROOT), null);
        }
        String per = cell.substring(bar + 1).strip();
        Tokens tokens = Tokens.of(per);
        BigDecimal count = tokens.size() > 0 && tokens.isNumber(0) ? Numerals.parse(tokens.folded(0)) : null;
        int rest = count == null ? 0 : 1;
        BigDecimal value = count == null ? BigDecimal.ONE : count;
        BigDecimal times = tokens.is(rest, "vạn") ? Multipliers.ofPopulation("vạn") : null;
        if (times != null) {
            value = value.multiply(times);
            rest++;
        }
        String thing =
                rest < tokens.size() ? tokens.phrase(rest, tokens.size() - 1).toLowerCase(Locale.ROOT) : null;
        return new Unit(cell.substring(0, bar).strip().toLowerCase(Locale.ROOT), new Target.Per(value, thing));
    }

    private static String lower(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /**
     * What the targets of one row share.
     *
     * @param section id of the innermost section, or null
     * @param indicator the thing measured
     * @param dues for each column its time, or null
     * @param groupDue the time in the title of the row's group, or null
     */
    private record Row(
            @Nullable String section,
            String indicator,
            List<Target.@Nullable Due> dues,
            Target.@Nullable Due groupDue) {
        Target.@Nullable Due due(int column) {
            return dues.get(column) != null ? dues.get(column) : groupDue;
        }
    }

    private record Unit(@Nullable String name, Target.@Nullable Per per) {}
}
