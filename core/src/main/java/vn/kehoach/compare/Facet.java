package vn.kehoach.compare;

/** A side of an indicator on which two wordings can contradict each other. */
enum Facet {
    MEASURE(true),
    WHO(true),
    AGE(true),
    GRADE(true),
    SCHOOL(true),
    AREA(true),
    FORM(true),
    POLE(true),
    GROUP(false),
    LEVEL(false),
    ACT(false),
    OBJECT(false),
    NUMBER(false);

    /** Whether both sides must say the same; otherwise only what both say must not be wholly different. */
    private final boolean strict;

    Facet(boolean strict) {
        this.strict = strict;
    }

    boolean isStrict() {
        return strict;
    }
}
