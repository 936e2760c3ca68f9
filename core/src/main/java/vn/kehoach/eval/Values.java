package vn.kehoach.eval;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** When two numbers or units count as the same: "bác sĩ" and "bác sỹ đa khoa" do. */
final class Values {
    private static final double TOLERANCE = 1e-9;

    private Values() {}

    /** Equal but for rounding, or both absent. */
    static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Math.abs(one.doubleValue() - other.doubleValue()) < TOLERANCE;
    }

    /** Equal when folded, or one opens or closes the other. */
    static boolean sameUnit(@Nullable String one, @Nullable String other) {
        String left = Folding.fold(one);
        String right = Folding.fold(other);
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right);
        }
        return left.startsWith(right) || right.startsWith(left) || left.endsWith(right) || right.endsWith(left);
    }
}
