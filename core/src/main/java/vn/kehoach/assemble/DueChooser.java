package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Target;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * Chooses the due date (thời hạn) of each number of one passage: in "đến năm 2025 đạt 80%, năm 2030 đạt 90%" each has
 * its own. A time that opens a clause goes on to the clauses behind it.
 */
final class DueChooser {
    private final Passage passage;
    private final Tokens tokens;
    /** The times that can be a due, in order of place. */
    private final List<TimeValue> dues = new ArrayList<>();

    private @Nullable TimeValue carried;

    DueChooser(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        PassageTimes times = passage.times();
        for (int t = 0; t < times.size(); t++) {
            TimeValue value = times.get(t).value();
            if (DueTimes.isDue(value) && !isComparison(times.first(t)) && !isWholePeriod(value, times.first(t))) {
                dues.add(value);
            }
        }
    }

    /** "so với năm 2020": the number is measured against that year. */
    private boolean isComparison(int first) {
        return tokens.are(first - 2, "so", "với");
    }

    /** "giai đoạn 2021 - 2025" is no date to reach; "trong giai đoạn 2021 - 2025" is. */
    private boolean isWholePeriod(TimeValue value, int first) {
        return value.type() == TimeType.PERIOD && !tokens.is(first - 1, "trong");
    }

    /** The due of number {@code k}, from its clause, the clauses before, its table row or the headings. */
    Target.@Nullable Due choose(Clause clause, int k) {
        TimeValue own = fromClause(clause, k);
        if (own == null) {
            own = carried != null ? carried : passage.rowDue();
        }
        if (own != null) {
            return new Target.Due(own, "clause");
        }
        TimeValue heading = passage.headingDue();
        return heading == null ? null : new Target.Due(heading, "heading");
    }

    /** Keeps the time that opens a clause, once its numbers are read. */
    void carryOver(Clause clause) {
        TimeValue leading = last(clause.from(), firstNumber(clause));
        if (leading != null) {
            carried = leading;
        }
    }

    private static int firstNumber(Clause clause) {
        return clause.size() == 0 ? clause.to() : clause.get(0).number();
    }

    /** The time beside a number: behind it, or before it where the clause puts its times first. */
    private @Nullable TimeValue fromClause(Clause clause, int k) {
        boolean timesFirst = first(clause.from(), firstNumber(clause)) != null;
        return timesFirst ? timeBefore(clause, k) : timeBehind(clause, k);
    }

    private @Nullable TimeValue timeBefore(Clause clause, int k) {
        Quantity quantity = clause.get(k);
        TimeValue beside = last(clause.startOf(k), quantity.number());
        if (beside != null) {
            return beside;
        }
        boolean isLast = k + 1 == clause.size();
        TimeValue behind = isLast ? first(quantity.end(), clause.to()) : null;
        return behind != null ? behind : last(clause.from(), quantity.number());
    }

    private @Nullable TimeValue timeBehind(Clause clause, int k) {
        Quantity quantity = clause.get(k);
        boolean isLast = k + 1 == clause.size();
        int next = isLast ? clause.to() : clause.get(k + 1).number();
        TimeValue behind = first(quantity.end(), next);
        if (behind != null && (isLast || !belongsToNext(clause, k, behind, next))) {
            return behind;
        }
        TimeValue before = k == 0 ? null : timeLeftOver(clause, k);
        if (before != null) {
            return before;
        }
        // "5 bác sĩ, 3 dược sĩ đến năm 2025": the time behind a list counts for all of it.
        boolean shared = behind == null && !isLast && clause.isList(k, clause.size() - 1);
        return shared ? first(quantity.end(), clause.to()) : null;
    }

    /** The last of several times between two numbers, or the only one where it leads the second. */
    private @Nullable TimeValue timeLeftOver(Clause clause, int k) {
        int from = clause.startOf(k);
        int to = clause.get(k).number();
        TimeValue first = first(from, to);
        TimeValue last = last(from, to);
        return first != null && (!first.equals(last) || leads(clause.get(k - 1), first, clause.get(k))) ? last : null;
    }

    private boolean belongsToNext(Clause clause, int k, TimeValue time, int next) {
        Quantity quantity = clause.get(k);
        boolean only = time.equals(last(quantity.end(), next));
        return only && leads(quantity, time, clause.get(k + 1));
    }

    /** "0,5%, đến năm 2020 còn dưới 12%": a time behind a comma and right before a number belongs to that number. */
    private boolean leads(Quantity before, TimeValue time, Quantity next) {
        int first = tokens.firstFrom(time.span().start());
        int end = tokens.firstFrom(time.span().end());
        boolean comma = tokens.is(first - 1, ",") || tokens.is(first - 1, "và");
        return comma && first - before.end() <= 2 && next.first() - end <= 3;
    }

    /** The first due that lies wholly between two tokens, or null. */
    private @Nullable TimeValue first(int from, int to) {
        if (from >= to || from >= tokens.size()) {
            return null;
        }
        int end = endOf(to);
        for (int i = indexFrom(tokens.start(from)); i < dues.size(); i++) {
            TimeValue due = dues.get(i);
            if (due.span().start() >= end) {
                break;
            }
            if (due.span().end() <= end) {
                return due;
            }
        }
        return null;
    }

    /** The last due that lies wholly between two tokens, or null. */
    private @Nullable TimeValue last(int from, int to) {
        if (from >= to || from >= tokens.size()) {
            return null;
        }
        int start = tokens.start(from);
        int end = endOf(to);
        for (int i = indexFrom(end) - 1; i >= 0 && dues.get(i).span().start() >= start; i--) {
            if (dues.get(i).span().end() <= end) {
                return dues.get(i);
            }
        }
        return null;
    }

    private int endOf(int to) {
        return tokens.end(Math.min(to, tokens.size()) - 1);
    }

    /** Index of the first due that starts at or after an offset. */
    private int indexFrom(int offset) {
        int low = 0;
        int high = dues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dues.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
