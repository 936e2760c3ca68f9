package vn.kehoach.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task and who leads it.
 *
 * @param leads agencies without the province's name, so that they compare: "Sở Y tế"
 * @param text the task
 * @param deadline its words, or null
 * @param page page of the document, or null where it has none
 */
public record LedTask(
        List<String> leads,
        String text,
        @Nullable String deadline,
        @Nullable Integer page) {
    public LedTask {
        leads = List.copyOf(leads);
    }
}
