package vn.kehoach.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.read.page.Rule;
import vn.kehoach.read.page.Word;

class MissedPiecesTest {
    /** 300 pixels to the inch. */
    private static final float SCALE = 72f / 300;

    private static final int LETTER = 40;
    private static final Rectangle READ = new Rectangle(200, 400, 900, LETTER);

    @Test
    void aDarkPlaceOfAWordsSizeBelowALineIsFound() {
        Rectangle lost = new Rectangle(200, 480, 90, LETTER);
        List<Rectangle> pieces = MissedPieces.find(page(READ, lost), words(), List.of(), SCALE);
        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0))
                .satisfies(piece -> assertThat(piece.contains(lost)).isTrue());
    }

    @Test
    void whatIsReadOrRuledIsNot() {
        Rectangle line = new Rectangle(100, 600, 300, 20);
        List<Rule> rules = List.of(Rule.horizontal(610 * SCALE, 100 * SCALE, 400 * SCALE));
        assertThat(MissedPieces.find(page(READ, line), words(), rules, SCALE)).isEmpty();
    }

    @Test
    void aSmearBesideAWordIsNot() {
        Rectangle smear = new Rectangle(1125, 400, 60, LETTER);
        assertThat(MissedPieces.find(page(READ, smear), words(), List.of(), SCALE))
                .isEmpty();
    }

    @Test
    void specksAndPicturesAreNot() {
        assertThat(MissedPieces.find(
                        page(READ, new Rectangle(200, 700, 6, 6), new Rectangle(300, 900, 800, 700)),
                        words(),
                        List.of(),
                        SCALE))
                .isEmpty();
    }

    @Test
    void piecesAreStackedOneBelowTheOther() {
        Rectangle first = new Rectangle(200, 480, 90, LETTER);
        Rectangle second = new Rectangle(200, 800, 120, LETTER);
        BufferedImage page = page(READ, first, second);
        List<Rectangle> pieces = MissedPieces.find(page, words(), List.of(), SCALE);
        assertThat(pieces).hasSize(2);
        BufferedImage stacked = MissedPieces.stacked(page, pieces);
        assertThat(stacked.getHeight()).isEqualTo(pieces.get(0).height + pieces.get(1).height);
        assertThat(MissedPieces.top(pieces, 1)).isEqualTo(pieces.get(0).height);
    }

    private static List<Word> words() {
        return List.of(Word.of(
                "được",
                READ.x * SCALE,
                (READ.x + READ.width) * SCALE,
                (READ.y + READ.height) * SCALE,
                LETTER * SCALE,
                0.95f));
    }

    private static BufferedImage page(Rectangle... dark) {
        BufferedImage page = new BufferedImage(1600, 2000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1600, 2000);
        graphics.setColor(Color.BLACK);
        for (Rectangle place : dark) {
            graphics.fill(place);
        }
        graphics.dispose();
        return page;
    }
}
