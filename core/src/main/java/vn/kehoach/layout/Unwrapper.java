package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.NationalTitle;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Signing;
import vn.kehoach.lang.Tokens;

/**
 * Rejoins hard-wrapped lines and paragraphs that a page break cut in two.
 *
 * <p>Whether a document is wrapped at all, and whether empty lines separate its paragraphs, is learned from its lines.
 */
final class Unwrapper {
    private static final int MIN_CUT_LENGTH = 30;
    /** A line this much shorter than the usual width was ended on purpose. */
    private static final int SLACK = 6;

    /** Fewer cuts do not tell whether all letters are of one width. */
    private static final int MIN_OVERFLOWS = 20;

    /** A line that fills less of the width than this ends its paragraph; a bullet is no title and may be cut earlier. */
    private static final double SHORT = 0.7;

    /** Longer lines are paragraphs, not wrapped lines. */
    private static final int MAX_WIDTH = 160;

    private static final double SHORT_BULLET = 0.5;
    /** Fewer cut lines do not tell how a document is broken. */
    private static final int MIN_CUTS = 10;

    /** First words of the positions that sign for another. */
    private static final Set<String> DEPUTIES = Set.of("phó", "thứ");

    private final PhraseTrie<String> offices;
    private final LineEnds ends;
    private final DocumentTypes types;
    private final boolean wrapped;
    private final boolean spaced;
    /** Whether empty lines part the paragraphs of running text, and not the widths of lines. */
    private final boolean partedByGaps;

    private final int width;
    private final int full;

    private Unwrapper(
            PhraseTrie<String> offices,
            LineEnds ends,
            DocumentTypes types,
            boolean wrapped,
            boolean spaced,
            boolean even,
            int width,
            int full) {
        this.offices = offices;
        this.ends = ends;
        this.full = full;
        this.types = types;
        this.wrapped = wrapped;
        this.spaced = spaced;
        this.partedByGaps = spaced && !even;
        this.width = width;
    }

    /** Learns how the lines of a document are broken. */
    static Unwrapper learn(List<RawLine> lines, DocumentTypes types, PhraseTrie<String> offices, LineEnds ends) {
        int pairs = 0;
        int gaps = 0;
        int texts = 0;
        List<Integer> lengths = new ArrayList<>();
        List<Integer> cutLengths = new ArrayList<>();
        List<Integer> overflows = new ArrayList<>();
        RawLine before = RawLine.plain("");
        for (RawLine line : lines) {
            if (!line.isBlank()) {
                texts++;
                lengths.add(line.text().strip().length());
                if (before.isBlank()) {
                    gaps++;
                } else {
                    pairs++;
                    boolean midSentence = Texts.startsLowerCase(line.text().strip())
                            && ListMarker.of(line.text().strip()) == null
                            && !Texts.endsSentence(before.text());
                    int length = before.text().strip().length();
                    if (midSentence && length < MAX_WIDTH) {
                        cutLengths.add(length);
                        overflows.add(filled(before.text().strip(), line.text().strip()));
                    }
                }
            }
            before = line;
        }
        int width = mostly(lengths);
        int cuts = cutLengths.size();
        boolean narrow = width < MAX_WIDTH;
        // Where most lines were rejoined before, as those of a PDF are, the others still tell how wide lines were.
        boolean wrapped = cuts >= 3 && cuts * (narrow ? 12 : 6) >= pairs;
        int usual = narrow ? width : mostly(cutLengths);
        boolean spaced = gaps * 6 >= texts;
        return new Unwrapper(
                offices, ends, types, wrapped, spaced, isEven(cutLengths, usual), usual, full(overflows, usual));
    }

    /**
     * From how many letters on, the next word included, a line may have been cut for its length: a little less than the
     * usual width where letters differ in width, and where they do not, as much as the cuts in mid-sentence all have.
     */
    private static int full(List<Integer> overflows, int width) {
        int least = overflows.size() < MIN_OVERFLOWS ? 0 : Collections.min(overflows);
        return Math.max(width - SLACK + 1, least);
    }

