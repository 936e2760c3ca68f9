package vn.kehoach.json;

import java.io.IOException;
import java.io.Serial;

/**
 * A gold file is not as the annotation guide defines it; the message names the file, the place and what is wrong.
 *
 * <p>Example: "ke-hoach-93.gold.json: targets[3].value: a number is needed, found "95"".
 */
public final class UnreadableGoldException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;

    UnreadableGoldException(String file, String what) {
        super(file + ": " + what);
        this.file = file;
    }

    /** The file's name without folders. */
    public String file() {
        return file;
    }
}
