package vn.kehoach.assemble;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Target.Comparator;

/**
 * A number with its bounds and unit, as tokens of one stretch.
 *
 * @param first index of the first token: the comparator, or the number itself
 * @param number index of the number
 * @param end index of the first token after unit and population
 * @param unitEnd index of the first token after the unit
 * @param comparator how it bounds
 * @param value the number
 * @param valueMax the upper number of a range, or null
 * @param unit "%", "‰", or the counted thing, or null
 * @param perValue size of the population, or null
 * @param perUnit what the population is of, or null
 */
record Quantity(
        int first,
        int number,
        int end,
        int unitEnd,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        @Nullable BigDecimal perValue,
        @Nullable String perUnit) {

    boolean isPercent() {
        return "%".equals(unit) || "‰".equals(unit);
    }
}
