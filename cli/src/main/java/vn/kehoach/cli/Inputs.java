package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The documents of a run.
 *
 * @param documents in the order given, those of a folder sorted by path
 * @param skipped files of folders that were passed over because of their names: "ke-hoach.docx"
 * @param failures messages about folders that could not be listed
 */
record Inputs(List<Input> documents, List<Path> skipped, List<String> failures) {
    Inputs {
        documents = List.copyOf(documents);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }
}
