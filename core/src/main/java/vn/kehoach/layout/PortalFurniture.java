package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;

/** Drops what a legal portal printed before and after the document. */
final class PortalFurniture {
    /** The national motto opens state documents, the Party's name Party documents (Decree 30/2020, Appendix I). */
    private static final List<String> MOTTOS = List.of("cộng hòa xã hội", "đảng cộng sản việt nam");

    /** "Số: 15/KH-UBND"; a scan may show "Só". */
    private static final int MAX_NUMBER_LINE = 60;

    /** Shorter lines in a letterhead are specks of a scan. */
    private static final int SPECK = 6;

    /** An incoming stamp leaves at most so many lines: the body, the word, number and day. */
    private static final int MAX_STAINS = 4;

    private static final int HEAD_LINES = 220;
    private static final int MAX_ENTRY_LINE = 160;
    /** "Kế hoạch 93/KH-UBND năm 2018 ... do ... ban hành": the portal's caption. */
    private static final Pattern CAPTION =
            Pattern.compile("\\p{Lu}\\S+ \\S+ [0-9]+\\S*/\\S+ (?:năm [0-9]{4}|ngày [0-9]).* ban hành");

    /** No start of a furniture line is longer. */
    private static final int MAX_START = 130;

    private final List<String> lineStarts = new ArrayList<>();
    private final List<String> endStarts = new ArrayList<>();
    /** The first two letters of all starts: most lines begin with others. */
    private final Set<String> initials = new HashSet<>();

    private final DocumentTypes types;

    PortalFurniture(Vocabulary vocabulary, DocumentTypes types) {
        this.types = types;
        for (List<String> row : vocabulary.rows("portal-furniture.tsv", 2)) {
            (row.get(1).equals("end") ? endStarts : lineStarts).add(Folding.key(row.get(0)));
        }
        lineStarts.forEach(start -> initials.add(initials(start, 0)));
        endStarts.forEach(start -> initials.add(initials(start, 0)));
    }

    List<RawLine> remove(List<RawLine> lines) {
        int from = startOfDocument(lines);
        int to = endOfDocument(lines, from);
        List<RawLine> kept = new ArrayList<>(to - from);
        for (RawLine line : lines.subList(from, to)) {
            if (!startsWithAny(line, lineStarts)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private int startOfDocument(List<RawLine> lines) {
        int limit = Math.min(lines.size(), HEAD_LINES);
        for (int i = 0; i < limit; i++) {
            String text = lines.get(i).text();
            if (types.isTitleLine(text)) {
                return 0;
            }
            if (text.length() < 400 && hasMotto(text)) {
                return startOfLetterhead(lines, i);
            }
        }
        return 0;
    }

    private static boolean hasMotto(String text) {
        String key = Folding.key(text);
        return MOTTOS.stream().anyMatch(key::contains)
                && Texts.isUpperCase(text.substring(0, Math.min(12, text.length())));
    }

    /**
     * The issuer stands above or left of the motto: some lines of capitals, or the frame's cell before. What an incoming
     * stamp left between them in a scan is stepped over.
     */
    private static int startOfLetterhead(List<RawLine> lines, int motto) {
        int start = motto;
        int frames = 0;
        int stains = 0;
        for (int i = motto - 1; i >= 0 && motto - i < 14; i--) {
            RawLine line = lines.get(i);
            if (FramedCells.isFrame(line)) {
                frames++;
                if (frames == 2) {
                    return i;
                }
            } else if (frames == 0 || !line.isBlank()) {
                stains += isHead(line) ? 0 : 1;
                if (stains > MAX_STAINS || stains > 0 && line.text().length() > MAX_NUMBER_LINE) {
                    break;
                }
            }
            start = stains == 0 || Texts.startsWithBody(line.text()) ? i : start;
        }
        return start;
    }

    private static boolean isHead(RawLine line) {
        String text = line.text();
        return line.isBlank()
                || Texts.isRule(text)
                || text.strip().equals("*") // Party bodies set a star below their name.
                || Texts.isUpperCase(text)
                || text.strip().length() < SPECK
                || text.length() < MAX_NUMBER_LINE && BareLetters.of(text).startsWith("so");
    }

    private int endOfDocument(List<RawLine> lines, int from) {
        int closing = -1;
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (closing < 0 && text.length() < 600 && text.contains("ơi nhận")) {
                closing = i;
            }
            if (closing >= 0 && startsWithAny(lines.get(i), endStarts)) {
                int end = i;
                while (end > closing && isCaptionOrBlank(lines.get(end - 1))) {
                    end--;
                }
                return isFollowedByDocument(lines, i) ? lines.size() : end;
            }
        }
        return lines.size();
    }

    /** Another letterhead further down: what follows is a document too, and must not be lost. */
    private static boolean isFollowedByDocument(List<RawLine> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .anyMatch(line -> line.text().length() < 400 && hasMotto(line.text()));
    }

    private static boolean isCaptionOrBlank(RawLine line) {
        return line.isBlank()
                || line.text().length() < 600
                        && CAPTION.matcher(line.squeezed()).matches();
    }

    private static String initials(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 2)).toLowerCase(Locale.ROOT);
    }

    private boolean startsWithAny(RawLine line, List<String> starts) {
        if (line.isBlank()
                || line.text().length() > MAX_ENTRY_LINE && !line.text().contains("quyền")) {
            return false;
        }
        String text = line.text().strip();
        if (text.startsWith("- ")) {
            return false; // An entry of a list: "- Cổng thông tin điện tử tỉnh;" among the recipients.
        }
        int first = 0;
        while (first < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        if (!initials.contains(initials(text, first))) {
            return false;
        }
        String key = Folding.keyOfStart(text, MAX_START);
        for (String start : starts) {
            if (key.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
