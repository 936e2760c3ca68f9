package vn.kehoach.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in its place in the comparison.
 *
 * @param plan index of the plan
 * @param place for whom the plan speaks
 * @param indicator what is measured
 * @param figure the figure
 * @param reference the figure of the reference plan that it is measured against, or null
 * @param standing how it stands to that
 */
public record Entry(
        int plan,
        Place place,
        Indicator indicator,
        Figure figure,
        @Nullable Figure reference,
        Standing standing) {

    /** How far from the reference, in the unit of the value; null without one. */
    public @Nullable BigDecimal difference() {
        return reference == null ? null : figure.value().subtract(reference.value());
    }
}
