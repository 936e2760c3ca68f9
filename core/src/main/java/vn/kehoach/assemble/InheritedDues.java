package vn.kehoach.assemble;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Section;
import vn.kehoach.model.TimeValue;
import vn.kehoach.outline.Outline;

/**
 * The due dates that lead-in lines and headings give to what stands below them: under "b) Phấn đấu đến năm 2030:" every
 * bullet is due in 2030. Holds the state of one walk through a document.
 */
final class InheritedDues {
    /** An unmarked paragraph stands above every marked one. */
    private static final Comparator<ListMarker.@Nullable Style> BY_RANK =
            Comparator.nullsFirst(Comparator.naturalOrder());

    private final Outline outline;
    private final Mentions mentions;
    private final Deque<LeadIn> leadIns = new ArrayDeque<>();
    private final Map<String, Optional<TimeValue>> bySection = new HashMap<>();

    InheritedDues(Outline outline, Mentions mentions) {
        this.outline = outline;
        this.mentions = mentions;
    }

    /** A heading begins: no lead-in reaches past it. */
    void enterHeading() {
        leadIns.clear();
    }

    /** A paragraph with this list marker begins: lead-ins of its own rank or below it have ended. */
    void enterParagraph(ListMarker.@Nullable Style style) {
        while (!leadIns.isEmpty() && BY_RANK.compare(leadIns.getLast().style, style) >= 0) {
            leadIns.removeLast();
        }
    }

    void addLeadIn(ListMarker.@Nullable Style style, TimeValue due) {
        leadIns.addLast(new LeadIn(style, due));
    }

    /** The due that the innermost lead-in or else the headings above give, or null. */
    @Nullable
    TimeValue current(@Nullable Section section) {
        if (!leadIns.isEmpty()) {
            return leadIns.getLast().due;
        }
        if (section == null) {
            return null;
        }
        // A section may hold thousands of paragraphs; its titles are read once.
        Optional<TimeValue> known = bySection.get(section.id());
        if (known == null) {
            known = Optional.ofNullable(titleDue(section.id()));
            bySection.put(section.id(), known);
        }
        return known.orElse(null);
    }

    /** The due in the nearest title: section ids are paths, "II.1" stands under "II". */
    private @Nullable TimeValue titleDue(String innermost) {
        String id = innermost;
        while (!id.isEmpty()) {
            Section above = outline.byId().get(id);
            TimeValue due = above == null ? null : DueTimes.ofTitle(mentions.timesIn(above.titleSpan()));
            if (due != null) {
                return due;
            }
            int dot = id.lastIndexOf('.');
            id = dot < 0 ? "" : id.substring(0, dot);
        }
        return null;
    }

    private record LeadIn(ListMarker.@Nullable Style style, TimeValue due) {}
}
