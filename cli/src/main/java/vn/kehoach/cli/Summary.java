package vn.kehoach.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A document or a run on one line: "ke-hoach.txt  Kế hoạch 93/KH-UBND  46 sections, 18 targets  0.12 s". */
final class Summary {
    private Summary() {}

    static String of(String name, Receipt.Counts counts, double seconds) {
        List<String> parts = new ArrayList<>();
        parts.add(name);
        if (!counts.heading().isEmpty()) {
            parts.add(counts.heading());
        }
        parts.add(String.join(
                ", ",
                count(counts.sections(), "section"),
                count(counts.targets(), "target"),
                count(counts.tasks(), "task"),
                count(counts.warningCount(), "warning")));
        parts.add(ReceiptLine.seconds(seconds) + " s");
        return String.join("  ", parts);
    }

    static String ofRun(Totals totals, int skipped, long nanos) {
        StringBuilder out = new StringBuilder(count(totals.read(), "document")).append(" read");
        if (totals.failed() > 0) {
            out.append(", ").append(totals.failed()).append(" failed");
        }
        if (totals.unread() > 0) {
            out.append(", ").append(totals.unread()).append(" not read");
        }
        if (skipped > 0) {
            out.append(", ").append(count(skipped, "other file")).append(" skipped");
        }
        return out.append("  ").append(seconds(nanos)).toString();
    }

    /** What was found: "12 pages, 40 targets, 102 tasks". */
    static String ofItems(Totals totals) {
        return String.join(
                ", ", count(totals.pages(), "page"), count(totals.targets(), "target"), count(totals.tasks(), "task"));
    }

    static String count(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos)
                        .divide(BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1)), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " s";
    }
}
