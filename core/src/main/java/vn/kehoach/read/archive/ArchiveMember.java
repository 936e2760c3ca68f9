package vn.kehoach.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A member of an archive.
 *
 * @param name as the archive has it
 * @param folder whether it is a folder
 * @param opener opens what it holds
 */
record ArchiveMember(String name, boolean folder, Opener opener) {

    /** Opens what a member holds. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** What it holds, or one byte more than the limit. */
    byte[] content(long maxBytes, ArchiveReader.Budget budget) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try (InputStream in = opener.open()) {
            int read = in.read(buffer);
            while (read >= 0 && out.size() <= maxBytes) {
                budget.countBytes(read);
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return out.toByteArray();
    }
}
