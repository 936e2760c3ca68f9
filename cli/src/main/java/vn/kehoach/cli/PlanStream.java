package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import vn.kehoach.model.Plan;

/**
 * Writes plans to the standard output, "\n" after each.
 *
 * @param out the standard output
 * @param json how a plan is written
 */
record PlanStream(PrintWriter out, Function<Plan, String> json) {
    /** Why a print writer fails, as far as it tells: {@code | head -1} does the first. */
    static final String CLOSED = "its reader has closed it, or the disk is full";

    void write(Plan plan) throws IOException {
        out.print(json.apply(plan) + "\n");
        // A print writer keeps its failures to itself; a full disk must not pass for success.
        if (out.checkError()) {
            throw new IOException(CLOSED);
        }
    }
}
