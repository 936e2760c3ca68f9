package vn.kehoach.ner;

/**
 * The weights of a log-linear model: what each feature adds to each outcome. Immutable and thread-safe.
 *
 * <p>OpenNLP's own model looks features up as strings; this one takes their hashes.
 */
final class NameWeights {
    private final String[] outcomes;
    private final long[] features;
    private final int[] firsts;
    private final byte[] which;
    private final float[] weights;
    /** Open addressing: place of a feature in {@code features} plus one, 0 where free. */
    private final int[] table;

    /**
     * The weights.
     *
     * @param features the features in ascending order
     * @param firsts where the weights of each feature begin, and behind the last one where they end
     * @param which the outcome of each weight
     */
    NameWeights(String[] outcomes, long[] features, int[] firsts, byte[] which, float[] weights) {
        this.outcomes = outcomes.clone();
        this.features = features.clone();
        this.firsts = firsts.clone();
        this.which = which.clone();
        this.weights = weights.clone();
        this.table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, features.length)) * 4)];
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    private int slot(long feature) {
        return (int) (feature ^ feature >>> 32) & table.length - 1;
    }

    String[] outcomes() {
        return outcomes.clone();
    }

    int size() {
        return features.length;
    }

    long feature(int i) {
        return features[i];
    }

    int first(int i) {
        return firsts[i];
    }

    byte outcomeOf(int weight) {
        return which[weight];
    }

    float weight(int weight) {
        return weights[weight];
    }

    /** Adds the weights of the first {@code count} features to the outcomes' sums. */
    void addTo(double[] sums, long[] given, int count) {
        for (int k = 0; k < count; k++) {
            long feature = given[k];
            int slot = slot(feature);
            int at = table[slot];
            while (at != 0 && features[at - 1] != feature) {
                slot = slot + 1 & table.length - 1;
                at = table[slot];
            }
            if (at != 0) {
                for (int w = firsts[at - 1]; w < firsts[at]; w++) {
                    sums[which[w]] += weights[w];
                }
            }
        }
    }
}
