package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Target;

/** Reads what the numbers of a clause count for: "10 bác sĩ/vạn dân", "mỗi trạm y tế có ít nhất một bác sĩ". */
final class PopulationReader {
    private static final Set<String> TIMES = Set.of("năm", "tháng", "tuần", "quý");
    /** How far before a number "mỗi" may stand. */
    private static final int EACH_REACH = 16;

    private static final int MAX_NAME = 11;

    private final PhraseTrie<String> verbs;

    PopulationReader(PhraseTrie<String> verbs) {
        this.verbs = verbs;
    }

    /** For each number of a clause its population, or null. */
    List<Target.@Nullable Per> read(Clause clause) {
        @Nullable Target.Per[] populations = new Target.Per[clause.size()];
        // The next number that names a population, with no percentage before it; -1 where there is none.
        int naming = -1;
        boolean cut = false;
        for (int k = clause.size() - 1; k >= 0; k--) {
            Quantity quantity = clause.get(k);
            boolean named = quantity.perValue() != null && quantity.perUnit() != null;
            if (named || quantity.isPercent()) {
                naming = named ? k : -1;
                cut = !named;
            }
            populations[k] = naming >= 0 ? shared(clause, k, naming) : cut ? null : each(clause.tokens(), quantity);
        }
        return Arrays.asList(populations);
    }

    /** "11 bác sĩ, 3 dược sĩ, 33 điều dưỡng viên/vạn dân": the population counts for each. */
    private static Target.@Nullable Per shared(Clause clause, int k, int naming) {
        Quantity named = clause.get(naming);
        boolean counts =
                naming == k || !clause.get(k).isPercent() && clause.isList(k, naming) && "dân".equals(named.perUnit());
        return counts && named.perValue() != null ? new Target.Per(named.perValue(), named.perUnit()) : null;
    }

    /** "mỗi trạm y tế có ít nhất một bác sĩ", "mỗi năm mở tối thiểu 02 lớp". */
    private Target.@Nullable Per each(Tokens tokens, Quantity quantity) {
        for (int i = quantity.first() - 1; i >= 0 && quantity.first() - i < EACH_REACH; i--) {
            if (isBoundary(tokens, i)) {
                return null;
            }
            if (tokens.is(i, "mỗi")) {
                return named(tokens, i + 1, quantity);
            }
        }
        return null;
    }

    private Target.@Nullable Per named(Tokens tokens, int from, Quantity quantity) {
        if (TIMES.contains(tokens.folded(from))) {
            return new Target.Per(BigDecimal.ONE, tokens.folded(from));
        }
        int end = from;
        while (end < quantity.first()
                && end - from < MAX_NAME
                && !tokens.is(end, "có")
                && (end == from || verbs.longest(tokens, end) == null)) {
            end++;
        }
        // "mỗi 100 hộ": the thing stands behind the number, not between.
        return end == from ? null : new Target.Per(BigDecimal.ONE, tokens.phrase(from, end - 1));
    }

    private static boolean isBoundary(Tokens tokens, int i) {
        return tokens.is(i, ";") || tokens.is(i, ".") || tokens.is(i, "%") || tokens.is(i, "‰");
    }
}
