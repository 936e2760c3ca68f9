package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table drawn with ruling lines: where its columns and rows are and which cells are merged. */
final class RuledTable {
    /** Lines this close, in points, are meant as one. */
    static final float NEAR = 3.5f;

    private final float[] xs;
    private final float[] ys;
    /** For each elementary cell the first cell of the merged one it is part of, as row * columns + column. */
    private final int[] roots;

    RuledTable(float[] xs, float[] ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        int columns = columns();
        roots = new int[columns * rows()];
        for (int cell = 0; cell < roots.length; cell++) {
            int row = cell / columns;
            int column = cell % columns;
            boolean openLeft = column > 0 && !hasRule(rules, false, xs[column], middle(ys, row));
            boolean openAbove = row > 0 && !hasRule(rules, true, ys[row], middle(xs, column));
            roots[cell] = openLeft ? roots[cell - 1] : cell;
            if (openAbove) {
                merge(roots[cell - columns], roots[cell], cell);
            }
        }
    }

    private void merge(int above, int own, int last) {
        int root = Math.min(above, own);
        for (int cell = 0; cell <= last; cell++) {
            if (roots[cell] == above || roots[cell] == own) {
                roots[cell] = root;
            }
        }
    }

    private static float middle(float[] bounds, int i) {
        return (bounds[i] + bounds[i + 1]) / 2;
    }

    private static boolean hasRule(List<Rule> rules, boolean horizontal, float at, float across) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= NEAR && rule.spans(across));
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    /** Whether it has more than one cell: a lone box only frames what is in it. */
    boolean isDivided() {
        return Arrays.stream(roots).anyMatch(root -> root != 0);
    }

    boolean holds(Word word) {
        return word.middle() > top()
                && word.middle() < bottom()
                && word.centre() > xs[0]
                && word.centre() < xs[xs.length - 1];
    }

    /** Whether the columns stand where those of another table do: it may go on there. */
    boolean hasColumnsOf(RuledTable other) {
        if (other.xs.length != xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > 2 * NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The cells' texts by row; a merged cell's text stands where it begins, "" elsewhere. */
    List<List<String>> cells(List<Word> words) {
        List<List<Word>> held = new ArrayList<>();
        for (int i = 0; i < roots.length; i++) {
            held.add(new ArrayList<>());
        }
        for (Word word : words) {
            int row = indexOf(ys, word.middle());
            int column = indexOf(xs, word.centre());
            held.get(roots[row * columns() + column]).add(word);
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                cells.add(text(held.get(row * columns() + column)));
            }
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static int indexOf(float[] bounds, float place) {
        int i = 0;
        while (i < bounds.length - 2 && place >= bounds[i + 1]) {
            i++;
        }
        return i;
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Row row : Row.of(words)) {
            text.append(text.isEmpty() ? "" : " ").append(row.text());
        }
        return text.toString();
    }
}
