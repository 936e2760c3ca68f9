package vn.kehoach.read;

import java.time.Duration;

/**
 * What a document may cost.
 *
 * @param maxBytes its size as a file
 * @param time how long reading it may take
 */
record Limits(long maxBytes, Duration time) {
    private static final int EXPANSION = 5;
    /** Some 3,000 pages; what is found in more takes a gigabyte of memory. */
    private static final long MOST_CHARACTERS = 10_000_000;

    /** What its parts may expand to in all, in bytes. */
    long maxExpanded() {
        return maxBytes * EXPANSION;
    }

    /** How much text it may hold, in characters. */
    long maxCharacters() {
        return Math.min(maxBytes / 2 + 1000, maxPlainCharacters());
    }

    /** The same for plain text, which is no larger than its file. */
    long maxPlainCharacters() {
        return Math.max(MOST_CHARACTERS, maxBytes / 4);
    }
}
