package vn.kehoach.read;

import java.util.List;
import vn.kehoach.model.Source;
import vn.kehoach.model.Warning;

/**
 * A document as read: what it is and its blocks in reading order.
 *
 * @param source file, type, digest and size
 * @param blocks lines, tables and page breaks
 * @param warnings what went wrong on the way, for the plan
 */
public record RawDocument(Source source, List<Block> blocks, List<Warning> warnings) {
    public RawDocument {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }
}
