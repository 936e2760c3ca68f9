package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarValuesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2018-05-25, 2018-05-25, 2018-05-25",
                "2018-06,    2018-06-01, 2018-06-30",
                "2024-02,    2024-02-01, 2024-02-29",
                "2023-02,    2023-02-01, 2023-02-28",
                "2018-Q1,    2018-01-01, 2018-03-31",
                "2018-Q4,    2018-10-01, 2018-12-31",
                "2025-H1,    2025-01-01, 2025-06-30",
                "2025-H2,    2025-07-01, 2025-12-31",
                "2020,       2020-01-01, 2020-12-31",
                "P1Y,        -,          -",
                "XXXX-12-05, -,          -",
                "-,          -,          -"
            })
    void knowsFirstAndLastDay(String value, String first, String last) {
        assertThat(CalendarValues.firstDay(value)).isEqualTo(first);
        assertThat(CalendarValues.lastDay(value)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "25, 5, 2018, 2018-05-25",
                "29, 2, 2024, 2024-02-29",
                "29, 2, 2023, -",
                "31, 4, 2024, -",
                "1, 13, 2024, -",
                "1, 1, 1816, -"
            })
    void refusesDaysThatAreNone(int day, int month, int year, String value) {
        assertThat(CalendarValues.date(day, month, year)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2, 2018, 2018-02, 2018-Q2", "12, 2018, 2018-12, -", "0, 2018, -, -", "2, 3018, -, -"})
    void monthsAndQuarters(int part, int year, String month, String quarter) {
        assertThat(CalendarValues.month(part, year)).isEqualTo(month);
        assertThat(CalendarValues.quarter(part, year)).isEqualTo(quarter);
    }
}
