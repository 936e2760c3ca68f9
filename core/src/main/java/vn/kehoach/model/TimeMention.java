package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A calendar expression where it stands: "giai đoạn 2016 - 2020".
 *
 * @param id "time-1", ...
 * @param time its words, place and value
 * @param section id of the innermost section, or null
 * @param confidence 0 to 1
 * @param by the rule that found it
 */
public record TimeMention(
        String id, TimeValue time, @Nullable String section, double confidence, String by) {}
