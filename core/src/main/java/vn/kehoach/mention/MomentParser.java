package vn.kehoach.mention;

import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.CalendarValues;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.TimeType;

/** Reads one point of the calendar at a token: days, months, quarters, halves, years, in all their spellings. */
final class MomentParser {
    private MomentParser() {}

    /** The moment that begins at token {@code i}, or null. */
    static @Nullable Moment at(Tokens tokens, int i) {
        return switch (tokens.folded(i)) {
            case "ngày" -> tokens.isNumber(i + 1) ? day(tokens, i + 1, true) : null;
            case "tháng" -> month(tokens, i + 1);
            case "quý", "quỷ" -> quarter(tokens, i + 1);
            case "năm" -> year(tokens, i + 1);
            default -> tokens.isNumber(i) ? number(tokens, i) : null;
        };
    }

    /** The year that token {@code i} is, or 0. */
    static int yearAt(Tokens tokens, int i) {
        if (!tokens.isNumber(i)) {
            return 0;
        }
        int year = integer(tokens, i);
        return tokens.end(i) - tokens.start(i) == 4 && CalendarValues.isYear(year) ? year : 0;
    }

    private static int integer(Tokens tokens, int i) {
        String digits = tokens.folded(i);
        return isShortNumber(digits) ? Integer.parseInt(digits) : -1;
    }

