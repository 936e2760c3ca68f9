package vn.kehoach.assemble;

import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundAgency;

/** The words of an item that tell of roles, orders, amounts and sentences, whoever is named in it. */
final class RoleCues {
    /** Longer, the words behind a colon are more than a number and its unit. */
    private static final int MAX_ALLOTMENT = 14;

    private static final int MAX_BEFORE_ORDER = 60;

    private RoleCues() {}

    /** "chủ trì", "là cơ quan đầu mối", "chịu trách nhiệm": how many tokens the cue takes. */
    static int cueLength(Tokens tokens, int i) {
        if (tokens.is(i, "chủ") && tokens.is(i + 1, "trì") || tokens.is(i, "chú") && tokens.is(i + 1, "trì")) {
            return 2;
        }
        if (tokens.is(i, "là")
                && (tokens.are(i + 1, "cơ", "quan") || tokens.are(i + 1, "đơn", "vị"))
                && tokens.are(i + 3, "đầu", "mối")) {
            return tokens.is(i + 5, ",") && tokens.are(i + 6, "chủ", "trì") ? 8 : 5;
        }
        return 0;
    }

    /** "(cơ quan thường trực ...)", "có trách nhiệm", "là cơ quan": words that do not part a list from its "chủ trì". */
    static boolean isSmallTalk(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ".") || tokens.is(i, "với") || tokens.is(i, "cho")) {
                return false;
            }
        }
        return true;
    }

    /** The bracket that closes behind token {@code at}, if one is open there; the end of the item if none is. */
    static int closeOfBracket(Tokens tokens, int at) {
        int open = at;
        while (open >= 0 && !tokens.is(open, "(") && !tokens.is(open, ")")) {
            open--;
        }
        int close = at;
        while (tokens.is(open, "(") && close < tokens.size() && !tokens.is(close, ")")) {
            close++;
        }
        return tokens.is(open, "(") ? close : tokens.size();
    }

    /** Roles are decided by an item's first sentence. */
    static int endOfSentence(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean stop = tokens.is(i, ".")
                    && tokens.isCapitalised(i + 1)
                    && !tokens.touchesNext(i)
                    && !(tokens.isUpper(i - 1) && tokens.text(i - 1).length() <= 2);
            if (stop && i > 3) {
                return i;
            }
        }
        return tokens.size();
    }

    /** "Trong quá trình thực hiện, nếu có vướng mắc ...", "Ngoài các nội dung trên ...": what closes a plan is for all. */
    static boolean opensClosing(Tokens tokens) {
        return tokens.are(0, "trong", "quá", "trình")
                || tokens.are(0, "quá", "trình")
                || tokens.are(0, "nếu", "có")
                || tokens.are(0, "trường", "hợp")
                || tokens.are(0, "ngoài", "các")
                || tokens.are(0, "nhận", "được");
    }

    static boolean isAmount(Tokens tokens, int at) {
        return tokens.isNumber(at)
                || tokens.are(at, "không", "quá") && tokens.isNumber(at + 2)
                || tokens.are(at, "tối", "đa") && tokens.isNumber(at + 2);
    }

    /** "Ban bầu cử tỉnh: không quá 05 cá nhân;" allots and sets no work. */
    static boolean isAllotment(Tokens tokens) {
        int colon = 0;
        while (colon < tokens.size() && !tokens.is(colon, ":") && !tokens.is(colon, ".")) {
            colon++;
        }
        return tokens.is(colon, ":")
                && !tokens.are(0, "đề", "nghị")
                && !tokens.is(0, "giao")
                && tokens.size() - colon <= MAX_ALLOTMENT
                && (isAmount(tokens, colon + 1) || tokens.is(colon + 1, "mỗi"));
    }

    /** "Chủ trì, phối hợp:" above bullets that each open with a partner. */
    static boolean isPartnerHeading(Tokens tokens, List<FoundAgency> agencies) {
        return agencies.isEmpty()
                && tokens.size() <= 8
                && tokens.are(0, "chủ", "trì")
                && (tokens.are(3, "phối", "hợp") || tokens.are(2, "phối", "hợp"));
    }

    /** Whether the words set work: "yêu cầu", "đề nghị", "giao". */
    static boolean isOrder(Tokens tokens) {
        for (int k = 0; k < Math.min(tokens.size(), MAX_BEFORE_ORDER); k++) {
            if (tokens.are(k, "yêu", "cầu") || tokens.are(k, "đề", "nghị") || tokens.is(k, "giao")) {
                return true;
            }
        }
        return false;
    }

    /** "chịu trách nhiệm thi hành Quyết định này": the closing article of a decision. */
    static boolean isResponsible(Tokens tokens) {
        for (int k = 0; k < tokens.size(); k++) {
            if (tokens.are(k, "chịu", "trách", "nhiệm", "thi", "hành")
                    || tokens.are(k, "chịu", "trách", "nhiệm", "thực", "hiện")
                    || tokens.are(k, "quyết", "định", "thi", "hành")) {
                return true;
            }
        }
        return false;
    }
}
