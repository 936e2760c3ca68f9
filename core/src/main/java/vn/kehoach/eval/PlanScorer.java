package vn.kehoach.eval;

import java.util.List;
import vn.kehoach.model.Plan;

/**
 * Scores a plan against what a careful reader found in the same document.
 *
 * <p>Predicted and gold items are paired one to one, the nearest first, whatever line breaks and page furniture the
 * program has taken out of its text. Thread-safe.
 */
public final class PlanScorer {
    private static final List<KindScorer> SCORERS = List.of(
            new MetadataScorer(),
            new SectionScorer(),
            new TargetScorer(),
            new TaskScorer(),
            new TimeScorer(),
            new ReferenceScorer(),
            new AgencyScorer());

    /**
     * Compares one plan.
     *
     * @param name name of the document without extension, for the table: "ke-hoach-93"
     * @param gold what should be found
     * @param document the source file's text, which the gold lines and quotes refer to
     * @param plan what was found
     * @throws GoldMismatchException if the gold names a line that the document does not have
     */
    public DocumentScore score(String name, Gold gold, String document, Plan plan) {
        Places places = new Places(new QuotedDocument(name, document), plan.text(), gold.ignored());
        Subject subject = new Subject(gold, plan, places);
        Scoresheet sheet = new Scoresheet(name);
        SCORERS.forEach(scorer -> scorer.score(subject, sheet));
        return sheet.result();
    }

    /** The score of a document that could not be read: everything in the gold is missed. */
    public DocumentScore scoreUnread(String name, Gold gold, String document) {
        return score(name, gold, document, UnreadPlan.PLAN);
    }
}
