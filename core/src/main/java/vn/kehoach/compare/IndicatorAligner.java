package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;

/**
 * Finds which wordings mean the same indicator: "Tỉ lệ người dân tham gia BHYT" and "bao phủ bảo hiểm y tế".
 *
 * <pre>{@code
 * IndicatorAligner aligner = IndicatorAligner.standard();
 * Alignment alignment = aligner.align(plans.stream().flatMap(p -> p.targets().stream()).map(Wording::of).toList());
 * }</pre>
 *
 * <p>Built once and shared: immutable and thread-safe.
 */
public final class IndicatorAligner {
    /** How alike a wording must be to one of the catalogue, or two wordings to each other. */
    private static final double KNOWN = 0.64;

    private static final double ALIKE = 0.50;
    /** How alike to a wording that was assigned to a known indicator. */
    private static final double FOLLOWING = 0.8;
    /** So many of its wordings stand for a known indicator. */
    private static final int MODELS = 12;

    private final ProfileReader reader;
    private final Catalogue catalogue;

    private IndicatorAligner(Vocabulary vocabulary) {
        reader = new ProfileReader(vocabulary);
        catalogue = Catalogue.load(vocabulary, reader);
    }

    /** The aligner with the bundled words and catalogue. */
    public static IndicatorAligner standard() {
        return new IndicatorAligner(Vocabulary.bundled());
    }

    /** The aligner with words and indicators of one's own besides the bundled ones. */
    public static IndicatorAligner with(Vocabulary vocabulary) {
        return new IndicatorAligner(vocabulary);
    }

    /** Aligns the wordings of a collection; equal ones may stand many times. */
    public Alignment align(Collection<Wording> wordings) {
        return align(wordings, List.of());
    }

    /** Aligns with a person's corrections, which win; wordings close to corrected ones follow them. */
    public Alignment align(Collection<Wording> wordings, List<Correction> corrections) {
        return new Run(corrections).align(wordings);
    }

    /** One collection under work. */
    private final class Run {
        private final Catalogue known;
        private final List<Correction> corrections;
        private final Map<String, String> forced = new HashMap<>();
        /** Wordings that say the same, with how often each stands. */
        private final NavigableMap<String, NavigableMap<Wording, Integer>> bySignature = new TreeMap<>();

        private final Map<String, Profile> profiles = new HashMap<>();
        private final Map<Wording, Indicator> result = new LinkedHashMap<>();
        private final Set<String> keys = new HashSet<>();

        Run(List<Correction> corrections) {
            this.corrections = corrections;
            known = catalogue.with(corrections, reader);
            corrections.forEach(row -> forced.put(Folding.key(row.text()) + "|" + row.unit(), row.key()));
            known.entries().forEach(entry -> keys.add(entry.key()));
        }

        Alignment align(Collection<Wording> wordings) {
            NavigableMap<Wording, Integer> counted = new TreeMap<>(ORDER);
            wordings.forEach(wording -> counted.merge(wording, 1, Integer::sum));
            counted.forEach((wording, count) -> {
                Profile profile = reader.read(wording);
                String decided = decided(wording, profile);
                String signature = (decided == null ? "" : "=" + decided + "=") + profile.signature();
                profiles.put(signature, profile);
                bySignature
                        .computeIfAbsent(signature, any -> new TreeMap<>(ORDER))
                        .put(wording, count);
            });
            Weights weights = new Weights(profilesOfAll());
            Map<String, List<String>> assigned = new TreeMap<>();
            List<String> free = new ArrayList<>();
            assign(weights, assigned, free);
            for (Catalogue.Entry entry : known.entries()) {
                List<String> signatures = assigned.get(entry.key());
                if (signatures != null) {
                    add(signatures, entry);
                }
            }
            List<Profile> open = free.stream().map(profiles::get).toList();
            for (List<Integer> cluster : Clustering.cluster(open, weights, ALIKE)) {
                add(cluster.stream().map(free::get).toList(), null);
            }
            return new Alignment(result, corrections);
        }

        private @Nullable String decided(Wording wording, Profile profile) {
            String text = Folding.key(wording.text());
            String exact = forced.get(text + "|" + profile.family());
            return exact != null ? exact : forced.get(text + "|");
        }

