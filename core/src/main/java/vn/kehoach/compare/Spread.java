package vn.kehoach.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * How values spread.
 *
 * @param count how many there are, at least one
 * @param min the smallest
 * @param median the middle one, or the mean of the two in the middle
 * @param max the largest
 */
public record Spread(int count, BigDecimal min, BigDecimal median, BigDecimal max) {

    /**
     * The spread of some values.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Spread of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No values");
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1)
                        .add(sorted.get(middle))
                        .divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return new Spread(sorted.size(), sorted.get(0), median, sorted.get(sorted.size() - 1));
    }
}
