package vn.kehoach.read.pdf;

import java.io.IOException;
import java.io.Serial;

/** A page that draws far more than pages do: forms that show each other, operators without end. */
public final class EndlessPageException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    EndlessPageException(String what) {
        super(what);
    }
}
