package vn.kehoach.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.read.page.Word;

/**
 * Collects the words of Tesseract's hOCR output with their places.
 *
 * <p>hOCR gives boxes in pixels and a line's baseline as slope and offset from the lower left corner of its box.
 */
final class HocrWords extends DefaultHandler {
    /** A page of text has far fewer. */
    private static final int MAX_WORDS = 20_000;

    private final float scale;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float[] line = {0, 0, 0, 0};
    private float slope;
    private float offset;
    private float size;
    private float[] box = {0, 0, 0, 0};
    private float confidence;
    /** The box of the letter at hand. */
    private float[] letter = {0, 0, 0, 0};

    private int depth;
    private int wordDepth = -1;

    /** @param scale points per pixel */
    HocrWords(float scale) {
        this.scale = scale;
    }

    List<Word> words() {
        return words;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        depth++;
        String kind = attributes.getValue("class");
        String title = attributes.getValue("title");
        if (kind == null || title == null) {
            return;
        }
        if (kind.equals("ocrx_cinfo")) {
            letter = numbers(title, "x_bboxes", 4);
        } else if (kind.equals("ocrx_word")) {
            wordDepth = depth;
            text.setLength(0);
            box = numbers(title, "bbox", 4);
            confidence = numbers(title, "x_wconf", 1)[0] / 100;
        } else if (kind.startsWith("ocr_") && title.contains("baseline")) {
            line = numbers(title, "bbox", 4);
            float[] baseline = numbers(title, "baseline", 2);
            slope = baseline[0];
            offset = baseline[1];
            size = numbers(title, "x_size", 1)[0];
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        for (int i = start; wordDepth >= 0 && i < start + length; i++) {
            if (!Character.isWhitespace(ch[i])) {
                text.append(isBarred() ? barred(ch[i]) : ch[i]);
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (depth == wordDepth) {
            wordDepth = -1;
            String word = text.toString().strip();
            if (!word.isEmpty() && words.size() < MAX_WORDS) {
                float baseline = line[3] + offset + slope * (box[0] - line[0]);
                words.add(Word.of(
                        word, box[0] * scale, box[2] * scale, baseline * scale, size * scale * LETTER, confidence));
            }
        }
        depth--;
    }

    /** Whether the letter at hand is higher than wide, as the sign is that has a bar below. */
    private boolean isBarred() {
        return letter[3] - letter[1] > BARRED * (letter[2] - letter[0]);
    }

    private static char barred(char sign) {
        return sign == '>' ? '≥' : sign == '<' ? '≤' : sign;
    }

    /**
     * Tesseract's Vietnamese model knows no "≥" and reads ">". In Times New Roman, which Decree 30/2020/NĐ-CP, Appendix I,
     * prescribes, and its like ">" is as high as wide and "≥" a quarter to a third higher.
     */
    private static final float BARRED = 1.13f;

    /** Tesseract's line height takes in the accents above and below; the font's size is this share of it. */
    private static final float LETTER = 0.8f;

    /** The numbers behind a property's name; 0 where they are missing. */
    private static float[] numbers(String title, String property, int count) {
        float[] numbers = new float[count];
        for (String part : title.split(";")) {
            String[] words = part.strip().split(" ");
            if (words[0].equals(property)) {
                for (int i = 0; i < count && i + 1 < words.length; i++) {
                    numbers[i] = number(words[i + 1]);
                }
            }
        }
        return numbers;
    }

    private static float number(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
