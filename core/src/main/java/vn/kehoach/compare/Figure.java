package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;

/**
 * One target of one plan, with the sentence that says it.
 *
 * @param target its id in the plan
 * @param wording how the plan names the indicator
 * @param comparator sign of the JSON contract
 * @param value the number
 * @param valueMax the upper number of a range, or null
 * @param unit as the plan has it, the population of a rate included: "bác sĩ/10000 dân", or null
 * @param changeBy whether the number is the amount of a change, not a level
 * @param due the words of the due, or null
 * @param dueYear the year by which, or null
 * @param leads agencies that lead the task the target stands in
 * @param sentence the sentence that says it
 * @param place the target's place in the sentence
 * @param page page of the document, or null where it has none
 * @param section title of the section, or null
 */
public record Figure(
        String target,
        Wording wording,
        String comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        boolean changeBy,
        @Nullable String due,
        @Nullable Integer dueYear,
        List<String> leads,
        String sentence,
        Span place,
        @Nullable Integer page,
        @Nullable String section) {
    public Figure {
        leads = List.copyOf(leads);
    }
}
