package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * A rule that pairs gold with predicted items one to one, the cheapest pair first, the earlier item at a tie.
 *
 * @param reach how many letters apart two items of a pair may stand
 * @param alike whether two items that close may be a pair
 * @param cost what a pair costs
 */
record Pairing<G, P>(int reach, BiPredicate<G, P> alike, Cost<G, P> cost) {

    /** What a pair costs; the cheaper one is taken first. */
    interface Cost<G, P> {
        /** The cost of two items {@code distance} letters apart. */
        int of(G gold, P predicted, int distance);
    }

    /** The rule under which the nearest pair is the best one. */
    static <G, P> Pairing<G, P> nearest(int reach, BiPredicate<G, P> alike) {
        return new Pairing<>(reach, alike, (gold, predicted, distance) -> distance);
    }

    Matches<G, P> match(List<Placed<G>> gold, List<Placed<P>> predicted) {
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> predictedTaken = new HashSet<>();
        List<Matches.Link> links = new ArrayList<>();
        for (Candidate candidate : candidates(gold, predicted)) {
            if (goldTaken.contains(candidate.gold()) || predictedTaken.contains(candidate.predicted())) {
                continue;
            }
            goldTaken.add(candidate.gold());
            predictedTaken.add(candidate.predicted());
            links.add(new Matches.Link(candidate.gold(), candidate.predicted()));
        }
        return new Matches<>(items(gold), items(predicted), List.copyOf(links));
    }

    private List<Candidate> candidates(List<Placed<G>> gold, List<Placed<P>> predicted) {
        List<Integer> byPlace = IntStream.range(0, predicted.size())
                .boxed()
                .sorted(Comparator.comparingInt(j -> predicted.get(j).at()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Placed<G> mine = gold.get(i);
            for (int k = firstFrom(byPlace, predicted, mine.at() - reach); k < byPlace.size(); k++) {
                int j = byPlace.get(k);
                Placed<P> other = predicted.get(j);
                if (other.at() > mine.at() + reach) {
                    break;
                }
                if (alike.test(mine.item(), other.item())) {
                    int distance = Math.abs(mine.at() - other.at());
                    candidates.add(new Candidate(cost.of(mine.item(), other.item(), distance), i, j));
                }
            }
        }
        candidates.sort(Candidate.CHEAPEST_FIRST);
        return candidates;
    }

    /** Index of the first item at or after {@code place}. */
    private int firstFrom(List<Integer> byPlace, List<Placed<P>> predicted, int place) {
        int low = 0;
        int high = byPlace.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (predicted.get(byPlace.get(middle)).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static <T> List<T> items(List<Placed<T>> placed) {
        return placed.stream().map(Placed::item).toList();
    }

    private record Candidate(int cost, int gold, int predicted) {
        static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparingInt(Candidate::cost)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted);
    }
}
