package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Reads a number with comparator, range, unit and population: "từ 70% - 80%", "trên 10 bác sĩ/vạn dân". Immutable and
 * thread-safe.
 */
final class QuantityReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How far before a number in words "mỗi" may stand. */
    private static final int EACH_REACH = 12;

    private final UnitReader units;
    private final UnitKinds kinds;
    private final BoundReader bounds;

    QuantityReader(Vocabulary vocabulary) {
        units = new UnitReader(vocabulary);
        kinds = new UnitKinds(vocabulary);
        bounds = new BoundReader(vocabulary);
    }

    /** The quantity whose number is token {@code i}, or null where the token counts nothing. */
    @Nullable
    Quantity at(Tokens tokens, int i) {
        BigDecimal value = number(tokens, i);
        if (value == null || isDenominator(tokens, i)) {
            return null;
        }
        Amount amount = withUnit(tokens, withRange(tokens, amount(tokens, value, i + 1)));
        UnitReader.Population per = units.population(tokens, amount.end());
        int end = per == null ? amount.end() : per.end();
        BoundReader.Bound bound = bounds.read(tokens, i, end, amount.max() != null);
        return new Quantity(
                bound.first(),
                i,
                bound.end(),
                amount.end(),
                bound.comparator(),
                amount.value(),
                amount.max(),
                amount.unit(),
                per == null ? null : per.size(),
                per == null ? null : per.unit());
    }

    private static @Nullable BigDecimal number(Tokens tokens, int i) {
        if (tokens.isNumber(i)) {
            return Numerals.parse(tokens.folded(i));
        }
        Integer word = Numerals.word(tokens.folded(i));
        return word != null && bindsWord(tokens, i) ? BigDecimal.valueOf(word) : null;
    }

    /** "ít nhất một bác sĩ", "mỗi thôn, bản có một nhân viên y tế": elsewhere a number in words binds nothing. */
    private static boolean bindsWord(Tokens tokens, int i) {
        boolean bound = tokens.are(i - 2, "ít", "nhất") || tokens.are(i - 2, "tối", "thiểu");
        boolean each = tokens.is(i - 1, "có") && !tokens.is(i - 2, "chỉ") && isOfEach(tokens, i);
        return (bound || each) && !tokens.is(i + 1, "trong");
    }

    private static boolean isOfEach(Tokens tokens, int i) {
        for (int k = i - 2; k >= 0 && i - k < EACH_REACH; k--) {
            if (tokens.is(k, "mỗi")) {
                return true;
            }
            if (tokens.is(k, ";") || tokens.is(k, ".")) {
                return false;
            }
        }
        return false;
    }

    /** The second number of "24/7", "172/KH": nothing stands between it, the bar and what is before. */
    private static boolean isDenominator(Tokens tokens, int i) {
        return tokens.is(i - 1, "/") && tokens.touchesNext(i - 1) && tokens.touchesNext(i - 2);
    }

    private static Amount amount(Tokens tokens, BigDecimal value, int at) {
        boolean torn = isTornZero(tokens, at);
        // "9 0%" is OCR's 90%; a lone "0%" behind a digit means nothing else.
        BigDecimal whole = torn ? value.multiply(tokens.is(at, "0") ? BigDecimal.TEN : HUNDRED) : value;
        int end = torn ? at + 1 : at;
        return isPercent(tokens, end)
                ? new Amount(whole, null, tokens.text(end), end + 1)
                : new Amount(whole, null, null, end);
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

    /** Adds the second number of "70% - 80%", "70 đến 80%". */
    private static Amount withRange(Tokens tokens, Amount amount) {
        int joint = amount.end();
        BigDecimal upper = isJoint(tokens, joint) && tokens.isNumber(joint + 1) ? number(tokens, joint + 1) : null;
        int end = joint + 2;
        boolean percent = isPercent(tokens, end);
        if (upper == null
                || upper.compareTo(amount.value()) <= 0
                || amount.unit() != null && !percent
                || tokens.is(end, "/")) {
            return amount;
        }
        return percent
                ? new Amount(amount.value(), upper, tokens.text(end), end + 1)
                : new Amount(amount.value(), upper, null, end);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, "-") || tokens.is(at, "đến") || tokens.is(at, "tới");
    }

    /** Adds the counted thing of "5 mô hình", "5 triệu lượt khách". */
    private Amount withUnit(Tokens tokens, Amount amount) {
        int at = amount.end();
        if (amount.unit() != null || units.end(tokens, at) == at) {
            return amount;
        }
        BigDecimal times = multiplier(tokens, at);
        int first = times == null ? at : at + 1;
        int end = units.end(tokens, first);
        String unit = end > first ? tokens.phrase(first, end - 1).toLowerCase(Locale.ROOT) : null;
        BigDecimal max = amount.max();
        return times == null
                ? new Amount(amount.value(), max, unit, end)
                : new Amount(amount.value().multiply(times), max == null ? null : max.multiply(times), unit, end);
    }

    /** In "5 triệu đồng" the multiplier belongs to the unit. */
    private @Nullable BigDecimal multiplier(Tokens tokens, int at) {
        BigDecimal times = Multipliers.ofCount(tokens.folded(at));
        return times != null && tokens.isWord(at + 1) && !kinds.isScaled(tokens.folded(at + 1)) ? times : null;
    }

    /**
     * A number as far as it is read.
     *
     * @param max upper number of a range, or null
     * @param unit the percent sign or the counted thing, or null
     * @param end index behind it
     */
    private record Amount(
            BigDecimal value,
            @Nullable BigDecimal max,
            @Nullable String unit,
            int end) {}
}
