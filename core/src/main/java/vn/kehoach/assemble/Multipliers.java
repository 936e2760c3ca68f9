package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numerals that multiply the number before them: "5 triệu lượt", "10 bác sĩ/vạn dân". */
final class Multipliers {
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final Map<String, BigDecimal> OF_COUNTS =
            Map.of("triệu", new BigDecimal("1000000"), "nghìn", THOUSAND, "ngàn", THOUSAND);

    private Multipliers() {}

    /** What a folded word multiplies a count by, or null. */
    static @Nullable BigDecimal ofCount(String word) {
        return OF_COUNTS.get(word);
    }

    /** What a folded word multiplies the size of a population by, or null: "vạn" too, which only populations have. */
    static @Nullable BigDecimal ofPopulation(String word) {
        return word.equals("vạn") ? TEN_THOUSAND : OF_COUNTS.get(word);
    }
}
