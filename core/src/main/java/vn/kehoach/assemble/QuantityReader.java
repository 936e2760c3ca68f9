package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target.Comparator;

/** Reads a number with comparator, range, unit and population: "từ 70% - 80%", "trên 10 bác sĩ/vạn dân". */
final class QuantityReader {
    private static final Map<String, BigDecimal> MULTIPLIERS =
            Map.of("triệu", new BigDecimal("1000000"), "nghìn", new BigDecimal("1000"), "ngàn", new BigDecimal("1000"));
    private static final Set<String> MONEY = Set.of("đồng", "usd", "đô", "tấn", "ha");
    private static final Set<String> UNIT_STOPS = Set.of(
            "và", "có", "được", "đạt", "là", "của", "trong", "trên", "cho", "đến", "vào", "tại", "ở", "từ", "để",
            "theo", "với", "trở", "lên", "xuống", "còn", "tăng", "giảm", "thực", "tham", "tuyến", "cấp", "mỗi", "sử",
            "bị", "đã", "so", "về", "thuộc", "bằng", "mới", "đi", "phải");

    private final PhraseTrie<String> before;
    private final PhraseTrie<String> after;
    private final PhraseTrie<String> units;

    QuantityReader(Vocabulary vocabulary) {
        PhraseTrie.Builder<String> leading = PhraseTrie.builder();
        PhraseTrie.Builder<String> closing = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("comparators.tsv", 3)) {
            (row.get(2).equals("before") ? leading : closing).add(row.get(0), row.get(1));
        }
        before = leading.build();
        after = closing.build();
        PhraseTrie.Builder<String> names = PhraseTrie.builder();
        vocabulary.rows("units.tsv", 1).forEach(row -> names.add(row.get(0), row.get(0)));
        units = names.build();
    }

    /** The quantity whose number is token {@code i}, or null where the token counts nothing. */
    @Nullable
    Quantity at(Tokens tokens, int i) {
        BigDecimal value = number(tokens, i);
        if (value == null
                || tokens.is(i - 1, "/") && tokens.touchesNext(i - 1) && i >= 2 && tokens.touchesNext(i - 2)) {
            return null;
        }
        int at = i + 1;
        if (isTornZero(tokens, at)) {
            // "9 0%" is OCR's 90%; a lone "0%" behind a digit means nothing else.
            value = value.multiply(tokens.is(at, "0") ? BigDecimal.TEN : new BigDecimal("100"));
            at++;
        }
        boolean percent = isPercent(tokens, at);
        if (percent) {
            at++;
        }
        BigDecimal max = null;
        int rangeEnd = rangeEnd(tokens, at);
        if (rangeEnd > at) {
            BigDecimal upper = number(tokens, rangeEnd - 1);
            boolean same = upper != null && upper.compareTo(value) > 0 && (!percent || isPercent(tokens, rangeEnd));
            if (same && !tokens.is(rangeEnd, "/") || same && isPercent(tokens, rangeEnd)) {
                max = upper;
                at = rangeEnd;
                percent |= isPercent(tokens, at);
                at += isPercent(tokens, at) ? 1 : 0;
            }
        }
        String unit = percent ? tokens.text(at - 1) : null;
        int unitEnd = at;
        if (!percent) {
            int close = after(tokens, at);
            unitEnd = unitEnd(tokens, at);
            BigDecimal times = unitEnd > at ? multiplier(tokens, at) : null;
            if (times != null) {
                value = value.multiply(times);
                max = max == null ? null : max.multiply(times);
                at++;
                unitEnd = unitEnd(tokens, at);
            }
            unit = unitEnd > at ? tokens.phrase(at, unitEnd - 1).toLowerCase(Locale.ROOT) : null;
            if (close > at && unit == null) {
                unitEnd = at;
            }
        }
        Per per = per(tokens, skipNote(tokens, unitEnd));
        int end = per == null ? unitEnd : per.end();
        Bound bound = bound(tokens, i, end, max != null);
        return new Quantity(
                bound.first(),
                i,
                bound.end(),
                unitEnd,
                bound.comparator(),
                value,
                max,
                unit,
                per == null ? null : per.value(),
                per == null ? null : per.unit());
    }

    private static @Nullable BigDecimal number(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            return Numerals.parse(tokens.folded(i));
        }
        Integer word = Numerals.word(tokens.folded(i));
        boolean each = tokens.is(i - 1, "có") && !tokens.is(i - 2, "chỉ") && isEach(tokens, i);
        boolean bound = tokens.are(i - 2, "ít", "nhất") || tokens.are(i - 2, "tối", "thiểu") || each;
        return word != null && bound && !tokens.are(i + 1, "trong") ? BigDecimal.valueOf(word) : null;
    }

    /** "mỗi thôn, bản có một nhân viên y tế": a number in words binds where each of something has it. */
    private static boolean isEach(Tokens tokens, int i) {
        for (int k = i - 2; k >= 0 && i - k < 12; k--) {
            if (tokens.is(k, "mỗi")) {
                return true;
            }
            if (tokens.is(k, ";") || tokens.is(k, ".")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTornZero(Tokens tokens, int i) {
        return (tokens.is(i, "0") || tokens.is(i, "00"))
                && isPercent(tokens, i + 1)
                && tokens.isNumber(i - 1)
                && tokens.folded(i - 1).length() + tokens.folded(i).length() <= 3;
    }

    private static boolean isPercent(Tokens tokens, int i) {
        return tokens.is(i, "%") || tokens.is(i, "‰");
    }

    /** Index after the second number of "70% - 80%", "70 đến 80"; {@code at} where there is none. */
    private static int rangeEnd(Tokens tokens, int at) {
        boolean joint = tokens.is(at, "-") || tokens.is(at, "–") || tokens.is(at, "đến") || tokens.is(at, "tới");
        return joint && tokens.isNumber(at + 1) ? at + 2 : at;
    }

    private static @Nullable BigDecimal multiplier(Tokens tokens, int at) {
        BigDecimal times = MULTIPLIERS.get(tokens.folded(at));
        return times != null && !MONEY.contains(tokens.folded(at + 1)) && tokens.isWord(at + 1) ? times : null;
    }

    private int unitEnd(Tokens tokens, int at) {
        PhraseTrie.Match<String> known = units.longest(tokens, at);
        if (known != null) {
            return at + known.length();
        }
        if (!tokens.isWord(at)
                || UNIT_STOPS.contains(tokens.folded(at))
                || tokens.isUpper(at) && tokens.text(at).length() == 1) {
            return at;
        }
        boolean second =
                tokens.isWord(at + 1) && !UNIT_STOPS.contains(tokens.folded(at + 1)) && !tokens.isCapitalised(at + 1);
        return second ? at + 2 : at + 1;
    }

    private static int skipNote(Tokens tokens, int at) {
        if (tokens.is(at, "(")) {
            for (int i = at + 1; i < tokens.size() && i - at < 8; i++) {
                if (tokens.is(i, ")")) {
                    return tokens.is(i + 1, "/") ? i + 1 : at;
                }
            }
        }
        return at;
    }

    /** "/vạn dân", "/10.000 dân", "/1 vạn dân", "/năm". */
    private @Nullable Per per(Tokens tokens, int at) {
        if (tokens.are(at, "mỗi", "năm") || tokens.are(at, "hằng", "năm")) {
            return null;
        }
        if (!tokens.is(at, "/") && !tokens.are(at, "trên", "một", "vạn") && !tokens.are(at, "trên", "vạn")) {
            return null;
        }
        int i = at + 1;
        BigDecimal value = BigDecimal.ONE;
        if (tokens.isNumber(i)) {
            BigDecimal count = Numerals.parse(tokens.folded(i));
            if (count == null) {
                return null;
            }
            value = count;
            i++;
        } else if (tokens.is(i, "một")) {
            i++;
        }
        BigDecimal times = tokens.is(i, "vạn") ? new BigDecimal("10000") : MULTIPLIERS.get(tokens.folded(i));
        if (times != null) {
            value = value.multiply(times);
            i++;
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        PhraseTrie.Match<String> known = units.longest(tokens, i);
        boolean population = tokens.is(i, "dân");
        int end = population ? i + 1 : known != null ? i + known.length() : i + 1;
        while (!population
                && known == null
                && end - i < 6
                && tokens.isWord(end)
                && !UNIT_STOPS.contains(tokens.folded(end))
                && value.compareTo(BigDecimal.ONE) > 0) {
            end++;
        }
        return new Per(value, tokens.phrase(i, end - 1).toLowerCase(Locale.ROOT), end);
    }

    private int after(Tokens tokens, int at) {
        PhraseTrie.Match<String> match = after.longest(tokens, at);
        return match == null ? at : at + match.length();
    }

    /** The comparator around a number, and the stretch it takes. */
    private Bound bound(Tokens tokens, int number, int end, boolean range) {
        PhraseTrie.Match<String> behind = after.longest(tokens, end);
        int close = behind == null ? end : end + behind.length();
        if (behind == null && tokens.is(number - 1, "từ")) {
            behind = furtherOn(tokens, end);
        }
        int first = number;
        String sign = null;
        for (int i = Math.max(0, number - 4); i < number; i++) {
            PhraseTrie.Match<String> match = before.longest(tokens, i);
            if (match != null && i + match.length() == number) {
                sign = match.value();
                first = i;
                break;
            }
        }
        if (range) {
            return new Bound(Comparator.BETWEEN, first, close);
        }
        if (behind != null) {
            return new Bound(behind.value().equals(">=") ? Comparator.AT_LEAST : Comparator.AT_MOST, first, close);
        }
        if (sign == null || sign.equals("=") || sign.equals("from")) {
            int lead = sign == null ? number : first;
            return new Bound(Comparator.EQUAL, sign != null && sign.equals("from") ? number : lead, close);
        }
        return new Bound(comparator(sign), first, close);
    }

    /** "từ 97% dân số trở lên": the bound closes the phrase. */
    private PhraseTrie.@Nullable Match<String> furtherOn(Tokens tokens, int end) {
        for (int i = end + 1; i < tokens.size() && i <= end + 5 && !tokens.isPunctuation(i - 1); i++) {
            PhraseTrie.Match<String> match = after.longest(tokens, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    static Comparator comparator(String sign) {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }

    private record Per(BigDecimal value, String unit, int end) {}

    private record Bound(Comparator comparator, int first, int end) {}
}
