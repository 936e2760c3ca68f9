package vn.kehoach.read;

import java.io.IOException;
import java.io.Serial;

/**
 * A document cannot be read; the message names the file, the reason and what to do.
 *
 * <p>Example: "bao-cao.bin: is binary data, not a document; give a text file, a Word document, a PDF or a web page".
 */
public final class UnreadableDocumentException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read; stable names for reports. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The path is a folder. */
        DIRECTORY,
        /** The file may not be read. */
        NO_PERMISSION,
        /** Larger than the limit. */
        TOO_LARGE,
        /** Binary data that is no known document. */
        BINARY,
        /** A known format without a parser on the class path. */
        NO_PARSER,
        /** Damaged or cut short. */
        BROKEN,
        /** Locked with a password. */
        ENCRYPTED,
        /** Takes longer to read than the limit. */
        TOO_SLOW,
        /** A small file that expands to more than the limits allow, or needs more memory than there is. */
        TOO_BIG_INSIDE,
        /** A scan without text where OCR is missing or switched off. */
        NO_OCR,
        /** A spreadsheet or presentation. */
        NOT_TEXT,
        /** An archive where one document is wanted. */
        ARCHIVE
    }

    private final String file;
    private final Reason reason;

    /**
     * @param file the file's name as the user gave it
     * @param reason why
     * @param advice the rest of the message: what was seen and what to do
     */
    public UnreadableDocumentException(String file, Reason reason, String advice) {
        super(file + ": " + advice);
        this.file = file;
        this.reason = reason;
    }

    /** The file's name as the user gave it. */
    public String file() {
        return file;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
