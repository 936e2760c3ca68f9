package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparator;

/** Decides which numbers a plan commits to: "xây dựng 5 mô hình" yes, "kinh phí 5 tỷ đồng" among the tasks no. */
final class CommitmentReader {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** How far before a number its verb or aim may stand. */
    private static final int REACH = 6;

    private final UnitKinds units;
    private final PhraseTrie<String> verbs;
    private final PhraseTrie<String> aims;
    private final PastReader past;

    CommitmentReader(Vocabulary vocabulary, UnitKinds units, PhraseTrie<String> verbs) {
        WordRoles aimWords = WordRoles.load(vocabulary, "aim-words.tsv", "clause", "near");
        this.units = units;
        this.verbs = verbs;
        aims = aimWords.phrases("near");
        past = new PastReader(vocabulary, aimWords);
    }

    /**
     * For each number of a clause whether it is a target.
     *
     * @param populations for each number what it counts for, or null
     */
    boolean[] read(Clause clause, List<Target.@Nullable Per> populations) {
        boolean[] told = past.read(clause);
        boolean[] committed = new boolean[clause.size()];
        for (int k = 0; k < committed.length; k++) {
            committed[k] = !told[k] && commits(clause, k);
        }
        // The numbers of a list stand or fall together.
        for (int k = committed.length - 2; k >= 0; k--) {
            committed[k] |= committed[k + 1] && clause.isList(k, k + 1) && populations.get(k) != null;
        }
        for (int k = 1; k < committed.length; k++) {
            committed[k] |= committed[k - 1]
                    && clause.isList(k - 1, k)
                    && !units.isSize(clause.get(k).unit());
        }
        return committed;
    }

    private boolean commits(Clause clause, int k) {
        Quantity quantity = clause.get(k);
        boolean objectives = isObjective(clause.passage());
        if (isNeverTarget(clause.passage(), quantity, objectives)) {
            return false;
        }
        if (units.isSize(quantity.unit())) {
            // "chiều cao trung bình đạt 167 cm" commits; "tàu cá dài từ 15 mét" only describes.
            return objectives && isBehindVerb(clause.tokens(), quantity, clause.startOf(k));
        }
        if (quantity.perValue() != null && ("dân".equals(quantity.perUnit()) || "năm".equals(quantity.perUnit()))) {
            return true;
        }
        if (units.isExtent(quantity.unit())) {
            boolean nested = k > 0 && clause.get(k - 1).isPercent();
            if (ExcludedNumbers.isLifeExpectancy(clause.tokens(), quantity.number())) {
                return objectives || isBounded(quantity);
            }
            if (nested || quantity.perValue() == null) {
                return !nested && isBindingExtent(quantity, objectives);
            }
        }
        return objectives || isStated(clause, k);
    }

    private static boolean isObjective(Passage passage) {
        return passage.isInSection(SectionKind.OBJECTIVES) || passage.rowDue() != null;
    }

    private boolean isNeverTarget(Passage passage, Quantity quantity, boolean objectives) {
        return quantity.unit() == null && quantity.perValue() == null
                || passage.isInSection(SectionKind.BUDGET) && !quantity.isPercent()
                || units.isMoney(quantity.unit()) && !objectives
                || units.isAward(quantity.unit()) && quantity.comparator() == Comparator.AT_MOST;
    }

    private static boolean isBounded(Quantity quantity) {
        return quantity.comparator() != Comparator.EQUAL;
    }

    /** "không quá 5 ngày làm việc" binds; "khoảng 5 ngày" and "trong 5 ngày" only describe. */
    private static boolean isBindingExtent(Quantity quantity, boolean objectives) {
        return isBounded(quantity)
                && quantity.comparator() != Comparator.ABOUT
                && (objectives || quantity.comparator() == Comparator.AT_MOST);
    }

    /** Outside the objectives the clause itself has to say that the number is a goal. */
    private boolean isStated(Clause clause, int k) {
        Quantity quantity = clause.get(k);
        Tokens tokens = clause.tokens();
        if (isBehindVerb(tokens, quantity, clause.startOf(k))) {
            return true;
        }
        if (quantity.isPercent()) {
            return isBounded(quantity) || quantity.value().compareTo(ALL) == 0 || k > 0 || isAimed(tokens, quantity);
        }
        return isExplicitBound(tokens, quantity);
    }

    private static boolean isExplicitBound(Tokens tokens, Quantity quantity) {
        return switch (quantity.comparator()) {
            case AT_LEAST, AT_MOST, GREATER ->
                quantity.first() < quantity.number() && !tokens.is(quantity.first(), "từ");
            case BETWEEN -> tokens.is(quantity.number() - 1, "từ");
            default -> false;
        };
    }

    /** "phấn đấu đạt tỷ lệ 96%": the aim stands a few words before. */
    private boolean isAimed(Tokens tokens, Quantity quantity) {
        for (int i = Math.max(0, quantity.first() - REACH); i < quantity.first(); i++) {
            if (aims.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindVerb(Tokens tokens, Quantity quantity, int from) {
        for (int i = Math.max(from, quantity.first() - REACH); i <= quantity.first(); i++) {
            PhraseTrie.Match<String> verb = verbs.longest(tokens, i);
            if (verb != null && isBeside(tokens, i + verb.length(), quantity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Tokens tokens, int end, Quantity quantity) {
        return end == quantity.first()
                || end == quantity.number()
                || (tokens.is(end, "cho") || tokens.is(end, "mới")) && end + 1 == quantity.first();
    }
}
