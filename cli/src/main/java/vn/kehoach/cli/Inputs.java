package vn.kehoach.cli;

import java.util.List;

/**
 * The documents of a run.
 *
 * @param documents in the order given, those of a folder sorted by path
 * @param skipped how many files of folders were passed over because they are no documents
 * @param failures messages about folders that could not be listed
 */
record Inputs(List<Input> documents, int skipped, List<String> failures) {
    Inputs {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }
}
