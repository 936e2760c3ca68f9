package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.eval.Finding.Mark;

/** Collects the counts and findings of one document while it is scored. */
final class Scoresheet {
    private static final int SHOWN = 110;

    private final String document;
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Scoresheet(String document) {
        this.document = document;
    }

    void add(Measure measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    void judged(double confidence, boolean right) {
        judgements.add(new Judgement(confidence, right));
    }

    void missed(ItemKind kind, Gold.Item item, String detail) {
        note(kind, Mark.MISSED, item.line(), item.quote(), detail);
    }

    void invented(ItemKind kind, String text, String detail) {
        note(kind, Mark.INVENTED, 0, text, detail);
    }

    void different(ItemKind kind, Gold.Item item, String detail) {
        note(kind, Mark.DIFFERENT, item.line(), item.quote(), detail);
    }

    /** A finding about what has no line of its own. */
    void note(ItemKind kind, Mark mark, String text, String detail) {
        note(kind, mark, 0, text, detail);
    }

    DocumentScore result() {
        return new DocumentScore(document, tallies, findings, judgements);
    }

    private void note(ItemKind kind, Mark mark, int line, String text, String detail) {
        findings.add(new Finding(kind, document, mark, line, Quoting.first(Folding.nfc(text), SHOWN), detail));
    }
}
