package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Tokens;

/** Splits a passage into clauses at semicolons and full stops: "Đạt 5 xã; đạt 90% hộ." has two. */
final class ClauseSplitter {
    private ClauseSplitter() {}

    static List<TokenRange> split(Tokens tokens) {
        List<TokenRange> clauses = new ArrayList<>();
        int from = label(tokens);
        for (int i = from; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.is(i, ";") || isFullStop(tokens, i)) {
                clauses.add(new TokenRange(from, i));
                from = i + 1;
            }
        }
        return clauses;
    }

    /** Whether a passage can state a target at all. */
    static boolean hasNumber(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) || tokens.is(i, "một") || tokens.is(i, "hai")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFullStop(Tokens tokens, int i) {
        return tokens.is(i, ".") && !tokens.touchesNext(i) && tokens.isCapitalised(i + 1);
    }

    /** "Chỉ tiêu 1:", "Mục tiêu 2.": the running number of a target is none. */
    private static int label(Tokens tokens) {
        boolean named = tokens.are(0, "chỉ", "tiêu") || tokens.are(0, "mục", "tiêu");
        return named && tokens.isNumber(2) && (tokens.is(3, ":") || tokens.is(3, ".")) ? 4 : 0;
    }
}
