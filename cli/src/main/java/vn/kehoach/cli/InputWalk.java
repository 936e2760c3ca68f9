package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the paths on the command line into documents: files as they are, folders walked to the bottom. */
final class InputWalk {
    /** By the characters of the path, whatever order the file system lists it in. */
    private static final Comparator<Input> BY_NAME =
            Comparator.comparing(input -> input.name().toString().replace('\\', '/'));

    private final List<Input> documents = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> skipped = new ArrayList<>();

    private InputWalk() {}

    static Inputs of(List<Path> given) {
        InputWalk walk = new InputWalk();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                walk.addFolder(path);
            } else {
                walk.add(new Input(path, path.getFileSystem().getPath(DocumentFiles.name(path))));
            }
        }
        return new Inputs(walk.documents, walk.skipped, walk.failures);
    }

    private void addFolder(Path folder) {
        List<Input> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            failures.add(Failures.reading(folder, e));
        }
        found.sort(BY_NAME);
        found.forEach(this::add);
    }

    /** A file that is given twice, by itself and in its folder, is read once. */
    private void add(Input input) {
        if (!isUsable(input.name())) {
            failures.add(input.name() + ": " + Failures.NAME_UNUSABLE);
        } else if (seen.add(input.file().toAbsolutePath().normalize())) {
            documents.add(input);
        }
    }

    /** Whether a name that the file system gave can be given back to it, as the name of the result must be. */
    private static boolean isUsable(Path name) {
        try {
            return name.equals(name.getFileSystem().getPath(name.toString()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Input> found;

        Visitor(Path root, List<Input> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = !folder.equals(root) && DocumentFiles.isHidden(folder);
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (DocumentFiles.isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!DocumentFiles.isDocument(file)) {
                skipped.add(file);
            } else if (attributes.isSymbolicLink()) {
                // Links are followed; one that is still a link leads nowhere.
                failures.add(Failures.reading(file, new NoSuchFileException(file.toString())));
            } else if (!attributes.isRegularFile()) {
                failures.add(file + ": cannot be read: it is not a regular file");
            } else {
                found.add(new Input(file, root.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // A link back to a folder above it adds nothing.
            if (!(failure instanceof FileSystemLoopException)) {
                failures.add(Failures.reading(file, failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                failures.add(Failures.reading(folder, failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
