package vn.kehoach.eval;

/**
 * Counts behind precision and recall: of 10 gold tasks and 8 predicted ones, 6 are the same.
 *
 * @param matched how many are in both
 * @param gold how many the gold file has
 * @param predicted how many the program reports
 */
public record Tally(int matched, int gold, int predicted) {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Both counts together. */
    public Tally plus(Tally other) {
        return new Tally(matched + other.matched, gold + other.gold, predicted + other.predicted);
    }

    /** The share of what is reported that is right, 0 to 1; 0 when nothing is reported. */
    public double precision() {
        return predicted == 0 ? 0.0 : (double) matched / predicted;
    }

    /** The share of what is there that is found, 0 to 1; 0 when nothing is there. */
    public double recall() {
        return gold == 0 ? 0.0 : (double) matched / gold;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0.0 ? 0.0 : 2 * precision() * recall() / sum;
    }
}
