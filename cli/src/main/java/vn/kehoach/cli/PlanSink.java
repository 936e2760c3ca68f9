package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import vn.kehoach.model.Plan;

/** Where plans go: files below a folder, or the standard output. */
interface PlanSink {
    void write(Input input, Plan plan) throws IOException;

    /** Where the plan of a document goes, for messages. */
    Path target(Input input);
}
