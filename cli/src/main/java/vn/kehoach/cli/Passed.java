package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many files of folders were passed over, and why: by their kinds, hidden, left out, links to what is read. */
final class Passed {
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int hidden;
    private int hiddenFolders;
    private int excluded;
    private int links;

    void otherKind(Path file) {
        otherKind(DocumentFiles.extension(file));
    }

    /** A member of an archive, by its path there. */
    void otherKind(String extension) {
        kinds.merge(extension, 1, Integer::sum);
    }

    void hidden(boolean folder) {
        if (folder) {
            hiddenFolders++;
        } else {
            hidden++;
        }
    }

    void excluded() {
        excluded++;
    }

    void link() {
        links++;
    }

    /** Files of other kinds. */
    int others() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isEmpty() {
        return parts().isEmpty();
    }

    /** "Skipped: 2 .png, 1 lock or hidden file. Of folders, text, Word, ... files are read." */
    String told() {
        return "Skipped: " + String.join(", ", parts()) + "."
                + (kinds.isEmpty() ? "" : " Of folders, " + DocumentFiles.KINDS + " are read.");
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, count) -> parts.add(count + " " + (kind.isEmpty() ? "without extension" : kind)));
        add(parts, hidden, "hidden or lock file");
        add(parts, hiddenFolders, "hidden folder");
        add(parts, excluded, "left out by --include and --exclude", "");
        add(parts, links, "link to what is read anyway", "");
        return parts;
    }

    private static void add(List<String> parts, int count, String thing) {
        add(parts, count, thing, "s");
    }

    private static void add(List<String> parts, int count, String thing, String plural) {
        if (count > 0) {
            parts.add(count + " " + thing + (count == 1 ? "" : plural));
        }
    }
}
