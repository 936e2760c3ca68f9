package vn.kehoach.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wordings that mean one indicator: "Tỷ lệ tham gia bảo hiểm y tế".
 *
 * @param key stable key: "health-insurance-coverage", or made from the label
 * @param label the most readable wording, or the catalogue's
 * @param english English label, for those of the catalogue
 * @param subject "health", ... for those of the catalogue
 * @param direction which way it gets better
 * @param family unit family: "rate", "count", "per:10000", "money", ..., "" when unknown
 * @param wordings the different texts, the most frequent first
 */
public record Indicator(
        String key,
        String label,
        @Nullable String english,
        @Nullable String subject,
        Direction direction,
        String family,
        List<String> wordings) {
    public Indicator {
        wordings = List.copyOf(wordings);
    }
}
