package vn.kehoach.lang;

import java.util.Arrays;
import vn.kehoach.model.Span;

/**
 * The words, numbers and signs of one stretch of text: "Quý II/2025" gives "Quý", "II", "/", "2025".
 *
 * <p>Offsets are those of the text the tokens were cut from. A number keeps its inner point or comma ("10.000", "1,6").
 * Immutable and thread-safe.
 */
public final class Tokens {
    private static final byte NUMBER = 1;
    private static final byte SIGN = 2;
    private static final byte WORD = 4;
    private static final byte CAPITALISED = 8;
    private static final byte UPPER = 16;
    /** The Unicode categories of which words are made. */
    private static final int WORD_CATEGORIES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.NON_SPACING_MARK;

    /** Whether each of the letters up to the last of Vietnamese is part of a word: looked up for every character read. */
    private static final boolean[] WORD_PARTS = wordParts();

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    /** What each token is. */
    private final byte[] kinds;
    /** Rules look at a word dozens of times, through methods so small that they must do no more than look. */
    private final String[] folded;

    private Tokens(String text, int from, int to) {
        this.text = text;
        int[] startBuffer = new int[Math.max(8, (to - from) / 4)];
        int[] endBuffer = new int[startBuffer.length];
        byte[] kindBuffer = new byte[startBuffer.length];
        int count = 0;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == ' ' || Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end;
            byte kind;
            if (isDigit(c)) {
                end = endOfNumber(text, at, to);
                kind = NUMBER;
                if (end < to && isWordPart(text.charAt(end))) {
                    end = endOfWord(text, at, to);
                    kind = WORD;
                }
            } else if (isWordPart(c)) {
                end = endOfWord(text, at, to);
                kind = WORD;
            } else {
                end = at + 1;
                kind = SIGN;
            }
            if (count == startBuffer.length) {
                startBuffer = Arrays.copyOf(startBuffer, count * 2);
                endBuffer = Arrays.copyOf(endBuffer, count * 2);
                kindBuffer = Arrays.copyOf(kindBuffer, count * 2);
            }
            startBuffer[count] = at;
            endBuffer[count] = end;
            kindBuffer[count] = kind;
            count++;
            at = end;
        }
        this.size = count;
        this.starts = Arrays.copyOf(startBuffer, count);
        this.ends = Arrays.copyOf(endBuffer, count);
        this.kinds = Arrays.copyOf(kindBuffer, count);
        this.folded = new String[count];
        for (int i = 0; i < count; i++) {
            String token = text.substring(starts[i], ends[i]);
            if (kinds[i] == WORD) {
                kinds[i] |= capitals(token);
                folded[i] = Folding.word(token);
            } else {
                folded[i] = Folding.sign(token);
            }
        }
    }

    private static byte capitals(String word) {
        int capitals = Character.isUpperCase(word.charAt(0)) ? CAPITALISED : 0;
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLowerCase(word.charAt(at))) {
                return (byte) capitals;
            }
        }
        return (byte) (capitals | UPPER);
    }

    private Tokens(Tokens tokens, int first) {
        this.text = tokens.text;
        this.size = Math.max(0, tokens.size - first);
        int from = tokens.size - size;
        this.starts = Arrays.copyOfRange(tokens.starts, from, tokens.size);
        this.ends = Arrays.copyOfRange(tokens.ends, from, tokens.size);
        this.kinds = Arrays.copyOfRange(tokens.kinds, from, tokens.size);
        this.folded = Arrays.copyOfRange(tokens.folded, from, tokens.size);
    }

    /** Cuts a whole text. */
    public static Tokens of(CharSequence text) {
        return new Tokens(text.toString(), 0, text.length());
    }

    /** Cuts the part of a text that {@code span} covers; offsets stay those of the whole text. */
    public static Tokens of(CharSequence text, Span span) {
        return new Tokens(text.toString(), span.start(), span.end());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return c < WORD_PARTS.length ? WORD_PARTS[c] : isWordCategory(c);
    }

    private static boolean isWordCategory(char c) {
        return (WORD_CATEGORIES >> Character.getType(c) & 1) != 0;
    }

    private static boolean[] wordParts() {
        boolean[] parts = new boolean[0x1F00];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isWordCategory(c);
        }
        return parts;
    }

    private static int endOfWord(String text, int from, int to) {
        int at = from;
        while (at < to && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfNumber(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',') && at + 1 < to && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /** The tokens from {@code first} on. */
    public Tokens from(int first) {
        return new Tokens(this, first);
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** First offset of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** End offset of token {@code i}, exclusive. */
    public int end(int i) {
        return ends[i];
    }

    /** The token as written. */
    public String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The token folded (see {@link Folding}); "" outside the range, so that rules can look around freely. */
    public String folded(int i) {
        return i >= 0 && i < size ? folded[i] : "";
    }

    /** Whether token {@code i} exists and folds to {@code word}. */
    public boolean is(int i, String word) {
        return folded(i).equals(word);
    }

    /** Whether the tokens from {@code i} on fold to {@code words}, one each. */
    public boolean are(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether token {@code i} is a number: digits with inner points or commas. */
    public boolean isNumber(int i) {
        return has(i, NUMBER);
    }

    /** Whether token {@code i} is neither word nor number. */
    public boolean isPunctuation(int i) {
        return has(i, SIGN);
    }

    /** Whether token {@code i} is a word. */
    public boolean isWord(int i) {
        return has(i, WORD);
    }

    /** Whether token {@code i} is a word that begins with a capital. */
    public boolean isCapitalised(int i) {
        return has(i, CAPITALISED);
    }

    /** Whether token {@code i} is a word without small letters. */
    public boolean isUpper(int i) {
        return has(i, UPPER);
    }

    private boolean has(int i, byte kind) {
        return i >= 0 && i < size && (kinds[i] & kind) != 0;
    }

    /** Whether nothing stands between token {@code i} and the next. */
    public boolean touchesNext(int i) {
        return i >= 0 && i + 1 < size && ends[i] == starts[i + 1];
    }

    /** The span from token {@code first} to token {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The words from token {@code first} to token {@code last}, both included, as written. */
    public String phrase(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** Index of the first token that starts at or after {@code offset}; {@link #size()} if there is none. */
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 1;
    }
}
