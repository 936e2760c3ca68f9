package vn.kehoach.eval;

import java.util.List;
import java.util.Map;

/**
 * How well one document was read.
 *
 * @param name name of the document without extension, "ke-hoach-93"
 * @param tallies the counts of every measure
 * @param findings every difference, in the order of kinds and places
 * @param judgements of every agency reported whether it is right
 */
public record DocumentScore(
        String name, Map<Measure, Tally> tallies, List<Finding> findings, List<Judgement> judgements) {
    public DocumentScore {
        tallies = Map.copyOf(tallies);
        findings = List.copyOf(findings);
        judgements = List.copyOf(judgements);
    }

    /** The counts of one measure; zeros when the document has nothing of the kind. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }
}
