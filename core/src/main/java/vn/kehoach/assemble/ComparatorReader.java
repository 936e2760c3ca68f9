package vn.kehoach.assemble;

import java.math.BigDecimal;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Target.Comparator;

/** Reads how a clause bounds its numbers: of "ít nhất 30% cơ sở và 45% chương trình" both are bounded below. */
final class ComparatorReader {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ComparatorReader() {}

    /** For each number of a clause its comparator. */
    static Comparator[] read(Clause clause) {
        Comparator[] comparators = new Comparator[clause.size()];
        for (int k = 0; k < comparators.length; k++) {
            Quantity quantity = clause.get(k);
            boolean bare = quantity.comparator() == Comparator.EQUAL;
            if (bare && isBehindBoundAndTime(clause, quantity)) {
                comparators[k] = Comparator.AT_LEAST;
            } else if (bare && k > 0 && shares(clause, k) && isLowerBound(comparators[k - 1])) {
                comparators[k] = comparators[k - 1];
            } else {
                comparators[k] = quantity.comparator();
            }
        }
        return comparators;
    }

    private static boolean isLowerBound(Comparator comparator) {
        return comparator == Comparator.AT_LEAST || comparator == Comparator.GREATER;
    }

    /** Whether a bare number is joined to the one before it; "và 100%" is an aim of its own. */
    private static boolean shares(Clause clause, int k) {
        Quantity quantity = clause.get(k);
        Tokens tokens = clause.tokens();
        boolean joined = tokens.is(quantity.first() - 1, "và") || tokens.is(quantity.first() - 1, ",");
        boolean whole = quantity.isPercent() && quantity.value().compareTo(ALL) == 0;
        return joined
                && !whole
                && quantity.first() == quantity.number()
                && quantity.isPercent() == clause.get(k - 1).isPercent();
    }

    /** "ít nhất vào năm 2025 đạt 40%": a time stands between the bound and its number. */
    private static boolean isBehindBoundAndTime(Clause clause, Quantity quantity) {
        PassageTimes times = clause.passage().times();
        int last = quantity.first() - 1;
        if (!times.covers(last) || times.behind(last) != quantity.first()) {
            return false;
        }
        int bound = times.startAround(last) - 2;
        return clause.tokens().are(bound, "ít", "nhất") || clause.tokens().are(bound, "tối", "thiểu");
    }
}
