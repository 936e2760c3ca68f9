package vn.kehoach.read.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;
import vn.kehoach.read.page.Page;
import vn.kehoach.read.page.Rule;
import vn.kehoach.read.page.Word;

/**
 * Reads pictures of pages with Tesseract and its Vietnamese model. Thread-safe: every page is a process of its own.
 *
 * <p>A page that comes out badly is tried again turned, as some pages are scanned lying or upside down.
 */
public final class Tesseract {
    /** Tesseract's ways of taking a picture apart: as a page with columns and tables, or as lines only. */
    private static final String WHOLE_PAGE = "3";

    private static final String ONE_BLOCK = "6";
    /** From here on what was read in a piece is a word and no smear. */
    private static final float SURE_PIECE = 0.8f;

    private static final String LANGUAGE = "vie";
    /** Words this sure on average are text that stands upright. */
    private static final float SURE = 0.6f;

    /** What a ruling line beside a word looks like to recognition. */
    private static final Pattern BARS = Pattern.compile("^[|¦_]+|[|¦_]+$");

    private static final int[] TURNS = {90, 270, 180};

    private final TesseractOCRParser parser = new TesseractOCRParser();
    private final int seconds;

    /** @param seconds how long a page may take */
    public Tesseract(int seconds) {
        this.seconds = seconds;
        try {
            parser.initialize(Map.of());
        } catch (TikaException e) {
            throw new IllegalStateException("Tesseract's parser takes the default settings", e);
        }
    }

    /** Whether the program and its Vietnamese model are installed. */
    public boolean isInstalled() {
        try {
            if (!parser.hasTesseract()) {
                return false;
            }
            TesseractOCRParser asking = new TesseractOCRParser();
            asking.setPreloadLangs(true);
            asking.initialize(Map.of());
            return asking.getLangs().contains(LANGUAGE);
        } catch (TikaException e) {
            return false;
        }
    }

    /**
     * Reads a page.
     *
     * @param picture of the whole page
     * @param number page number from 1
     * @param width the page's width in points; the picture's pixels are scaled to it
     * @throws IOException when Tesseract fails or takes too long
     */
    public Page read(BufferedImage picture, int number, float width) throws IOException {
        BufferedImage grey = PagePicture.grey(picture);
        Page best = upright(PagePicture.straight(grey), number, width);
        if (sureness(best) >= SURE) {
            return best;
        }
        for (int turn : TURNS) {
            BufferedImage turned = PagePicture.turned(grey, turn);
            float turnedWidth = turn == 180 ? width : width * picture.getHeight() / picture.getWidth();
            Page page = upright(PagePicture.straight(turned), number, turnedWidth);
            if (score(page) > score(best)) {
                best = page;
            }
            if (sureness(page) >= SURE && page.words().size() >= best.words().size()) {
                return page;
            }
        }
        return best;
    }

    private Page upright(BufferedImage grey, int number, float width) throws IOException {
        float scale = width / grey.getWidth();
        List<Rule> rules = PictureRules.find(grey, 72 / scale);
        List<Word> words = new ArrayList<>(withoutSpecks(recognised(grey, WHOLE_PAGE, scale, number)));
        List<Rectangle> pieces = MissedPieces.find(grey, words, rules, scale);
        if (!pieces.isEmpty()) {
            words.addAll(missed(grey, pieces, scale, number));
        }
        return new Page(number, width, grey.getHeight() * scale, words, rules);
    }

    /** The words of pieces that the page's analysis left out, where they stand on the page. */
    private List<Word> missed(BufferedImage grey, List<Rectangle> pieces, float scale, int number) throws IOException {
        List<Word> found = new ArrayList<>();
        for (Word word : recognised(MissedPieces.stacked(grey, pieces), ONE_BLOCK, scale, number)) {
            int piece = pieces.size() - 1;
            while (piece > 0 && MissedPieces.top(pieces, piece) * scale > word.baseline()) {
                piece--;
            }
            boolean letters = word.text().chars().filter(Character::isLetter).count() >= 2;
            if (letters && word.confidence() >= SURE_PIECE) {
                float right = pieces.get(piece).x * scale;
                float down = (pieces.get(piece).y - MissedPieces.top(pieces, piece)) * scale;
                found.add(word.moved(right, down));
            }
        }
        return found;
    }

    private List<Word> recognised(BufferedImage grey, String segmentation, float scale, int number) throws IOException {
        HocrWords words = new HocrWords(scale);
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setLanguage(LANGUAGE);
        config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
        config.setPageSegMode(segmentation);
        config.setTimeoutSeconds(seconds);
        config.addOtherTesseractConfig("hocr_char_boxes", "1");
        config.addOtherTesseractConfig("user_defined_dpi", String.valueOf(Math.round(72 / scale)));
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, config);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, "image/bmp");
        try (InputStream in = new ByteArrayInputStream(bitmap(grey))) {
            parser.parse(in, words, metadata, context);
        } catch (TikaException | SAXException e) {
            throw new IOException("Tesseract could not read page " + number, e);
        }
        return words.words();
    }

    /** Uncompressed: it lives for one page only. */
    private static byte[] bitmap(BufferedImage grey) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(grey.getWidth() * grey.getHeight() + 2000);
        ImageIO.write(grey, "bmp", out);
        return out.toByteArray();
    }

    /** Seals and dust come out as unsure signs, the lines of tables as bars. */
    private static List<Word> withoutSpecks(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (Word word : words) {
            String text = BARS.matcher(word.text()).replaceAll("");
            boolean sign = text.chars().noneMatch(Character::isLetterOrDigit);
            if (!text.isEmpty() && word.confidence() >= (sign ? 0.5f : 0.05f)) {
                kept.add(word.withText(text));
            }
        }
        return kept;
    }

    private static float sureness(Page page) {
        return page.words().isEmpty() ? 0 : score(page) / page.words().size();
    }

    private static float score(Page page) {
        float sum = 0;
        for (Word word : page.words()) {
            sum += word.confidence();
        }
        return sum;
    }
}
