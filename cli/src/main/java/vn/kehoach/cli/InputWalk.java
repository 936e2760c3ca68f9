package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.batch.BatchInput;

/**
 * Turns the paths on the command line into documents, one at a time: files as they are, folders walked to the bottom,
 * each file once.
 *
 * <p>A folder's files come in the order of the characters of their paths, whatever order the file system lists them in.
 * Keeps one folder's names at a time, not those of all.
 */
final class InputWalk implements Iterator<BatchInput> {
    private final Selection selection;
    private final Path output;
    private final Passed passed;
    private final Iterator<Path> given;
    /** Files that are given by themselves: in their folders they are passed over. */
    private final Set<Path> named = new HashSet<>();

    private final Set<Path> begun = new HashSet<>();
    private final List<Path> roots = new ArrayList<>();
    /** Folders that were walked, by their real paths: there are far fewer of them than files. */
    private final Set<Path> walked = new HashSet<>();

    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
    private Path root = Path.of("");
    private @Nullable BatchInput next;

    /**
     * @param output the folder for results, which is never read
     * @param passed counts what is passed over
     */
    InputWalk(List<Path> given, Selection selection, Path output, Passed passed) {
        this.passed = passed;
        this.selection = selection;
        this.output = real(output);
        this.given = given.iterator();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                roots.add(real(path));
            } else {
                named.add(real(path));
            }
        }
    }

    /** A file or folder below a given one. */
    private record Entry(Path path, boolean folder) {
        /** Sorts folders among files as their contents' paths sort. */
        String key() {
            return folder ? DocumentFiles.name(path) + "/" : DocumentFiles.name(path);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!open.isEmpty() || given.hasNext())) {
            if (open.isEmpty()) {
                begin(given.next());
            } else if (open.getLast().hasNext()) {
                step(open.getLast().next());
            } else {
                open.removeLast();
            }
        }
        return next != null;
    }

    @Override
    public BatchInput next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        BatchInput found = next;
        next = null;
        return found;
    }

    private void begin(Path path) {
        if (Files.isDirectory(path)) {
            root = path;
            enter(path);
        } else if (begun.add(real(path))) {
            next = BatchInput.of(path, DocumentFiles.name(path));
        }
    }

    private void step(Entry entry) {
        Path path = entry.path();
        Path relative = root.relativize(path);
        boolean link = Files.isSymbolicLink(path);
        if (DocumentFiles.isHidden(path)) {
            passed.hidden(entry.folder());
        } else if (entry.folder()) {
            if (selection.isExcluded(relative)) {
                passed.excluded();
            } else if (link && isWalkedAnyway(real(path))) {
                passed.link();
            } else {
                enter(path);
            }
        } else if (!DocumentFiles.isDocument(path)) {
            passed.otherKind(path);
        } else if (!(DocumentFiles.looksLikeArchive(path) ? selection.opens(relative) : selection.takes(relative))) {
            passed.excluded();
        } else if (link && isWalkedAnyway(real(path))) {
            passed.link();
        } else if (named.isEmpty() || !named.contains(real(path))) {
            next = BatchInput.of(path, relative.toString().replace('\\', '/'));
        }
    }

    /** A folder that was walked already adds nothing; one that cannot be listed fails as an input of its own. */
    private void enter(Path folder) {
        Path real = real(folder);
        if (real.equals(output) || !walked.add(real)) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> list = Files.newDirectoryStream(folder)) {
            for (Path path : list) {
                entries.add(new Entry(path, Files.isDirectory(path)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            next = BatchInput.of(folder, root.relativize(folder).toString().replace('\\', '/'));
            return;
        }
        entries.sort(Comparator.comparing(Entry::key));
        open.addLast(entries.iterator());
    }

    /** Whether what a link leads to lies in a folder that is walked, where the walk comes by. */
    private boolean isWalkedAnyway(Path target) {
        return Files.exists(target)
                && roots.stream().anyMatch(each -> target.startsWith(each) && comesBy(each.relativize(target)));
    }

    private boolean comesBy(Path relative) {
        for (int i = 1; i <= relative.getNameCount(); i++) {
            Path part = relative.subpath(0, i);
            if (DocumentFiles.isHidden(part) || selection.isExcluded(part)) {
                return false;
            }
        }
        return true;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether a name that the file system gave can be given back to it, as the name of the result must be. */
    static boolean isUsable(Path name) {
        try {
            return name.equals(name.getFileSystem().getPath(name.toString()));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
