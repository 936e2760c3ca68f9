package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side: every figure with its indicator and its place, and how it stands to a reference plan.
 *
 * <p>Immutable.
 */
public final class Comparison {
    private final List<PlanDigest> plans;
    private final @Nullable PlanDigest reference;
    private final ProvinceMap map;
    private final Alignment alignment;
    private final List<Place> places = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Place, Integer> order = new HashMap<>();

    private Comparison(List<PlanDigest> plans, @Nullable PlanDigest reference, ProvinceMap map, Alignment alignment) {
        this.plans = List.copyOf(plans);
        this.reference = reference;
        this.map = map;
        this.alignment = alignment;
        plans.forEach(plan -> places.add(place(plan)));
        places().forEach(place -> order.put(place, order.size()));
        Map<String, List<Figure>> wanted = new HashMap<>();
        if (reference != null) {
            for (Figure figure : reference.figures()) {
                wanted.computeIfAbsent(alignment.of(figure.wording()).key(), any -> new ArrayList<>())
                        .add(figure);
            }
        }
        for (int i = 0; i < plans.size(); i++) {
            for (Figure figure : plans.get(i).figures()) {
                entries.add(entry(i, figure, wanted));
            }
        }
    }

    /**
     * Compares plans.
     *
     * @param reference the plan to measure against, or null
     * @param corrections a person's decisions about indicators
     */
    public static Comparison of(
            List<PlanDigest> plans,
            @Nullable PlanDigest reference,
            ProvinceMap map,
            IndicatorAligner aligner,
            List<Correction> corrections) {
        List<Wording> wordings = new ArrayList<>();
        plans.forEach(plan -> plan.figures().forEach(figure -> wordings.add(figure.wording())));
        if (reference != null) {
            reference.figures().forEach(figure -> wordings.add(figure.wording()));
        }
        return new Comparison(plans, reference, map, aligner.align(wordings, corrections));
    }

    private Place place(PlanDigest plan) {
        ProvinceMap.Tile tile = map.of(plan.province());
        String level = plan.level() == null ? "" : plan.level();
        if (tile == null || level.equals("central")) {
            boolean central = level.equals("central") || plan.issuer() == null;
            return new Place(central ? Place.CENTRE : String.valueOf(plan.issuer()), null, null, false);
        }
        boolean below = level.equals("district") || level.equals("commune");
        return below && plan.issuer() != null
                ? new Place(plan.issuer(), tile.code(), tile.region(), false)
                : new Place(tile.name(), tile.code(), tile.region(), true);
    }

    private Entry entry(int plan, Figure figure, Map<String, List<Figure>> wanted) {
        Indicator indicator = alignment.of(figure.wording());
        Figure against = reference(figure, wanted.getOrDefault(indicator.key(), List.of()));
        Standing standing = against == null ? Standing.UNKNOWN : standing(figure, against, indicator.direction());
        return new Entry(plan, places.get(plan), indicator, figure, against, standing);
    }

    /** The figure of the same year, or of none where neither names one; other years say nothing about this one. */
    private static @Nullable Figure reference(Figure figure, List<Figure> wanted) {
        for (Figure other : wanted) {
            if (Objects.equals(figure.dueYear(), other.dueYear()) && sameUnit(figure, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameUnit(Figure one, Figure other) {
        return scale(one).equals(scale(other));
    }

    /** Values of one family may still be in "triệu đồng" here and "tỷ đồng" there. */
    private static String scale(Figure figure) {
        String family =
                UnitFamilies.of(figure.wording().unit(), figure.wording().per());
        boolean counted = family.equals(UnitFamilies.COUNT) || family.startsWith("per:") || family.isEmpty();
        return counted ? family : String.valueOf(figure.wording().unit());
    }

    private static Standing standing(Figure figure, Figure against, Direction direction) {
        int more = figure.value().compareTo(against.value());
        if (more == 0) {
            return Standing.AT;
        }
        return switch (direction) {
            case UNKNOWN -> Standing.UNKNOWN;
            case UP -> more > 0 ? Standing.ABOVE : Standing.BELOW;
            case DOWN -> more < 0 ? Standing.ABOVE : Standing.BELOW;
        };
    }

    /** The plans in the order given. */
    public List<PlanDigest> plans() {
        return plans;
    }

    /** The plan measured against, or null. */
    public @Nullable PlanDigest reference() {
        return reference;
    }

    /** For whom plan number {@code i} speaks. */
    public Place place(int i) {
        return places.get(i);
    }

    /** The provinces and regions. */
    public ProvinceMap map() {
        return map;
    }

    /** The indicators. */
    public Alignment alignment() {
        return alignment;
    }

    /** Every figure, in the order of the plans. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The places, provinces first in the order of the map, then the others by name; each once. */
    public List<Place> places() {
        List<String> provinces =
                map.tiles().stream().map(ProvinceMap.Tile::name).toList();
        return places.stream()
                .distinct()
                .sorted(Comparator.<Place>comparingInt(
                                place -> place.province() ? provinces.indexOf(place.name()) : Integer.MAX_VALUE)
                        .thenComparing(Place::name))
                .toList();
    }

    /** The entries of each indicator, those of most places first, then by label. */
    public List<List<Entry>> byIndicator() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(entry.indicator().key(), any -> new ArrayList<>())
                .add(entry));
        return groups.values().stream()
                .sorted(Comparator.<List<Entry>>comparingLong(group -> -places(group))
                        .thenComparing(group -> group.get(0).indicator().label())
                        .thenComparing(group -> group.get(0).indicator().key()))
                .toList();
    }

    private static long places(List<Entry> group) {
        return group.stream().map(Entry::place).distinct().count();
    }

    /**
     * One entry a place: that of the plan issued last, of several in one plan the first.
     *
     * @param group entries of one indicator and one year
     */
    public Map<Place, Entry> latest(List<Entry> group) {
        Map<Place, Entry> latest = new TreeMap<>(Comparator.comparingInt(order::get));
        for (Entry entry : group) {
            latest.merge(
                    entry.place(), entry, (kept, other) -> issued(other).compareTo(issued(kept)) > 0 ? other : kept);
        }
        return latest;
    }

    private String issued(Entry entry) {
        String date = plans.get(entry.plan()).issuedOn();
        return date == null ? "" : date;
    }
}
