package vn.kehoach.ner;

import vn.kehoach.lang.Tokens;
import vn.kehoach.ner.NameLexicon.Entries;

/**
 * What the model looks at: the folded words around a token, their shapes, what the vocabulary says of them, and
 * how far the name at hand has come.
 *
 * <p>A feature is a 64-bit hash of its kind and parts: no string is built for it, which makes finding ten times faster.
 * One for each finder; not thread-safe.
 */
final class NameFeatures {
    /** As many features as a token can have, still and moving ones. */
    static final int MAX = 32;

    private static final long SEED = 0x51ed270b0a4f3c29L;
    private static final int LONG = 8;
    private static final int EDGE = -1;
    private static final int OPENER = 60;
    private static final int CLOSED = 61;
    private static final long FNV = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int UPPER_WORD = 1;
    private static final int UPPER_SHORT = 2;
    private static final int LOWER = 3;
    private static final int NUMBER = 4;
    private static final int IN_CAPITALS = 5;

    private final NameLexicon lexicon;
    private Entries entries;
    private int size;
    private long place;
    /** The kind of section or what the column holds; 0 where that is not known. */
    private long zone;

    private long[] words = {};
    private int[] shapes = {};
    private long[] entry = {};
    private long[] buffer = {};
    private int count;

    NameFeatures(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.entries = lexicon.of(Tokens.of(""));
    }

    /**
     * Looks at a stretch; the next calls are about its tokens.
     *
     * @param hashes its {@link #words}
     */
    void open(Tokens tokens, long[] hashes, Setting where) {
        size = tokens.size();
        place = hash(where.place().name());
        zone = zone(where);
        words = hashes;
        shapes = new int[size];
        entry = new long[size];
        entries = lexicon.of(tokens);
        boolean capitals = isInCapitals(tokens);
        for (int i = 0; i < size; i++) {
            shapes[i] = shape(tokens, i, capitals);
            long found = mix(mix(1, entries.heads[i]), entries.fields[i]);
            entry[i] = mix(mix(found, entries.others[i]), entries.provinces[i]);
        }
    }

    /** By name: the order of constants may change while the model stays. */
    private static long zone(Setting where) {
        if (where.section() != null) {
            return hash(where.section().name());
        }
        return where.column() == null ? 0 : hash("column " + where.column().name());
    }

    /** The words of a stretch as the model knows them, one hash for each token; all numbers are one word. */
    static long[] words(Tokens tokens) {
        long[] words = new long[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.isNumber(i) ? NUMBER_WORD : hash(tokens.folded(i));
        }
        return words;
    }

    /** The mark of a word that opens names. */
    static long opener(long word) {
        return mix(mix(SEED, OPENER), word);
    }

    /** The mark of a word that opens no name even where it has a capital. */
    static long closed(long word) {
        return mix(mix(SEED, CLOSED), word);
    }

    /** The mark of two words of which the first opens no name. */
    static long closed(long word, long next) {
        return mix(mix(mix(SEED, CLOSED), word), next);
    }

    private static long hash(String word) {
        long hash = FNV;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long hash, long part) {
        long mixed = (hash ^ part) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }

    private long word(int i) {
        return i < 0 || i >= size ? EDGE : words[i];
    }

    private int shape(int i) {
        return i < 0 || i >= size ? EDGE : shapes[i];
    }

    private long entry(int i) {
        return i < 0 || i >= size ? EDGE : entry[i];
    }

    private int head(int i) {
        return i < 0 || i >= size ? EDGE : entries.heads[i];
    }

    private int field(int i) {
        return i < 0 || i >= size ? EDGE : entries.fields[i];
    }

    private void add(int kind, long a) {
        buffer[count++] = mix(mix(SEED, kind), a);
    }

    private void add(int kind, long a, long b) {
        buffer[count++] = mix(mix(mix(SEED, kind), a), b);
    }

    private void add(int kind, long a, long b, long c) {
        buffer[count++] = mix(mix(mix(mix(SEED, kind), a), b), c);
    }

    /** Writes the features of token {@code i} that do not hang on the outcomes before it; returns how many. */
    int still(int i, long[] out) {
        buffer = out;
        count = 0;
        long w = words[i];
        int s = shapes[i];
        long e = entry[i];
        add(1, w);
        add(2, word(i - 1));
        add(3, word(i + 1));
        add(4, w, word(i + 1));
        add(5, e);
        add(6, entry(i - 1), e);
        add(7, e, entry(i + 1));
        add(8, entries.heads[i], head(i + 1), field(i + 1));
        add(10, place, s, i == 0 ? 1 : 0);
        if (zone != 0) {
            add(14, zone, entries.heads[i]);
        }
        if (isJoint(w)) {
            add(11, w, shape(i - 1), mix(shape(i + 1), head(i + 1)));
            add(12, w, field(i - 1), mix(field(i + 1), i + 1 < size ? entries.others[i + 1] : EDGE));
            add(13, w, shape(i + 1), ahead(i + 1));
        }
        return count;
    }

    private static final long NUMBER_WORD = hash("#");
    private static final long COMMA = hash(",");
    private static final long AND = hash("và");
    private static final long HYPHEN = hash("-");
    private static final long AMPERSAND = hash("&");
    private static final long SEMICOLON = hash(";");
    private static final long POINT = hash(".");

    private static boolean isJoint(long w) {
        return w == COMMA || w == AND || w == HYPHEN || w == AMPERSAND;
    }

    /** What ends the run of words behind a comma: an "và" with a capital behind, another sign. */
    private long ahead(int from) {
        for (int k = from + 1; k < size && k < from + LONG; k++) {
            long w = words[k];
            if (w == AND || w == COMMA || w == SEMICOLON || w == POINT) {
                return mix(mix(w, shape(k + 1)), head(k + 1));
            }
        }
        return EDGE;
    }

    /**
     * Writes the features of token {@code i} that hang on the outcomes before it; returns how many.
     *
     * @param last the outcome before, hashed
     * @param before the one before that
     * @param start where the name began that {@code last} belongs to, or -1
     * @param named whether {@code before} belongs to a name
     */
    int moving(int i, long last, long before, int start, boolean named, long[] out) {
        buffer = out;
        count = 0;
        long w = words[i];
        int s = shapes[i];
        long e = entry[i];
        add(21, last);
        add(22, before, last);
        add(23, last, word(i - 1), w);
        add(24, last, e);
        add(25, last, e, entry(i + 1));
        if (start < 0) {
            if (named) {
                add(26, before, word(i - 1), s);
            }
            return count;
        }
        long head = mix(words[start], word(start + 1));
        add(27, head, s);
        add(28, words[start], w);
        add(29, shapes[start], s, shape(i + 1));
        return count;
    }

    /** The hash of an outcome, as {@link #moving} takes it. */
    static long outcome(String name) {
        return hash(name);
    }

    private static boolean isInCapitals(Tokens tokens) {
        int upper = 0;
        int all = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                all++;
                upper += tokens.isUpper(i) ? 1 : 0;
            }
        }
        return all > 1 && upper * 10 >= all * 7;
    }

    private static int shape(Tokens tokens, int i, boolean capitals) {
        if (tokens.isNumber(i)) {
            return NUMBER;
        }
        if (tokens.isPunctuation(i)) {
            return 100 + tokens.text(i).charAt(0);
        }
        if (capitals) {
            return IN_CAPITALS;
        }
        if (tokens.isUpper(i) && tokens.end(i) - tokens.start(i) > 1) {
            return UPPER_SHORT;
        }
        return tokens.isCapitalised(i) ? UPPER_WORD : LOWER;
    }
}