    private static boolean isShortNumber(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(Tokens tokens, int i) {
        return tokens.is(i, "/") || tokens.is(i, "-") || tokens.is(i, ".");
    }

    private static @Nullable Moment number(Tokens tokens, int i) {
        if (tokens.is(i - 1, "/") || tokens.is(i - 1, "số")) {
            return null;
        }
        if (tokens.are(i + 1, "tháng", "đầu", "năm") || tokens.are(i + 1, "tháng", "cuối", "năm")) {
            int half = tokens.is(i + 2, "đầu") ? 1 : 2;
            int year = yearAt(tokens, i + 4);
            return integer(tokens, i) == 6 ? new Moment(TimeType.HALF, year, half, 0, year > 0 ? i + 5 : i + 4) : null;
        }
        return day(tokens, i, false);
    }

    /**
     * "25/10/2017", "25 tháng 10 năm 2017", "25.10.2017"; with the word "ngày" before it also "25/10" and "25".
     */
    private static @Nullable Moment day(Tokens tokens, int i, boolean named) {
        String[] dotted = tokens.folded(i).split("\\.", -1);
        if (dotted.length == 3) {
            return dottedDate(dotted, i + 1);
        }
        int first = integer(tokens, i);
        if (first < 1 || first > 31) {
            return null;
        }
        if (tokens.is(i + 1, "tháng") && tokens.isNumber(i + 2)) {
            Moment month = month(tokens, i + 2);
            return month == null || !named && !month.hasYear()
                    ? null
                    : new Moment(TimeType.DATE, month.year(), month.part(), first, month.end());
        }
        if (isSeparator(tokens, i + 1) && tokens.isNumber(i + 2)) {
            int second = integer(tokens, i + 2);
            int monthYear = yearAt(tokens, i + 2);
            if (monthYear > 0) {
                boolean month = !named && first <= 12 && tokens.is(i + 1, "/") && !tokens.is(i + 3, "/");
                return month ? new Moment(TimeType.MONTH, monthYear, first, 0, i + 3) : null;
            }
            if (second < 1 || second > 12) {
                return named ? new Moment(TimeType.DATE, 0, 0, first, i + 1) : null;
            }
            int year = isSeparator(tokens, i + 3) ? yearAt(tokens, i + 4) : 0;
            if (year > 0) {
                return new Moment(TimeType.DATE, year, second, first, i + 5);
            }
            boolean ranged = tokens.is(i + 1, "/") && isBeforeDate(tokens, i + 3);
            if (!ranged && isSeparator(tokens, i + 3) && tokens.touchesNext(i + 3) && tokens.isNumber(i + 4)) {
                return null; // "27/8/20221": no such day.
            }
            boolean yearly = isYearly(tokens, i + 3) || isDeadline(tokens, i - 1);
            if (tokens.are(i + 3, "năm") && yearAt(tokens, i + 4) > 0) {
                return new Moment(TimeType.DATE, yearAt(tokens, i + 4), second, first, i + 5);
            }
            boolean slash = tokens.is(i + 1, "/");
            boolean told = slash ? named || yearly || ranged : named && isYearly(tokens, i + 3);
            return told ? new Moment(TimeType.DATE, 0, second, first, i + 3) : null;
        }
        return named ? new Moment(TimeType.DATE, 0, 0, first, i + 1) : null;
    }

    /** "10/01 đến 29/02/2024", "01/5-10/5/2024": behind the first day the last one, with the year of both. */
    private static boolean isBeforeDate(Tokens tokens, int at) {
        if (!tokens.is(at, "đến") && !tokens.is(at, "tới") && !tokens.is(at, "-")) {
            return false;
        }
        int day = tokens.is(at + 1, "ngày") ? at + 2 : tokens.is(at + 1, "hết") ? at + 2 : at + 1;
        return tokens.isNumber(day)
                && tokens.is(day + 1, "/")
                && tokens.isNumber(day + 2)
                && tokens.is(day + 3, "/")
                && yearAt(tokens, day + 4) > 0;
    }

    private static @Nullable Moment dottedDate(String[] parts, int end) {
        for (String part : parts) {
            if (!isShortNumber(part)) {
                return null;
            }
        }
        int day = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        return CalendarValues.date(day, month, year) == null ? null : new Moment(TimeType.DATE, year, month, day, end);
    }

    static boolean isYearly(Tokens tokens, int i) {
        return (tokens.is(i, "hằng") || tokens.is(i, "hàng") || tokens.is(i, "mỗi")) && tokens.is(i + 1, "năm");
    }

    private static boolean isDeadline(Tokens tokens, int i) {
        return tokens.is(i, "trước") || tokens.is(i, "và") && tokens.isNumber(i - 1);
    }

    private static @Nullable Moment month(Tokens tokens, int i) {
        int month = integer(tokens, i);
        if (month < 1 || month > 12) {
            return null;
        }
        int next = isSeparator(tokens, i + 1) || tokens.is(i + 1, "năm") || tokens.is(i + 1, ",") ? i + 2 : i + 1;
        if (tokens.is(next, "năm")) {
            next++;
        }
        int year = yearAt(tokens, next);
        return new Moment(TimeType.MONTH, year, month, 0, year > 0 ? next + 1 : i + 1);
    }

    private static @Nullable Moment quarter(Tokens tokens, int i) {
        int quarter = tokens.isNumber(i) ? integer(tokens, i) : roman(tokens, i);
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        int next = isSeparator(tokens, i + 1) || tokens.is(i + 1, "năm") || tokens.is(i + 1, ",") ? i + 2 : i + 1;
        if (tokens.is(next, "năm")) {
            next++;
        }
        int year = yearAt(tokens, next);
        return new Moment(TimeType.QUARTER, year, quarter, 0, year > 0 ? next + 1 : i + 1);
    }

    /** The Roman number at a token, as scans show it too: "H" for II, "II1" for III, "TV" for IV. */
    private static int roman(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return 0;
        }
        String read = tokens.text(i)
                .replace("H", "II")
                .replace('l', 'I')
                .replace('1', 'I')
                .replace('T', 'I');
        return Numerals.roman(read);
    }

    private static @Nullable Moment year(Tokens tokens, int i) {
        int at = tokens.is(i, "học") ? i + 1 : i;
        int year = yearAt(tokens, at);
        return year > 0 ? new Moment(TimeType.YEAR, year, 0, 0, at + 1) : null;
    }
}
