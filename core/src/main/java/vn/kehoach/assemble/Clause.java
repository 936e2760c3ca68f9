package vn.kehoach.assemble;

import java.util.List;
import vn.kehoach.lang.Tokens;

/** A clause and the numbers it counts: "tuyển 11 bác sĩ, 3 dược sĩ" counts two, which make a list. */
final class Clause {
    private static final int LIST_GAP = 5;

    private final Passage passage;
    private final TokenRange range;
    private final List<Quantity> numbers;
    /** For each number the last one of the list that it stands in. */
    private final int[] listEnds;

    Clause(Passage passage, TokenRange range, List<Quantity> numbers) {
        this.passage = passage;
        this.range = range;
        this.numbers = List.copyOf(numbers);
        this.listEnds = new int[numbers.size()];
        for (int k = listEnds.length - 1; k >= 0; k--) {
            listEnds[k] = k + 1 < listEnds.length && areListed(k) ? listEnds[k + 1] : k;
        }
    }

    private boolean areListed(int k) {
        Quantity one = numbers.get(k);
        Quantity next = numbers.get(k + 1);
        return next.first() - one.end() <= LIST_GAP && one.isPercent() == next.isPercent();
    }

    Passage passage() {
        return passage;
    }

    Tokens tokens() {
        return passage.tokens();
    }

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    int size() {
        return numbers.size();
    }

    Quantity get(int k) {
        return numbers.get(k);
    }

    /** The first token behind the number before {@code k}, or of the clause. */
    int startOf(int k) {
        return k == 0 ? range.from() : numbers.get(k - 1).end();
    }

    /** Whether only commas and "và" stand between the numbers from {@code k} to {@code n}. */
    boolean isList(int k, int n) {
        return n <= listEnds[k];
    }
}
