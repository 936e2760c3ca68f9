package vn.kehoach.read.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts the lines of a document of one encoding, parts of which may be Unicode already.
 *
 * <p>"th¸ng" and "tháng" can stand in one document, and the second means "thỏng" in TCVN3: a line is converted where that
 * makes more words Vietnamese, and a line that reads either way follows its neighbours. Stateless but for its tables.
 */
final class MixedLines {
    private final Decoder decoder;
    private final Words words;

    MixedLines(Decoder decoder, Words words) {
        this.decoder = decoder;
        this.words = words;
    }

    private enum Verdict {
        /** Legacy text. */
        CONVERT,
        /** Unicode text, words of which may be legacy. */
        KEEP,
        /** Reads either way. */
        EITHER
    }

    List<String> convert(List<String> lines) {
        // Words recur; what they mean is found out once a document.
        Map<String, Reading> readings = new HashMap<>();
        List<Verdict> verdicts =
                lines.stream().map(line -> judge(line, readings)).toList();
        Verdict before = verdicts.stream()
                .filter(verdict -> verdict != Verdict.EITHER)
                .findFirst()
                .orElse(Verdict.CONVERT);
        List<String> converted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Verdict verdict = verdicts.get(i);
            if (verdict != Verdict.EITHER) {
                before = verdict;
            }
            converted.add(convert(lines.get(i), before == Verdict.CONVERT, readings));
        }
        return converted;
    }

    private Verdict judge(String line, Map<String, Reading> readings) {
        int asItIs = 0;
        int decoded = 0;
        boolean unicode = false;
        int at = 0;
        while (at < line.length()) {
            int end = Words.end(line, at);
            if (end > at) {
                String word = Words.bare(line.substring(at, end));
                unicode |= word.chars().anyMatch(c -> Words.isUnicodeOnly((char) c));
                if (word.chars().anyMatch(c -> Codes.isHigh((char) c))) {
                    Reading reading = read(word, readings);
                    asItIs += reading.asItIs ? 1 : 0;
                    decoded += reading.decoded ? 1 : 0;
                }
            }
            at = Math.max(end, at + 1);
        }
        if (unicode || asItIs > decoded) {
            return Verdict.KEEP;
        }
        return decoded > asItIs ? Verdict.CONVERT : Verdict.EITHER;
    }

    private String convert(String line, boolean legacy, Map<String, Reading> readings) {
        StringBuilder out = new StringBuilder(line.length());
        boolean changed = false;
        int at = 0;
        while (at < line.length()) {
            int end = decoder.end(line, at);
            if (end == at) {
                out.append(legacy ? Codes.plain(line.charAt(at)) : line.charAt(at));
                at++;
                continue;
            }
            String word = line.substring(at, end);
            String converted = isLegacy(read(Words.bare(word), readings), legacy) ? decoder.word(word) : word;
            changed |= !converted.equals(word);
            out.append(converted);
            at = end;
        }
        return changed && legacy ? decoder.finish(out.toString()) : out.toString();
    }

    /** In a legacy line all words but those that are Vietnamese only as they stand; in a Unicode line the reverse. */
    private static boolean isLegacy(Reading reading, boolean lineIsLegacy) {
        return lineIsLegacy ? reading.decoded || !reading.asItIs : reading.decoded && !reading.asItIs;
    }

    private Reading read(String word, Map<String, Reading> readings) {
        return readings.computeIfAbsent(word, key -> new Reading(words.isGood(key), decoder.good(key) != null));
    }

    /**
     * Whether a word is Vietnamese.
     *
     * @param asItIs in Unicode
     * @param decoded in the old encoding
     */
    private record Reading(boolean asItIs, boolean decoded) {}
}
