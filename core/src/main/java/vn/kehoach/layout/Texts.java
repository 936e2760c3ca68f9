package vn.kehoach.layout;

import java.util.regex.Pattern;
import vn.kehoach.read.PageMarks;

/** Questions about the shape of a line. */
final class Texts {
    /** First words of the lines that name the issuer and its superior: "UBND HUYỆN X" above "PHÒNG Y TẾ". */
    private static final Pattern BODY = Pattern.compile(
            "(?:UBND|ỦY BAN|UỶ BAN|HĐND|SỞ|BỘ|PHÒNG|BAN|CỤC|CHI CỤC|TỔNG CỤC|TRUNG TÂM|HUYỆN ỦY|TỈNH ỦY|ĐẢNG BỘ) ");

    private Texts() {}

    /** Whether a line of a letterhead opens with the kind of a body. */
    static boolean startsWithBody(String line) {
        return BODY.matcher(line).lookingAt();
    }

    static String squeeze(String text) {
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                gap = !out.isEmpty();
            } else {
                if (gap && c != '\t' && out.charAt(out.length() - 1) != '\t') {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Most lines are: every space stands between two words. */
    private static boolean isSqueezed(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            boolean inner = at > 0 && at + 1 < text.length();
            if (!inner || text.charAt(at - 1) == '\t' || text.charAt(at + 1) == '\t' || text.charAt(at + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at >= 0 && (")\"”’*_ ".indexOf(line.charAt(at)) >= 0 || PageMarks.isMark(line.charAt(at)))) {
            at--;
        }
        return at >= 0 && ".;:!?…".indexOf(line.charAt(at)) >= 0;
    }

    static boolean startsLowerCase(String line) {
        int at = 0;
        while (at < line.length() && "(\"“‘ ".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && Character.isLowerCase(line.charAt(at));
    }

    /** Whether the line has letters and no small one. */
    static boolean isUpperCase(String line) {
        boolean letters = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        return letters;
    }

    /** A drawn rule: at least three of - _ = * and nothing else. */
    static boolean isRule(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("-_=*–—~.…".indexOf(c) >= 0) {
                marks++;
            } else if (c != ' ') {
                return false;
            }
        }
        return marks >= 3;
    }

    /** Only digits, in the usual dress of a page number: "12", "- 12 -", "Trang 12", "12/30". */
    static boolean isPageNumber(String line) {
        String bare = line.strip();
        if (bare.length() > 14) {
            return false;
        }
        if (bare.regionMatches(true, 0, "trang ", 0, 6)) {
            bare = bare.substring(6);
        }
        int from = 0;
        int to = bare.length();
        while (from < to && "-–—[ ".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-–—] ".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = bare.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '/' || i == from) {
                return false;
            }
        }
        return digits >= 1 && digits <= 7;
    }

    static int firstWordLength(String line) {
        int at = 0;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
