package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparator;

/**
 * Reads the clauses of a passage into targets, one for each number that the plan commits to: "Đạt 11 bác sĩ, 3 dược
 * sĩ/vạn dân" gives two. Immutable and thread-safe.
 */
final class ClauseReader {
    /** How far behind the starting value of a change its goal may stand. */
    private static final int BASELINE_REACH = 12;

    private final QuantityReader quantities;
    private final ExcludedNumbers excluded;
    private final PopulationReader populations;
    private final CommitmentReader commitments;
    private final UnitKinds units;
    private final IndicatorText indicatorTexts;
    private final ChangeReader changes;

    ClauseReader(Vocabulary vocabulary, QuantityReader quantities) {
        PhraseTrie<String> verbs = vocabulary.trie("commit-verbs.tsv");
        this.quantities = quantities;
        units = new UnitKinds(vocabulary);
        excluded = new ExcludedNumbers(vocabulary);
        populations = new PopulationReader(verbs);
        commitments = new CommitmentReader(vocabulary, units, verbs);
        indicatorTexts = new IndicatorText(vocabulary);
        changes = new ChangeReader(vocabulary);
    }

    List<DraftTarget> read(Passage passage) {
        List<DraftTarget> found = new ArrayList<>();
        DueChooser dues = new DueChooser(passage);
        IndicatorChooser indicators = new IndicatorChooser(indicatorTexts, units, passage);
        for (TokenRange range : ClauseSplitter.split(passage.tokens())) {
            Clause clause = new Clause(passage, range, numbers(passage, range));
            new Reading(clause, dues, indicators).addTo(found);
            dues.carryOver(clause);
        }
        return found;
    }

    private List<Quantity> numbers(Passage passage, TokenRange range) {
        List<Quantity> numbers = new ArrayList<>();
        int i = range.from();
        while (i < range.to()) {
            Quantity quantity = passage.isFree(i) ? quantities.at(passage.tokens(), i) : null;
            i++;
            if (quantity != null && !excluded.excludes(passage, quantity)) {
                numbers.add(quantity);
                i = Math.max(i, Math.min(quantity.end(), range.to()));
            }
        }
        return numbers;
    }

    /** "từ 380 giường lên 700 giường": the number before {@code k} is where it starts. */
    private static boolean hasBaseline(Clause clause, int k) {
        if (k == 0 || k >= clause.size()) {
            return false;
        }
        Tokens tokens = clause.tokens();
        Quantity start = clause.get(k - 1);
        Quantity goal = clause.get(k);
        boolean from = tokens.is(start.first(), "từ") || tokens.is(start.number() - 1, "từ");
        if (!from || goal.number() - start.end() > BASELINE_REACH) {
            return false;
        }
        for (int i = start.end(); i < goal.number(); i++) {
            if (tokens.is(i, "lên") || tokens.is(i, "xuống") || tokens.is(i, "còn")) {
                return true;
            }
        }
        return false;
    }

    /** One clause on its way to targets. */
    private final class Reading {
        private final Clause clause;
        private final Passage passage;
        private final Tokens tokens;
        private final DueChooser dues;
        private final IndicatorChooser indicators;
        private final List<Target.@Nullable Per> pers;
        private final Comparator[] comparators;

        Reading(Clause clause, DueChooser dues, IndicatorChooser indicators) {
            this.clause = clause;
            this.passage = clause.passage();
            this.tokens = clause.tokens();
            this.dues = dues;
            this.indicators = indicators;
            this.pers = populations.read(clause);
            this.comparators = ComparatorReader.read(clause);
        }

        void addTo(List<DraftTarget> found) {
            boolean[] committed = commitments.read(clause, pers);
            int start = clause.from();
            for (int k = 0; k < clause.size(); k++) {
                if (hasBaseline(clause, k + 1)) {
                    continue; // Its words belong to the goal.
                }
                DraftTarget target = committed[k] ? target(k, start) : null;
                if (target != null) {
                    found.add(target);
                }
                start = clause.get(k).end();
            }
        }

        private @Nullable DraftTarget target(int k, int start) {
            Quantity quantity = clause.get(k);
            Quantity baseline = hasBaseline(clause, k) ? clause.get(k - 1) : null;
            Quantity first = baseline == null ? quantity : baseline;
            int from = Math.min(start, first.first());
            int behind = Math.max(quantity.end(), quantity.unitEnd());
            Span before = indicatorTexts.before(passage, from, first.first());
            Span after = indicatorTexts.after(passage, behind, nextNumber(k));
            String indicator = indicators.choose(quantity, before, after);
            if (indicator == null) {
                return null;
            }
            boolean opens = before != null && !indicators.isBehind(quantity, before, after);
            int opening = opens && before != null ? tokens.firstFrom(before.start()) : first.first();
            int closing = after == null ? behind : Math.max(behind, tokens.firstFrom(after.end()));
            return new DraftTarget(
                    tokens.span(Math.min(opening, first.first()), Math.min(closing, clause.to()) - 1),
                    passage.sectionId(),
                    indicator,
                    comparators[k],
                    quantity.value(),
                    quantity.valueMax(),
                    quantity.unit(),
                    pers.get(k),
                    baseline == null ? null : baseline.value(),
                    changes.read(tokens, from, quantity),
                    dues.choose(clause, k),
                    passage.isInSection(SectionKind.OBJECTIVES) ? 0.95 : 0.8,
                    passage.rowDue() != null ? "target.cell" : "target.clause");
        }

        /** Where the words behind a number end: at the next number, for a percentage at the next percentage. */
        private int nextNumber(int k) {
            for (int n = k + 1; n < clause.size(); n++) {
                boolean nested = clause.get(k).isPercent() && !clause.get(n).isPercent();
                if (!nested) {
                    return clause.get(n).first();
                }
            }
            return clause.to();
        }
    }
}
