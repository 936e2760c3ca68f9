package vn.kehoach.ner;

/** What finds the agencies. */
public enum AgencySource {
    /** The grammar of names alone. */
    RULES,
    /** The trained model alone; to measure it. */
    MODEL,
    /** Both together. */
    BOTH
}
