package vn.kehoach.read.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Kinds of archives by their first bytes. */
enum ArchiveKind {
    ZIP("PK\u0003\u0004"),
    EMPTY_ZIP("PK\u0005\u0006"),
    SEVEN_Z("7z\u00BC\u00AF'\u001C"),
    RAR("Rar!\u001A\u0007");

    /** How many bytes tell. */
    static final int LENGTH = 6;

    /** One character for each byte. */
    private final String start;

    ArchiveKind(String start) {
        this.start = start;
    }

    static @Nullable ArchiveKind of(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, LENGTH), StandardCharsets.ISO_8859_1);
        for (ArchiveKind kind : values()) {
            if (begin.startsWith(kind.start)) {
                return kind;
            }
        }
        return null;
    }
}
