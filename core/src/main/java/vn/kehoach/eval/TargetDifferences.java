package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Target;

/** In what a found target differs from the gold one: comparator, upper value, rate, due, indicator, baseline. */
final class TargetDifferences {
    private static final double SAME_INDICATOR = 0.6;
    private static final int DAY_LENGTH = 10;

    private TargetDifferences() {}

    /** What differs, in words; empty for an exact target. */
    static List<String> between(Gold.Target gold, Target found) {
        List<String> differences = new ArrayList<>();
        if (gold.comparator() != found.comparator()) {
            differences.add("comparator " + gold.comparator().sign() + "/"
                    + found.comparator().sign());
        }
        if (!Values.sameNumber(gold.valueMax(), found.valueMax())) {
            differences.add("valueMax");
        }
        if (!samePer(gold.per(), found.per())) {
            differences.add("per");
        }
        Due goldDue = new Due(gold.due() == null ? "" : gold.due(), gold.dueSource());
        Due foundDue = due(found.due());
        if (!goldDue.metBy(foundDue)) {
            differences.add("due " + goldDue.shown() + "/" + foundDue.shown());
        }
        String indicator = found.indicator().text();
        if (Folding.likeness(gold.indicator(), indicator) < SAME_INDICATOR) {
            differences.add("indicator " + Quoting.quote(gold.indicator()) + "/" + Quoting.quote(indicator));
        }
        if (!Values.sameNumber(
                gold.baseline(),
                found.baseline() == null ? null : found.baseline().value())) {
            differences.add("baseline");
        }
        return differences;
    }

    private static boolean samePer(Gold.@Nullable Per gold, Target.@Nullable Per found) {
        if (gold == null || found == null) {
            return gold == null && found == null;
        }
        return Values.sameNumber(gold.value(), found.value());
    }

    private static Due due(Target.@Nullable Due due) {
        if (due == null) {
            return new Due("", null);
        }
        String value = due.time().value();
        return new Due(value == null ? "" : Quoting.first(value, DAY_LENGTH), due.source());
    }

    private record Due(String value, @Nullable String source) {
        private static final int YEAR_LENGTH = 4;

        /** A gold year is met by a day of that year and by a period that ends in it. */
        boolean metBy(Due found) {
            if (value.isEmpty()) {
                return found.value.isEmpty() || "document".equals(found.source);
            }
            boolean inYear = value.length() == YEAR_LENGTH
                    && (found.value.endsWith("/" + value)
                            || (found.value.startsWith(value) && found.value.length() > YEAR_LENGTH));
            return found.value.equals(value) || inYear;
        }

        String shown() {
            return "(" + Quoting.quote(value) + ", " + Quoting.quote(source) + ")";
        }
    }
}
