package vn.kehoach.read.flow;

import java.io.IOException;
import java.io.Serial;

/** A small file that holds far more than documents do: a zip bomb, elements nested without end. */
public final class TooBigInsideException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param what what there is too much of: "text", "nesting"
     */
    public TooBigInsideException(String what) {
        super(what);
    }
}
