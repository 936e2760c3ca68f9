package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the document came from.
 *
 * @param file the file's name without folders; null for text handed over in memory
 * @param mediaType the detected type, for example "text/plain"
 * @param sha256 digest of the bytes read, lower-case hexadecimal
 * @param bytes how many bytes were read
 * @param textOrigin "native" for a text layer, "ocr" or "mixed" when pages were recognised from pictures
 * @param legacyEncoding "TCVN3", "VNI-Windows", "VPS" or "VISCII" when the text was converted from it, else null
 * @param pages the pages of paged formats; empty for text
 */
public record Source(
        @Nullable String file,
        String mediaType,
        String sha256,
        long bytes,
        String textOrigin,
        @Nullable String legacyEncoding,
        List<Page> pages) {

    public Source {
        pages = List.copyOf(pages);
    }

    /** The same source with these pages. */
    public Source withPages(List<Page> found) {
        return new Source(file, mediaType, sha256, bytes, textOrigin, legacyEncoding, found);
    }

    /**
     * A page of a paged format.
     *
     * @param number page number from 1
     * @param start first offset into {@link Plan#text()}
     * @param end end offset, exclusive
     */
    public record Page(int number, int start, int end) {}
}
