package vn.kehoach.eval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Target.Comparator;
import vn.kehoach.model.TimeType;

/**
 * What a careful reader says a document contains, for example that line 61 of "ke-hoach.txt" gives a task to "Sở Y tế".
 *
 * <p>Holds the fields that are judged; a gold file may carry more. Immutable, lists are never null.
 *
 * @param metadata what letterhead, title and signature block say
 * @param sections every heading of the body, in order
 * @param targets numeric goals
 * @param tasks assigned work
 * @param times calendar expressions
 * @param references mentions of official documents
 * @param agencies mentions of organisations
 * @param ignored stretches where predictions of some kinds are not judged
 */
public record Gold(
        Metadata metadata,
        List<Section> sections,
        List<Target> targets,
        List<Task> tasks,
        List<Time> times,
        List<Reference> references,
        List<Agency> agencies,
        List<Ignored> ignored) {

    public Gold {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        times = List.copyOf(times);
        references = List.copyOf(references);
        agencies = List.copyOf(agencies);
        ignored = List.copyOf(ignored);
    }

    /** Something that stands at a place of the document. */
    public interface Item {
        /** The line of the source file where the quote starts, from 1. */
        int line();

        /** Words of the document, exactly as they stand, a line break being one space. */
        String quote();
    }

    /** Metadata as a reader understands them; absent values are null. */
    public record Metadata(
            @Nullable String docType,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String province,
            @Nullable String place,
            @Nullable String issuedOn,
            @Nullable String title,
            @Nullable String signer,
            @Nullable Period period,
            List<String> recipients) {

        public Metadata {
            recipients = List.copyOf(recipients);
        }
    }

    /** The plan's own years: {@code ("2016", "2020", "2025")}. */
    public record Period(
            @Nullable String from,
            @Nullable String to,
            @Nullable String horizon) {}

    /** A heading: number "2.1", title "Sở Y tế", level 2. */
    public record Section(int line, @Nullable String number, String title, SectionKind kind, int level)
            implements Item {
        /** The title, which is what stands in the text. */
        @Override
        public String quote() {
            return title;
        }
    }

    /** A numeric goal: "Tỷ lệ tiêm chủng đầy đủ", greater than 95 "%", due "2025" by its own clause. */
    public record Target(
            int line,
            String quote,
            String indicator,
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable String unit,
            @Nullable Per per,
            @Nullable BigDecimal baseline,
            @Nullable String due,
            @Nullable String dueSource)
            implements Item {}

    /** The population of a rate: 10000 in "/vạn dân"; null when only the unit is stated. */
    public record Per(@Nullable BigDecimal value) {}

    /** Assigned work with those who lead (chủ trì) and those who help (phối hợp). */
    public record Task(
            int line,
            String quote,
            List<String> lead,
            List<String> support,
            @Nullable Deadline deadline) implements Item {
        public Task {
            lead = List.copyOf(lead);
            support = List.copyOf(support);
        }
    }

    /** When a task is due: quarter "2018-Q2". */
    public record Deadline(TimeType type, @Nullable String value) {}

    /** A calendar expression: "từ quí II năm 2018" is quarter "2018-Q2". */
    public record Time(
            int line, String quote, TimeType type, @Nullable String value) implements Item {}

    /** A mention of an official document: "Nghị quyết", "20-NQ/TW", "2017-10-25". */
    public record Reference(
            int line,
            String quote,
            String type,
            @Nullable String number,
            @Nullable String date) implements Item {}

    /** A mention of an organisation: "Sở Y tế". */
    public record Agency(int line, String quote) implements Item {}

    /** Lines, both included and counted from 1, where predictions of these kinds are not judged. */
    public record Ignored(int fromLine, int toLine, Set<ItemKind> kinds) {
        public Ignored {
            kinds = Set.copyOf(kinds);
        }
    }
}
