package vn.kehoach.read;

import java.time.Duration;

/**
 * What a document may cost.
 *
 * @param maxBytes its size as a file
 * @param time how long reading it may take
 */
record Limits(long maxBytes, Duration time) {
    private static final int EXPANSION = 10;

    /** What its parts may expand to in all, in bytes. */
    long maxExpanded() {
        return maxBytes * EXPANSION;
    }

    /** How much text it may hold. */
    long maxCharacters() {
        return maxBytes / 2 + 1000;
    }
}
