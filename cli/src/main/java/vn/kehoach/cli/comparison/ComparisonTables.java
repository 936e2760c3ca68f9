package vn.kehoach.cli.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.table.Column;
import vn.kehoach.cli.table.ColumnType;
import vn.kehoach.cli.table.FilledTable;
import vn.kehoach.cli.table.Row;
import vn.kehoach.cli.table.Table;
import vn.kehoach.cli.table.Tables;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Direction;
import vn.kehoach.compare.Entry;
import vn.kehoach.compare.Figure;
import vn.kehoach.compare.Indicator;
import vn.kehoach.compare.Place;
import vn.kehoach.compare.PlanDigest;
import vn.kehoach.compare.ProvinceMap;
import vn.kehoach.compare.Spread;

/** A comparison as tables: long, wide, coverage, ranking, summary, documents. */
public final class ComparisonTables {
    /** What the rows of the wide table and the groups of the summary are. */
    public enum By {
        PROVINCE,
        REGION,
        YEAR
    }

    private static final int NO_YEAR = Integer.MAX_VALUE;

    /** Columns of sentences and phrases. */
    private static final Set<String> LONG_TEXTS = Set.of("indicator", "wording", "sentence", "title");

    /** In characters, on the sheet for people. */
    private static final int LONG_WIDTH = 50;

    private static final int TEXT_WIDTH = 18;
    private static final int NUMBER_WIDTH = 12;

    private final Comparison comparison;
    private final By by;
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final List<List<Entry>> groups;

    private ComparisonTables(Comparison comparison, By by) {
        this.comparison = comparison;
        this.by = by;
        groups = comparison.byIndicator();
        for (ProvinceMap.Region region : comparison.map().regions()) {
            regions.put(region.key(), region.name());
        }
    }

    /** All tables; the first two are {@code long} and {@code wide}. */
    public static List<FilledTable> of(Comparison comparison, By by) {
        ComparisonTables tables = new ComparisonTables(comparison, by);
        return List.of(
                tables.longTable(),
                tables.wide(),
                tables.coverage(),
                tables.ranking(),
                tables.summary(),
                tables.documents());
    }

    private FilledTable longTable() {
        List<Column> columns = List.of(
                text("place"),
                text("province_code"),
                text("region"),
                text("document"),
                text("number"),
                date("issued_on"),
                text("indicator_key"),
                text("indicator"),
                text("wording"),
                text("comparator"),
                number("value"),
                number("value_max"),
                text("unit"),
                text("change"),
                text("due"),
                integer("due_year"),
                text("lead"),
                number("baseline_value"),
                number("difference"),
                text("standing"),
                integer("page"),
                text("section"),
                text("sentence"),
                text("target"));
        List<Row> rows = new ArrayList<>();
        for (Entry entry : comparison.entries()) {
            Figure figure = entry.figure();
            PlanDigest plan = comparison.plans().get(entry.plan());
            Figure reference = entry.reference();
            rows.add(row(
                    entry.place().name(),
                    entry.place().code(),
                    region(entry.place()),
                    plan.file(),
                    plan.number(),
                    Tables.date(plan.issuedOn()),
                    entry.indicator().key(),
                    entry.indicator().label(),
                    figure.wording().text(),
                    figure.comparator(),
                    figure.value(),
                    figure.valueMax(),
                    figure.unit(),
                    figure.changeBy() ? "by" : null,
                    figure.due(),
                    figure.dueYear(),
                    String.join("; ", figure.leads()),
                    reference == null ? null : reference.value(),
                    entry.difference(),
                    comparison.reference() == null
                            ? null
                            : entry.standing().name().toLowerCase(Locale.ROOT),
                    figure.page(),
                    figure.section(),
                    figure.sentence(),
                    figure.target()));
        }
        return filled("long", columns, rows);
    }

    /** A row per indicator and province (region, or year), a column per due year (with years as rows: per place). */
    private FilledTable wide() {
        return by == By.YEAR ? wideByYear() : wideByPlace();
    }

    private FilledTable wideByPlace() {
        NavigableSet<Integer> years = years(comparison.entries());
        List<Column> columns = new ArrayList<>(List.of(
                text("indicator_key"),
                text("indicator"),
                text("unit"),
                text(by.name().toLowerCase(Locale.ROOT))));
        years.forEach(year -> columns.add(number(name(year))));
        List<Row> rows = new ArrayList<>();
        for (List<Entry> group : groups) {
            Map<String, NavigableMap<Integer, List<Entry>>> cells = new LinkedHashMap<>();
            for (Place place : comparison.latest(group).keySet()) {
                cells.computeIfAbsent(rowOf(place), any -> new TreeMap<>());
            }
            byYear(group)
                    .forEach((year, own) -> comparison
                            .latest(own)
                            .forEach((place, entry) -> cells.computeIfAbsent(rowOf(place), any -> new TreeMap<>())
                                    .computeIfAbsent(year, any -> new ArrayList<>())
                                    .add(entry)));
            cells.forEach((name, own) -> {
                List<@Nullable Object> row = start(group.get(0).indicator(), group);
                row.add(name);
                years.forEach(year -> row.add(median(own.getOrDefault(year, List.of()))));
                rows.add(cells(row));
            });
        }
        return filled("wide", columns, rows);
    }

