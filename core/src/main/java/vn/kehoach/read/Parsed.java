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

    /** Text that the file itself holds; nothing in it is taken for a mark of ours. */
    static Parsed text(List<Block> blocks, List<Warning> warnings) {
        return new Parsed(blocks.stream().map(Parsed::protect).toList(), "native", warnings);
    }

    private static Block protect(Block block) {
        if (block instanceof Block.Line line) {
            String safe = PageMarks.protect(line.text());
            return safe.equals(line.text()) ? line : new Block.Line(safe);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(PageMarks.protect(paragraph.text()), paragraph.bold());
        }
        if (block instanceof Block.Footnote note) {
            return new Block.Footnote(PageMarks.protect(note.text()));
        }
        if (block instanceof Block.Grid grid) {
            return new Block.Grid(grid.rows().stream()
                    .map(row -> row.stream().map(PageMarks::protect).toList())
                    .toList());
        }
        return block;
    }
}
