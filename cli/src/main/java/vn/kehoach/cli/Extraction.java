package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchInput;
import vn.kehoach.model.Plan;
import vn.kehoach.ner.AgencySource;

/** Reads one file into a plan; the library in use, something simpler in tests. */
@FunctionalInterface
interface Extraction {
    Plan extract(Path file) throws IOException;

    /**
     * The same with agencies found another way.
     *
     * @param model the user's model of names, or null for the bundled one
     */
    default Extraction findingAgencies(AgencySource source, @Nullable Path model) {
        return this;
    }

    /**
     * Reads a member of an archive.
     *
     * @param name what it is called: "ho-so.zip!/ke-hoach.docx"
     */
    default Plan extract(byte[] member, String name) throws IOException {
        throw new UnsupportedOperationException(name + ": members of archives are not read here");
    }

    /** Reads an input of a batch. */
    default Plan extract(BatchInput input) throws IOException {
        if (!input.isMember()) {
            return extract(input.file());
        }
        try (InputStream in = input.open()) {
            return extract(in.readAllBytes(), input.label());
        }
    }

    /** The same with the options of a command. */
    default Extraction with(ReadingOptions options) {
        return this;
    }
}
