package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words on one baseline, from left to right. */
record Row(List<Word> words) {
    /** Baselines this share of the letters' size apart are one line: raised figures and uneven scans. */
    private static final float SAME_LINE = 0.45f;

    Row {
        words = List.copyOf(words);
    }

    /** Gathers words into rows, from the top down. */
    static List<Row> of(List<Word> words) {
        List<Word> byBaseline = new ArrayList<>(words);
        byBaseline.sort(Comparator.comparingDouble(Word::baseline));
        List<Row> rows = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        double sum = 0;
        for (Word word : byBaseline) {
            double mean = open.isEmpty() ? word.baseline() : sum / open.size();
            if (!open.isEmpty()
                    && word.baseline() - mean
                            > SAME_LINE * Math.max(word.size(), open.get(0).size())) {
                rows.add(fromLeft(open));
                open = new ArrayList<>();
                sum = 0;
            }
            open.add(word);
            sum += word.baseline();
        }
        if (!open.isEmpty()) {
            rows.add(fromLeft(open));
        }
        return rows;
    }

    private static Row fromLeft(List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::left));
        return new Row(words);
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        float right = 0;
        for (Word word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    /** The baseline of most of its words. */
    float baseline() {
        return words.get(words.size() / 2).baseline();
    }

    float size() {
        float size = 0;
        for (Word word : words) {
            size = Math.max(size, word.size());
        }
        return size;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** The parts of the row that gaps wider than {@code gap} points divide. */
    List<Row> parts(float gap) {
        List<Row> parts = new ArrayList<>();
        int start = 0;
        float right = words.get(0).right();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).left() - right > gap) {
                parts.add(new Row(words.subList(start, i)));
                start = i;
            }
            right = Math.max(right, words.get(i).right());
        }
        parts.add(new Row(words.subList(start, words.size())));
        return parts;
    }
}
