package vn.kehoach.batch;

import java.time.Duration;
import java.util.Locale;
import vn.kehoach.read.UnreadableDocumentException;

/**
 * What became of one input.
 *
 * @param <T> what is made of a document, for example its plan
 */
public sealed interface Outcome<T> {
    /** The input; a member of an archive no longer holds its content. */
    BatchInput input();

    /**
     * A document that was read.
     *
     * @param result what was made of it
     * @param time how long that took
     */
    record Read<T>(BatchInput input, T result, Duration time) implements Outcome<T> {}

    /**
     * A document that could not be read.
     *
     * @param cause what was thrown
     * @param time how long that took
     */
    record Failed<T>(BatchInput input, Throwable cause, Duration time) implements Outcome<T> {
        /** Why, as a stable lower-case code: "broken", "encrypted", "out-of-memory", "internal-error". */
        public String reason() {
            return reasonOf(cause);
        }

        /** What was seen and what to do, for people; opens with the document's name. */
        public String message() {
            return cause instanceof UnreadableDocumentException
                    ? String.valueOf(cause.getMessage())
                    : input.label() + ": " + cause;
        }
    }

    /** A document that was not begun, because the run was stopped. */
    record Unread<T>(BatchInput input) implements Outcome<T> {}

    /** The code of a failure: {@link UnreadableDocumentException.Reason#TOO_LARGE} is "too-large". */
    static String reasonOf(Throwable cause) {
        if (cause instanceof UnreadableDocumentException unreadable) {
            return unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (cause instanceof OutOfMemoryError) {
            return "out-of-memory";
        }
        if (cause instanceof StackOverflowError) {
            return "too-deep";
        }
        return cause instanceof java.io.IOException || cause instanceof java.io.UncheckedIOException
                ? "disk"
                : "internal-error";
    }
}
