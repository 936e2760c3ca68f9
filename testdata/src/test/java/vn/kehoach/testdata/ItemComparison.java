package vn.kehoach.testdata;

import java.util.ArrayList;
import java.util.List;

/**
 * Two lists of items held against each other; their order does not count, how often an item occurs does.
 *
 * @param common how many items both have
 * @param missing items of the first only
 * @param extra items of the second only
 */
record ItemComparison(int common, List<String> missing, List<String> extra) {
    static ItemComparison of(List<String> wanted, List<String> found) {
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>(found);
        for (String item : wanted) {
            if (!extra.remove(item)) {
                missing.add(item);
            }
        }
        return new ItemComparison(wanted.size() - missing.size(), missing, extra);
    }

    /** The share of equal items, 0 to 1: twice the common ones by the number of all. */
    double share() {
        int all = 2 * common + missing.size() + extra.size();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    /** Missing items with "-", extra ones with "+", a line each. */
    String differences() {
        StringBuilder out = new StringBuilder();
        missing.stream().sorted().forEach(item -> out.append("\n- ").append(item));
        extra.stream().sorted().forEach(item -> out.append("\n+ ").append(item));
        return out.toString();
    }
}
