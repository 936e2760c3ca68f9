package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Signing;

/** Tables that only place things on the page: letterheads, signature blocks, lists of recipients. */
final class LooseCells {
    private static final int LOOK = 400;
    private static final List<String> SIGNS = List.of(
            "cộng hòa xã hội",
            "độc lập tự do",
            "đảng cộng sản việt nam",
            "nơi nhận",
            "tm ủy ban",
            "kt chủ tịch",
            "kt bộ trưởng",
            "kt giám đốc",
            "kt thủ tướng",
            "tm ban",
            "t m ban");
    private static final Pattern RULE_INSIDE = Pattern.compile("[-_=*]{4,}");
    private static final Pattern NUMBER_CELL = Pattern.compile("(?i)số *: *[^ ].{0,40}");
    private static final Pattern DATE_CELL = Pattern.compile("(?i).{2,40}, *ngày .{0,40}");

    private static final Pattern COLUMN_GAP = Pattern.compile("(?<=[^ \\t])(?: {3,}|\\t)(?=[^ \\t])");

    private LooseCells() {}

    /** Whether one of the cells is a letterhead or a signature block. */
    static boolean isLoose(List<String> cells) {
        boolean number = false;
        boolean date = false;
        for (String cell : cells) {
            String start = cell.length() > LOOK ? cell.substring(0, LOOK) : cell;
            String head = start.replace(PieceFinder.PARAGRAPH, ' ');
            String key = Folding.key(head);
            if (SIGNS.stream().anyMatch(sign -> key.startsWith(sign) || key.length() < 160 && key.contains(sign))) {
                return true;
            }
            number |= NUMBER_CELL.matcher(head.strip()).matches();
            date |= DATE_CELL.matcher(head.strip()).matches();
        }
        return number && date;
    }

    /** Cuts a cell that lost its line breaks: "Nơi nhận: - A; - B" and "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An". */
    static List<RawLine> lines(String cell) {
        List<RawLine> lines = new ArrayList<>();
        for (String part : RULE_INSIDE.split(cell)) {
            int from = 0;
            for (int i = 1; i < part.length() - 1; i++) {
                boolean entry = part.charAt(i) == '-' && part.charAt(i + 1) == ' ' && endsEntry(part, i);
                if (entry || startsPosition(part, from, i) || startsName(part, from, i)) {
                    add(lines, part.substring(from, i));
                    from = i;
                }
            }
            add(lines, part.substring(from));
        }
        return lines;
    }

    /** The lines of a cell that kept its paragraphs. */
    static List<RawLine> paragraphs(String cell) {
        List<RawLine> kept = new ArrayList<>();
        for (String part : cell.split(String.valueOf(PieceFinder.PARAGRAPH))) {
            add(kept, part);
        }
        return CellText.paragraphs(kept);
    }

    private static void add(List<RawLine> lines, String text) {
        if (!text.isBlank()) {
            lines.add(RawLine.plain(Texts.squeeze(text.strip())));
        }
    }

    private static boolean endsEntry(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ";:)".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean startsPosition(String text, int from, int at) {
        if (at <= from + 2 || text.charAt(at - 1) != ' ' || !Texts.isUpperCase(text.substring(from, at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return (Signing.opensWithAuthority(text.substring(at))
                        || Folding.word(text.substring(at, end)).equals("phó"))
                && Texts.isUpperCase(text.substring(at, end));
    }

    /** From capitals ("PHÓ CHỦ TỊCH") to a name ("Trần Văn An"). */
    private static boolean startsName(String text, int from, int at) {
        return at > from + 4
                && text.charAt(at - 1) == ' '
                && Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1))
                && Texts.isUpperCase(text.substring(from, at));
    }

    /**
     * Splits lines that hold two columns side by side, set apart by runs of spaces; the left column comes first.
     *
     * @param lines neighbouring lines of a letterhead or signature block
     */
    static List<RawLine> columns(List<RawLine> lines) {
        List<RawLine> left = new ArrayList<>();
        List<RawLine> right = new ArrayList<>();
        int edge = Integer.MAX_VALUE;
        for (RawLine line : lines) {
            Matcher gap = COLUMN_GAP.matcher(line.text());
            if (gap.find()) {
                edge = Math.min(edge, gap.end());
            }
        }
        for (RawLine line : lines) {
            Matcher gap = COLUMN_GAP.matcher(line.text());
            if (gap.find()) {
                left.add(RawLine.plain(line.text().substring(0, gap.start()).strip()));
                right.add(RawLine.plain(line.text().substring(gap.end()).strip()));
            } else {
                int indent = line.text().length() - line.text().stripLeading().length();
                boolean behind =
                        indent >= 12 && indent + 6 >= edge - 12 || line.text().startsWith("\t");
                (behind ? right : left).add(RawLine.plain(line.text().strip()));
            }
        }
        left.addAll(right);
        left.removeIf(line -> line.isBlank() || Texts.isRule(line.text()));
        return left;
    }

    /** Whether a line holds two columns set apart by spaces or a TAB. */
    static boolean hasColumns(RawLine line) {
        boolean apart = line.text().contains("   ") || line.text().indexOf('\t') >= 0;
        return apart && COLUMN_GAP.matcher(line.text()).find();
    }
}
