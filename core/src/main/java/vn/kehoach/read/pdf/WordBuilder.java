package vn.kehoach.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.read.page.Word;

/**
 * Gathers the glyphs of a page into words by where they stand, not by the order in which they were drawn: some files draw
 * all letters with marks after the others ("Th c hi n ... ự ệ").
 */
final class WordBuilder {
    /** A gap this share of the font's size wide parts two words, whatever is drawn between. */
    private static final float WORD_GAP = 0.19f;
    /** A drawn space parts words if the gap is at least this wide. */
    private static final float SPACE_GAP = 0.09f;

    private static final float SAME_LINE = 0.45f;
    /** Raised and this much smaller: a footnote's number. */
    private static final float SUPERSCRIPT_SIZE = 0.75f;

    private static final float SUPERSCRIPT_RISE = 0.15f;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private WordBuilder() {}

    static List<Word> words(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Word> words = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        double sum = 0;
        for (Glyph glyph : sorted) {
            double mean = row.isEmpty() ? glyph.baseline() : sum / row.size();
            if (!row.isEmpty()
                    && glyph.baseline() - mean
                            > SAME_LINE * Math.max(glyph.size(), row.get(0).size())) {
                addWords(row, words);
                row = new ArrayList<>();
                sum = 0;
            }
            row.add(glyph);
            sum += glyph.baseline();
        }
        addWords(row, words);
        return words;
    }

    private static void addWords(List<Glyph> row, List<Word> words) {
        if (row.isEmpty()) {
            return;
        }
        row.sort(Comparator.comparingDouble(Glyph::left));
        float size = rowSize(row);
        float baseline = row.get(row.size() / 2).baseline();
        Open open = null;
        boolean space = false;
        for (Glyph glyph : row) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            if (open != null && open.isRepeated(glyph)) {
                continue;
            }
            if (open != null && !glyph.isMark()) {
                float gap = glyph.left() - open.right;
                if (gap > WORD_GAP * size || space && gap > SPACE_GAP * size) {
                    words.add(open.word());
                    open = null;
                }
            }
            if (open == null) {
                open = new Open(glyph);
            }
            open.add(
                    glyph,
                    glyph.size() < SUPERSCRIPT_SIZE * size && baseline - glyph.baseline() > SUPERSCRIPT_RISE * size);
            space = false;
        }
        if (open != null) {
            words.add(open.word());
        }
    }

    /** The size of most of the row's letters. */
    private static float rowSize(List<Glyph> row) {
        float[] sizes = new float[row.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = row.get(i).size();
        }
        java.util.Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    /** A word that is still growing. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final Glyph first;
        private Glyph last;
        private float right;
        private float size;

        Open(Glyph first) {
            this.first = first;
            this.last = first;
            this.right = first.right();
        }

        /** Bold is often drawn as the same letter twice, a hair apart. */
        boolean isRepeated(Glyph glyph) {
            return glyph.text().equals(last.text()) && glyph.left() - last.left() < 0.3f * (last.right() - last.left());
        }

        void add(Glyph glyph, boolean raised) {
            boolean digit = raised
                    && glyph.text().length() == 1
                    && Character.isDigit(glyph.text().charAt(0));
            text.append(digit ? String.valueOf(SUPERSCRIPTS.charAt(glyph.text().charAt(0) - '0')) : glyph.text());
            last = glyph;
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
        }

        Word word() {
            return Word.of(
                    Normalizer.normalize(text, Normalizer.Form.NFC), first.left(), right, first.baseline(), size, 1);
        }
    }
}
