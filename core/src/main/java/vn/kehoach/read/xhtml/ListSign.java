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
        return isBullet(bare) || isNumber(bare);
    }

    /** Whether text begins with such a number: "1. Sở Y tế", "- Bố trí kinh phí". */
    static boolean opens(String words) {
        int gap = words.indexOf(' ');
        return gap > 0 && isSign(words.substring(0, gap + 1));
    }

    static String plain(String words) {
        String bare = words.strip();
        return (isBullet(bare) ? ListNumbers.bullet(SymbolFont.plain(bare)) : bare) + " ";
    }

    /** "12.", "2.1", "IV.", "a)", "(đ)". */
    private static boolean isNumber(String bare) {
        char last = bare.charAt(bare.length() - 1);
        int letters = 0;
        boolean roman = true;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            roman &= !Character.isLetter(c) || "IVXLCivxlc".indexOf(c) >= 0;
            if (!Character.isLetterOrDigit(c) && c != '.' && c != ')' && c != '(') {
                return false;
            }
        }
        boolean ended = last == '.' || last == ')';
        boolean levels = letters == 0 && bare.indexOf('.') > 0;
        return (ended || levels) && (letters <= 1 || roman);
    }

    private static boolean isBullet(String bare) {
        char first = bare.charAt(0);
        // LibreOffice writes its dash twice.
        return bare.equals("--")
                || bare.length() == 1 && ("-–+*•·o§Øüv".indexOf(first) >= 0 || SymbolFont.isSymbol(first));
    }
}
