package vn.kehoach.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;

/** A document or a run on one line: "ke-hoach.txt  Kế hoạch 93/KH-UBND  46 sections, 18 targets  0.12 s". */
final class Summary {
    private Summary() {}

    static String of(Input input, Plan plan, long nanos) {
        List<String> parts = new ArrayList<>();
        parts.add(input.name().toString());
        String heading = heading(plan.metadata());
        if (!heading.isEmpty()) {
            parts.add(heading);
        }
        parts.add(String.join(
                ", ",
                count(sections(plan.sections()), "section"),
                count(plan.targets().size(), "target"),
                count(plan.tasks().size(), "task"),
                count(plan.warnings().size(), "warning")));
        parts.add(seconds(nanos));
        return String.join("  ", parts);
    }

    static String ofRun(int read, int failed, int skipped, long nanos) {
        StringBuilder out = new StringBuilder(count(read, "document")).append(" read");
        if (failed > 0) {
            out.append(", ").append(failed).append(" failed");
        }
        if (skipped > 0) {
            out.append(", ").append(count(skipped, "other file")).append(" skipped");
        }
        return out.append("  ").append(seconds(nanos)).toString();
    }

    /** What a folder holds that was not read: "Skipped: 2 .docx, 1 .pdf. Of folders, text, Word, ... files are read." */
    static String ofSkipped(List<Path> files) {
        Map<String, Long> counts = files.stream()
                .collect(Collectors.groupingBy(DocumentFiles::extension, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + (each.getKey().isEmpty() ? "without extension" : each.getKey()))
                .collect(Collectors.joining(", ", "Skipped: ", ". Of folders, " + DocumentFiles.KINDS + " are read."));
    }

    private static String heading(Metadata metadata) {
        return Stream.of(metadata.docType(), metadata.number())
                .filter(value -> value != null)
                .collect(Collectors.joining(" "));
    }

    private static int sections(List<Section> sections) {
        int count = sections.size();
        for (Section section : sections) {
            count += sections(section.children());
        }
        return count;
    }

    private static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos)
                        .divide(BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1)), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " s";
    }
}
