package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a letterhead's or signature's column: names that were too long for it are put together again. */
final class ColumnLines {
    /** The rest of a wrapped name has at most this many words; more are a name of their own. */
    private static final int MAX_REST = 2;
    /** What begins a line of its own below "ỦY BAN NHÂN DÂN". */
    private static final Set<String> OWN_LINES = Set.of(
            "TỈNH", "HUYỆN", "THÀNH", "QUẬN", "THỊ", "XÃ", "PHƯỜNG", "ĐẶC", "SỐ", "SỞ", "BỘ", "BAN", "PHÒNG", "UBND",
            "HĐND", "CỤC", "CHI", "TỔNG", "VĂN", "THANH", "TRUNG", "TRƯỜNG", "VIỆN", "BỆNH", "HỘI", "ĐẢNG", "ĐOÀN",
            "CÔNG", "LIÊN", "MẶT", "TM", "TM.", "KT", "KT.", "TL", "TL.", "TUQ.", "Q.", "PHÓ", "GIÁM", "CHỦ", "CHÁNH");

    private static final Set<String> JOINTS = Set.of("VÀ", "-", "–");

    private ColumnLines() {}

    static List<String> of(List<Row> rows) {
        float width = 0;
        for (Row row : rows) {
            width = Math.max(width, row.right() - row.left());
        }
        List<String> lines = new ArrayList<>();
        Row above = null;
        for (Row row : rows) {
            if (above != null && goesOn(above, row, width)) {
                lines.add(lines.remove(lines.size() - 1) + " " + row.text());
            } else {
                lines.add(row.text());
            }
            above = row;
        }
        return lines;
    }

    private static boolean goesOn(Row above, Row row, float width) {
        String name = above.text();
        String rest = row.text();
        if (!isCapitals(name) || !isCapitals(rest) || row.baseline() - above.baseline() > 1.8f * row.size()) {
            return false;
        }
        String first = row.words().get(0).text();
        if (JOINTS.contains(first)
                || JOINTS.contains(above.words().get(above.words().size() - 1).text())) {
            return true;
        }
        if (row.words().size() > 1 && OWN_LINES.contains(first)) {
            return false;
        }
        float needed = above.right()
                - above.left()
                + row.words().get(0).right()
                - row.words().get(0).left();
        return row.words().size() <= MAX_REST && needed > width;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isLetter);
    }
}
