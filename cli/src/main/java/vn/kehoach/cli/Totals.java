package vn.kehoach.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run came to. */
final class Totals {
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, Integer> warnings = new TreeMap<>();
    private int read;
    private int known;
    private int unread;
    private long pages;
    private long targets;
    private long tasks;

    void add(Receipt receipt, boolean wasKnown) {
        switch (receipt.status()) {
            case READ -> {
                read++;
                known += wasKnown ? 1 : 0;
            }
            case FAILED -> failures.merge(String.valueOf(receipt.reason()), 1, Integer::sum);
            case UNREAD -> unread++;
        }
        Receipt.Counts counts = receipt.counts();
        if (counts != null) {
            pages += counts.pages();
            targets += counts.targets();
            tasks += counts.tasks();
            counts.warnings().forEach((code, count) -> warnings.merge(code, count, Integer::sum));
        }
    }

    int done() {
        return read + failed() + unread;
    }

    int read() {
        return read;
    }

    int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    int unread() {
        return unread;
    }

    int known() {
        return known;
    }

    long pages() {
        return pages;
    }

    long targets() {
        return targets;
    }

    long tasks() {
        return tasks;
    }

    /** "2 broken, 1 encrypted". */
    String failures() {
        return told(failures);
    }

    /** "12 numbering-gap, 3 not-a-plan". */
    String warnings() {
        return told(warnings);
    }

    private static String told(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
