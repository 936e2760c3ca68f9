package vn.kehoach.ner;

/**
 * The weights of a log-linear model: what each feature adds to each outcome. Immutable and thread-safe.
 *
 * <p>OpenNLP's own model looks features up as strings; this one takes their hashes. Finding spends most of its time here,
 * so that a feature costs one look into the table and, where the model knows it, one into the weights.
 */
final class NameWeights {
    private static final int MAX_WEIGHTS = 15;
    /** The mark of an entry that is a weight itself, as most features have but one. */
    private static final int SINGLE = 1 << 31;

    private static final int COUNT_BITS = 4;
    private final String[] outcomes;
    private final long[] features;
    /** Where the weights of each feature begin, and behind the last one where they end. */
    private final int[] firsts;
    /** Outcome and weight in thousandths, two halves of a number. */
    private final int[] weights;
    /**
     * Open addressing: the upper half of a feature; in the lower half its only weight, marked, or where its weights begin
     * and how many they are; 0 where free. Half full at least: what fits into the processor's cache is fast.
     */
    private final long[] table;
    /** A bit for each feature, small enough to stay close: most features of a text are none that the model knows. */
    private final long[] bits;
    /** The features without weights, in a table of their own. */
    private final long[] marks;

    /**
     * The weights.
     *
     * @param features the features in ascending order
     * @param firsts where the weights of each feature begin, and behind the last one where they end
     * @param weights outcomes and weights, see {@link #packed}
     */
    NameWeights(String[] outcomes, long[] features, int[] firsts, int[] weights) {
        this.outcomes = outcomes.clone();
        this.features = features.clone();
        this.firsts = firsts.clone();
        this.weights = weights.clone();
        this.table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, features.length)) * 2)];
        this.bits = new long[Math.max(1, table.length / 8)];
        int markCount = 0;
        for (int i = 0; i < features.length; i++) {
            markCount += firsts[i] == firsts[i + 1] ? 1 : 0;
        }
        this.marks = new long[Integer.highestOneBit(Math.max(1, markCount)) * 4];
        for (int i = 0; i < features.length; i++) {
            if (firsts[i] == firsts[i + 1]) {
                mark(features[i]);
                continue;
            }
            bits[bit(features[i]) >>> 6] |= 1L << bit(features[i]);
            int slot = slot(features[i]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            // Plus one, so that no entry is 0.
            int count = firsts[i + 1] - firsts[i];
            int place = count == 1 ? SINGLE | weights[firsts[i]] : (firsts[i] + 1) << COUNT_BITS | count;
            table[slot] = features[i] >>> 32 << 32 | Integer.toUnsignedLong(place);
        }
    }

    /** One weight as {@link #NameWeights} takes it. */
    static int packed(int outcome, short thousandths) {
        return outcome << 16 | thousandths & 0xffff;
    }

    private int slot(long feature) {
        return (int) feature & table.length - 1;
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

    int weight(int i) {
        return weights[i];
    }

    private void mark(long feature) {
        int slot = (int) feature & marks.length - 1;
        while (marks[slot] != 0) {
            slot = slot + 1 & marks.length - 1;
        }
        marks[slot] = feature;
    }

    private int bit(long feature) {
        return (int) (feature >>> 40) & bits.length * Long.SIZE - 1;
    }

    /** Whether the model has marked a feature, one without weights. */
    boolean marks(long feature) {
        int slot = (int) feature & marks.length - 1;
        while (marks[slot] != 0) {
            if (marks[slot] == feature) {
                return true;
            }
            slot = slot + 1 & marks.length - 1;
        }
        return false;
    }

    private long entry(long feature) {
        int slot = slot(feature);
        long upper = feature >>> 32;
        long entry = table[slot];
        while (entry != 0 && entry >>> 32 != upper) {
            slot = slot + 1 & table.length - 1;
            entry = table[slot];
        }
        return entry;
    }

    /** Adds the weights, in thousandths, of the first {@code count} features to the outcomes' sums. */
    void addTo(int[] sums, long[] given, int count) {
        for (int k = 0; k < count; k++) {
            int bit = bit(given[k]);
            int place = (bits[bit >>> 6] >>> bit & 1) == 0 ? 0 : (int) entry(given[k]);
            if (place < 0) {
                add(sums, place & ~SINGLE);
            } else if (place > 0) {
                int first = (place >>> COUNT_BITS) - 1;
                int end = first + (place & MAX_WEIGHTS);
                for (int w = first; w < end; w++) {
                    add(sums, weights[w]);
                }
            }
        }
    }

    private static void add(int[] sums, int weight) {
        sums[weight >>> 16] += (short) weight;
    }
}
