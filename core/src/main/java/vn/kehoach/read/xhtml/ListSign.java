package vn.kehoach.read.xhtml;

import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.flow.SymbolFont;

/** The number of a list paragraph that a parser wrote before its text: "2.1. ", "a) ", "· ". */
final class ListSign {
    private static final int MAX_LENGTH = 12;

    private ListSign() {}

    /** Whether a piece of text is such a number and no more. */
    static boolean isSign(String words) {
        String bare = words.strip();
        if (bare.length() > MAX_LENGTH || !Character.isWhitespace(words.charAt(words.length() - 1))) {
            return false;
        }
        char last = bare.charAt(bare.length() - 1);
        return isBullet(bare) || (last == '.' || last == ')') && bare.indexOf(' ') < 0;
    }

    static String plain(String words) {
        String bare = words.strip();
        return (isBullet(bare) ? ListNumbers.bullet(SymbolFont.plain(bare)) : bare) + " ";
    }

    private static boolean isBullet(String bare) {
        return bare.length() == 1
                && ("-–+*•·o§Øüv".indexOf(bare.charAt(0)) >= 0 || SymbolFont.isSymbol(bare.charAt(0)));
    }
}
