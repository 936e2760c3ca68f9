package vn.kehoach.read.odt;

import org.jspecify.annotations.Nullable;

/** An open list; its item's number waits for the item's first paragraph. */
final class OdtList {
    private final String style;
    private final OdtCounter counter;
    private final int level;
    private boolean waiting;
    private @Nullable Integer restart;

    OdtList(String style, OdtCounter counter, int level) {
        this.style = style;
        this.counter = counter;
        this.level = level;
    }

    String style() {
        return style;
    }

    OdtCounter counter() {
        return counter;
    }

    int level() {
        return level;
    }

    /** An item begins; a header has no number. */
    void begin(boolean numbered, @Nullable Integer startValue) {
        waiting = numbered;
        restart = startValue;
    }

    void end() {
        waiting = false;
    }

    /** The item's number for its first paragraph, "" for the others. */
    String takeNumber() {
        if (!waiting) {
            return "";
        }
        waiting = false;
        return counter.next(style, level, restart);
    }
}
