package vn.kehoach.compare;

/**
 * A person's decision: this wording belongs to that indicator.
 *
 * @param text the wording: "bao phủ BHYT"
 * @param unit its unit family ("rate", "count", ...) when the same words name two indicators, else ""
 * @param key key of the indicator
 * @param label its label
 */
public record Correction(String text, String unit, String key, String label) {}
