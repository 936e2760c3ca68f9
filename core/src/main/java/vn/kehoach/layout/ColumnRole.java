package vn.kehoach.layout;

/** What a column of a task or target table holds. */
public enum ColumnRole {
    /** Running number (STT, TT). */
    NUMBER,
    /** The task (nội dung, nhiệm vụ). */
    TASK,
    /** The lead agency (cơ quan chủ trì). */
    LEAD,
    /** Supporting agencies (cơ quan phối hợp). */
    SUPPORT,
    /** Deadline (thời gian hoàn thành). */
    TIME,
    /** Product (sản phẩm, hình thức văn bản). */
    OUTPUT,
    /** Indicator (chỉ tiêu). */
    INDICATOR,
    /** Unit of measure (đơn vị tính). */
    UNIT,
    /** The present situation (thực hiện năm trước, hiện trạng). */
    BASELINE,
    /** A year or milestone to reach a value in. */
    MILESTONE,
    /** A value without a year (mục tiêu, kế hoạch). */
    VALUE,
    /** Anything else (kinh phí, ghi chú). */
    OTHER
}
