package vn.kehoach.cli.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.Entry;
import vn.kehoach.compare.Figure;
import vn.kehoach.compare.Indicator;
import vn.kehoach.compare.LedTask;
import vn.kehoach.compare.Place;
import vn.kehoach.compare.PlanDigest;
import vn.kehoach.compare.ProvinceMap;

/** {@code report.html}: a comparison to look at, each figure with the sentence that says it. */
public final class ReportPage {
    /** Above so many plans the page keeps to what can be compared: indicators of two places and more, no tasks. */
    private static final int MANY_PLANS = 300;

    /** Above so many figures only the indicators of most places are shown. */
    private static final int MOST_FIGURES = 40_000;

    private final Comparison comparison;
    private final boolean many;
    private final Json json = new Json();
    private final Map<Place, Integer> places = new HashMap<>();

    private ReportPage(Comparison comparison) {
        this.comparison = comparison;
        many = comparison.plans().size() > MANY_PLANS;
        comparison.places().forEach(place -> places.put(place, places.size()));
    }

    /** Writes the page. */
    public static void write(Comparison comparison, Path file) throws IOException {
        new StaticPage("Kehoach · So sánh kế hoạch")
                .style("report.css")
                .data(new ReportPage(comparison).data())
                .script("d3.min.js", "plot.umd.min.js", "report.js")
                .write(file);
    }

    private String data() {
        json.open('{');
        json.field("many", many);
        map();
        json.key("places").open('[');
        comparison
                .places()
                .forEach(place -> json.open('{')
                        .field("name", place.name())
                        .field("code", place.code())
                        .field("region", place.region())
                        .field("province", place.province())
                        .close('}'));
        json.close(']');
        json.key("plans").open('[');
        for (int i = 0; i < comparison.plans().size(); i++) {
            plan(comparison.plans().get(i), places.get(comparison.place(i)));
        }
        json.close(']');
        PlanDigest reference = comparison.reference();
        if (reference != null) {
            json.key("reference");
            plan(reference, null);
        }
        indicators();
        if (!many) {
            tasks();
        }
        return json.close('}').toString();
    }

    private void map() {
        json.key("tiles").open('[');
        for (ProvinceMap.Tile tile : comparison.map().tiles()) {
            json.open('{')
                    .field("code", tile.code())
                    .field("name", tile.name())
                    .field("region", tile.region())
                    .field("x", tile.column())
                    .field("y", tile.row())
                    .close('}');
        }
        json.close(']').key("regions").open('[');
        for (ProvinceMap.Region region : comparison.map().regions()) {
            json.open('{')
                    .field("key", region.key())
                    .field("name", region.name())
                    .field("en", region.english())
                    .close('}');
        }
        json.close(']');
    }

    private void plan(PlanDigest plan, @org.jspecify.annotations.Nullable Integer place) {
        json.open('{')
                .field("file", plan.file())
                .field("type", plan.docType())
                .field("number", plan.number())
                .field("title", plan.title())
                .field("issuer", plan.issuer())
                .field("date", plan.issuedOn())
                .field("place", place)
                .field("targets", plan.figures().size())
                .field("tasks", plan.tasks().size())
                .close('}');
    }

    private void indicators() {
        List<String> sections = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        json.key("indicators").open('[');
        int figures = 0;
        for (List<Entry> group : comparison.byIndicator()) {
            if (many && group.stream().map(Entry::place).distinct().count() < 2 || figures > MOST_FIGURES) {
                continue;
            }
            figures += group.size();
            Indicator indicator = group.get(0).indicator();
            json.open('{')
                    .field("key", indicator.key())
                    .field("label", indicator.label())
                    .field("en", indicator.english())
                    .field("subject", indicator.subject())
                    .field("better", indicator.direction().name().toLowerCase(Locale.ROOT))
                    .field("family", indicator.family());
            json.key("figures").open('[');
            for (Entry entry : group) {
                Figure reference = entry.reference();
                json.open('{').field("p", entry.plan()).field("a", places.get(entry.place()));
                figure(entry.figure(), sections, numbers);
                if (reference != null) {
                    json.field("ref", reference.value());
                    json.field("std", entry.standing().name().toLowerCase(Locale.ROOT));
                }
                json.close('}');
            }
            json.close(']');
            references(indicator, sections, numbers);
            json.close('}');
        }
        json.close(']').list("sections", sections);
    }

    private void references(Indicator indicator, List<String> sections, Map<String, Integer> numbers) {
        PlanDigest reference = comparison.reference();
        if (reference == null) {
            return;
        }
        json.key("reference").open('[');
        for (Figure figure : reference.figures()) {
            if (comparison.alignment().of(figure.wording()).key().equals(indicator.key())) {
                json.open('{');
                figure(figure, sections, numbers);
                json.close('}');
            }
        }
        json.close(']');
    }

    private void figure(Figure figure, List<String> sections, Map<String, Integer> numbers) {
        json.field("c", figure.comparator().equals("=") ? null : figure.comparator())
                .field("v", figure.value())
                .field("m", figure.valueMax())
                .field("u", figure.unit())
                .field("y", figure.dueYear())
                .field("d", figure.due())
                .field("w", figure.wording().text())
                .field("s", figure.sentence())
                .field("b", figure.place().start())
                .field("e", figure.place().end())
                .field("pg", figure.page());
        if (figure.changeBy()) {
            json.field("by", 1);
        }
        if (!figure.leads().isEmpty()) {
            json.list("l", figure.leads());
        }
        String section = figure.section();
        if (section != null) {
            Integer number = numbers.get(section);
            if (number == null) {
                number = sections.size();
                numbers.put(section, number);
                sections.add(section);
            }
            json.field("h", number);
        }
    }

    /** Who leads what: for each agency and plan the tasks. */
    private void tasks() {
        json.key("tasks").open('[');
        for (int i = 0; i < comparison.plans().size(); i++) {
            for (LedTask task : comparison.plans().get(i).tasks()) {
                json.open('{')
                        .field("p", i)
                        .list("l", task.leads())
                        .field("t", task.text())
                        .field("d", task.deadline())
                        .field("pg", task.page())
                        .close('}');
            }
        }
        json.close(']');
    }
}
