package vn.kehoach.model;

/** How a time bounds what it belongs to. */
public enum TimeMod {
    /** trước. */
    BEFORE,
    /** đến, chậm nhất, hoàn thành trong. */
    BY,
    /** từ. */
    START,
    /** sau. */
    AFTER,
    /** khoảng. */
    APPROX
}
