package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agglomerative clustering with constraints: the most alike first, never two that contradict each other.
 *
 * <p>Two clusters join when their members are alike on average. Linear in memory, and near it in time: only profiles
 * that share a telling term are compared.
 */
final class Clustering {
    /** A term in more profiles than this tells too little to look for partners by it. */
    private static final int COMMON = 250;
    /** So many members stand for a large cluster. */
    private static final int SAMPLE = 12;

    private final List<Profile> profiles;
    private final Weights weights;
    private final double threshold;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] cluster;

    private Clustering(List<Profile> profiles, Weights weights, double threshold) {
        this.profiles = profiles;
        this.weights = weights;
        this.threshold = threshold;
        cluster = new int[profiles.size()];
        for (int i = 0; i < cluster.length; i++) {
            cluster[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The clusters as lists of indices into {@code profiles}, in the order of their first members. */
    static List<List<Integer>> cluster(List<Profile> profiles, Weights weights, double threshold) {
        Clustering clustering = new Clustering(profiles, weights, threshold);
        for (Edge edge : clustering.edges()) {
            clustering.join(clustering.cluster[edge.one], clustering.cluster[edge.other]);
        }
        return clustering.members.stream().filter(list -> !list.isEmpty()).toList();
    }

    private List<Edge> edges() {
        Map<String, List<Integer>> postings = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        int[] seen = new int[profiles.size()];
        Arrays.fill(seen, -1);
        for (int i = 0; i < profiles.size(); i++) {
            for (String term : profiles.get(i).terms().keySet()) {
                List<Integer> others = postings.computeIfAbsent(term, any -> new ArrayList<>());
                if (others.size() < COMMON) {
                    for (int other : others) {
                        if (seen[other] != i) {
                            seen[other] = i;
                            double similarity = weights.similarity(profiles.get(other), profiles.get(i));
                            if (similarity >= threshold) {
                                edges.add(new Edge(other, i, similarity));
                            }
                        }
                    }
                }
                others.add(i);
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::similarity)
                .reversed()
                .thenComparingInt(Edge::one)
                .thenComparingInt(Edge::other));
        return edges;
    }

    private void join(int one, int other) {
        if (one == other || !areAlike(members.get(one), members.get(other))) {
            return;
        }
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        members.get(gone).forEach(member -> cluster[member] = kept);
        members.get(kept).addAll(members.get(gone));
        members.get(gone).clear();
    }

    private boolean areAlike(List<Integer> one, List<Integer> other) {
        double sum = 0;
        int count = 0;
        for (int i : one.subList(0, Math.min(SAMPLE, one.size()))) {
            for (int k : other.subList(0, Math.min(SAMPLE, other.size()))) {
                double similarity = weights.similarity(profiles.get(i), profiles.get(k));
                if (similarity == 0) {
                    return false;
                }
                sum += similarity;
                count++;
            }
        }
        return sum / count >= threshold;
    }

    private record Edge(int one, int other, double similarity) {}
}
