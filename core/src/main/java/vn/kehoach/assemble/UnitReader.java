package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** Reads units (đơn vị tính) and the populations behind them: "giường bệnh", "bác sĩ" and "/vạn dân". */
final class UnitReader {
    private static final int MAX_NOTE = 8;
    private static final int MAX_POPULATION = 6;

    private final PhraseTrie<String> units;
    private final Set<String> stops;

    UnitReader(Vocabulary vocabulary) {
        units = vocabulary.trie("units.tsv");
        stops = vocabulary.words("unit-stops.tsv");
    }

    /** Index behind the unit that begins at {@code at}; {@code at} where there is none. */
    int end(Tokens tokens, int at) {
        PhraseTrie.Match<String> known = units.longest(tokens, at);
        if (known != null) {
            return at + known.length();
        }
        boolean initial = tokens.isUpper(at) && tokens.text(at).length() == 1;
        if (!tokens.isWord(at) || isStop(tokens, at) || initial) {
            return at;
        }
        boolean second = tokens.isWord(at + 1) && !isStop(tokens, at + 1) && !tokens.isCapitalised(at + 1);
        return second ? at + 2 : at + 1;
    }

    private boolean isStop(Tokens tokens, int i) {
        return stops.contains(tokens.folded(i));
    }

    /** "/vạn dân", "/10.000 dân", "/1 vạn dân", "/năm", "(tuyến xã)/vạn dân"; null where there is no population. */
    @Nullable
    Population population(Tokens tokens, int unitEnd) {
        int at = skipNote(tokens, unitEnd);
        if (!tokens.is(at, "/") && !tokens.are(at, "trên", "một", "vạn") && !tokens.are(at, "trên", "vạn")) {
            return null;
        }
        int i = at + 1;
        BigDecimal size = BigDecimal.ONE;
        if (tokens.isNumber(i)) {
            size = Numerals.parse(tokens.folded(i));
            if (size == null) {
                return null;
            }
            i++;
        } else if (tokens.is(i, "một")) {
            i++;
        }
        BigDecimal times = Multipliers.ofPopulation(tokens.folded(i));
        if (times != null) {
            size = size.multiply(times);
            i++;
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        int end = populationEnd(tokens, i, size);
        return new Population(size, tokens.phrase(i, end - 1).toLowerCase(Locale.ROOT), end);
    }

    private int populationEnd(Tokens tokens, int from, BigDecimal size) {
        if (tokens.is(from, "dân")) {
            return from + 1;
        }
        PhraseTrie.Match<String> known = units.longest(tokens, from);
        if (known != null) {
            return from + known.length();
        }
        int end = from + 1;
        boolean many = size.compareTo(BigDecimal.ONE) > 0;
        while (many && end - from < MAX_POPULATION && tokens.isWord(end) && !isStop(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Index of the bar behind a note in brackets, or {@code at}. */
    private static int skipNote(Tokens tokens, int at) {
        if (tokens.is(at, "(")) {
            for (int i = at + 1; i < tokens.size() && i - at < MAX_NOTE; i++) {
                if (tokens.is(i, ")")) {
                    return tokens.is(i + 1, "/") ? i + 1 : at;
                }
            }
        }
        return at;
    }

    /**
     * What a number counts for.
     *
     * @param size how many
     * @param unit of what
     * @param end index behind it
     */
    record Population(BigDecimal size, String unit, int end) {}
}
