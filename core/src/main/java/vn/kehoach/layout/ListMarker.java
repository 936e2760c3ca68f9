package vn.kehoach.layout;

import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Numerals;

/**
 * The sign that opens a heading or a list item: "II.", "2.1.", "a)", "Điều 3.", "-".
 *
 * <p>The two numbering schemes of Decree 30/2020/NĐ-CP, Appendix I, section V, the Party's hyphens ("I-", "1-") and the
 * bullets in use.
 *
 * @param style which numbering system
 * @param number the number as printed, without dot or bracket; "" for bullets
 * @param length how many characters the sign takes, spaces after it included
 */
public record ListMarker(Style style, String number, int length) {
    private static final int MAX_BARE_TITLE = 120;
    private static final int MAX_BARE_ROMAN = 20;

    /** The numbering systems. */
    public enum Style {
        /** Phần I, Phần thứ nhất. */
        PART,
        /** Chương I. */
        CHAPTER,
        /** Mục 1 as a line of its own, or "Mục 1. ...". */
        DIVISION,
        /** Điều 1. */
        ARTICLE,
        /** A, B, C. */
        UPPER_LETTER,
        /** I, II, III. */
        ROMAN,
        /** 1, 2, 3. */
        ARABIC,
        /** 1.1, 2.3.1. */
        DECIMAL,
        /** 1) or (1). */
        BRACKETED_NUMBER,
        /** a), b), đ). */
        LETTER,
        /** (i), ii). */
        LOWER_ROMAN,
        /** -. */
        DASH,
        /** +. */
        PLUS,
        /** * and •. */
        STAR
    }

    /** Whether the marker only sets an item off and does not number it. */
    public boolean isBullet() {
        return style.compareTo(Style.DASH) >= 0;
    }

    /** The marker that opens {@code line}, or null. */
    public static @Nullable ListMarker of(String line) {
        if (line.isEmpty()) {
            return null;
        }
        char first = line.charAt(0);
        if ("-–—+*•●▪◦−".indexOf(first) >= 0) {
            return bullet(line, first);
        }
        if (first >= '0' && first <= '9') {
            return arabic(line);
        }
        if (first == '(') {
            return bracketed(line);
        }
        if (!Character.isLetter(first)) {
            return null;
        }
        ListMarker named = Character.isUpperCase(first) ? named(line) : null;
        if (named != null) {
            return named;
        }
        return Character.isUpperCase(first) ? upper(line) : lower(line);
    }

    private static @Nullable ListMarker bullet(String line, char first) {
        Style style = first == '+' ? Style.PLUS : "*•●▪◦".indexOf(first) >= 0 ? Style.STAR : Style.DASH;
        if (line.length() < 2) {
            return null;
        }
        char next = line.charAt(1);
        boolean spaced = next == ' ' || next == '\t';
        return spaced || (Character.isLetter(next) && Character.isUpperCase(next))
                ? new ListMarker(style, "", spaces(line, 1))
                : null;
    }

    private static @Nullable ListMarker arabic(String line) {
        int at = digits(line, 0);
        if (at > 3) {
            return null;
        }
        int parts = 1;
        while (at + 1 < line.length() && line.charAt(at) == '.' && isDigit(line.charAt(at + 1))) {
            int end = digits(line, at + 1);
            if (end - at > 3) {
                return null;
            }
            at = end;
            parts++;
        }
        String number = line.substring(0, at);
        if (at == line.length()) {
            return null;
        }
        char sign = line.charAt(at);
        Style style = parts > 1 ? Style.DECIMAL : Style.ARABIC;
        if (sign == ')') {
            return followed(line, at + 1) ? new ListMarker(Style.BRACKETED_NUMBER, number, spaces(line, at + 1)) : null;
        }
        if (sign == '.' && (at + 1 == line.length() || followed(line, at + 1))) {
            return new ListMarker(style, number, spaces(line, at + 1));
        }
        boolean title =
                (sign == '-' || sign == '/') && at + 1 < line.length() && startsCapital(line, spaces(line, at + 1));
        if (title && !startsSymbol(line, at + 1)) {
            return new ListMarker(style, number, spaces(line, at + 1));
        }
        boolean bare = parts > 1 && (sign == ' ' || sign == '\t') && startsCapital(line, spaces(line, at));
        return bare ? new ListMarker(style, number, spaces(line, at)) : null;
    }

    private static @Nullable ListMarker bracketed(String line) {
        int close = line.indexOf(')');
        if (close < 2 || close > 5 || close + 1 >= line.length() || line.charAt(close + 1) != ' ') {
            return null;
        }
        String number = line.substring(1, close);
        if (digits(number, 0) == number.length()) {
            return new ListMarker(Style.BRACKETED_NUMBER, number, spaces(line, close + 1));
        }
        if (isLowerRoman(number)) {
            return new ListMarker(Style.LOWER_ROMAN, number, spaces(line, close + 1));
        }
        return number.length() == 1 && Character.isLowerCase(number.charAt(0))
                ? new ListMarker(Style.LETTER, number, spaces(line, close + 1))
                : null;
    }

