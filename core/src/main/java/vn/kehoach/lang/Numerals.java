package vn.kehoach.lang;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as Vietnamese writes them: "10.000" is ten thousand, "1,6" is 1.6, "02" is 2, "một" is 1. */
public final class Numerals {
    private static final Map<String, Integer> WORDS = Map.of(
            "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    /** Longer digit strings are codes, not quantities, and would cost time to compute with. */
    private static final int MAX_DIGITS = 18;

    private Numerals() {}

    /** The value of a number token, or null where it is none ("1.2.3", "10,5,3"). */
    public static @Nullable BigDecimal parse(String number) {
        if (number.length() > MAX_DIGITS) {
            return null;
        }
        int comma = number.indexOf(',');
        if (comma != number.lastIndexOf(',')) {
            return groupsOfThree(number, ',') ? new BigDecimal(number.replace(",", "")) : null;
        }
        String whole = comma < 0 ? number : number.substring(0, comma);
        String fraction = comma < 0 ? "" : number.substring(comma + 1);
        if (fraction.indexOf('.') >= 0) {
            return null;
        }
        if (whole.indexOf('.') >= 0) {
            if (groupsOfThree(whole, '.')) {
                whole = whole.replace(".", "");
            } else if (comma < 0 && whole.indexOf('.') == whole.lastIndexOf('.')) {
                return new BigDecimal(whole);
            } else {
                return null;
            }
        }
        return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
    }

    /** The value of a folded numeral word from "một" to "mười", or null. */
    public static @Nullable Integer word(String folded) {
        return WORDS.get(folded);
    }

    /** The value of a Roman numeral in capitals up to "CCC", or 0 where it is none. */
    public static int roman(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 8) {
            return 0;
        }
        int sum = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            Integer value = ROMAN.get(numeral.charAt(i));
            if (value == null) {
                return 0;
            }
            sum += value < previous ? -value : value;
            previous = Math.max(previous, value);
        }
        return sum;
    }

    private static boolean groupsOfThree(String number, char separator) {
        int first = number.indexOf(separator);
        if (first < 1 || first > 3 || number.charAt(0) == '0') {
            return false;
        }
        for (int at = first; at < number.length(); at += 4) {
            if (number.charAt(at) != separator || at + 4 > number.length()) {
                return false;
            }
            if (number.indexOf(separator, at + 1) >= 0 && number.indexOf(separator, at + 1) != at + 4) {
                return false;
            }
        }
        return (number.length() - first) % 4 == 0;
    }
}
