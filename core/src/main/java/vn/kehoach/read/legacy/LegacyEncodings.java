package vn.kehoach.read.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Syllables;
import vn.kehoach.lang.Vocabulary;

/**
 * Recognises and converts text in the Vietnamese encodings from before Unicode: "KÕ ho¹ch ph¸t triÓn kinh tÕ".
 *
 * <p>The text comes as characters that stand for its bytes, read as Latin-1 or Windows-1252. Recognition counts the words
 * that become Vietnamese; text of few such words, or of none, is nobody's. Immutable and thread-safe.
 */
public final class LegacyEncodings {
    /** Fewer tell-tale characters than these, and no encoding is looked for. */
    private static final int MIN_TRACES = 3;

    private final Map<LegacyEncoding, Decoder> decoders = new EnumMap<>(LegacyEncoding.class);
    private final LegacyFonts fonts;
    private final Words words;

    /** Reads "legacy-letters.tsv", "legacy-fonts.tsv" and the files of {@link Syllables}. */
    public LegacyEncodings(Vocabulary vocabulary) {
        words = new Words(new Syllables(vocabulary));
        fonts = new LegacyFonts(vocabulary);
        List<List<String>> rows = vocabulary.rows("legacy-letters.tsv", 3);
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            List<List<String>> own = rows.stream()
                    .filter(row -> row.get(0).equals(encoding.name()))
                    .map(row -> row.subList(1, 3))
                    .toList();
            decoders.put(encoding, new Decoder(encoding, new LetterTable(own), words));
        }
    }

    /** Bytes as the characters that Windows makes of them, one each: what every other method takes. */
    public static String characters(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(Codes.windows1252(b & 0xFF));
        }
        return text.toString();
    }

    /** The encoding of a text, or null where it is Unicode, foreign, too short to tell, or of two encodings alike. */
    public @Nullable LegacyEncoding detect(CharSequence text) {
        return detect(text.toString().lines().toList());
    }

    /** As {@link #detect(CharSequence)} for the lines of one document, some of which may be Unicode. */
    public @Nullable LegacyEncoding detect(List<? extends CharSequence> lines) {
        Evidence evidence = new Evidence(decoders, words);
        int traces = 0;
        List<CharSequence> suspects = new ArrayList<>();
        for (CharSequence line : lines) {
            int own = traces(line);
            traces += own;
            if (own > 0) {
                suspects.add(line);
            }
        }
        if (traces < MIN_TRACES) {
            return null;
        }
        suspects.forEach(evidence::add);
        return evidence.verdict();
    }

    /** The encoding of the text in a font, or null for a font of Unicode: TCVN3 for ".VnTime". */
    public @Nullable LegacyEncoding byFont(String fontName) {
        return fonts.encoding(fontName);
    }

    /** Whether a font shows small letters as capitals, as ".VnTimeH" does. */
    public boolean isCapitalFont(String fontName) {
        return fonts.isCapital(fontName);
    }

    /** The text in Unicode, all of which is of that encoding. */
    public String convert(String text, LegacyEncoding encoding) {
        return decoder(encoding).line(text);
    }

    /** As {@link #convert} for text in a font that shows small letters as capitals. */
    public String convertCapitals(String text, LegacyEncoding encoding) {
        return convert(text, encoding).toUpperCase(Locale.ROOT);
    }

    /**
     * The lines of a document in Unicode, those that are Unicode already as they were.
     *
     * @param encoding what {@link #detect(List)} found
     */
    public List<String> convertLines(List<String> lines, LegacyEncoding encoding) {
        return new MixedLines(decoder(encoding), words).convert(lines);
    }

    private Decoder decoder(LegacyEncoding encoding) {
        Decoder decoder = decoders.get(encoding);
        if (decoder == null) {
            throw new IllegalStateException("No table for " + encoding);
        }
        return decoder;
    }

    /** How many characters of a line modern Vietnamese lacks, and all four encodings have for letters. */
    private static int traces(CharSequence line) {
        int traces = 0;
        for (int i = 0; i < line.length(); i++) {
            traces += isTrace(line.charAt(i)) ? 1 : 0;
        }
        return traces;
    }

    private static boolean isTrace(char c) {
        if (c >= ' ' && c < 0x80 || c > 0x2122) {
            return false;
        }
        return Codes.isHigh(c)
                && !Codes.isPunctuation(c)
                && (c < ' ' || "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý°".indexOf(c) < 0);
    }
}
