package vn.kehoach.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import vn.kehoach.read.page.Rule;
import vn.kehoach.read.page.Word;

/**
 * The short pieces of text that Tesseract's analysis of a whole page takes for noise, above all a paragraph's last line of
 * one word: dark places of a word's size where it has read nothing. They are put below one another in one small picture, to
 * be read again.
 */
final class MissedPieces {
    private static final int DARK = 140;
    /** Cells of the grid that is looked at, to the inch. */
    private static final float CELLS = 36;
    /** A cell with fewer dark pixels, as a share, is dust. */
    private static final float INK = 0.06f;

    /** Height and width of a piece, in sizes of the page's letters. */
    private static final float MIN_HEIGHT = 0.5f;

    private static final float MAX_HEIGHT = 2.2f;
    private static final float MIN_WIDTH = 0.8f;
    private static final float MAX_WIDTH = 14;
    /** A page with more has seals, pictures or handwriting and no lost words. */
    private static final int MAX_PIECES = 8;

    /** Room to the next word on the same line, in sizes. */
    private static final float MIN_GAP = 1.5f;

    /** What is less sure may be the smear itself. */
    private static final float SURE = 0.6f;

    /** White around a piece, in cells. */
    private static final int MARGIN = 3;

    private final BufferedImage grey;
    private final float scale;
    private final int cell;
    private final boolean[][] open;

    /**
     * @param grey the page, standing straight
     * @param scale points per pixel
     */
    private MissedPieces(BufferedImage grey, float scale) {
        this.grey = grey;
        this.scale = scale;
        cell = Math.max(2, Math.round(72 / scale / CELLS));
        open = new boolean[grey.getHeight() / cell][grey.getWidth() / cell];
    }

    /** Where the pieces stand, in pixels; none on a page without words. */
    static List<Rectangle> find(BufferedImage grey, List<Word> words, List<Rule> rules, float scale) {
        if (words.isEmpty()) {
            return List.of();
        }
        MissedPieces page = new MissedPieces(grey, scale);
        page.ink();
        words.forEach(word -> page.cover(
                word.left(), word.baseline() - word.size() * 1.2f, word.right(), word.baseline() + word.size() * 0.4f));
        rules.forEach(rule -> page.cover(
                rule.horizontal() ? rule.from() : rule.at(),
                rule.horizontal() ? rule.at() : rule.from(),
                rule.horizontal() ? rule.to() : rule.at(),
                rule.horizontal() ? rule.at() : rule.to()));
        float[] sizes = new float[words.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = words.get(i).size();
        }
        Arrays.sort(sizes);
        float size = sizes[sizes.length / 2] / scale;
        List<Rectangle> pieces = page.pieces(size).stream()
                .filter(piece -> words.stream().noneMatch(word -> isBeside(word, piece, size, scale)))
                .toList();
        return pieces.size() > MAX_PIECES ? List.of() : pieces;
    }

    /** Beside a word on its own line stands a smear or part of a seal; a lost word stands alone. */
    private static boolean isBeside(Word word, Rectangle piece, float size, float scale) {
        float middle = word.baseline() / scale - size * 0.3f;
        float gap = Math.max(piece.x - word.right() / scale, word.left() / scale - piece.x - piece.width);
        boolean letters = word.text().chars().anyMatch(Character::isLetterOrDigit);
        return letters
                && word.confidence() >= SURE
                && Math.abs(middle - (float) piece.getCenterY()) < size * 0.5f
                && gap < MIN_GAP * size;
    }

    /** The pieces below one another, each where {@link #top} says. */
    static BufferedImage stacked(BufferedImage grey, List<Rectangle> pieces) {
        int width = pieces.stream().mapToInt(piece -> piece.width).max().orElse(1);
        BufferedImage picture = new BufferedImage(width, top(pieces, pieces.size()), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        for (int i = 0; i < pieces.size(); i++) {
            Rectangle piece = pieces.get(i);
            graphics.drawImage(grey.getSubimage(piece.x, piece.y, piece.width, piece.height), 0, top(pieces, i), null);
        }
        graphics.dispose();
        return picture;
    }

    /** Where the piece begins in the small picture, in pixels from its top. */
    static int top(List<Rectangle> pieces, int piece) {
        int top = 0;
        for (int i = 0; i < piece; i++) {
            top += pieces.get(i).height;
        }
        return top;
    }

    private void ink() {
        int[] row = new int[grey.getWidth()];
        int[] dark = new int[grey.getWidth() / cell];
        for (int y = 0; y < open.length; y++) {
            Arrays.fill(dark, 0);
            for (int dy = 0; dy < cell; dy++) {
                grey.getRaster().getSamples(0, y * cell + dy, grey.getWidth(), 1, 0, row);
                for (int x = 0; x < dark.length * cell; x++) {
                    dark[x / cell] += row[x] < DARK ? 1 : 0;
                }
            }
            for (int x = 0; x < dark.length; x++) {
                open[y][x] = dark[x] >= INK * cell * cell;
            }
        }
    }

    /** Takes out what is read, one cell more on every side; the place is given in points. */
    private void cover(float left, float top, float right, float bottom) {
        int fromY = Math.max(0, (int) (top / scale / cell) - 1);
        int toY = Math.min(open.length - 1, (int) (bottom / scale / cell) + 1);
        int fromX = Math.max(0, (int) (left / scale / cell) - 1);
        int toX = open.length == 0 ? -1 : Math.min(open[0].length - 1, (int) (right / scale / cell) + 1);
        for (int y = fromY; y <= toY; y++) {
            for (int x = fromX; x <= toX; x++) {
                open[y][x] = false;
            }
        }
    }

    private List<Rectangle> pieces(float size) {
        List<Rectangle> pieces = new ArrayList<>();
        for (int y = 0; y < open.length; y++) {
            for (int x = 0; x < open[y].length; x++) {
                if (!open[y][x]) {
                    continue;
                }
                Rectangle box = connected(x, y);
                boolean text = box.height * cell >= MIN_HEIGHT * size
                        && box.height * cell <= MAX_HEIGHT * size
                        && box.width * cell >= MIN_WIDTH * size
                        && box.width * cell <= MAX_WIDTH * size;
                if (text) {
                    pieces.add(inPixels(box));
                }
            }
        }
        return pieces;
    }

    private Rectangle inPixels(Rectangle box) {
        Rectangle wide = new Rectangle(
                (box.x - MARGIN) * cell,
                (box.y - MARGIN) * cell,
                (box.width + 2 * MARGIN) * cell,
                (box.height + 2 * MARGIN) * cell);
        return wide.intersection(new Rectangle(0, 0, grey.getWidth(), grey.getHeight()));
    }

    /** The box around the dark cells that touch each other, gaps of two cells between letters allowed; takes them out. */
    private Rectangle connected(int startX, int startY) {
        Rectangle box = new Rectangle(startX, startY, 1, 1);
        Deque<int[]> next = new ArrayDeque<>();
        next.add(new int[] {startX, startY});
        open[startY][startX] = false;
        while (!next.isEmpty()) {
            int[] at = next.remove();
            box.add(new Rectangle(at[0], at[1], 1, 1));
            for (int y = Math.max(0, at[1] - 2); y <= Math.min(open.length - 1, at[1] + 2); y++) {
                for (int x = Math.max(0, at[0] - 3); x <= Math.min(open[y].length - 1, at[0] + 3); x++) {
                    if (open[y][x]) {
                        open[y][x] = false;
                        next.add(new int[] {x, y});
                    }
                }
            }
        }
        return box;
    }
}
