package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an organisation: "UBND tỉnh".
 *
 * @param id "agency-1", ...
 * @param span its place
 * @param text its words
 * @param section id of the innermost section, or null
 * @param name written out as far as the document allows: "Ủy ban nhân dân tỉnh Lạng Sơn"
 * @param kind government, party, front, association, facility, school, company, international or group
 * @param level central, province, district, commune, or null
 * @param key the same for all spellings of one agency
 * @param successor the body that took over its work since, or null where it still stands
 * @param confidence 0 to 1
 * @param by the rule that found it
 */
public record Agency(
        String id,
        Span span,
        String text,
        @Nullable String section,
        String name,
        String kind,
        @Nullable String level,
        String key,
        @Nullable Successor successor,
        double confidence,
        String by) {}
