package vn.kehoach.assemble;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * A task while it is being put together: label lines below it may still add roles and a deadline.
 */
final class DraftTask {
    final Span span;
    final @Nullable String section;
    final String origin;
    Roles roles;

    @Nullable
    TimeValue deadline;

    @Nullable
    String output;

    /** Whether its own words name a day or a span of time, which a label line for several items does not change. */
    boolean isTimed() {
        return deadline != null && deadline.type() != TimeType.ONGOING && deadline.type() != TimeType.RECURRING;
    }

    /** Whether a label line gave its roles, so that the next one adds to them. */
    boolean labelled;

    DraftTask(Span span, @Nullable String section, String origin, Roles roles, @Nullable TimeValue deadline) {
        this.span = span;
        this.section = section;
        this.origin = origin;
        this.roles = roles;
        this.deadline = deadline;
    }
}
