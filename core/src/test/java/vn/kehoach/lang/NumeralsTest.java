package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            10.000      | 10000   | point between groups of three
            1.234.567   | 1234567 | two points
            1,6         | 1.6     | decimal comma
            12,50       | 12.50   | decimal comma, two places
            1.200,5     | 1200.5  | both
            02          | 2       | leading zero
            0,05        | 0.05    | below one
            95.5        | 95.5    | no group of three: a decimal point
            1,234,567   | 1234567 | foreign grouping
            10,5,3      | -       | two decimal commas
            1.2.3       | -       | a section number
            1.23.456    | -       | groups of two and three
            1.2,3       | -       | point and comma without a group
            1234567890123456789 | - | a code, not a quantity
            """)
    void readsPointsAndCommas(String number, BigDecimal value, String reason) {
        if (value == null) {
            assertThat(Numerals.parse(number)).as(reason).isNull();
        } else {
            assertThat(Numerals.parse(number)).as(reason).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "I, 1",
        "II, 2",
        "IV, 4",
        "IX, 9",
        "XIV, 14",
        "XL, 40",
        "CCC, 300",
        "A, 0",
        "ii, 0",
        "IVXLCIVXL, 0",
        "'', 0"
    })
    void readsRomanNumeralsInCapitals(String numeral, int value) {
        assertThat(Numerals.roman(numeral)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"một, 1", "hai, 2", "mười, 10", "trăm, -", "sở, -"})
    void readsSmallNumbersInWords(String word, Integer value) {
        assertThat(Numerals.word(word)).isEqualTo(value);
    }
}
