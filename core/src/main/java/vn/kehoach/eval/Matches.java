package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which gold item goes with which predicted one.
 *
 * @param gold all gold items
 * @param predicted all predicted items
 * @param links the pairs, best first
 */
record Matches<G, P>(List<G> gold, List<P> predicted, List<Link> links) {

    /** Indices of two items that go together. */
    record Link(int gold, int predicted) {}

    G gold(Link link) {
        return gold.get(link.gold());
    }

    P predicted(Link link) {
        return predicted.get(link.predicted());
    }

    /** For every gold item, in order, the predicted one it goes with. */
    List<Optional<P>> partners() {
        List<Optional<P>> partners = new ArrayList<>(Collections.nCopies(gold.size(), Optional.empty()));
        links.forEach(link -> partners.set(link.gold(), Optional.of(predicted(link))));
        return partners;
    }

    List<G> missed() {
        Set<Integer> found = new HashSet<>();
        links.forEach(link -> found.add(link.gold()));
        return rest(gold, found);
    }

    List<P> invented() {
        Set<Integer> found = new HashSet<>();
        links.forEach(link -> found.add(link.predicted()));
        return rest(predicted, found);
    }

    Tally tally() {
        return new Tally(links.size(), gold.size(), predicted.size());
    }

    /** The pairs counted that also pass {@code test}. */
    Tally tallyIf(BiPredicate<G, P> test) {
        long passed = links.stream()
                .filter(link -> test.test(gold(link), predicted(link)))
                .count();
        return new Tally((int) passed, gold.size(), predicted.size());
    }

    private static <T> List<T> rest(List<T> items, Set<Integer> found) {
        return IntStream.range(0, items.size())
                .filter(i -> !found.contains(i))
                .mapToObj(items::get)
                .toList();
    }
}
