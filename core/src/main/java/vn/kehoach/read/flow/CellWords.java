package vn.kehoach.read.flow;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.read.Block;

/** What a cell or a note says, "\n" between its paragraphs; a table in it row by row. */
final class CellWords {
    private CellWords() {}

    static String of(List<Block> content) {
        return content.stream()
                .map(CellWords::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().strip();
        }
        if (block instanceof Block.Grid grid) {
            return grid.rows().stream()
                    .map(row -> row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
