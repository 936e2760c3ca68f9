package vn.kehoach.compare;

/** How a target stands to the one it is measured against: better, the same or worse, whichever way is better. */
public enum Standing {
    ABOVE,
    AT,
    BELOW,
    UNKNOWN
}
