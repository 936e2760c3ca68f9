package vn.kehoach.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeric goal (chỉ tiêu): "tỷ lệ tham gia bảo hiểm y tế đạt trên 97% dân số đến năm 2030".
 *
 * @param id "target-1", ...
 * @param span the clause that commits
 * @param text its words
 * @param section id of the innermost section, or null
 * @param indicator the thing measured
 * @param comparator how the value bounds
 * @param value the number
 * @param valueMax the upper number with {@link Comparator#BETWEEN}, else null
 * @param unit "%", "‰" or the counted thing in lower case ("giường bệnh"), or null
 * @param per the population of a rate ("/10.000 dân"), or null
 * @param baseline the starting number ("từ 380 giường"), or null
 * @param change the change that the text states, or null
 * @param due when to reach it, or null
 * @param task id of the task it stands in, or null
 * @param confidence 0 to 1
 * @param by the rule that found it
 */
public record Target(
        String id,
        Span span,
        String text,
        @Nullable String section,
        Indicator indicator,
        Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        @Nullable Per per,
        @Nullable Baseline baseline,
        @Nullable Change change,
        @Nullable Due due,
        @Nullable String task,
        double confidence,
        String by) {

    /**
     * The thing measured.
     *
     * @param text a noun phrase in the document's words without number, comparator and due
     * @param key folded key for comparison, or null
     */
    public record Indicator(String text, @Nullable String key) {}

    /** The population of a rate: {@code (10000, "dân")} from "/vạn dân". */
    public record Per(BigDecimal value, @Nullable String unit) {}

    /** The number started from: 380 in "từ 380 giường lên 700 giường". */
    public record Baseline(BigDecimal value) {}

    /**
     * A stated change.
     *
     * @param direction "increase" or "decrease"
     * @param kind "to" a level or "by" an amount
     * @param each "year" when it repeats every year, else null
     */
    public record Change(
            String direction, String kind, @Nullable String each) {}

    /**
     * When to reach the target.
     *
     * @param time the time
     * @param source "clause", "heading" or "document"
     */
    public record Due(TimeValue time, String source) {}

    /** How a value bounds; {@link #sign()} is its JSON value. */
    public enum Comparator {
        EQUAL("="),
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        ABOUT("~"),
        BETWEEN("between");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** The sign of the JSON contract: "=", ">", ">=", "&lt;", "&lt;=", "~" or "between". */
        public String sign() {
            return sign;
        }
    }
}
