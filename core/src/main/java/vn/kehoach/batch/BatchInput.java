package vn.kehoach.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

/**
 * A document to read: the file "2024/ke-hoach.docx", or the member "ke-hoach.docx" of the archive "ho-so.zip".
 *
 * <p>Immutable.
 */
public final class BatchInput {
    private final Path file;
    private final String name;
    private final @Nullable String member;
    private final byte @Nullable [] content;

    private BatchInput(Path file, String name, @Nullable String member, byte @Nullable [] content) {
        this.file = file;
        this.name = name;
        this.member = member;
        this.content = content;
    }

    /** A file called by its path. */
    public static BatchInput of(Path file) {
        return of(file, file.toString());
    }

    /**
     * A file.
     *
     * @param name what it is called in results, for example its path below the folder that was given
     */
    public static BatchInput of(Path file, String name) {
        return new BatchInput(file, name, null, null);
    }

    /** A member of this archive: "so-y-te/ke-hoach.docx", called "ho-so.zip!/so-y-te/ke-hoach.docx". */
    BatchInput member(String path, String member, byte @Nullable [] content) {
        return new BatchInput(file, name + "/" + path, member, content);
    }

    /** The same without what it holds. */
    BatchInput released() {
        return content == null ? this : new BatchInput(file, name, member, null);
    }

    /** The file, or the archive that holds the member. */
    public Path file() {
        return file;
    }

    /** What it is called in results: "2024/ke-hoach.docx"; members by their archive, "ho-so.zip/ke-hoach.docx". */
    public String name() {
        return name;
    }

    /** Whether it is a member of an archive. */
    public boolean isMember() {
        return member != null;
    }

    /** What it is called in messages: the file's path, or "ho-so.zip!/ke-hoach.docx". */
    public String label() {
        return member == null ? file.toString() : member;
    }

    /**
     * Opens what it holds.
     *
     * @throws IllegalStateException for the member of an outcome, which no longer holds its content
     */
    public InputStream open() throws IOException {
        if (content != null) {
            return new ByteArrayInputStream(content);
        }
        if (member != null) {
            throw new IllegalStateException(member + " has been read; its archive holds it still");
        }
        return Files.newInputStream(file);
    }

    /** Reads and analyses it. */
    public Plan extract(PlanExtractor extractor) throws IOException {
        if (member == null) {
            return extractor.extract(file);
        }
        try (InputStream in = open()) {
            return extractor.extract(in, member);
        }
    }

    @Override
    public String toString() {
        return label();
    }
}
