package vn.kehoach.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Span;

/**
 * Cuts the indicator (chỉ tiêu), a noun phrase without number, comparator and due, from the words around a number:
 * "Phấn đấu đến năm 2025, tỷ lệ hộ nghèo còn dưới" gives "tỷ lệ hộ nghèo".
 */
final class IndicatorText {
    private static final int MAX_TOKENS = 60;
    /** How far behind the clause's start the noun of its measure may stand, whatever is before it. */
    private static final int OPENING = 12;

    private final PhraseTrie<String> measures;
    private final PhraseTrie<String> opens;
    private final PhraseTrie<String> closes;
    private final PhraseTrie<String> goesOn;
    private final PhraseTrie<String> kept;
    private final Set<String> leading;
    private final Set<String> trailing;

    IndicatorText(Vocabulary vocabulary) {
        measures = vocabulary.trie("measure-nouns.tsv");
        WordRoles cues = WordRoles.load(vocabulary, "indicator-cues.tsv", "opens", "closes", "goes-on");
        opens = cues.phrases("opens");
        closes = cues.phrases("closes");
        goesOn = cues.phrases("goes-on");
        WordRoles edges = WordRoles.load(vocabulary, "indicator-edges.tsv", "leading", "kept", "trailing");
        kept = edges.phrases("kept");
        leading = edges.words("leading");
        trailing = edges.words("trailing");
    }

    /**
     * The words before a number that name what is measured, or null.
     *
     * @param from index of the first token that may belong to it
     * @param to index of the number's first token
     */
    @Nullable
    Span before(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        int start = from;
        int measure = -1;
        for (int i = from; i < to; i++) {
            boolean cue = tokens.is(i, ":") || opens.longest(tokens, i) != null;
            if (cue && to - i > 2) {
                start = i + 1;
                measure = -1;
            } else if (measure < 0 && opensMeasure(tokens, i, start)) {
                measure = i;
            }
        }
        if (measure >= start && isOpening(tokens, start, measure)) {
            start = measure;
        }
        return trim(passage, start, to);
    }

    /** A measure noun of one word opens an indicator only at the start: "số" also ends "chuyển đổi số". */
    private boolean opensMeasure(Tokens tokens, int i, int start) {
        PhraseTrie.Match<String> match = measures.longest(tokens, i);
        boolean first = i == start || tokens.isPunctuation(i - 1) || leading.contains(tokens.folded(i - 1));
        return match != null && !tokens.is(i - 1, "/") && (match.length() > 1 || first);
    }

    /** Only verbs, times and small words stand between the clause's start and its measure noun. */
    private static boolean isOpening(Tokens tokens, int start, int measure) {
        return measure - start <= OPENING || !tokens.is(measure - 1, ",");
    }

    /** The words behind a number up to {@code to}, or null. */
    @Nullable
    Span after(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        int end = Math.min(to, from + MAX_TOKENS);
        int behind = passage.times().behindAll(from);
        if (tokens.is(behind, ",") && behind < end) {
            return null; // What follows a comma is another clause.
        }
        int stop = from;
        while (stop < end && !isStop(tokens, stop, from) && !isDueWithin(passage, stop, from)) {
            stop++;
        }
        return trim(passage, from, stop);
    }

    private boolean isStop(Tokens tokens, int i, int from) {
        return tokens.is(i, ";")
                || tokens.is(i, ".") && !tokens.touchesNext(i)
                || tokens.is(i, "(") && i > from + 2
                || tokens.is(i, ",") && closes.longest(tokens, i + 1) != null
                || goesOn.longest(tokens, i) != null;
    }

    /** "90% xã có bác sĩ vào năm 2030 và các mục tiêu khác": the due closes what is counted. */
    private static boolean isDueWithin(Passage passage, int i, int from) {
        Tokens tokens = passage.tokens();
        int behind = passage.times().behind(i);
        return behind > i
                && i > from + 1
                && (tokens.is(i, "vào") || tokens.is(i, "đến") || tokens.is(i, "trước") || tokens.is(i - 1, "vào"))
                && tokens.is(behind, "và");
    }

    /** Whether a stretch opens with "tỷ lệ", "số", "diện tích". */
    boolean isMeasure(Tokens tokens, Span span) {
        return measures.longest(tokens, tokens.firstFrom(span.start())) != null;
    }

    private @Nullable Span trim(Passage passage, int from, int to) {
        int first = trimStart(passage, from, to);
        int end = trimEnd(passage, first, to);
        return end - first < 1 ? null : passage.tokens().span(first, end - 1);
    }

    private int trimStart(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        int first = from;
        while (first < to) {
            int behind = passage.times().behind(first);
            if (behind > first && behind <= to) {
                first = behind;
            } else if (leading.contains(tokens.folded(first)) && kept.longest(tokens, first) == null) {
                first++;
            } else {
                break;
            }
        }
        return first;
    }

    private int trimEnd(Passage passage, int from, int to) {
        int end = to;
        while (end > from) {
            int start = passage.times().startAround(end - 1);
            if (start >= from && start < end) {
                end = start;
            } else if (trailing.contains(passage.tokens().folded(end - 1))) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }
}
