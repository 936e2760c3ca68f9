package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Numerals;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.ListMarker.Style;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.model.Span;

/**
 * Finds the headings among the paragraphs.
 *
 * <p>A numbered line is a heading when it titles content below it; a full sentence with nothing below it is an item. What
 * stands below is known from the next line's sign and from the numbering systems that are open above.
 */
final class HeadingFinder {
    private static final int MAX_TITLE = 350;
    private static final int MAX_LEAD_IN = 1200;
    private static final int MAX_PLAIN_LETTER_TITLE = 110;
    private static final int MAX_SENTENCE_TITLE = 300;
    private static final int MAX_RUN_IN = 60;

    private final LaidOutText layout;
    private final DocumentParts parts;
    private final SectionKinds kinds;
    private final List<Style> open = new ArrayList<>();

    HeadingFinder(LaidOutText layout, DocumentParts parts, SectionKinds kinds) {
        this.layout = layout;
        this.parts = parts;
        this.kinds = kinds;
    }

    List<Heading> find() {
        List<Heading> headings = new ArrayList<>();
        boolean numberedTop = hasNumberedTop();
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            if (parts.part(i) != Part.BODY || layout.paragraphs().get(i).kind() != Paragraph.Kind.TEXT) {
                continue;
            }
            Heading heading = headingAt(i, numberedTop);
            if (heading != null) {
                headings.add(heading);
                i = heading.last();
            }
        }
        return MisreadNumbers.repaired(headings);
    }

    /** Whether Roman numbers, capital letters or parts divide the document. */
    private boolean hasNumberedTop() {
        int found = 0;
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            if (parts.part(i) == Part.BODY && layout.paragraphs().get(i).kind() == Paragraph.Kind.TEXT) {
                ListMarker marker = ListMarker.of(head(i));
                found += marker != null && isTop(marker.style()) ? 1 : 0;
            }
        }
        return found >= 2;
    }

    private static boolean isTop(Style style) {
        return style == Style.ROMAN || style == Style.PART || style == Style.UPPER_LETTER || style == Style.CHAPTER;
    }

    private String head(int i) {
        Span span = layout.paragraphs().get(i).span();
        return layout.text().substring(span.start(), Math.min(span.end(), span.start() + 40));
    }

    private @Nullable Heading headingAt(int i, boolean numberedTop) {
        String text = layout.textOf(i);
        Heading appendix = appendixAt(i, text);
        if (appendix != null) {
            open.clear();
            return appendix;
        }
        ListMarker marker = ListMarker.of(text);
        if (marker == null) {
            return numberedTop ? null : unnumbered(i, text);
        }
        if (marker.isBullet() || marker.style() == Style.ARTICLE) {
            return null;
        }
        Style style = levelStyle(marker);
        int last = i;
        String title = text.substring(marker.length());
        if (title.isBlank()
                && isDivision(style)
                && i + 1 < layout.paragraphs().size()
                && isPlainText(i + 1)
                && ListMarker.of(head(i + 1)) == null) {
            last = i + 1;
            title = layout.textOf(i + 1);
        }
        if (!titles(i, last, marker, title)) {
            return null;
        }
        openStyle(marker, style);
        int start = last == i
                ? layout.paragraphs().get(i).span().start() + marker.length()
                : layout.paragraphs().get(last).span().start();
        int end = layout.paragraphs().get(last).span().end();
        while (end > start && ": ".indexOf(layout.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Span span = new Span(start, end);
        return new Heading(i, last, style, marker.number(), span.of(layout.text()), span);
    }

    private static boolean isDivision(Style style) {
        return style == Style.PART || style == Style.CHAPTER || style == Style.DIVISION || style == Style.ROMAN;
    }

    private boolean isPlainText(int i) {
        return parts.part(i) == Part.BODY && layout.paragraphs().get(i).kind() == Paragraph.Kind.TEXT;
    }

    /** After "B." a "C." is a letter, not a hundred; "I" alone after "H" likewise. */
    private Style levelStyle(ListMarker marker) {
        boolean letters = marker.style() == Style.ROMAN
                && marker.number().length() == 1
                && open.contains(Style.UPPER_LETTER)
                && "CDLMVX".contains(marker.number());
        return letters && !open.contains(Style.ROMAN) || letters && "CDLM".contains(marker.number())
                ? Style.UPPER_LETTER
                : marker.style();
    }

    /** Remembers which numbering systems are open at this heading, and closes the deeper ones. */
    private void openStyle(ListMarker marker, Style style) {
        int at = open.indexOf(style);
        if (style == Style.DECIMAL) {
            int depth = depth(marker);
            int first = open.indexOf(Style.DECIMAL);
            at = first < 0 ? -1 : Math.min(first + depth - 1, open.size());
        }
        while (at >= 0 && open.size() > at) {
            open.remove(open.size() - 1);
        }
        open.add(style);
    }

    private boolean titles(int i, int last, ListMarker marker, String title) {
        Style style = marker.style();
        if (title.isBlank() || title.length() > MAX_LEAD_IN) {
            return false;
        }
        Paragraph paragraph = layout.paragraphs().get(i);
        boolean leadIn = title.endsWith(":");
        boolean sentence = title.endsWith(".") || title.endsWith(";") || title.endsWith("./.");
        boolean below = hasContentBelow(last, marker);
        if (isTop(style) || style == Style.DIVISION) {
            boolean item =
                    sentence && !paragraph.bold() && title.length() > 160 || !below && sentence && !paragraph.bold();
            return !item && !isRunIn(title, sentence);
        }
        if (!below || isRunIn(title, sentence)) {
            return false;
        }
        if (leadIn) {
            return true;
        }
        if (title.length() > MAX_TITLE) {
            return false;
        }
        Below kind = below(last);
        if (sentence) {
            boolean short1 = title.length() <= MAX_SENTENCE_TITLE && !innerSentence(title);
            boolean wide = style == Style.ARABIC || style == Style.DECIMAL;
            return short1 && (paragraph.bold() || wide && kind != Below.PLAIN && !title.endsWith(";"));
        }
        if (paragraph.bold()) {
            return true;
        }
        boolean letter = style == Style.LETTER || style == Style.BRACKETED_NUMBER || style == Style.LOWER_ROMAN;
        return !(letter && kind == Below.PLAIN) || title.length() <= MAX_PLAIN_LETTER_TITLE;
    }

    /** "Mục tiêu chung: Hỗ trợ ...": the content is run in behind the heading. */
    private static boolean isRunIn(String title, boolean sentence) {
        int colon = title.indexOf(": ");
        if (colon < 0 || colon > 160) {
            return false;
        }
        int rest = title.length() - colon - 2;
        return title.endsWith(":") ? rest > 250 && colon < 60 && sentence : sentence || rest > MAX_RUN_IN + 60;
    }

    private static boolean innerSentence(String title) {
        for (int at = title.indexOf(". "); at >= 0; at = title.indexOf(". ", at + 1)) {
            boolean abbreviation = at > 0 && Character.isUpperCase(title.charAt(at - 1));
            if (!abbreviation && at + 2 < title.length() && Character.isUpperCase(title.charAt(at + 2)) && at > 12) {
                return true;
            }
        }
        return false;
    }

    private enum Below {
        NOTHING,
        PLAIN,
        LISTED
    }

    /** What the paragraph after {@code last} is, whatever its level. */
    private Below below(int last) {
        int next = nextContent(last);
        if (next < 0) {
            return Below.NOTHING;
        }
        if (layout.paragraphs().get(next).kind() == Paragraph.Kind.ROW) {
            return Below.LISTED;
        }
        return ListMarker.of(head(next)) == null ? Below.PLAIN : Below.LISTED;
    }

    private boolean hasContentBelow(int last, ListMarker marker) {
        int next = nextContent(last);
        if (next < 0) {
            return false;
        }
        if (layout.paragraphs().get(next).kind() == Paragraph.Kind.ROW) {
            return true;
        }
        String text = head(next);
        if (appendixAt(next, layout.textOf(next)) != null) {
            return false;
        }
        ListMarker following = ListMarker.of(text);
        if (following == null || following.isBullet()) {
            return true;
        }
        Style own = levelStyle(marker);
        Style style = levelStyle(following);
        if (style == Style.ARTICLE) {
            return false;
        }
        if (style == own) {
            return own == Style.DECIMAL && depth(following) > depth(marker);
        }
        if (own == Style.DECIMAL && style == Style.ARABIC
                || own == Style.LETTER && style == Style.ARABIC && open.contains(style)) {
            return false;
        }
        int at = open.indexOf(style);
        return at < 0 || open.contains(own) && open.indexOf(own) < at;
    }

    private static int depth(ListMarker marker) {
        return SectionTree.points(marker.number());
    }

    private int nextContent(int last) {
        for (int i = last + 1; i < layout.paragraphs().size(); i++) {
            if (parts.part(i) != Part.BODY) {
                return -1;
            }
            if (layout.paragraphs().get(i).kind() != Paragraph.Kind.FOOTNOTE) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Heading unnumbered(int i, String text) {
        boolean marked = layout.paragraphs().get(i).bold() || DocumentParts.isUpper(text);
        if (!marked || text.length() > 120 || text.endsWith(".") || text.endsWith(";") || !kinds.opensWithKind(text)) {
            return null;
        }
        Span span = layout.paragraphs().get(i).span();
        return below(i) == Below.NOTHING ? null : new Heading(i, i, null, null, text, span);
    }

    /** "PHỤ LỤC", "Phụ lục II": a line of its own, or followed by its caption behind a colon. */
    private @Nullable Heading appendixAt(int i, String text) {
        if (text.length() > 200
                || !Folding.phrase(text.substring(0, Math.min(8, text.length())))
                        .startsWith("phụ lục")) {
            return null;
        }
        Span span = layout.paragraphs().get(i).span();
        String rest = text.substring(7).strip();
        int end = 0;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        String number = rest.substring(0, end);
        boolean numbered = !number.isEmpty()
                && number.length() <= 5
                && (Numerals.roman(number) > 0 || number.chars().allMatch(Character::isDigit) || number.length() == 1);
        String behind = numbered ? rest.substring(end).strip() : rest;
        boolean alone = behind.isEmpty()
                || behind.length() == 1
                || behind.startsWith(":")
                || behind.startsWith(".")
                || behind.startsWith("-");
        boolean upper = DocumentParts.isUpper(text.substring(0, 7));
        if (!alone && !(upper && DocumentParts.isUpper(text))
                || !upper && !behind.isEmpty() && !layout.paragraphs().get(i).bold()) {
            return null;
        }
        Span titleSpan = new Span(span.start(), span.start() + 7);
        return new Heading(i, i, Style.PART, numbered ? number : null, titleSpan.of(layout.text()), titleSpan);
    }

    static boolean isAppendix(Heading heading) {
        return Folding.key(heading.title()).equals("phụ lục");
    }
}
