package vn.kehoach.assemble;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparator;

/**
 * A target (mục tiêu, chỉ tiêu) before it has its id and task: "tỷ lệ hộ nghèo còn 3%" as read from one number.
 *
 * @param span the clause that commits
 * @param section id of the innermost section, or null
 * @param indicator the thing measured
 */
record DraftTarget(
        Span span,
        @Nullable String section,
        String indicator,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        Target.@Nullable Per per,
        @Nullable BigDecimal baseline,
        Target.@Nullable Change change,
        Target.@Nullable Due due,
        double confidence,
        String by) {}
