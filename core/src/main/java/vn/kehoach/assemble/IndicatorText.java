package vn.kehoach.assemble;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Span;

/** Cuts the indicator, a noun phrase without number, comparator and due, from the words around a number. */
final class IndicatorText {
    private static final Set<String> LEADING = Set.of(
            "và", ",", ";", ":", "-", "+", "phấn", "đấu", "phần", "duy", "trì", "giảm", "tăng", "nâng", "hạ", "bảo",
            "đảm", "thêm", "là", "có", "đạt", "khống", "chế", "không", "kéo", "dần", "được", "cho", "mức", "dành",
            "mỗi", "thì", "trong", "đó");
    private static final Set<String> TRAILING = Set.of(
            "đạt", "là", "còn", "có", "lên", "xuống", "từ", "chiếm", "ở", "mức", "khoảng", "trên", "dưới", "ít", "nhất",
            "tối", "thiểu", "đa", "không", "quá", "giữ", "ổn", "định", "và", ",", ";", ":", ".", "-", "tăng", "giảm",
            "thêm", "phấn", "đấu", "vào", "đến", "bình", "quân", ">", "<", "≥", "≤", "hơn", "(", "cho", "trong", "được",
            "/", "đó", "hết", "trước", "năm");
    private static final int MAX_TOKENS = 60;

    private final PhraseTrie<String> measures;

    IndicatorText(Vocabulary vocabulary) {
        PhraseTrie.Builder<String> nouns = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("measure-nouns.tsv", 1)) {
            nouns.add(row.get(0), row.get(0));
        }
        measures = nouns.build();
    }

    /**
     * The words before a number that name what is measured, or null.
     *
     * @param from index of the first token that may belong to it
     * @param to index of the number's first token
     * @param times stretches that are times
     */
    @Nullable
    Span before(Tokens tokens, int from, int to, List<Span> times) {
        int start = from;
        int measure = -1;
        for (int i = from; i < to; i++) {
            boolean cue = tokens.are(i, "phấn", "đấu")
                    || tokens.is(i, "nhằm")
                    || tokens.are(i, "theo", "hướng")
                    || tokens.is(i, ":")
                    || tokens.are(i, "trong", "đó")
                    || tokens.are(i, "mục", "tiêu")
                    || tokens.are(i, "bảo", "đảm")
                    || tokens.are(i, "đảm", "bảo");
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
        return trim(tokens, start, to, times);
    }

    /** A measure noun of one word opens an indicator only at the start: "số" also ends "chuyển đổi số". */
    private boolean opensMeasure(Tokens tokens, int i, int start) {
        PhraseTrie.Match<String> match = measures.longest(tokens, i);
        boolean first = i == start || tokens.isPunctuation(i - 1) || LEADING.contains(tokens.folded(i - 1));
        return match != null && !tokens.is(i - 1, "/") && (match.length() > 1 || first);
    }

    /** Only verbs, times and small words stand between the clause's start and its measure noun. */
    private static boolean isOpening(Tokens tokens, int start, int measure) {
        return measure - start <= 12 || !tokens.is(measure - 1, ",");
    }

    /** The words behind a number up to {@code to}, or null. */
    @Nullable
    Span after(Tokens tokens, int from, int to, List<Span> times) {
        int end = Math.min(to, from + MAX_TOKENS);
        int behind = from;
        for (Span time : times) {
            int first = tokens.firstFrom(time.start());
            behind = first == behind || first == behind + 1 && tokens.is(behind, ",")
                    ? tokens.firstFrom(time.end())
                    : behind;
        }
        if (tokens.is(behind, ",") && behind < end) {
            return null; // What follows a comma is another clause.
        }
        for (int i = from; i < end; i++) {
            boolean stop = tokens.is(i, ";")
                    || tokens.is(i, ".") && !tokens.touchesNext(i)
                    || tokens.is(i, "(") && i > from + 2
                    || tokens.are(i, ",", "trong", "đó")
                    || tokens.are(i, ",", "phấn", "đấu")
                    || tokens.are(i, ",", "bảo", "đảm");
            if (stop) {
                end = i;
            }
        }
        return trim(tokens, from, end, times);
    }

    /** Whether a stretch opens with "tỷ lệ", "số", "diện tích". */
    boolean isMeasure(Tokens tokens, Span span) {
        return measures.longest(tokens, tokens.firstFrom(span.start())) != null;
    }

    private static @Nullable Span trim(Tokens tokens, int from, int to, List<Span> times) {
        int first = from;
        int end = to;
        boolean moved = true;
        while (moved && first < end) {
            moved = false;
            int behind = behindTime(tokens, first, times);
            if (behind > first && behind <= end) {
                first = behind;
                moved = true;
            } else if (LEADING.contains(tokens.folded(first))
                    && !tokens.are(first, "mức", "sinh")
                    && !tokens.are(first, "tăng", "trưởng")) {
                first++;
                moved = true;
            }
        }
        moved = true;
        while (moved && end > first) {
            moved = false;
            int start = startOfTime(tokens, end - 1, times);
            if (start >= first && start < end) {
                end = start;
                moved = true;
            } else if (TRAILING.contains(tokens.folded(end - 1))) {
                end--;
                moved = true;
            }
        }
        return end - first < 1 ? null : tokens.span(first, end - 1);
    }

    private static int behindTime(Tokens tokens, int at, List<Span> times) {
        int start = tokens.start(at);
        for (Span time : times) {
            if (time.start() <= start && start < time.end()) {
                return tokens.firstFrom(time.end());
            }
        }
        return at;
    }

    private static int startOfTime(Tokens tokens, int last, List<Span> times) {
        int start = tokens.start(last);
        for (Span time : times) {
            if (time.start() <= start && start < time.end()) {
                return tokens.firstFrom(time.start());
            }
        }
        return last + 1;
    }
}
