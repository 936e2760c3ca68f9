package vn.kehoach.ner;

import java.util.Arrays;
import opennlp.tools.util.Sequence;
import vn.kehoach.lang.Tokens;

/**
 * The search for the likeliest outcomes of a stretch, a beam of a few at a time.
 *
 * <p>OpenNLP's own beam search asks for all features of a token once for each beginning that it follows; here those that
 * do not hang on the beginning are weighed once. One for each finder; not thread-safe.
 */
final class NameDecoder {
    private static final int BEAM = 2;

    /** A beginning six times less likely than the best is given up. */
    private static final double HOPELESS = Math.log(6);

    /** So many thousandths below the best, one outcome is as unlikely as another. */
    private static final int UNLIKELY = 10_000;

    private static final double LEAST_ODDS = Math.exp(-UNLIKELY / ModelFile.SCALE);

    private final NameWeights weights;
    private final NameFeatures features;
    private final String[] outcomes;
    private final long[] hashes;
    /** For each outcome the one that begins the same name; -1 where it is no name. */
    private final int[] openings;

    private final int other;

    private final long[] buffer = new long[NameFeatures.MAX];
    private final int[] still;
    private final int[] sums;
    private final double[] odds;
    private Beam beam = new Beam();
    private Beam next = new Beam();
    private boolean[] mayOpen = {};
    private byte[][] chosen = {};
    private byte[][] parents = {};
    private float[][] steps = {};

    NameDecoder(NameWeights weights, NameFeatures features) {
        this.weights = weights;
        this.features = features;
        this.outcomes = weights.outcomes();
        this.hashes = Arrays.stream(outcomes).mapToLong(NameFeatures::outcome).toArray();
        this.openings = new int[outcomes.length];
        for (int o = 0; o < outcomes.length; o++) {
            openings[o] = opening(outcomes, o);
        }
        this.other = Arrays.asList(outcomes).indexOf("other");
        this.still = new int[outcomes.length];
        this.sums = new int[outcomes.length];
        this.odds = new double[outcomes.length];
    }

    private static int opening(String[] outcomes, int o) {
        int dash = outcomes[o].lastIndexOf('-');
        return dash < 0 ? -1 : Arrays.asList(outcomes).indexOf(outcomes[o].substring(0, dash) + "-start");
    }

    /**
     * Looks at a stretch; the next search is about it.
     *
     * @param words its {@link NameFeatures#words}
     * @param opening the tokens that may open a name; the others are passed over where no name is open
     */
    void open(Tokens tokens, long[] words, Setting setting, boolean[] opening) {
        features.open(tokens, words, setting);
        mayOpen = opening;
    }

    /** The likeliest outcomes of the stretch opened last, which has {@code size} tokens. */
    Sequence search(int size) {
        if (chosen.length < size) {
            chosen = new byte[size * 2][BEAM];
            parents = new byte[size * 2][BEAM];
            steps = new float[size * 2][BEAM];
        }
        beam.size = 1;
        beam.scores[0] = 0;
        beam.lasts[0] = other;
        beam.befores[0] = other;
        beam.starts[0] = -1;
        for (int i = 0; i < size; i++) {
            step(i);
            Beam done = beam;
            beam = next;
            next = done;
        }
        return path(size);
    }

    private void step(int i) {
        boolean weighed = false;
        next.size = 0;
        for (int b = 0; b < beam.size; b++) {
            int last = beam.lasts[b];
            int before = beam.befores[b];
            if (beam.scores[b] < beam.scores[0] - HOPELESS) {
                continue;
            }
            if (last == other && !mayOpen[i]) {
                next.offer(i, b, other, 1, beam.scores[b], last, -1);
                continue;
            }
            if (!weighed) {
                Arrays.fill(still, 0);
                weights.addTo(still, buffer, features.still(i, buffer));
                weighed = true;
            }
            System.arraycopy(still, 0, sums, 0, sums.length);
            int count = features.moving(
                    i,
                    i == 0 ? 0 : hashes[last],
                    i < 2 ? 0 : hashes[before],
                    beam.starts[b],
                    i > 1 && before != other,
                    buffer);
            weights.addTo(sums, buffer, count);
            double total = 0;
            int most = sums[0];
            for (int o = 1; o < sums.length; o++) {
                most = Math.max(most, sums[o]);
            }
            for (int o = 0; o < sums.length; o++) {
                odds[o] = sums[o] < most - UNLIKELY ? LEAST_ODDS : Math.exp((sums[o] - most) / ModelFile.SCALE);
                total += odds[o];
            }
            for (int o = 0; o < sums.length; o++) {
                boolean opens = openings[o] == o;
                if (o == other || opens || openings[o] >= 0 && openings[o] == openings[last]) {
                    double step = odds[o] / total;
                    double score = beam.scores[b] + Math.log(step);
                    next.offer(i, b, o, step, score, last, o == other ? -1 : opens ? i : beam.starts[b]);
                }
            }
        }
    }

    private Sequence path(int size) {
        String[] names = new String[size];
        double[] probabilities = new double[size];
        int at = 0;
        for (int i = size - 1; i >= 0; i--) {
            names[i] = outcomes[chosen[i][at]];
            probabilities[i] = steps[i][at];
            at = parents[i][at];
        }
        Sequence sequence = new Sequence();
        for (int i = 0; i < size; i++) {
            sequence.add(names[i], probabilities[i]);
        }
        return sequence;
    }

    /** The best beginnings up to a token, the best first. */
    private final class Beam {
        private final double[] scores = new double[BEAM];
        private final int[] lasts = new int[BEAM];
        private final int[] befores = new int[BEAM];
        private final int[] starts = new int[BEAM];
        private int size;

        private void offer(int i, int parent, int outcome, double step, double score, int before, int start) {
            if (size == BEAM && score <= scores[BEAM - 1]) {
                return;
            }
            int at = size < BEAM ? size++ : BEAM - 1;
            while (at > 0 && scores[at - 1] < score) {
                scores[at] = scores[at - 1];
                lasts[at] = lasts[at - 1];
                befores[at] = befores[at - 1];
                starts[at] = starts[at - 1];
                chosen[i][at] = chosen[i][at - 1];
                parents[i][at] = parents[i][at - 1];
                steps[i][at] = steps[i][at - 1];
                at--;
            }
            scores[at] = score;
            lasts[at] = outcome;
            befores[at] = before;
            starts[at] = start;
            chosen[i][at] = (byte) outcome;
            parents[i][at] = (byte) parent;
            steps[i][at] = (float) step;
        }
    }
}
