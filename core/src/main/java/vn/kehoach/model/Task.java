package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assigned work (nhiệm vụ): "Chủ trì, phối hợp với Sở Tài chính ..." below the heading "2.1. Sở Y tế".
 *
 * @param id "task-1", ...
 * @param span the item; for a table row its task cell
 * @param text its words
 * @param section id of the innermost section, or null
 * @param origin "prose" or "table"
 * @param lead who is responsible (chủ trì)
 * @param support who helps (phối hợp)
 * @param deadline when it is due, or null
 * @param output the product asked for (sản phẩm), or null
 * @param targets ids of the targets inside it
 * @param confidence 0 to 1
 * @param by the rule that found it
 */
public record Task(
        String id,
        Span span,
        String text,
        @Nullable String section,
        String origin,
        List<Assignee> lead,
        List<Assignee> support,
        @Nullable TimeValue deadline,
        @Nullable String output,
        List<String> targets,
        double confidence,
        String by) {

    public Task {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        targets = List.copyOf(targets);
    }

    /**
     * An agency in a role.
     *
     * @param text its name as it stands
     * @param span where it stands, in the item, its heading or its column
     * @param name the name written out
     * @param via "text", "heading" or "column"
     */
    public record Assignee(String text, Span span, String name, String via) {}
}