    /** Lines cut in mid-sentence nearly all fill the width: then a short line ends its paragraph, empty line or not. */
    private static boolean isEven(List<Integer> cutLengths, int width) {
        long full =
                cutLengths.stream().filter(length -> length >= width * SHORT).count();
        return cutLengths.size() >= MIN_CUTS && full * 20 >= cutLengths.size() * 19L;
    }

    /** The length that nine lines in ten do not exceed. */
    private static int mostly(List<Integer> lengths) {
        int[] sorted = lengths.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.9)];
    }

    /** The paragraphs of a run of lines; page breaks and empty lines are used up. */
    List<RawLine> join(List<RawLine> lines) {
        List<RawLine> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        RawLine first = null;
        RawLine last = null;
        boolean allBold = true;
        Gap gap = Gap.NONE;
        List<RawLine> notes = new ArrayList<>();
        for (RawLine line : lines) {
            if (line.footnote()) {
                notes.add(line);
                gap = Gap.PAGE;
                continue;
            }
            if (line.isBlank() || Texts.isRule(line.text())) {
                gap = line.pageBreak() || gap == Gap.PAGE ? Gap.PAGE : Gap.BLANK;
                continue;
            }
            if (first != null && last != null && belongs(first, last, text, line, gap)) {
                text.append(' ').append(line.text().strip());
                allBold &= line.bold();
            } else {
                if (first != null) {
                    paragraphs.add(paragraph(text, first, allBold));
                    paragraphs.addAll(notes);
                    notes.clear();
                }
                text = new StringBuilder(line.text().strip());
                first = line;
                allBold = line.bold();
            }
            last = line;
            gap = Gap.NONE;
        }
        if (first != null) {
            paragraphs.add(paragraph(text, first, allBold));
        }
        paragraphs.addAll(notes);
        return paragraphs;
    }

    private static RawLine paragraph(StringBuilder text, RawLine first, boolean allBold) {
        return new RawLine(Texts.squeeze(text.toString()), allBold, first.boldLead(), false, false, false);
    }

    /** Whether {@code line} goes on with the paragraph {@code text}, whose last line is {@code last}. */
    private boolean belongs(RawLine first, RawLine last, CharSequence text, RawLine line, Gap gap) {
        String next = line.text().strip();
        String previous = last.text().strip();
        boolean markerAlone = isMarkerAlone(text);
        if (types.isTitleLine(previous)
                || types.isTitleLine(next)
                || isSigning(previous, next)
                || NationalTitle.isIn(next)) {
            return false;
        }
        if (ListMarker.of(next) != null && !continuesDespiteSign(previous, next)) {
            return false;
        }
        if (markerAlone) {
            return true;
        }
        return switch (gap) {
            case BLANK -> acrossGap(first, previous, line, next);
            case PAGE ->
                acrossGap(first, previous, line, next)
                        || wrapped
                                && !isEnd(previous)
                                && isFull(previous, next)
                                && !Texts.isUpperCase(next)
                                && first.bold() == line.bold();
            case NONE -> sameBlock(first, last, previous, line, next);
        };
    }

    /** "KT. CHỦ TỊCH" above "PHÓ CHỦ TỊCH": two lines of a signature. */
    private boolean isSigning(String previous, String next) {
        if (!Texts.isUpperCase(next)) {
            return false;
        }
        return Signing.opensWithAuthority(next) || Signing.opensWithAuthority(previous) && isOffice(next);
    }

    private boolean isOffice(String line) {
        return DEPUTIES.contains(Folding.keyOfStart(line, 2).split(" ")[0])
                || offices.longest(Tokens.of(line), 0) != null;
    }

    /** "2.3." alone on its line: the title stands on the next. */
    private static boolean isMarkerAlone(CharSequence text) {
        if (text.length() > 8) {
            return false;
        }
        ListMarker marker = ListMarker.of(text.toString());
        return marker != null
                && marker.length() == text.length()
                && marker.style() != ListMarker.Style.DIVISION
                && marker.style() != ListMarker.Style.PART
                && marker.style() != ListMarker.Style.CHAPTER;
    }

    private boolean acrossGap(RawLine first, String previous, RawLine line, String next) {
        boolean cutHeading = first.bold()
                && line.bold()
                && ListMarker.of(first.text().strip()) != null
                && !isEnd(previous)
                && !Texts.isUpperCase(next)
                && !Texts.isUpperCase(previous);
        if (cutHeading) {
            return true;
        }
        if (isEnd(previous) || previous.length() < MIN_CUT_LENGTH && !wrapped || Texts.isUpperCase(previous)) {
            return false;
        }
        boolean plain = first.bold() == line.bold() || wrapped;
        return plain && (Texts.startsLowerCase(next) || ends.isOpen(previous) && !first.bold());
    }

    private boolean sameBlock(RawLine first, RawLine last, String previous, RawLine line, String next) {
        if (last.open()) {
            return true;
        }
        boolean nextLower = Texts.startsLowerCase(next);
        if (!wrapped) {
            return nextLower && !isEnd(previous) && previous.length() >= MIN_CUT_LENGTH;
        }
        if (nextLower && !isEnd(previous)) {
            return true;
        }
        if (Texts.isUpperCase(previous) && letters(previous) > 3) {
            boolean capitals = (Texts.isUpperCase(next) || letters(next) == 0 && ends.isOpen(previous))
                    && !isEnd(previous)
                    && first.bold() == line.bold();
            boolean bodies = Texts.startsWithBody(previous) && Texts.startsWithBody(next) && !ends.isOpen(previous);
            return capitals && !bodies && (spaced || isFull(previous, next) || previous.length() < 12);
        }
        if (previous.endsWith("./.")
                || previous.endsWith(";") && !partedByGaps && !(nextLower && isFull(previous, next))
                || previous.endsWith(":") && !nextLower && !partedByGaps) {
            return false;
        }
        if (first.bold() && !line.boldLead() && isShort(previous, next, SHORT)) {
            return false;
        }
        if (!last.bold() && line.bold() && !partedByGaps) {
            return false;
        }
        if (partedByGaps) {
            return true;
        }
        return isEnd(previous)
                ? nextLower || isFull(previous, next) && !ends.opensParagraph(next)
                : !isShort(previous, next, isBullet(first) ? SHORT_BULLET : SHORT) || ends.isOpen(previous);
    }

    /** A line that looks like a list item but goes on: "giai đoạn 2021" + "- 2025". */
    private boolean continuesDespiteSign(String previous, String next) {
        ListMarker marker = ListMarker.of(next);
        if (marker == null || Texts.endsSentence(previous)) {
            return false;
        }
        boolean range = marker.style() == ListMarker.Style.DASH
                && marker.length() < next.length()
                && Character.isDigit(next.charAt(marker.length()))
                && Character.isDigit(previous.charAt(previous.length() - 1));
        boolean dash = marker.style() == ListMarker.Style.DASH
                && marker.length() < next.length()
                && (Texts.startsLowerCase(next.substring(marker.length())) || previous.endsWith(","));
        boolean counted = (marker.style() == ListMarker.Style.ARABIC
                        || marker.style() == ListMarker.Style.ROMAN
                        || marker.style() == ListMarker.Style.ARTICLE)
                && ends.isOpen(previous)
                && !previous.endsWith(",");
        return range || dash && !previous.endsWith(",") || counted;
    }

    private static boolean isEnd(String line) {
        return Texts.endsSentence(line);
    }

    /** The next line's first word would not have fitted: the break is a wrap. */
    private boolean isFull(String previous, String next) {
        return filled(previous, next) >= full;
    }

    /** The length of a line with the word behind it. */
    private static int filled(String previous, String next) {
        return previous.length() + 1 + Texts.firstWordLength(next);
    }

    private boolean isShort(String previous, String next, double share) {
        return filled(previous, next) < width * share;
    }

    private static boolean isBullet(RawLine line) {
        ListMarker marker = ListMarker.of(line.text().strip());
        return marker != null && marker.isBullet();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private enum Gap {
        NONE,
        BLANK,
        PAGE
    }
}
