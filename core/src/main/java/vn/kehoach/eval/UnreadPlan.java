package vn.kehoach.eval;

import java.util.List;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Source;

/** The plan that says nothing, for documents that could not be read. */
final class UnreadPlan {
    private static final Metadata NOTHING = new Metadata(
            null, null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    static final Plan PLAN = new Plan(
            Plan.SCHEMA_VERSION,
            new Source(null, "application/octet-stream", "", 0, "native", null, List.of()),
            NOTHING,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    private UnreadPlan() {}
}