    private static @Nullable ListMarker named(String line) {
        int space = line.indexOf(' ');
        if (space < 3 || space > 6) {
            return null;
        }
        Style style = switch (Folding.word(line.substring(0, space))) {
            case "phần" -> Style.PART;
            case "chương" -> Style.CHAPTER;
            case "mục" -> Style.DIVISION;
            case "điều" -> Style.ARTICLE;
            default -> null;
        };
        if (style == null) {
            return null;
        }
        int at = spaces(line, space);
        int end = at;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String number = line.substring(at, end);
        if (style == Style.PART && Folding.word(number).equals("thứ")) {
            int word = spaces(line, end);
            end = word;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            number = line.substring(at, end);
        } else if (!(digits(number, 0) == number.length() && !number.isEmpty())
                && Numerals.roman(number) == 0
                && !(style == Style.PART && number.length() == 1 && Character.isUpperCase(number.charAt(0)))) {
            return null;
        }
        if (end < line.length() && ".:)-–".indexOf(line.charAt(end)) >= 0) {
            return new ListMarker(style, number, spaces(line, end + 1));
        }
        if (end == line.length()) {
            return new ListMarker(style, number, end);
        }
        boolean title = style == Style.PART || style == Style.CHAPTER;
        return title && line.charAt(end) == ' ' && startsCapital(line, spaces(line, end))
                ? new ListMarker(style, number, spaces(line, end))
                : null;
    }

    private static @Nullable ListMarker upper(String line) {
        int end = 1;
        while (end < line.length() && "IVXLC".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        String number = line.substring(0, end);
        if (end >= line.length()) {
            return null;
        }
        int sign = line.charAt(end) == ' ' && end + 1 < line.length() ? end + 1 : end;
        char c = line.charAt(sign);
        boolean dotted = c == '.' || c == ')' || c == '/' || c == ':';
        boolean dashed = c == '-' || c == '–';
        if (sign > end && !dashed && isTitle(line, sign) && isSmallRoman(number)) {
            return new ListMarker(Style.ROMAN, number, sign);
        }
        if (!dotted && !dashed || (sign > end && !dashed)) {
            return null;
        }
        int after = spaces(line, sign + 1);
        boolean spaced = after > sign + 1;
        if (c == '.' && after == line.length() && Numerals.roman(number) > 0) {
            return new ListMarker(Style.ROMAN, number, after); // Its title stands on the next line.
        }
        if (after >= line.length() || (!spaced && !startsCapital(line, after))) {
            return null;
        }
        boolean regarding = after < line.length() && (line.charAt(after) == 'v' || line.charAt(after) == 'V');
        if (c == '/' && !spaced && after + 1 < line.length() && line.charAt(after + 1) == ' ') {
            return null; // "T/M BAN THƯỜNG VỤ", "K/T": thay mặt, ký thay
        }
        if (c == '/' && (regarding || after < line.length() && Character.isLowerCase(line.charAt(after)))) {
            return null; // "V/v", "V/V": về việc
        }
        // Scans show "III" as "HI".
        String read = number.length() > 1 && number.indexOf('H') >= 0 ? number.replace("H", "II") : number;
        boolean roman = Numerals.roman(read) > 0;
        number = roman ? read : number;
        if (!roman && number.length() > 1 || (dashed && !startsCapital(line, after))) {
            return null;
        }
        return new ListMarker(roman ? Style.ROMAN : Style.UPPER_LETTER, number, after);
    }

    /** "II NHIỆM VỤ": a short line of capitals, of which the stop was lost or never written. */
    private static boolean isTitle(String line, int from) {
        return line.length() <= MAX_BARE_TITLE
                && line.indexOf(' ', from) > 0
                && line.chars().skip(from).noneMatch(Character::isLowerCase)
                && line.chars().skip(from).limit(2).allMatch(Character::isLetter);
    }

    private static boolean isSmallRoman(String number) {
        int value = Numerals.roman(number);
        return value > 0 && value <= MAX_BARE_ROMAN;
    }

    private static @Nullable ListMarker lower(String line) {
        int end = 0;
        while (end < line.length() && end < 5 && Character.isLowerCase(line.charAt(end))) {
            end++;
        }
        int letters = end;
        while (end < line.length() && end - letters < 2 && isDigit(line.charAt(end))) {
            end++;
        }
        if (end >= line.length()) {
            return null;
        }
        String number = line.substring(0, end);
        char sign = line.charAt(end);
        int after = spaces(line, end + 1);
        if (letters == 1) {
            boolean bracket = sign == ')' || sign == '/';
            boolean dot = sign == '.' && startsCapital(line, after);
            return bracket && after <= line.length() || dot ? new ListMarker(Style.LETTER, number, after) : null;
        }
        return sign == ')' && letters == end && isLowerRoman(number)
                ? new ListMarker(Style.LOWER_ROMAN, number, after)
                : null;
    }

    /** "49-QCPH-UBND", "12/KH-UBND": a symbol, not a numbered title. */
    private static boolean startsSymbol(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end - at >= 2 && end < line.length() && line.charAt(end) == '-';
    }

    private static boolean isLowerRoman(String number) {
        return !number.isEmpty() && number.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && isDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int spaces(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean followed(String line, int at) {
        if (at >= line.length()) {
            return true;
        }
        char c = line.charAt(at);
        return c == ' ' || c == '\t' || Character.isUpperCase(c);
    }

    private static boolean startsCapital(String line, int at) {
        int from = at;
        while (from < line.length() && "“\"(‘".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        return from < line.length() && Character.isUpperCase(line.charAt(from));
    }
}
