package vn.kehoach.eval;

/** Compares one kind of item of one document and enters the counts and differences. */
interface KindScorer {
    void score(Subject subject, Scoresheet sheet);
}
