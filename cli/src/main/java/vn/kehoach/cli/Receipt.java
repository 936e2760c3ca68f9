package vn.kehoach.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Warning;

/**
 * What the report says of one input.
 *
 * @param name its path below the folder that was given: "so-y-te/ke-hoach.docx"
 * @param sha256 of its content; null when it could not be opened
 * @param status what became of it
 * @param reason why it failed, a stable code, or null
 * @param message the same for people, or null
 * @param seconds how long it took
 * @param counts what was found in it; null when it failed
 */
record Receipt(
        String name,
        @Nullable String sha256,
        Status status,
        @Nullable String reason,
        @Nullable String message,
        double seconds,
        @Nullable Counts counts) {

    /** What became of an input. */
    enum Status {
        READ("read"),
        FAILED("failed"),
        UNREAD("not-read");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * What was found.
     *
     * @param heading "Kế hoạch 93/KH-UBND", or ""
     * @param warnings how many of each code
     */
    record Counts(String heading, int pages, int sections, int targets, int tasks, Map<String, Integer> warnings) {
        Counts {
            warnings = Collections.unmodifiableMap(new TreeMap<>(warnings));
        }

        static Counts of(Plan plan) {
            Map<String, Integer> warnings = plan.warnings().stream()
                    .collect(Collectors.groupingBy(Warning::code, Collectors.summingInt(warning -> 1)));
            return new Counts(
                    heading(plan.metadata()),
                    plan.source().pages().size(),
                    sections(plan.sections()),
                    plan.targets().size(),
                    plan.tasks().size(),
                    warnings);
        }

        int warningCount() {
            return warnings.values().stream().mapToInt(Integer::intValue).sum();
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
    }
}
