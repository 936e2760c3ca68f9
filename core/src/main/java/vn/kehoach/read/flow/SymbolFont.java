package vn.kehoach.read.flow;

/** Characters of the fonts Symbol and Wingdings, which Word stores as U+F020 to U+F0FF: U+F0B3 of Symbol is "≥". */
public final class SymbolFont {
    private static final int FIRST = 0xF000;
    private static final int LAST = 0xF0FF;
    private static final String CODES = "\u00A3\u00B3\u00B1\u00B0\u00B4\u00B7\u00B8\u00B9\u00BB\u00AE-\u00B2";
    private static final String SIGNS = "≤≥±°×•÷≠≈→-″";

    private SymbolFont() {}

    /** Whether a character stands in the area that symbol fonts use. */
    public static boolean isSymbol(int c) {
        return c >= FIRST && c <= LAST;
    }

    /**
     * The sign in Unicode; "•" for drawings.
     *
     * @param code the character's code, from 0x20 to 0xFF or from 0xF020 to 0xF0FF
     * @param drawings whether the font holds drawings (Wingdings) and not signs (Symbol)
     */
    public static String sign(int code, boolean drawings) {
        int at = drawings ? -1 : CODES.indexOf(code & 0xFF);
        if (at >= 0) {
            return SIGNS.substring(at, at + 1);
        }
        boolean ascii = !drawings && (code & 0xFF) < 0x40 && (code & 0xFF) >= 0x20;
        return ascii ? String.valueOf((char) (code & 0xFF)) : "•";
    }

    /** Words with the characters of symbol fonts replaced. */
    public static String plain(String words) {
        if (words.chars().noneMatch(SymbolFont::isSymbol)) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        words.chars().forEach(c -> {
            if (isSymbol(c)) {
                out.append(sign(c, false));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
