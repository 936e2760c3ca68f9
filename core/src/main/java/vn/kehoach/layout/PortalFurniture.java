package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Drops what a legal portal printed before, after and between the lines of the document.
 *
 * <p>A line of furniture stands alone: it does not go on from the line before, is no entry of a list or table, and says
 * nothing of what it names. "Cổng thông tin điện tử tỉnh Hà Giang" is one, "Cổng thông tin điện tử huyện giới thiệu sách
 * mới." is not.
 */
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

    /** What a portal says of its rights in a translation takes some sentences. */
    private static final int MAX_STATEMENT = 600;

    /** "tỉnh Hà Giang", "thành phố Huế": so many small words stand before what a portal's own name goes on with. */
    private static final int MAX_SMALL_BEFORE_NAME = 2;

    /** "Ủy ban nhân dân thành phố Huế": no name has more small words in a row. */
    private static final int MAX_SMALL_IN_NAME = 5;

    /** A shorter line was not cut by the width of the page. */
    private static final int MIN_CUT_LENGTH = 25;

    /** Between the steps of a path: "Trang chủ » Văn bản » Kế hoạch". */
    private static final String STEPS = "»>›→|/\\";

    /** "Kế hoạch 93/KH-UBND năm 2018 ... do ... ban hành": the portal's caption. */
    private static final Pattern CAPTION =
            Pattern.compile("\\p{Lu}\\S+ \\S+ [0-9]+\\S*/\\S+ (?:năm [0-9]{4}|ngày [0-9]).* ban hành");

    /** No start of a furniture line is longer. */
    private static final int MAX_START = 130;

    private final List<Phrase> linePhrases = new ArrayList<>();
    private final List<Phrase> endPhrases = new ArrayList<>();
    /** The first two letters of all starts: most lines begin with others. */
    private final Set<String> initials = new HashSet<>();

    private final DocumentTypes types;
    private final LineEnds ends;

    PortalFurniture(Vocabulary vocabulary, DocumentTypes types, LineEnds ends) {
        this.types = types;
        this.ends = ends;
        for (List<String> row : vocabulary.rows("portal-furniture.tsv", 3)) {
            Phrase phrase = new Phrase(Folding.key(row.get(0)), row.get(2).equals("any"));
            (row.get(1).equals("end") ? endPhrases : linePhrases).add(phrase);
            initials.add(initials(phrase.start(), 0));
        }
    }

    List<RawLine> remove(List<RawLine> document) {
        int from = startOfDocument(document);
        int to = endOfDocument(document, from);
        List<RawLine> kept = new ArrayList<>(to - from);
        boolean dropped = false;
        for (int i = from; i < to; i++) {
            dropped = isLine(document, i, dropped);
            if (!dropped) {
                kept.add(document.get(i));
            }
        }
        return kept;
    }

    /**
     * Whether a line of furniture stands at {@code at}.
     *
     * @param below whether the line before is one, too: what goes on from it is no more the document's
     */
    private boolean isLine(List<RawLine> document, int at, boolean below) {
        RawLine line = document.get(at);
        Phrase phrase = phraseOf(line, linePhrases);
        if (phrase == null || isEntry(document, at)) {
            return false;
        }
        Tokens behind = behind(line, phrase);
        boolean cut = isCut(document, at);
        return phrase.any() || below && cut || isPath(behind) || isName(line, behind) && !cut && !goesOn(document, at);
    }

    /** Whether furniture stands at {@code at} behind which nothing more of the document comes. */
    private boolean isEnd(List<RawLine> document, int at) {
        RawLine line = document.get(at);
        Phrase phrase = phraseOf(line, endPhrases);
        return phrase != null
                && !isEntry(document, at)
                && (phrase.any() || isName(line, behind(line, phrase)) && !goesOn(document, at));
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
            if (closing >= 0 && isEnd(lines, i)) {
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

    /** The longest of {@code phrases} with which the line begins, null where it begins with none. */
    private @Nullable Phrase phraseOf(RawLine line, List<Phrase> phrases) {
        if (line.isBlank() || line.text().length() > MAX_STATEMENT) {
            return null;
        }
        String text = line.text().strip();
        int first = 0;
        while (first < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        // A small letter goes on with a sentence: "đăng trên" above "cổng thông tin điện tử của huyện".
        if (Character.isLowerCase(text.charAt(first)) || !initials.contains(initials(text, first))) {
            return null;
        }
        String key = Folding.keyOfStart(text, MAX_START) + " ";
        Phrase longest = null;
        for (Phrase phrase : phrases) {
            boolean longer =
                    longest == null || phrase.start().length() > longest.start().length();
            if (longer && key.startsWith(phrase.start() + " ")) {
                longest = phrase;
            }
        }
        return longest;
    }

    /** Whether the line is an item of a list, the row of a table or a cell between frames. */
    private static boolean isEntry(List<RawLine> document, int at) {
        String text = document.get(at).text().strip();
        boolean emphasis = text.startsWith("*") && text.endsWith("*"); // "*Source: https://...*" is no bullet.
        if (ListMarker.of(text) != null && !emphasis) {
            return true;
        }
        boolean oneCell = text.startsWith("|") && text.indexOf('|', 1) == text.length() - 1;
        boolean bars = text.startsWith("|") || text.endsWith("|");
        boolean framed = at > 0
                && at + 1 < document.size()
                && FramedCells.isFrame(document.get(at - 1))
                && FramedCells.isFrame(document.get(at + 1));
        return bars && !oneCell
                || framed
                || text.indexOf('\t') >= 0
                || document.get(at).text().lastIndexOf(PieceFinder.CELL) > 0;
    }

    private static Tokens behind(RawLine line, Phrase phrase) {
        Tokens tokens = Tokens.of(line.text());
        int at = 0;
        for (int left = phrase.words(); left > 0; at++) {
            left -= tokens.isPunctuation(at) ? 0 : 1;
        }
        return tokens.from(at);
    }

    /** "Trang chủ » Văn bản » Kế hoạch": no text of a document looks so, whatever stands around it. */
    private static boolean isPath(Tokens behind) {
        return behind.size() > 0 && STEPS.contains(behind.text(0));
    }

    /** Whether behind the phrase stands nothing or the rest of a name, but no sentence. */
    private static boolean isName(RawLine line, Tokens behind) {
        String text = line.text().strip();
        boolean opensList = text.endsWith(":") && behind.size() > 1; // "Tải về:" is a label.
        if (text.length() > MAX_ENTRY_LINE || endsClause(text) || opensList || behind.is(0, ",")) {
            return false;
        }
        int small = MAX_SMALL_IN_NAME - MAX_SMALL_BEFORE_NAME; // Directly behind the phrase fewer may stand.
        for (int i = 0; i < behind.size(); i++) {
            small = behind.isWord(i) && !behind.isCapitalised(i) ? small + 1 : 0;
            if (small > MAX_SMALL_IN_NAME) {
                return false;
            }
        }
        return true;
    }

    /** "..." at the end is a portal's, too: "Đang tải văn bản...". */
    private static boolean endsClause(String text) {
        return text.endsWith(",") || text.endsWith(";") || text.endsWith(".") && !text.endsWith("..");
    }

    /** Whether the line stands amid a sentence that the lines around it begin or end. */
    private boolean goesOn(List<RawLine> document, int at) {
        String before = textAt(document, at - 1);
        String text = textAt(document, at);
        // A short line or one of capitals may stand above "ke-hoach-15.docx".
        boolean mayBeCut = text.length() >= MIN_CUT_LENGTH && !Texts.isUpperCase(text);
        return before.endsWith(",")
                || ends.isOpen(before)
                || mayBeCut && Texts.startsLowerCase(textAt(document, at + 1));
    }

    /** Whether the line above was cut by the width of the page: what stands below is the rest of its sentence. */
    private static boolean isCut(List<RawLine> document, int at) {
        String before = textAt(document, at - 1);
        return before.length() >= MIN_CUT_LENGTH && !Texts.endsSentence(before) && !Texts.isUpperCase(before);
    }

    private static String textAt(List<RawLine> document, int at) {
        return at < 0 || at >= document.size() ? "" : document.get(at).text().strip();
    }

    /**
     * How a line of furniture begins.
     *
     * @param start its first words, folded
     * @param any whether it is furniture whatever stands behind them
     */
    private record Phrase(String start, boolean any) {
        int words() {
            return (int) start.chars().filter(c -> c == ' ').count() + 1;
        }
    }
}
