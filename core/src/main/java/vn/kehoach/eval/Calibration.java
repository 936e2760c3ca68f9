package vn.kehoach.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Whether confidences mean what they say: of the mentions given 0.9, about nine in ten should be right. */
public final class Calibration {
    private static final int BINS = 10;

    private Calibration() {}

    /** The mean distance between confidence and share of right ones, weighed by the mentions of each tenth; 0 is best. */
    public static double error(List<Judgement> judgements) {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Judgement> inside = inside(judgements, bin);
            error += Math.abs(confidence(inside) - share(inside)) * inside.size();
        }
        return judgements.isEmpty() ? 0 : error / judgements.size();
    }

    /** A line for each tenth that has mentions: how many, their mean confidence, the share that is right. */
    public static String format(List<Judgement> judgements) {
        StringBuilder out = new StringBuilder("confidence   mentions   mean    right\n");
        for (int bin = 0; bin < BINS; bin++) {
            List<Judgement> inside = inside(judgements, bin);
            if (!inside.isEmpty()) {
                String count = String.valueOf(inside.size());
                out.append("0.").append(bin).append(bin == BINS - 1 ? " - 1.0" : " - 0." + (bin + 1));
                out.append(" ".repeat(12 - count.length())).append(count);
                out.append("  ").append(figure(confidence(inside)));
                out.append("   ").append(figure(share(inside))).append('\n');
            }
        }
        return out.append("expected calibration error: " + figure(error(judgements)) + "\n")
                .toString();
    }

    private static List<Judgement> inside(List<Judgement> judgements, int bin) {
        return judgements.stream()
                .filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin)
                .toList();
    }

    private static double confidence(List<Judgement> judgements) {
        return judgements.stream().mapToDouble(Judgement::confidence).average().orElse(0);
    }

    private static double share(List<Judgement> judgements) {
        return judgements.stream()
                .mapToDouble(each -> each.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static String figure(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
