package vn.kehoach.eval;

import java.io.Serial;

/**
 * A gold file does not belong to its document.
 *
 * <p>Example: "ke-hoach-93: the gold file names line 612, but the document has 300 lines".
 */
public final class GoldMismatchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String document;

    GoldMismatchException(String document, String what) {
        super(document + ": the gold file " + what);
        this.document = document;
    }

    /** Name of the document without extension. */
    public String document() {
        return document;
    }
}
