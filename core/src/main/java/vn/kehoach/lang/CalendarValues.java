package vn.kehoach.lang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** ISO 8601 values of days, months, quarters, halves and years, and the days they cover. */
public final class CalendarValues {
    private CalendarValues() {}

    /** "2018-05-25", or null where there is no such day. */
    public static @Nullable String date(int day, int month, int year) {
        try {
            return isYear(year) ? LocalDate.of(year, month, day).toString() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "2018-06", or null where there is no such month. */
    public static @Nullable String month(int month, int year) {
        return month >= 1 && month <= 12 && isYear(year)
                ? YearMonth.of(year, month).toString()
                : null;
    }

    /** "2018-Q2", or null. */
    public static @Nullable String quarter(int quarter, int year) {
        return quarter >= 1 && quarter <= 4 && isYear(year) ? year + "-Q" + quarter : null;
    }

    /** Whether a number is a year that plans speak of. */
    public static boolean isYear(int year) {
        return year >= 1900 && year <= 2100;
    }

    /** The first day that a date, month, quarter, half or year covers; null for anything else. */
    public static @Nullable String firstDay(@Nullable String value) {
        LocalDate day = value == null ? null : bound(value, false);
        return day == null ? null : day.toString();
    }

    /** The last day that a date, month, quarter, half or year covers; null for anything else. */
    public static @Nullable String lastDay(@Nullable String value) {
        LocalDate day = value == null ? null : bound(value, true);
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate bound(String value, boolean last) {
        if (value.length() < 4 || !Character.isDigit(value.charAt(0))) {
            return null;
        }
        int year = Integer.parseInt(value.substring(0, 4));
        if (value.length() == 4) {
            return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        String rest = value.substring(5);
        if (rest.startsWith("Q")) {
            return months(year, rest.charAt(1) - '0', 3, last);
        }
        if (rest.startsWith("H")) {
            return months(year, rest.charAt(1) - '0', 6, last);
        }
        if (rest.length() == 2) {
            return months(year, Integer.parseInt(rest), 1, last);
        }
        return LocalDate.parse(value);
    }

    /** Bounds of the {@code number}th stretch of {@code length} months. */
    private static LocalDate months(int year, int number, int length, boolean last) {
        YearMonth first = YearMonth.of(year, (number - 1) * length + 1);
        return last ? first.plusMonths(length - 1L).atEndOfMonth() : first.atDay(1);
    }
}
