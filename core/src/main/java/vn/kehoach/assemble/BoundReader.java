package vn.kehoach.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target.Comparator;

/** Reads the words that bound a number, before it as in "ít nhất 95%" or behind it as in "từ 95% trở lên". */
final class BoundReader {
    private static final int MAX_BEFORE = 4;
    private static final int MAX_BEHIND = 5;

    private final PhraseTrie<String> before;
    private final PhraseTrie<String> after;

    BoundReader(Vocabulary vocabulary) {
        PhraseTrie.Builder<String> leading = PhraseTrie.builder();
        PhraseTrie.Builder<String> closing = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("comparators.tsv", 3)) {
            (row.get(2).equals("before") ? leading : closing).add(row.get(0), row.get(1));
        }
        before = leading.build();
        after = closing.build();
    }

    /**
     * The comparator of a number, and the stretch it takes.
     *
     * @param number index of the number
     * @param end index behind its unit and population
     * @param range whether it is a range
     */
    Bound read(Tokens tokens, int number, int end, boolean range) {
        PhraseTrie.Match<String> behind = after.longest(tokens, end);
        int close = behind == null ? end : end + behind.length();
        if (behind == null && tokens.is(number - 1, "từ")) {
            behind = furtherOn(tokens, end);
        }
        int first = firstBefore(tokens, number);
        if (range) {
            return new Bound(Comparator.BETWEEN, first, close);
        }
        if (behind != null) {
            return new Bound(behind.value().equals(">=") ? Comparator.AT_LEAST : Comparator.AT_MOST, first, close);
        }
        PhraseTrie.Match<String> sign = before.longest(tokens, first);
        if (first == number || sign == null) {
            return new Bound(Comparator.EQUAL, number, close);
        }
        // A "từ" that nothing closes bounds nothing.
        return new Bound(comparator(sign.value()), sign.value().equals("from") ? number : first, close);
    }

    /** Index of the first token of the words right before a number that bound it, or of the number itself. */
    private int firstBefore(Tokens tokens, int number) {
        for (int i = Math.max(0, number - MAX_BEFORE); i < number; i++) {
            PhraseTrie.Match<String> match = before.longest(tokens, i);
            if (match != null && i + match.length() == number) {
                return i;
            }
        }
        return number;
    }

    /** "từ 97% dân số trở lên": the bound closes the phrase. */
    private PhraseTrie.@Nullable Match<String> furtherOn(Tokens tokens, int end) {
        for (int i = end + 1; i < tokens.size() && i <= end + MAX_BEHIND && !tokens.isPunctuation(i - 1); i++) {
            PhraseTrie.Match<String> match = after.longest(tokens, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static Comparator comparator(String sign) {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }

    /**
     * How a number is bounded.
     *
     * @param first index of the first token of the bound, or of the number
     * @param end index behind the bound, or behind the number's unit and population
     */
    record Bound(Comparator comparator, int first, int end) {}
}
