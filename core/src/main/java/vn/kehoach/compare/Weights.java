package vn.kehoach.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much a term tells in a collection: rare ones more than those of every second indicator. Immutable. */
final class Weights {
    private static final double LEAST = 0.55;
    /** What is left of the likeness of two wordings that say the same of different things. */
    private static final double OTHER_THING = 0.7;

    /** How much it tells when each side has words of its own. */
    private static final double REPLACED = 0.75;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int size;

    Weights(Collection<Profile> collection) {
        size = collection.size();
        for (Profile profile : collection) {
            profile.terms().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
    }

    /** From {@value #LEAST} for a term of every indicator to 1 for one that stands in a single one. */
    double of(String term) {
        int in = Math.max(1, frequency.getOrDefault(term, 1));
        double rarity = Math.log((size + 1.0) / in) / Math.log(size + 1.0);
        return LEAST + (1 - LEAST) * rarity;
    }

    int frequency(String term) {
        return frequency.getOrDefault(term, 0);
    }

    /** How alike two profiles are, from 0 to 1; 0 where they contradict each other. */
    double similarity(Profile one, Profile other) {
        if (one.signature().equals(other.signature())) {
            return 1;
        }
        if (!one.agreesWith(other)) {
            return 0;
        }
        return one.isOfAnotherThing(other) ? overlap(one, other) * OTHER_THING : overlap(one, other);
    }

    private double overlap(Profile one, Profile other) {
        double shared = 0;
        double onlyOne = 0;
        for (Map.Entry<String, Double> term : one.terms().entrySet()) {
            double weight = term.getValue() * of(term.getKey());
            Double theirs = other.terms().get(term.getKey());
            if (theirs == null) {
                onlyOne += weight;
            } else {
                shared += Math.min(weight, theirs * of(term.getKey()));
            }
        }
        double onlyOther = 0;
        for (Map.Entry<String, Double> term : other.terms().entrySet()) {
            if (!one.terms().containsKey(term.getKey())) {
                onlyOther += term.getValue() * of(term.getKey());
            }
        }
        // Where each side has something of its own they name two things, not one more briefly.
        double replaced = Math.min(onlyOne, onlyOther);
        double whole = shared + (onlyOne + onlyOther) / 2 + replaced * REPLACED;
        return whole == 0 ? 0 : shared / whole;
    }
}
