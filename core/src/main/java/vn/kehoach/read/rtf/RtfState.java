package vn.kehoach.read.rtf;

import java.nio.charset.Charset;

/** What holds in a group until it ends. */
final class RtfState {
    /** What becomes of text. */
    enum Use {
        /** It shows. */
        SHOWN,
        /** It does not. */
        SKIPPED,
        /** It is a list number. */
        NUMBER,
        /** It is the instruction of a field. */
        INSTRUCTION,
        /** It is a list of fonts. */
        FONTS
    }

    Use use = Use.SHOWN;
    boolean bold;
    boolean caps;
    boolean hidden;
    boolean deleted;
    boolean raised;
    /** How many characters stand in for one Unicode character. */
    int standIns = 1;

    Charset charset;
    boolean symbols;
    boolean drawings;
    /** What to close when the group ends. */
    Runnable atEnd = () -> {};

    RtfState(Charset charset) {
        this.charset = charset;
    }

    /** The state that a group inside begins with. */
    RtfState inner() {
        RtfState inner = new RtfState(charset);
        inner.use = use;
        inner.bold = bold;
        inner.caps = caps;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.raised = raised;
        inner.standIns = standIns;
        inner.symbols = symbols;
        inner.drawings = drawings;
        return inner;
    }

    void plain() {
        bold = false;
        caps = false;
        hidden = false;
        deleted = false;
        raised = false;
    }

    boolean isShown() {
        return use == Use.SHOWN && !hidden && !deleted;
    }
}
