package vn.kehoach.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The folder for results, held by one run at a time, and in it the folder {@value #NAME} for what runs need: results
 * kept from earlier ones, and files that are being written.
 *
 * <p>A file is written there and renamed to its place, so that it is whole or not there whenever the run is killed.
 */
final class Workspace implements Closeable {
    static final String NAME = ".kehoach";

    private final Path output;
    private final Path folder;
    private final Path unfinished;
    private final FileChannel lock;
    private final AtomicLong count = new AtomicLong();

    private Workspace(Path output, FileChannel lock) {
        this.output = output;
        this.folder = output.resolve(NAME);
        this.unfinished = folder.resolve("unfinished");
        this.lock = lock;
    }

    /** Another run writes to the same folder. */
    static final class InUseException extends IOException {
        private static final long serialVersionUID = 1L;

        InUseException(Path output) {
            super(output + ": another run is writing to this folder; wait for its end, or choose another");
        }
    }

    /**
     * Takes the folder, which is made when it is missing.
     *
     * @throws InUseException when another run has it
     */
    @SuppressWarnings("MustBeClosedChecker")
    static Workspace open(Path output) throws IOException {
        Path folder = Files.createDirectories(output).resolve(NAME);
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new InUseException(output);
        }
        Workspace workspace = new Workspace(output, channel);
        delete(workspace.unfinished);
        Files.createDirectories(workspace.unfinished);
        return workspace;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock taken = channel.tryLock();
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path output() {
        return output;
    }

    /** Where results are kept from run to run. */
    Path kept() {
        return folder.resolve("results");
    }

    /** A new empty folder for files that are being written; gone with the run, or before the next. */
    Path newFolder(String name) throws IOException {
        return Files.createDirectory(unfinished.resolve(name));
    }

    /** Writes a file whole or not at all. */
    void write(Path target, byte[] content) throws IOException {
        Path part = unfinished.resolve(count.incrementAndGet() + ".part");
        try {
            Files.write(part, content);
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Puts a file that is whole into its place; it is on the disk before it replaces an earlier one. */
    void publish(Path made, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(made.resolve(name), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(made.resolve(name), output.resolve(name));
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            delete(unfinished);
        } finally {
            lock.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
