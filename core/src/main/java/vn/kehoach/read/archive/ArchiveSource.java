package vn.kehoach.read.archive;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.rarfile.FileHeader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The members of one archive, in their order. */
interface ArchiveSource extends Closeable {

    /** The next member, or null after the last; its content is read before the next is asked for. */
    @Nullable
    ArchiveMember next() throws IOException;

    static ArchiveSource of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(ArchiveKind.LENGTH);
        }
        if (ArchiveKind.of(start) == ArchiveKind.RAR) {
            return rar(file);
        }
        return of(ArchiveKind.of(start), Files.newByteChannel(file));
    }

    static ArchiveSource of(byte[] content) throws IOException {
        ArchiveKind kind = ArchiveKind.of(content);
        if (kind == ArchiveKind.RAR) {
            try {
                return new Rar(new Archive(new ByteArrayInputStream(content)));
            } catch (RarException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        return of(kind, new SeekableInMemoryByteChannel(content));
    }

    private static ArchiveSource rar(Path file) throws IOException {
        try {
            return new Rar(new Archive(file.toFile()));
        } catch (RarException e) {
            throw new IOException(e.getClass().getSimpleName() + " " + e.getMessage(), e);
        }
    }

    private static ArchiveSource of(@Nullable ArchiveKind kind, SeekableByteChannel channel) throws IOException {
        try {
            return kind == ArchiveKind.SEVEN_Z
                    ? new SevenZ(SevenZFile.builder()
                            .setSeekableByteChannel(channel)
                            .setMaxMemoryLimitKiB(SevenZ.MAX_MEMORY)
                            .get())
                    : new Zip(ZipFile.builder().setSeekableByteChannel(channel).get());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** A zip file. */
    record Zip(ZipFile file, Enumeration<ZipArchiveEntry> entries) implements ArchiveSource {
        Zip(ZipFile file) {
            this(file, file.getEntriesInPhysicalOrder());
        }

        @Override
        public @Nullable ArchiveMember next() {
            if (!entries.hasMoreElements()) {
                return null;
            }
            ZipArchiveEntry entry = entries.nextElement();
            return new ArchiveMember(entry.getName(), entry.isDirectory(), () -> {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new IOException("encrypted");
                }
                return file.getInputStream(entry);
            });
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** A 7z file. */
    record SevenZ(SevenZFile file) implements ArchiveSource {
        /** What unpacking may take, in KiB. */
        private static final int MAX_MEMORY = 200_000;

        @Override
        public @Nullable ArchiveMember next() throws IOException {
            SevenZArchiveEntry entry = file.getNextEntry();
            return entry == null
                    ? null
                    : new ArchiveMember(
                            entry.getName(),
                            entry.isDirectory() || !entry.hasStream(),
                            () -> file.getInputStream(entry));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** A rar file. */
    record Rar(Archive file) implements ArchiveSource {
        @Override
        public @Nullable ArchiveMember next() {
            FileHeader header = file.nextFileHeader();
            return header == null
                    ? null
                    : new ArchiveMember(header.getFileName(), header.isDirectory(), () -> {
                        if (header.isEncrypted()) {
                            throw new IOException("encrypted");
                        }
                        return file.getInputStream(header);
                    });
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
