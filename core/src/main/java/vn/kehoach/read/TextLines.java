package vn.kehoach.read;

import java.util.ArrayList;
import java.util.List;

/** Plain text to lines and pages. */
final class TextLines {
    private TextLines() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!secondOfPair && (i < text.length() || i > start)) {
                    blocks.add(new Block.Line(text.substring(start, i)));
                }
                if (c == '\f') {
                    blocks.add(new Block.PageBreak());
                }
                start = i + 1;
            }
        }
        return blocks;
    }
}
