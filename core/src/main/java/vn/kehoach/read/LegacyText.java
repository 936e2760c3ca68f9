package vn.kehoach.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.legacy.LegacyEncoding;
import vn.kehoach.read.legacy.LegacyEncodings;

/**
 * Turns the blocks of a document in an old encoding into Unicode; "Sè 12/KH-UBND" becomes "Số 12/KH-UBND".
 *
 * <p>Must see the text before anything is cleaned: in TCVN3 the soft hyphen is the letter ư. Immutable and thread-safe.
 */
public final class LegacyText {
    private final LegacyEncodings encodings;

    /** Uses the given tables. */
    public LegacyText(LegacyEncodings encodings) {
        this.encodings = encodings;
    }

    /** The blocks in Unicode; the same blocks where they are that already, or in no encoding known. */
    public Converted convert(List<Block> blocks) {
        List<String> lines = lines(blocks);
        LegacyEncoding encoding = encodings.detect(lines);
        if (encoding == null) {
            return new Converted(blocks, null);
        }
        return new Converted(
                replaced(blocks, encodings.convertLines(lines, encoding).iterator()), encoding);
    }

    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Line line) {
                lines.add(line.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows().forEach(lines::addAll);
            }
        }
        return lines;
    }

    private static List<Block> replaced(List<Block> blocks, Iterator<String> lines) {
        List<Block> replaced = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Line) {
                replaced.add(new Block.Line(lines.next()));
            } else if (block instanceof Block.Grid grid) {
                replaced.add(new Block.Grid(grid.rows().stream()
                        .map(row -> row.stream().map(cell -> lines.next()).toList())
                        .toList()));
            } else {
                replaced.add(block);
            }
        }
        return replaced;
    }

    /**
     * What became of the blocks.
     *
     * @param blocks in Unicode
     * @param encoding what they were in, or null where nothing was converted
     */
    public record Converted(List<Block> blocks, @Nullable LegacyEncoding encoding) {
        public Converted {
            blocks = List.copyOf(blocks);
        }
    }
}
