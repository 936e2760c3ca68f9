package vn.kehoach.read;

import java.util.List;
import vn.kehoach.model.Warning;

/**
 * What a format's reader made of a file.
 *
 * @param blocks in reading order
 * @param textOrigin "native", "ocr" or "mixed", as {@link vn.kehoach.model.Source} has it
 * @param warnings what was lost on the way
 */
record Parsed(List<Block> blocks, String textOrigin, List<Warning> warnings) {
    Parsed {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** Text that the file itself holds. */
    static Parsed text(List<Block> blocks, List<Warning> warnings) {
        return new Parsed(blocks, "native", warnings);
    }
}
