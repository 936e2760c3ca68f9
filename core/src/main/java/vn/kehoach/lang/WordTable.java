package vn.kehoach.lang;

import java.util.function.UnaryOperator;

/**
 * Hands out the same string for the same word, worked on once: a plan repeats few words many times.
 *
 * <p>Holds a bounded number of words, a new one taking the place of an old. Thread-safe: entries are immutable, and a
 * lost race only costs working on a word again.
 */
final class WordTable {
    private static final int SLOTS = 1 << 14;
    private static final int MAX_LENGTH = 16;

    private final UnaryOperator<String> work;
    private final Entry[] entries = new Entry[SLOTS];

    /** @param work what is done to a word; the same word must always give the same */
    WordTable(UnaryOperator<String> work) {
        this.work = work;
    }

    /** The worked word that stands in {@code text} between two offsets. */
    String get(CharSequence text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return work.apply(text.subSequence(from, to).toString());
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        Entry entry = entries[slot];
        if (entry == null || !entry.isWrittenAs(text, from, to)) {
            String word = text.subSequence(from, to).toString();
            entry = new Entry(word, work.apply(word));
            entries[slot] = entry;
        }
        return entry.worked;
    }

    private record Entry(String written, String worked) {
        boolean isWrittenAs(CharSequence text, int from, int to) {
            if (written.length() != to - from) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if (text.charAt(i) != written.charAt(i - from)) {
                    return false;
                }
            }
            return true;
        }
    }
}
