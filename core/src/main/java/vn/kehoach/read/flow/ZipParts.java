package vn.kehoach.read.flow;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document that is a zip file, by its directory; a part is unpacked only when it is opened.
 *
 * <p>Not thread-safe: all parts together may expand to a given number of bytes.
 */
public final class ZipParts {
    private static final int END_LENGTH = 22;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int MAX_COMMENT = 65_535;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Map<String, Part> parts;
    private long budget;

    private ZipParts(byte[] bytes, Map<String, Part> parts, long budget) {
        this.bytes = bytes;
        this.parts = parts;
        this.budget = budget;
    }

    /**
     * Reads the directory.
     *
     * @param maxExpanded what the opened parts may expand to, in bytes
     * @throws ZipException when there is none: the file is cut short or no zip file
     */
    public static ZipParts of(byte[] bytes, long maxExpanded) throws ZipException {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOfDirectory(zip);
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        Map<String, Part> parts = new LinkedHashMap<>();
        try {
            for (int i = 0; i < count && zip.getInt(at) == ENTRY; i++) {
                int nameLength = zip.getShort(at + 28) & 0xFFFF;
                String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
                Part part = new Part(
                        zip.getShort(at + 10) & 0xFFFF,
                        (zip.getShort(at + 8) & 1) != 0,
                        zip.getInt(at + 20),
                        zip.getInt(at + 42));
                parts.put(name, part);
                at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            }
        } catch (IndexOutOfBoundsException e) {
            throw damaged(e);
        }
        return new ZipParts(bytes, parts, maxExpanded);
    }

    private static int endOfDirectory(ByteBuffer zip) throws ZipException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no directory");
    }

    /** Names of the parts: "word/document.xml". */
    public Set<String> names() {
        return parts.keySet();
    }

    /** Whether the parts are locked with a password. */
    public boolean isEncrypted() {
        return parts.values().stream().anyMatch(Part::encrypted);
    }

    /** A part's bytes, or null where there is no such part. */
    public @Nullable InputStream open(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null) {
            return null;
        }
        try {
            ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (zip.getInt(part.offset) != LOCAL) {
                throw new ZipException("no part where the directory says");
            }
            int start = part.offset
                    + 30
                    + (zip.getShort(part.offset + 26) & 0xFFFF)
                    + (zip.getShort(part.offset + 28) & 0xFFFF);
            InputStream stored = new ByteArrayInputStream(bytes, start, part.size);
            return new Bounded(part.method == DEFLATED ? inflated(stored) : stored);
        } catch (IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** A small part in memory, or null where there is no such part. */
    public byte @Nullable [] read(String name, int maxLength) throws IOException {
        try (InputStream in = open(name)) {
            return in == null ? null : in.readNBytes(maxLength);
        }
    }

    private static InputStream inflated(InputStream stored) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(stored, inflater, 16_384) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static ZipException damaged(RuntimeException cause) {
        ZipException damaged = new ZipException("damaged directory");
        damaged.initCause(cause);
        return damaged;
    }

    private record Part(int method, boolean encrypted, int size, int offset) {}

    /** Counts what comes out against what all parts may expand to. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws TooBigInsideException {
            budget -= Math.max(0, read);
            if (budget < 0) {
                throw new TooBigInsideException("data");
            }
        }
    }
}
