package vn.kehoach.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;

/**
 * An organisation named in the text.
 *
 * @param span its name
 * @param kind kind of the JSON contract, "government" or "group"
 * @param level central, province, district, commune, or null
 * @param vague a group that counts as an agency only where it leads or supports ("các đơn vị liên quan")
 * @param by the rule that found it
 * @param confidence 0 to 1
 */
public record FoundAgency(Span span, String kind, @Nullable String level, boolean vague, String by, double confidence) {

    /** The same with another source and confidence. */
    FoundAgency withConfidence(String source, double share) {
        return new FoundAgency(span, kind, level, vague, source, share);
    }

    /** The same with another span. */
    FoundAgency withSpan(Span other) {
        return new FoundAgency(other, kind, level, vague, by, confidence);
    }

    /** Index of the first of {@code agencies}, given in order of place, that begins at or behind {@code offset}. */
    public static int firstFrom(List<FoundAgency> agencies, int offset) {
        int low = 0;
        int high = agencies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (agencies.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The one of {@code agencies}, given in order of place, that begins at {@code offset}; null if none does. */
    public static @Nullable FoundAgency startingAt(List<FoundAgency> agencies, int offset) {
        int first = firstFrom(agencies, offset);
        boolean here = first < agencies.size() && agencies.get(first).span().start() == offset;
        return here ? agencies.get(first) : null;
    }

    /** Whether one of {@code agencies}, given in order of place, ends at {@code offset}. */
    public static boolean endsAt(List<FoundAgency> agencies, int offset) {
        int next = firstFrom(agencies, offset);
        return next > 0 && agencies.get(next - 1).span().end() == offset;
    }
}
