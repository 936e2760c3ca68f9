package vn.kehoach.eval;

/**
 * An item and where it stands, in letters from the start of the document.
 *
 * @param item a gold or predicted item
 * @param at its place; far outside the document when the plan has no text to measure with
 */
record Placed<T>(T item, int at) {}