    private FilledTable wideByYear() {
        List<Place> places = comparison.places();
        List<Column> columns =
                new ArrayList<>(List.of(text("indicator_key"), text("indicator"), text("unit"), integer("year")));
        places.forEach(place -> columns.add(number(place.name())));
        List<Row> rows = new ArrayList<>();
        for (List<Entry> group : groups) {
            byYear(group).forEach((year, own) -> {
                Map<Place, Entry> latest = comparison.latest(own);
                List<@Nullable Object> row = start(group.get(0).indicator(), group);
                row.add(year == NO_YEAR ? null : year);
                places.forEach(place -> row.add(
                        latest.containsKey(place) ? latest.get(place).figure().value() : null));
                rows.add(cells(row));
            });
        }
        return filled("wide", columns, rows);
    }

    /** Who says nothing on what: a row per indicator, a column per place, the number of figures in the cells. */
    private FilledTable coverage() {
        List<Place> places = comparison.places();
        List<Column> columns = new ArrayList<>(
                List.of(text("indicator_key"), text("indicator"), integer("places"), integer("missing")));
        places.forEach(place -> columns.add(integer(place.name())));
        List<Row> rows = new ArrayList<>();
        for (List<Entry> group : groups) {
            Map<Place, Integer> counts = new LinkedHashMap<>();
            group.forEach(entry -> counts.merge(entry.place(), 1, Integer::sum));
            List<@Nullable Object> row = new ArrayList<>();
            row.add(group.get(0).indicator().key());
            row.add(group.get(0).indicator().label());
            row.add(counts.size());
            row.add(places.size() - counts.size());
            places.forEach(place -> row.add(counts.getOrDefault(place, 0)));
            rows.add(cells(row));
        }
        return filled("coverage", columns, rows);
    }

    /** The places of each indicator and year, the most ambitious first where it is known which way is better. */
    private FilledTable ranking() {
        List<Column> columns = List.of(
                text("indicator_key"),
                text("indicator"),
                text("better"),
                integer("due_year"),
                integer("rank"),
                text("place"),
                number("value"),
                text("unit"),
                integer("count"),
                number("min"),
                number("median"),
                number("max"));
        List<Row> rows = new ArrayList<>();
        for (List<Entry> group : groups) {
            byYear(group)
                    .forEach((year, own) -> byUnit(comparison.latest(own).values())
                            .forEach((unit, entries) -> rank(rows, year, entries)));
        }
        return filled("ranking", columns, rows);
    }

