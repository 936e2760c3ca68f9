package vn.kehoach.assemble;

/**
 * A run of tokens of one passage, half-open: of "đạt 95 %" the range [1, 3) is "95 %".
 *
 * @param from index of the first token
 * @param to index behind the last token
 */
record TokenRange(int from, int to) {}
