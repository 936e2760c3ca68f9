package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.kehoach.lang.Folding;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Target;

/**
 * The indicators of a collection of plans, and which wording names which.
 *
 * <p>Immutable and thread-safe. The same wordings, in whatever order, give the same alignment.
 */
public final class Alignment {
    private final List<Indicator> indicators;
    private final Map<Wording, Indicator> byWording;
    private final List<Correction> corrections;

    Alignment(Map<Wording, Indicator> byWording, List<Correction> corrections) {
        this.byWording = Collections.unmodifiableMap(byWording);
        this.corrections = List.copyOf(corrections);
        NavigableMap<String, Indicator> sorted = new TreeMap<>();
        byWording.values().forEach(indicator -> sorted.put(indicator.key(), indicator));
        indicators = List.copyOf(sorted.values());
    }

    /** All indicators, by key. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * The indicator that a wording of the collection names.
     *
     * @throws IllegalArgumentException when the wording was not in the collection
     */
    public Indicator of(Wording wording) {
        Indicator indicator = byWording.get(wording);
        if (indicator == null) {
            throw new IllegalArgumentException("Not in the collection: " + wording.text());
        }
        return indicator;
    }

    /** The plan with the keys of this alignment in its indicators. */
    public Plan withKeys(Plan plan) {
        List<Target> targets = new ArrayList<>();
        for (Target target : plan.targets()) {
            String key = of(Wording.of(target)).key();
            targets.add(new Target(
                    target.id(),
                    target.span(),
                    target.text(),
                    target.section(),
                    new Target.Indicator(target.indicator().text(), key),
                    target.comparator(),
                    target.value(),
                    target.valueMax(),
                    target.unit(),
                    target.per(),
                    target.baseline(),
                    target.change(),
                    target.due(),
                    target.task(),
                    target.confidence(),
                    target.by()));
        }
        return new Plan(
                plan.schemaVersion(),
                plan.source(),
                plan.metadata(),
                plan.sections(),
                targets,
                plan.tasks(),
                plan.times(),
                plan.references(),
                plan.agencies(),
                plan.warnings(),
                plan.text());
    }

    /** The whole as rows that a person can correct, those of earlier collections kept; by key, then text. */
    public List<Correction> corrections() {
        Map<String, Correction> rows = new LinkedHashMap<>();
        corrections.forEach(row -> rows.put(Folding.key(row.text()) + "|" + row.unit(), row));
        byWording.forEach((wording, indicator) -> {
            String text = Folding.key(wording.text());
            if (!rows.containsKey(text + "|")) {
                rows.putIfAbsent(
                        text + "|" + indicator.family(),
                        new Correction(wording.text(), indicator.family(), indicator.key(), indicator.label()));
            }
        });
        return rows.values().stream()
                .sorted(Comparator.comparing(Correction::key)
                        .thenComparing(Correction::text)
                        .thenComparing(Correction::unit))
                .toList();
    }
}
