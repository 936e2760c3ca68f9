package vn.kehoach.ner;

/** Where a stretch of text stands; names are given differently in a sentence, a cell and a list of recipients. */
public enum Setting {
    /** A paragraph, heading or item. */
    TEXT,
    /** A cell of a table. */
    CELL,
    /** An entry of "Nơi nhận". */
    RECIPIENTS
}
