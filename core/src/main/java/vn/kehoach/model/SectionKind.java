package vn.kehoach.model;

/** What a section is about; its JSON value is the lower-case name. */
public enum SectionKind {
    /** What stands before the first heading of substance. */
    PREAMBLE,
    /** Situation and need (thực trạng, sự cần thiết). */
    CONTEXT,
    /** Purpose and requirements (mục đích, yêu cầu). */
    PURPOSE,
    /** Guiding views (quan điểm). */
    VIEWPOINTS,
    /** Scope and subjects (phạm vi, đối tượng). */
    SCOPE,
    /** Goals (mục tiêu, chỉ tiêu). */
    OBJECTIVES,
    /** Tasks and measures (nhiệm vụ, giải pháp, nội dung). */
    TASKS,
    /** Timetable (lộ trình, tiến độ). */
    TIMELINE,
    /** Money (kinh phí, nguồn lực). */
    BUDGET,
    /** Who carries it out (tổ chức thực hiện). */
    ORGANIZATION,
    /** Appendix (phụ lục). */
    APPENDIX,
    /** Anything else. */
    OTHER
}
