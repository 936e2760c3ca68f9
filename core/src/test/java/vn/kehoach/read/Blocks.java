package vn.kehoach.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads a file in memory and writes its blocks down as lines: "B " before bold ones, "|" between cells. */
final class Blocks {
    private static final DocumentReader READER = new DocumentReader(10_000_000);

    private Blocks() {}

    static String of(byte[] file) throws IOException {
        return READER.read(new ByteArrayInputStream(file), "ke-hoach").blocks().stream()
                .map(Blocks::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return (paragraph.bold() == Block.Bold.ALL ? "B " : "") + paragraph.text();
        }
        if (block instanceof Block.Grid grid) {
            return grid.rows().stream()
                    .map(row -> String.join(" | ", row).replace('\n', '/'))
                    .collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Footnote note) {
            return "NOTE " + note.text();
        }
        return block instanceof Block.Line line ? line.text() : "PAGE";
    }
}
