package vn.kehoach.read.legacy;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts, over the lines of one document, which encoding makes Vietnamese of its odd words; used by one thread. */
final class Evidence {
    /** Fewer words than these prove nothing. */
    private static final int MIN_GAINED = 5;
    /** Of the odd words, so many must become Vietnamese; the rest are foreign names and slips. */
    private static final double MIN_SHARE = 0.75;
    /** More words add cost, not certainty. */
    private static final int ENOUGH = 2000;

    private final Map<LegacyEncoding, Decoder> decoders;
    private final Words words;
    private final Map<LegacyEncoding, Integer> gained = new EnumMap<>(LegacyEncoding.class);
    private int odd;

    Evidence(Map<LegacyEncoding, Decoder> decoders, Words words) {
        this.decoders = decoders;
        this.words = words;
    }

    void add(CharSequence line) {
        int at = 0;
        while (at < line.length() && odd < ENOUGH) {
            int end = Words.end(line, at);
            if (end > at) {
                addWord(Words.bare(line.subSequence(at, end).toString()));
            }
            at = Math.max(end, at + 1);
        }
    }

    private void addWord(String word) {
        if (!Words.isTelling(word) || words.isGood(word)) {
            return;
        }
        odd++;
        decoders.forEach((encoding, decoder) -> {
            if (decoder.good(word) != null) {
                gained.merge(encoding, 1, Integer::sum);
            }
        });
    }

    /** The one encoding that explains the odd words; null where none does, or two do alike. */
    @Nullable
    LegacyEncoding verdict() {
        LegacyEncoding best = null;
        int most = Math.max(MIN_GAINED - 1, (int) Math.ceil(odd * MIN_SHARE) - 1);
        for (Map.Entry<LegacyEncoding, Integer> entry : gained.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            } else if (entry.getValue() == most) {
                best = null;
            }
        }
        return best;
    }
}
