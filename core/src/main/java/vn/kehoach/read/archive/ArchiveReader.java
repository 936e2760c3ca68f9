package vn.kehoach.read.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipInputStream;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/**
 * Opens zip, 7z and rar archives, those inside them too: "ho-so.zip" holds "ho-so.zip!/so-y-te/ke-hoach.docx".
 *
 * <p>Bounded: {@value #MAX_MEMBERS} members, {@value #MAX_DEPTH} archives inside each other, and what all members
 * expand to. Nothing is written to disk, and no member's name leaves the archive. Thread-safe.
 */
public final class ArchiveReader {
    /** More members than this are not read. */
    public static final int MAX_MEMBERS = 10_000;
    /** Archives deeper inside each other are not opened. */
    public static final int MAX_DEPTH = 3;

    private final long maxBytes;

    /**
     * @param maxBytes the largest member read
     */
    public ArchiveReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Gets the members, one after the other. */
    public interface Visitor {
        /**
         * Whether a member is wanted, by its path in the archive: "so-y-te/ke-hoach.docx".
         *
         * @param path its path; archives inside are opened without asking
         */
        boolean wants(String path);

        /**
         * A member.
         *
         * @param path its path: "so-y-te/ke-hoach.docx", "nam-2024.zip/ke-hoach.docx"
         * @param name what to call it: "ho-so.zip!/so-y-te/ke-hoach.docx"
         * @param content what it holds
         */
        void member(String path, String name, byte[] content);

        /** A member that cannot be read. */
        void failed(UnreadableDocumentException failure);
    }

    /** Whether a file is an archive by its content; office documents, which are zip files too, are none. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ArchiveKind.of(in.readNBytes(ArchiveKind.LENGTH)) != null && !isOffice(file);
        }
    }

    private static boolean isOffice(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            return startsLikeOffice(zip);
        }
    }

    private static boolean isOffice(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return startsLikeOffice(zip);
        }
    }

    /** Office programs write these names first, or soon. */
    private static boolean startsLikeOffice(ZipInputStream zip) {
        Set<String> names = Set.of("[Content_Types].xml", "mimetype", "_rels/.rels", "word/document.xml");
        try {
            for (int i = 0; i < 4; i++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                if (names.contains(entry.getName())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads an archive.
     *
     * @throws UnreadableDocumentException when it is damaged, locked or holds more than the limits allow; members
     *     before the fault have been visited
     */
    public void read(Path archive, Visitor visitor) throws IOException {
        Path fileName = archive.getFileName();
        String name = fileName == null ? archive.toString() : fileName.toString();
        long size = Files.size(archive);
        Budget budget = new Budget(archive.toString(), size);
        try (ArchiveSource source = ArchiveSource.of(archive)) {
            read(source, name, "", 1, budget, visitor);
        } catch (NoClassDefFoundError e) {
            throw new UnreadableDocumentException(
                    archive.toString(),
                    Reason.NO_PARSER,
                    "is an archive, for which a parser is missing; add org.apache.tika:tika-parser-pkg-module to the"
                            + " class path, or unpack it");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw failure(archive.toString(), e);
        }
    }

    private void read(ArchiveSource source, String name, String folder, int depth, Budget budget, Visitor visitor)
            throws IOException {
        ArchiveMember member = source.next();
        while (member != null) {
            budget.countMember();
            String path = MemberNames.safe(member.name());
            if (!member.folder() && !path.isEmpty() && !MemberNames.isHidden(path)) {
                one(member, name + "!/" + path, folder + path, depth, budget, visitor);
            }
            member = source.next();
        }
    }

    private void one(ArchiveMember member, String name, String path, int depth, Budget budget, Visitor visitor)
            throws IOException {
        boolean archive = MemberNames.looksLikeArchive(path);
        if (!archive && !visitor.wants(path)) {
            return;
        }
        byte[] content;
        try {
            content = member.content(maxBytes, budget);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            visitor.failed(failure(name, e));
            return;
        }
        if (content.length > maxBytes) {
            visitor.failed(new UnreadableDocumentException(
                    name,
                    Reason.TOO_LARGE,
                    "is larger than the limit of " + maxBytes / (1024 * 1024) + " MB; split it into its documents"));
        } else if (!archive || ArchiveKind.of(content) == null || isOffice(content)) {
            visitor.member(path, name, content);
        } else if (depth >= MAX_DEPTH) {
            visitor.failed(new UnreadableDocumentException(
                    name,
                    Reason.TOO_BIG_INSIDE,
                    "lies more than " + MAX_DEPTH + " archives deep; unpack the outer ones first"));
        } else {
            try (ArchiveSource inner = ArchiveSource.of(content)) {
                read(inner, name, path + "/", depth + 1, budget, visitor);
            } catch (UnreadableDocumentException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                visitor.failed(failure(name, e));
            }
        }
    }

    private static UnreadableDocumentException failure(String name, Exception cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
        boolean locked = said.contains("encrypt") || said.contains("password");
        boolean version =
                said.contains("rarv5") || String.valueOf(cause.getCause()).contains("RarV5");
        UnreadableDocumentException told = locked
                ? new UnreadableDocumentException(
                        name, Reason.ENCRYPTED, "is locked with a password; unpack it, or save it without one")
                : version
                        ? new UnreadableDocumentException(
                                name,
                                Reason.NO_PARSER,
                                "is a RAR 5 archive, which is not read; unpack it, or save it as zip")
                        : new UnreadableDocumentException(
                                name,
                                Reason.BROKEN,
                                "is a damaged archive, perhaps cut short; get it anew, or unpack it");
        told.initCause(cause);
        return told;
    }

    /** What all members together may cost. */
    static final class Budget {
        private static final long MIN_TOTAL = 200L * 1024 * 1024;
        private static final int MAX_RATIO = 100;

        private final String archive;
        private long bytes;
        private int members;

        Budget(String archive, long size) {
            this.archive = archive;
            this.bytes = Math.max(MIN_TOTAL, size * MAX_RATIO);
        }

        void countMember() throws UnreadableDocumentException {
            if (++members > MAX_MEMBERS) {
                throw new UnreadableDocumentException(
                        archive,
                        Reason.TOO_BIG_INSIDE,
                        "holds more than " + MAX_MEMBERS + " members; unpack it and give the folder");
            }
        }

        void countBytes(long more) throws UnreadableDocumentException {
            bytes -= more;
            if (bytes < 0) {
                throw new UnreadableDocumentException(
                        archive,
                        Reason.TOO_BIG_INSIDE,
                        "expands to far more than its size tells; unpack it and give the folder");
            }
        }
    }
}