        private List<Profile> profilesOfAll() {
            List<Profile> all = new ArrayList<>(profiles.values());
            known.entries().forEach(entry -> all.addAll(entry.profiles()));
            return all;
        }

        /** Each wording to the known indicator it is most like; then those most like one already assigned. */
        private void assign(Weights weights, Map<String, List<String>> assigned, List<String> free) {
            KnownIndex index = new KnownIndex(known.entries(), weights);
            for (String signature : bySignature.keySet()) {
                String key = signature.startsWith("=")
                        ? signature.substring(1, signature.indexOf('=', 1))
                        : index.nearest(profiles.get(signature), KNOWN);
                if (key == null) {
                    free.add(signature);
                } else {
                    assigned.computeIfAbsent(key, any -> new ArrayList<>()).add(signature);
                }
            }
            followAssigned(weights, assigned, free);
        }

        /** What is very much like a wording that has its indicator by now belongs to it, too. */
        private void followAssigned(Weights weights, Map<String, List<String>> assigned, List<String> free) {
            List<Catalogue.Entry> models = new ArrayList<>();
            for (Catalogue.Entry entry : known.entries()) {
                models.add(entry.of(assigned.getOrDefault(entry.key(), List.of()).stream()
                        .limit(MODELS)
                        .map(profiles::get)
                        .toList()));
            }
            KnownIndex index = new KnownIndex(models, weights);
            free.removeIf(signature -> {
                String key = index.nearest(profiles.get(signature), FOLLOWING);
                return key != null && assigned.getOrDefault(key, List.of()).add(signature);
            });
        }

        private void add(List<String> signatures, Catalogue.@Nullable Entry entry) {
            // A catalogue entry may take counts and rates alike; the values of two families never share an indicator.
            NavigableMap<String, List<String>> byFamily = new TreeMap<>();
            for (String signature : signatures) {
                byFamily.computeIfAbsent(profiles.get(signature).family(), any -> new ArrayList<>())
                        .add(signature);
            }
            if (byFamily.size() == 2 && byFamily.containsKey("")) {
                List<String> unknown = byFamily.remove("");
                byFamily.get(byFamily.firstKey()).addAll(unknown);
            }
            byFamily.forEach((family, own) -> addFamily(own, family, entry, byFamily.size() > 1));
        }

        private void addFamily(
                List<String> signatures, String family, Catalogue.@Nullable Entry entry, boolean oneOfSeveral) {
            NavigableMap<String, Integer> texts = new TreeMap<>();
            List<Wording> all = new ArrayList<>();
            for (String signature : signatures) {
                bySignature.getOrDefault(signature, new TreeMap<>(ORDER)).forEach((wording, count) -> {
                    texts.merge(wording.text(), count, Integer::sum);
                    all.add(wording);
                });
            }
            String label = entry == null ? Labels.best(texts) : entry.label();
            Direction direction = entry == null ? Direction.UNKNOWN : entry.direction();
            Indicator indicator = new Indicator(
                    key(entry, label, family, oneOfSeveral),
                    label,
                    entry == null ? null : entry.english(),
                    entry == null ? null : entry.subject(),
                    direction == Direction.UNKNOWN ? Catalogue.directionOf(all) : direction,
                    family,
                    Labels.byFrequency(texts));
            all.forEach(wording -> result.put(wording, indicator));
        }

        private String key(Catalogue.@Nullable Entry entry, String label, String family, boolean oneOfSeveral) {
            String suffix = family.isEmpty() ? "" : "-" + family.replace(':', '-');
            if (entry != null) {
                return oneOfSeveral ? entry.key() + suffix : entry.key();
            }
            String base = Labels.key(label);
            if (keys.add(base)) {
                return base;
            }
            String key = base + suffix;
            for (int i = 2; !keys.add(key); i++) {
                key = base + suffix + "-" + i;
            }
            return key;
        }
    }

    private static final Comparator<Wording> ORDER = Comparator.comparing(Wording::text)
            .thenComparing(wording -> String.valueOf(wording.unit()))
            .thenComparing(wording -> String.valueOf(wording.per()))
            .thenComparing(wording -> String.valueOf(wording.change()));
}
