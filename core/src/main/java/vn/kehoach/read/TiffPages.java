package vn.kehoach.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a TIFF file, each of which says where the next one is. */
final class TiffPages {
    private static final int MAGIC = 42;
    private static final int FIELD = 12;

    private TiffPages() {}

    /** Whether a file is a TIFF; those larger than 4 GB, which are written otherwise, are none. */
    static boolean isTiff(byte[] bytes) {
        return bytes.length > 8
                && bytes[0] == bytes[1]
                && order(bytes) != null
                && in(bytes).getShort(2) == MAGIC;
    }

    /**
     * How many there are.
     *
     * @throws IOException when they stand in a ring or beyond the end
     */
    static int count(byte[] bytes) throws IOException {
        ByteBuffer file = in(bytes);
        Set<Integer> seen = new HashSet<>();
        try {
            int page = file.getInt(4);
            while (page != 0) {
                if (!seen.add(page)) {
                    throw new IOException("the page at " + page + " follows itself");
                }
                page = file.getInt(page + 2 + FIELD * (file.getShort(page) & 0xFFFF));
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("a page lies beyond the end", e);
        }
        return seen.size();
    }

    private static ByteBuffer in(byte[] bytes) {
        ByteOrder order = order(bytes);
        return ByteBuffer.wrap(bytes).order(order == null ? ByteOrder.BIG_ENDIAN : order);
    }

    private static @Nullable ByteOrder order(byte[] bytes) {
        return switch (bytes[0]) {
            case 'I' -> ByteOrder.LITTLE_ENDIAN;
            case 'M' -> ByteOrder.BIG_ENDIAN;
            default -> null;
        };
    }
}