    private static void rank(List<Row> rows, int year, List<Entry> entries) {
        Indicator indicator = entries.get(0).indicator();
        Comparator<Entry> order = Comparator.comparing(entry -> entry.figure().value());
        List<Entry> sorted = entries.stream()
                .sorted(indicator.direction() == Direction.DOWN ? order : order.reversed())
                .toList();
        Spread spread = spread(sorted);
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            boolean equal = i > 0
                    && sorted.get(i - 1)
                                    .figure()
                                    .value()
                                    .compareTo(entry.figure().value())
                            == 0;
            rank = equal ? rank : i + 1;
            rows.add(row(
                    indicator.key(),
                    indicator.label(),
                    indicator.direction().name().toLowerCase(Locale.ROOT),
                    year == NO_YEAR ? null : year,
                    indicator.direction() == Direction.UNKNOWN ? null : rank,
                    entry.place().name(),
                    entry.figure().value(),
                    entry.figure().unit(),
                    spread.count(),
                    spread.min(),
                    spread.median(),
                    spread.max()));
        }
    }

    /** Spread of the values of each indicator in each group. */
    private FilledTable summary() {
        List<Column> columns = List.of(
                text("indicator_key"),
                text("indicator"),
                text("unit"),
                text(by.name().toLowerCase(Locale.ROOT)),
                integer("count"),
                number("min"),
                number("median"),
                number("max"));
        List<Row> rows = new ArrayList<>();
        for (List<Entry> group : groups) {
            Map<String, List<Entry>> cells = new TreeMap<>();
            byYear(group)
                    .values()
                    .forEach(own -> comparison
                            .latest(own)
                            .values()
                            .forEach(entry -> cells.computeIfAbsent(groupOf(entry), any -> new ArrayList<>())
                                    .add(entry)));
            cells.forEach((name, own) -> byUnit(own).forEach((unit, entries) -> {
                Spread spread = spread(entries);
                Indicator indicator = entries.get(0).indicator();
                rows.add(row(
                        indicator.key(),
                        indicator.label(),
                        entries.get(0).figure().unit(),
                        name,
                        spread.count(),
                        spread.min(),
                        spread.median(),
                        spread.max()));
            }));
        }
        return filled("summary", columns, rows);
    }

    private FilledTable documents() {
        List<Column> columns = List.of(
                text("document"),
                text("type"),
                text("number"),
                text("title"),
                text("issuer"),
                text("level"),
                date("issued_on"),
                text("place"),
                text("province_code"),
                text("region"),
                integer("targets"),
                integer("tasks"));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < comparison.plans().size(); i++) {
            PlanDigest plan = comparison.plans().get(i);
            Place place = comparison.place(i);
            rows.add(row(
                    plan.file(),
                    plan.docType(),
                    plan.number(),
                    plan.title(),
                    plan.issuer(),
                    plan.level(),
                    Tables.date(plan.issuedOn()),
                    place.name(),
                    place.code(),
                    region(place),
                    plan.figures().size(),
                    plan.tasks().size()));
        }
        return filled("documents", columns, rows);
    }

    private String rowOf(Place place) {
        return by == By.REGION ? String.valueOf(region(place) == null ? place.name() : region(place)) : place.name();
    }

    private String groupOf(Entry entry) {
        Integer year = entry.figure().dueYear();
        return by == By.YEAR ? year == null ? "" : year.toString() : rowOf(entry.place());
    }

    private @Nullable String region(Place place) {
        return place.region() == null ? null : regions.get(place.region());
    }

    private static List<@Nullable Object> start(Indicator indicator, List<Entry> group) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(indicator.key());
        row.add(indicator.label());
        row.add(group.get(0).figure().unit());
        return row;
    }

    private static @Nullable BigDecimal median(List<Entry> entries) {
        return entries.isEmpty() ? null : spread(entries).median();
    }

    private static Spread spread(Collection<Entry> entries) {
        return Spread.of(entries.stream().map(entry -> entry.figure().value()).toList());
    }

    private static NavigableMap<Integer, List<Entry>> byYear(List<Entry> group) {
        NavigableMap<Integer, List<Entry>> years = new TreeMap<>();
        group.forEach(entry ->
                years.computeIfAbsent(year(entry), any -> new ArrayList<>()).add(entry));
        return years;
    }

    /** Only values of one unit are ranked together. */
    private static NavigableMap<String, List<Entry>> byUnit(Collection<Entry> entries) {
        NavigableMap<String, List<Entry>> units = new TreeMap<>();
        entries.forEach(entry -> units.computeIfAbsent(
                        entry.figure().unit() == null ? "" : scale(entry), any -> new ArrayList<>())
                .add(entry));
        return units;
    }

    private static String scale(Entry entry) {
        String family = entry.indicator().family();
        boolean counted = family.equals("count") || family.startsWith("per:");
        return counted ? family : String.valueOf(entry.figure().unit());
    }

    private static NavigableSet<Integer> years(List<Entry> entries) {
        NavigableSet<Integer> years = new TreeSet<>();
        entries.forEach(entry -> years.add(year(entry)));
        return years;
    }

    private static int year(Entry entry) {
        Integer year = entry.figure().dueYear();
        return year == null ? NO_YEAR : year;
    }

    private static String name(int year) {
        return year == NO_YEAR ? "no_year" : Integer.toString(year);
    }

    private static FilledTable filled(String name, List<Column> columns, List<Row> rows) {
        return new FilledTable(new Table(name, name, columns), rows);
    }

    private static Column text(String name) {
        return Column.plain(name, ColumnType.TEXT, LONG_TEXTS.contains(name) ? LONG_WIDTH : TEXT_WIDTH);
    }

    private static Column integer(String name) {
        return Column.plain(name, ColumnType.INTEGER, NUMBER_WIDTH);
    }

    private static Column number(String name) {
        return Column.plain(name, ColumnType.NUMBER, NUMBER_WIDTH);
    }

    private static Column date(String name) {
        return Column.plain(name, ColumnType.DATE, NUMBER_WIDTH);
    }

    private static Row row(@Nullable Object... cells) {
        return cells(Arrays.asList(cells));
    }

    private static Row cells(List<@Nullable Object> values) {
        List<@Nullable String> cells = new ArrayList<>(values.size());
        for (@Nullable Object value : values) {
            cells.add(value == null ? null : cell(value));
        }
        return new Row(cells);
    }

    private static @Nullable String cell(Object value) {
        // As the plan has it: 95.50 stays 95.50.
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.isEmpty() ? null : text;
    }
}
