package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A calendar expression and what it means: "trong quý II năm 2018" is quarter 2018-Q2, from 2018-04-01 to 2018-06-30.
 *
 * @param text the words
 * @param span their place
 * @param type what kind of time
 * @param value ISO 8601, quarters and halves as in TIMEX3; null for ongoing and conditional
 * @param mod how it bounds, or null
 * @param start first day covered, ISO; null for recurring, ongoing and conditional
 * @param end last day covered, ISO
 */
public record TimeValue(
        String text,
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable TimeMod mod,
        @Nullable String start,
        @Nullable String end) {}
