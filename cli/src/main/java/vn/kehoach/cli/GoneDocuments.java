package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents of earlier runs that have gone from the folders given since: the JSON made of them goes too, as they are no
 * longer in the tables either.
 *
 * <p>Documents of other folders, and those that are there but left out of this run, keep theirs; so does whoever edited
 * the file.
 */
final class GoneDocuments {
    private final List<Path> given;
    private final DocumentReading.JsonFiles json;
    private final List<Path> left = new ArrayList<>();
    private int removed;

    /**
     * @param given files and folders that this run reads
     * @param json where plans are written
     */
    GoneDocuments(List<Path> given, DocumentReading.JsonFiles json) {
        this.given =
                given.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.json = json;
    }

    /** Takes away what was made of them. */
    void removeFrom(ResultStore store) throws IOException {
        List<ResultStore.Origin> gone = new ArrayList<>();
        store.visitOrigins(origin -> {
            if (isGone(origin)) {
                gone.add(origin);
            }
        });
        for (ResultStore.Origin origin : gone) {
            Path target = json.target(origin.name());
            if (!Files.exists(target)) {
                store.forget(origin.name());
            } else if (isRemoved(origin.name(), store)) {
                store.forget(origin.name());
                removed++;
            } else {
                left.add(target);
            }
        }
    }

    /** Only what an earlier run wrote is removed. A file in the way of that stays: the run did all else. */
    private boolean isRemoved(String name, ResultStore store) {
        try {
            boolean ours = json.wrote(name, store.json(name));
            if (ours) {
                json.delete(name);
            }
            return ours;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many files were removed. */
    int removed() {
        return removed;
    }

    /** Files that were changed after they were written, or that cannot be removed. */
    List<Path> left() {
        return List.copyOf(left);
    }

    private boolean isGone(ResultStore.Origin origin) {
        return given.stream()
                        .anyMatch(
                                path -> Files.isDirectory(path) && origin.file().startsWith(path))
                && isGone(origin.file())
                && given.stream().noneMatch(path -> has(path, origin.name()));
    }

    /** Whether a document of this name may come from there now. */
    private static boolean has(Path path, String name) {
        return Files.isDirectory(path) ? !isGone(path.resolve(name)) : name.startsWith(DocumentFiles.name(path));
    }

    /** Members of archives have no files of their own. What cannot be looked at is not gone for sure. */
    private static boolean isGone(Path file) {
        for (Path each = file; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each)) {
                return false;
            }
        }
        return Files.notExists(file);
    }
}
