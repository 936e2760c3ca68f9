package vn.kehoach.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * Chooses which of an item's times is its deadline: a date that bounds the work wins over "thường xuyên", and the years of
 * targets, programmes and budgets are none.
 */
final class DeadlineFinder {
    /** Last words of "kế hoạch, dự toán, chỉ tiêu ... hằng năm": yearly things, not yearly work. Folded. */
    private static final Set<String> YEARLY_THINGS =
            Set.of("hoạch", "toán", "tiêu", "phí", "trình", "hội", "giao", "trợ", "và", "vốn", "trung", "lương", "lục");

    private static final Set<String> COMPLETION = Set.of("thành", "xong", "nhất", "thúc");

    /** A bracket may hold who leads, who helps and, last, until when. */
    private static final int MAX_BRACKET = 60;

    private DeadlineFinder() {}

    /** The deadline that a time cell or label names: its first time; a date wins over "thường xuyên". */
    static @Nullable TimeValue ofCell(List<FoundTime> times) {
        for (FoundTime time : times) {
            return time.value();
        }
        return null;
    }

    /** The deadline of an item in running text, or null. */
    static @Nullable TimeValue ofItem(Tokens tokens, List<FoundTime> times) {
        TimeValue weak = null;
        boolean weakInBracket = false;
        for (FoundTime time : times) {
            int first = tokens.firstFrom(time.span().start());
            int end = tokens.firstFrom(time.span().end());
            if (isQuoted(tokens, first)) {
                continue;
            }
            boolean bracket = isBracketed(tokens, first);
            if (bounds(tokens, time.value(), first, bracket)) {
                return time.value();
            }
            if (recurs(tokens, time.value(), first, end, bracket) && (weak == null || bracket && !weakInBracket)) {
                weak = time.value();
                weakInBracket = bracket;
            }
        }
        return weak;
    }

    private static boolean bounds(Tokens tokens, TimeValue time, int first, boolean bracket) {
        boolean completion = COMPLETION.contains(tokens.folded(first - 1))
                || COMPLETION.contains(tokens.folded(first))
                || tokens.are(first, "hoàn", "thành");
        String value = time.value() == null ? "" : time.value();
        return switch (time.type()) {
            case DATE -> time.mod() != null || bracket || tokens.is(first, "vào") || tokens.is(first, "ngày");
            case MONTH, QUARTER, HALF ->
                time.mod() != null || bracket || tokens.is(first, "trong") || tokens.is(first, "vào");
            case YEAR ->
                completion
                        || bracket && tokens.is(first - 1, "(")
                        || tokens.is(first, "trong") && !nearPercent(tokens, first)
                        || time.mod() == TimeMod.BEFORE && !nearPercent(tokens, first);
            case PERIOD -> value.length() > 9 || bracket && (tokens.is(first - 1, "(") || tokens.is(first - 1, "hiện"));
            case RECURRING -> value.startsWith("XXXX");
            case CONDITIONAL -> time.mod() != null;
            default -> false;
        };
    }

    private static boolean recurs(Tokens tokens, TimeValue time, int first, int end, boolean bracket) {
        if (time.type() == TimeType.ONGOING) {
            return true;
        }
        if (time.type() == TimeType.CONDITIONAL) {
            return bracket;
        }
        boolean recurring = time.type() == TimeType.RECURRING;
        boolean plans = tokens.is(first - 1, ",") && tokens.is(first - 2, "năm");
        return recurring
                && !plans
                && !YEARLY_THINGS.contains(tokens.folded(first - 1))
                && !tokens.are(first - 2, "ngân", "sách")
                && !tokens.is(first, "cuối")
                && !tokens.is(end, "của");
    }

    private static boolean nearPercent(Tokens tokens, int at) {
        for (int i = Math.max(0, at - 25); i < at; i++) {
            if (tokens.is(i, "%")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracketed(Tokens tokens, int first) {
        for (int i = first - 1; i >= 0 && first - i < MAX_BRACKET; i--) {
            if (tokens.is(i, ")")) {
                return false;
            }
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(Tokens tokens, int at) {
        for (int i = at - 1; i >= 0 && at - i < 60; i--) {
            if (tokens.is(i, "”")) {
                return false;
            }
            if (tokens.is(i, "“")) {
                return true;
            }
        }
        return false;
    }
}
