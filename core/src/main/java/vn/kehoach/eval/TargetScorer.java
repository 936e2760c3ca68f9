package vn.kehoach.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Target;

/** Targets with the same number and unit near by; of several the one whose indicator is most alike. */
final class TargetScorer implements KindScorer {
    private static final int REACH = 200;
    private static final Pairing<Gold.Target, Target> RULE = new Pairing<>(
            REACH,
            (gold, found) ->
                    Values.sameNumber(gold.value(), found.value()) && Values.sameUnit(gold.unit(), found.unit()),
            TargetScorer::cost);

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Places places = subject.places();
        Matches<Gold.Target, Target> matches = RULE.match(
                places.gold(subject.gold().targets()),
                places.judged(ItemKind.TARGETS, subject.plan().targets(), Target::span));
        sheet.add(Measure.TARGETS_FOUND, matches.tally());
        sheet.add(
                Measure.TARGETS_EXACT,
                matches.tallyIf(
                        (gold, found) -> TargetDifferences.between(gold, found).isEmpty()));

        for (Matches.Link link : matches.links()) {
            Gold.Target gold = matches.gold(link);
            List<String> differences = TargetDifferences.between(gold, matches.predicted(link));
            if (!differences.isEmpty()) {
                sheet.different(ItemKind.TARGETS, gold, String.join("; ", differences));
            }
        }
        for (Gold.Target gold : matches.missed()) {
            sheet.missed(ItemKind.TARGETS, gold, amount(gold.value(), gold.unit()));
        }
        for (Target found : matches.invented()) {
            sheet.invented(ItemKind.TARGETS, found.text(), amount(found.value(), found.unit()));
        }
    }

    /** Likeness of the indicators in hundredths first, distance second. */
    private static int cost(Gold.Target gold, Target found, int distance) {
        double likeness = Folding.likeness(gold.indicator(), found.indicator().text());
        int hundredths = new BigDecimal(likeness)
                .setScale(2, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .intValueExact();
        return -hundredths * (REACH + 1) + distance;
    }

    private static String amount(@Nullable BigDecimal value, @Nullable String unit) {
        String number = value == null ? "None" : value.stripTrailingZeros().toPlainString();
        return number + " " + (unit == null ? "None" : unit);
    }
}
