package vn.kehoach.eval;

/**
 * Whether one agency reported is in the gold file, word for word, and how sure the program was of it.
 *
 * @param confidence 0 to 1
 * @param right whether it is there
 */
public record Judgement(double confidence, boolean right) {}
