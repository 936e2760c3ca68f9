package vn.kehoach.mention;

import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.CalendarValues;
import vn.kehoach.model.TimeType;

/**
 * A point of the calendar as it was read, perhaps without its year: "ngày 25/11", "quý II năm 2018".
 *
 * @param type date, month, quarter, half or year
 * @param year the year, or 0
 * @param part month, quarter or half; 0 for a year
 * @param day day of the month, or 0
 * @param end index of the first token after it
 */
record Moment(TimeType type, int year, int part, int day, int end) {

    boolean hasYear() {
        return year > 0;
    }

    Moment withYear(int other) {
        return new Moment(type, other, part, day, end);
    }

    Moment withMonth(int month, int other) {
        return new Moment(type, other, month, day, end);
    }

    /** ISO value, or null where the calendar has no such day or the year is missing. */
    @Nullable
    String value() {
        if (year == 0) {
            return null;
        }
        return switch (type) {
            case DATE -> CalendarValues.date(day, part, year);
            case MONTH -> CalendarValues.month(part, year);
            case QUARTER -> CalendarValues.quarter(part, year);
            case HALF -> part >= 1 && part <= 2 ? year + "-H" + part : null;
            case YEAR -> CalendarValues.isYear(year) ? String.valueOf(year) : null;
            default -> null;
        };
    }

    /** "XXXX-12-05" of a day or month without a year; null for anything else. */
    @Nullable
    String yearlyValue() {
        if (part < 1 || part > 12) {
            return null;
        }
        return switch (type) {
            case DATE ->
                CalendarValues.date(day, part, 2024) == null ? null : "XXXX-" + digits(part) + "-" + digits(day);
            case MONTH -> "XXXX-" + digits(part);
            case QUARTER -> part <= 4 ? "XXXX-Q" + part : null;
            default -> null;
        };
    }

    /** Two digits; a formatter would be slow for what every document has dozens of. */
    private static String digits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
