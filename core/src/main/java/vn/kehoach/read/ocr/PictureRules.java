package vn.kehoach.read.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.page.Rule;

/** Finds the ruling lines of tables in the picture of a page: long dark runs, a few pixels thick. */
final class PictureRules {
    private static final int DARK = 140;
    /** Shorter runs, in inches, are strokes of letters. */
    private static final float MIN_LENGTH = 0.32f;
    /** A row of one line is higher than the tallest letter. */
    private static final float MIN_HEIGHT = 0.17f;
    /** Thicker bars, in inches, are no ruling lines. */
    private static final float MAX_THICKNESS = 0.04f;
    /** Gaps this long, in pixels, are flaws of the scan. */
    private static final int MAX_GAP = 4;

    /** A line leans by a pixel over at least this many. */
    private static final int SHIFT_EVERY = 40;

    private final boolean[][] dark;
    private final int length;
    private final int across;
    private final boolean horizontal;
    private final int minLength;
    private final int maxThickness;

    private PictureRules(boolean[][] dark, boolean horizontal, float dpi) {
        this.dark = dark;
        this.horizontal = horizontal;
        this.across = horizontal ? dark.length : dark[0].length;
        this.length = horizontal ? dark[0].length : dark.length;
        this.minLength = Math.round((horizontal ? MIN_LENGTH : MIN_HEIGHT) * dpi);
        this.maxThickness = Math.max(3, Math.round(MAX_THICKNESS * dpi));
    }

    /**
     * The lines of a page's picture.
     *
     * @param picture grey, standing straight
     * @param dpi its pixels per inch
     */
    static List<Rule> find(BufferedImage picture, float dpi) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean[][] dark = new boolean[height][width];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                dark[y][x] = row[x] < DARK;
            }
        }
        List<Rule> rules = new ArrayList<>();
        new PictureRules(dark, true, dpi).collect(72 / dpi, rules);
        new PictureRules(dark, false, dpi).collect(72 / dpi, rules);
        return rules;
    }

    private boolean isDark(int at, int along) {
        return horizontal ? dark[at][along] : dark[along][at];
    }

    private void collect(float scale, List<Rule> rules) {
        for (int at = 0; at < across; at++) {
            int along = 0;
            while (along < length) {
                along = isDark(at, along) ? follow(at, along, scale, rules) : along + 1;
            }
        }
    }

    /** Follows a line that may lean a little, as those of scans do; where it ends. */
    private int follow(int from, int start, float scale, List<Rule> rules) {
        int at = from;
        int last = start;
        int shifted = start - SHIFT_EVERY;
        for (int along = start; along < length && along - last <= MAX_GAP; along++) {
            if (isDark(at, along)) {
                last = along;
            } else if (along - shifted >= SHIFT_EVERY && at + 1 < across && isDark(at + 1, along)) {
                at++;
                shifted = along;
                last = along;
            } else if (along - shifted >= SHIFT_EVERY && at > 0 && isDark(at - 1, along)) {
                at--;
                shifted = along;
                last = along;
            }
        }
        add((from + at) / 2, start, last, scale, rules);
        return last + 1;
    }

    private void add(int at, int start, int last, float scale, List<Rule> rules) {
        if (last - start < minLength || isThick(at, start, last)) {
            return;
        }
        rules.add(new Rule(horizontal, at * scale, start * scale, last * scale));
    }

    /** Part of a black area: dark further than a line is thick, at most places along it. */
    private boolean isThick(int at, int start, int last) {
        int thick = 0;
        int looked = 0;
        for (int along = start; along <= last; along += Math.max(1, (last - start) / 16)) {
            int from = at;
            int to = at;
            while (from > 0 && at - from <= maxThickness && isDark(from - 1, along)) {
                from--;
            }
            while (to < across - 1 && to - at <= maxThickness && isDark(to + 1, along)) {
                to++;
            }
            thick += to - from > maxThickness ? 1 : 0;
            looked++;
        }
        return thick * 3 > looked;
    }
}
