package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rejoins the rows of running text into paragraphs by where they stand: a row goes on with the one above when that is
 * full and it is not set in, as Decree 30/2020 (Appendix I) has the first line of each paragraph set in.
 */
final class ParagraphJoiner {
    /** A first line is set in by at least this, in points. */
    private static final float INDENT = 8;
    /** A centred line leaves at least this much free at both sides, in points. */
    private static final float CENTRED_MARGIN = 24;

    /** An empty line makes the distance of two rows at least this many times the usual one. */
    private static final float EMPTY_LINE = 1.8f;

    private final float left;
    private final float right;
    /** The usual distance of baselines inside a paragraph. */
    private final float pitch;

    private ParagraphJoiner(float left, float right, float pitch) {
        this.left = left;
        this.right = right;
        this.pitch = pitch;
    }

    /** Learns margins and line distance from all rows of running text of a document. */
    static ParagraphJoiner learn(List<List<Row>> runs) {
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        List<Float> pitches = new ArrayList<>();
        for (List<Row> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                lefts.add(run.get(i).left());
                rights.add(run.get(i).right());
                if (i > 0) {
                    pitches.add(run.get(i).baseline() - run.get(i - 1).baseline());
                }
            }
        }
        return new ParagraphJoiner(quantile(lefts, 0.1), quantile(rights, 0.9), quantile(pitches, 0.3));
    }

    private static float quantile(List<Float> values, double share) {
        float[] sorted = new float[values.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values.get(i);
        }
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    /** Whether {@code next} goes on with the paragraph whose last rows are {@code before}. */
    boolean joins(List<Row> before, Row next, boolean acrossPages) {
        Row last = before.get(before.size() - 1);
        if (isCentred(last) || !isFull(last, next)) {
            return false;
        }
        boolean setIn = before.get(0).left() > left + INDENT;
        if (setIn && next.left() <= left + 2 && RowEdges.isDashInside(last.text(), next.text())) {
            return true; // "... Thương binh" above "- Xã hội", where items are set in.
        }
        if (RowEdges.part(last.text(), next.text())) {
            return false;
        }
        if (isCentred(next)) {
            // The rest of a title: "... giai đoạn" above "2022 - 2025".
            return !acrossPages && RowEdges.goesOn(last.text(), next.text());
        }
        if (!acrossPages && next.baseline() - last.baseline() > pitch * 1.3f + 1) {
            return false;
        }
        float body = before.size() > 1 ? last.left() : left;
        return next.left() <= body + INDENT || before.size() == 1 && isHanging(last, next);
    }

    /** Whether an empty line stands between two rows. */
    boolean isGap(Row above, Row below) {
        return below.baseline() - above.baseline() > pitch * EMPTY_LINE;
    }

    /** The rest of a bullet set in below its first word. */
    private static boolean isHanging(Row first, Row next) {
        boolean mark = first.words().get(0).text().length() <= 3;
        return mark
                && first.words().size() > 1
                && Math.abs(next.left() - first.words().get(1).left()) < INDENT;
    }

    /** The first word of the next row would not have fitted. */
    private boolean isFull(Row row, Row next) {
        Word word = next.words().get(0);
        float space = row.size() * 0.25f;
        return row.right() + space + word.right() - word.left() > right - 2;
    }

    private boolean isCentred(Row row) {
        float before = row.left() - left;
        float behind = right - row.right();
        return before > CENTRED_MARGIN && behind > CENTRED_MARGIN && Math.abs(before - behind) < CENTRED_MARGIN;
    }
}
