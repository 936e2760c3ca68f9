package vn.kehoach.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of results: a row per measure, the F1 of each document, then precision, recall and F1 of all together.
 *
 * <p>Lines are ended by "\n"; figures have three decimals and a point whatever the locale.
 */
public final class TableFormatter {
    private static final int LABEL = 18;
    private static final int COLUMN = 16;
    private static final int NAME_SHOWN = 14;
    private static final int TOTAL_COLUMN = 24;

    private TableFormatter() {}

    /** The whole table with its closing line, the mean F1 of the main measures. */
    public static String format(Evaluation evaluation) {
        StringBuilder out = new StringBuilder(" ".repeat(LABEL));
        for (DocumentScore document : evaluation.documents()) {
            right(out, Quoting.first(document.name(), NAME_SHOWN), COLUMN);
        }
        right(out, "ALL  P     R     F1", TOTAL_COLUMN);
        out.append('\n');
        for (Measure measure : Measure.values()) {
            appendRow(out, measure, evaluation);
        }
        String main = Measure.MAIN.stream().map(Measure::label).collect(Collectors.joining(", "));
        return out.append("mean F1 of " + main + ": " + figure(evaluation.meanF1()) + "\n")
                .toString();
    }

    /** One finding a line: "- ke-hoach-93           61 'Sở Y tế' ". */
    public static String format(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append(finding.mark().sign()).append(' ');
            left(out, Quoting.first(finding.document(), LABEL), LABEL);
            right(out.append(' '), finding.line() == 0 ? "" : String.valueOf(finding.line()), 4);
            out.append(' ').append(Quoting.quote(finding.text())).append(' ');
            out.append(finding.detail()).append('\n');
        }
        return out.toString();
    }

    /** Rules, model and both: one line each with precision, recall and F1 of agencies, word for word and overlapping. */
    public static String formatSources(Map<String, Evaluation> bySource) {
        StringBuilder out =
                new StringBuilder(" ".repeat(LABEL)).append("exact  P     R     F1   overlap  P     R     F1\n");
        bySource.forEach((source, evaluation) -> {
            left(out, source, LABEL);
            appendFigures(out.append("     "), evaluation.total(Measure.AGENCIES_EXACT));
            appendFigures(out.append("         "), evaluation.total(Measure.AGENCIES_OVERLAP));
            out.append('\n');
        });
        return out.toString();
    }

    private static void appendFigures(StringBuilder out, Tally tally) {
        out.append(figure(tally.precision())).append(' ').append(figure(tally.recall()));
        out.append(' ').append(figure(tally.f1()));
    }

    private static void appendRow(StringBuilder out, Measure measure, Evaluation evaluation) {
        left(out, measure.label(), LABEL);
        for (DocumentScore document : evaluation.documents()) {
            right(out, figure(document.tally(measure).f1()), COLUMN);
        }
        Tally total = evaluation.total(measure);
        out.append("      ").append(figure(total.precision()));
        out.append(' ').append(figure(total.recall()));
        out.append(' ').append(figure(total.f1()));
        out.append("  (").append(total.gold()).append(" gold)\n");
    }

    private static String figure(double share) {
        // The exact binary value, half to even: String.format would round 0.0625 up.
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static void left(StringBuilder out, String text, int width) {
        out.append(text).append(" ".repeat(Math.max(0, width - text.length())));
    }

    private static void right(StringBuilder out, String text, int width) {
        out.append(" ".repeat(Math.max(0, width - text.length()))).append(text);
    }
}
