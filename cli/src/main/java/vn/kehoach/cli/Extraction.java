package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import vn.kehoach.model.Plan;

/** Reads one file into a plan; the library in use, something simpler in tests. */
@FunctionalInterface
interface Extraction {
    Plan extract(Path file) throws IOException;
}
