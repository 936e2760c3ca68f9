package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the known indicator that a wording is most like. */
final class KnownIndex {
    private final List<Catalogue.Entry> entries;
    private final Weights weights;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    KnownIndex(List<Catalogue.Entry> entries, Weights weights) {
        this.entries = entries;
        this.weights = weights;
        for (int i = 0; i < entries.size(); i++) {
            for (Profile profile : entries.get(i).profiles()) {
                for (String term : profile.terms().keySet()) {
                    List<Integer> at = byTerm.computeIfAbsent(term, any -> new ArrayList<>());
                    if (at.isEmpty() || at.get(at.size() - 1) != i) {
                        at.add(i);
                    }
                }
            }
        }
    }

    /** The key of the nearest known indicator that is at least so alike, or null. */
    @Nullable
    String nearest(Profile profile, double threshold) {
        TreeSet<Integer> candidates = new TreeSet<>();
        profile.terms().keySet().forEach(term -> candidates.addAll(byTerm.getOrDefault(term, List.of())));
        String best = null;
        double most = threshold;
        for (int i : candidates) {
            for (Profile other : entries.get(i).profiles()) {
                if (!profile.facet(Facet.OBJECT).equals(other.facet(Facet.OBJECT))) {
                    // Of a more special thing than the known one.
                    continue;
                }
                double similarity = weights.similarity(profile, other);
                if (similarity > most || best == null && similarity >= most) {
                    most = similarity;
                    best = entries.get(i).key();
                }
            }
        }
        return best;
    }
}
