package vn.kehoach.model;

/** The kinds of time value; the JSON value is the lower-case name. */
public enum TimeType {
    /** A day: 2018-05-25. */
    DATE,
    /** A month: 2018-06. */
    MONTH,
    /** A quarter (quý): 2018-Q2. */
    QUARTER,
    /** Half a year (6 tháng đầu năm): 2025-H1. */
    HALF,
    /** A year: 2020. */
    YEAR,
    /** From one to another: 2016/2020. */
    PERIOD,
    /** Again and again: XXXX-12-05, P1Y, P3M, P1M. */
    RECURRING,
    /** All the time (thường xuyên); no value. */
    ONGOING,
    /** When something has happened (sau khi có hướng dẫn); no value. */
    CONDITIONAL
}
