package vn.kehoach.read.legacy;

import org.jspecify.annotations.Nullable;

/** Reads words and lines of one encoding. Immutable. */
final class Decoder {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final LegacyEncoding encoding;
    private final LetterTable table;
    private final Words words;
    private final Capitals capitals;

    Decoder(LegacyEncoding encoding, LetterTable table, Words words) {
        this.encoding = encoding;
        this.table = table;
        this.words = words;
        this.capitals = new Capitals(words);
    }

    /** The Vietnamese word that {@code word} stands for, or null where it stands for none. */
    @Nullable
    String good(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean own = table.decode(word, out);
        String decoded = encoding == LegacyEncoding.TCVN3 ? capitals.raiseWord(out.toString()) : out.toString();
        return own && words.isGood(decoded) ? decoded : null;
    }

    /** Every word decoded. */
    String line(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            int end = end(line, at);
            if (end == at) {
                out.append(Codes.plain(line.charAt(at)));
                at++;
            } else {
                out.append(word(line.substring(at, end)));
                at = end;
            }
        }
        return finish(out.toString());
    }

    /** What a whole line needs after its words. */
    String finish(String line) {
        return encoding == LegacyEncoding.TCVN3 ? capitals.raise(line) : line;
    }

    /**
     * One word decoded; the quotes and dashes around it stay where they make no letters of a word.
     *
     * <p>In VPS and VISCII the bytes of “ ” – are capital letters, yet text typed later has real quotes.
     */
    String word(String word) {
        int space = word.indexOf(NO_BREAK_SPACE);
        if (space >= 0 && good(word) == null) {
            return word(word.substring(0, space)) + NO_BREAK_SPACE + word(word.substring(space + 1));
        }
        String bare = Words.bare(word);
        int from = word.indexOf(bare);
        boolean whole = bare.length() == word.length() || good(word) != null;
        if (whole) {
            return decode(word);
        }
        return plain(word.substring(0, from)) + decode(bare) + plain(word.substring(from + bare.length()));
    }

    private String decode(String word) {
        StringBuilder out = new StringBuilder(word.length());
        table.decode(word, out);
        return out.toString();
    }

    private static String plain(String signs) {
        StringBuilder out = new StringBuilder(signs.length());
        signs.chars().forEach(c -> out.append(Codes.plain((char) c)));
        return out.toString();
    }

    /** In VISCII the no-break space is the letter Õ. */
    int end(String line, int from) {
        int end = Words.end(line, from);
        while (encoding == LegacyEncoding.VISCII
                && end > from
                && end < line.length()
                && line.charAt(end) == NO_BREAK_SPACE) {
            end = Math.max(end + 1, Words.end(line, end + 1));
        }
        return end;
    }
}
