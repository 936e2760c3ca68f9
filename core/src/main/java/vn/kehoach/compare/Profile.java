package vn.kehoach.compare;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * What a wording says, apart from how it says it.
 *
 * @param family unit family, "" when unknown
 * @param facets sides on which wordings can contradict each other; absent ones are not said
 * @param terms what is measured: term to weight, facets included
 * @param opening the terms that it opens with: the thing measured, before what is said of it
 * @param signature the same for wordings that say the same
 */
record Profile(
        String family,
        Map<Facet, Set<String>> facets,
        NavigableMap<String, Double> terms,
        Set<String> opening,
        String signature) {

    static Profile of(
            String family, Map<Facet, Set<String>> facets, NavigableMap<String, Double> terms, Set<String> opening) {
        return new Profile(family, facets, terms, opening, family + "|" + String.join(",", terms.keySet()));
    }

    Set<String> facet(Facet facet) {
        return facets.getOrDefault(facet, Set.of());
    }

    /** Whether neither speaks of the thing that the other opens with: "chợ đạt chuẩn" and "bến xe đạt chuẩn". */
    boolean isOfAnotherThing(Profile other) {
        return !opening.isEmpty()
                && !other.opening.isEmpty()
                && opening.stream().noneMatch(other.terms::containsKey)
                && other.opening.stream().noneMatch(terms::containsKey);
    }

    /** Whether the two can be one indicator at all. */
    boolean agreesWith(Profile other) {
        if (!family.isEmpty() && !other.family.isEmpty() && !family.equals(other.family)) {
            return false;
        }
        for (Facet facet : Facet.values()) {
            Set<String> mine = facet(facet);
            Set<String> theirs = other.facet(facet);
            if (facet.isStrict() ? !mine.equals(theirs) : isApart(mine, theirs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each says what the other does not. */
    private static boolean isApart(Set<String> mine, Set<String> theirs) {
        return !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }
}
