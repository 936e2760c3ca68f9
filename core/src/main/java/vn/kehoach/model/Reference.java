package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an official document: "Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương".
 *
 * @param id "reference-1", ...
 * @param span its place
 * @param text its words
 * @param section id of the innermost section, or null
 * @param type type name: "Nghị quyết", "Luật"
 * @param number number and symbol with spaces and noise repaired, "20-NQ/TW"; null for laws named without one
 * @param date ISO date, or the year alone ("Luật Giáo dục năm 2019"); null when not stated
 * @param issuer issuing body as written, or null
 * @param title the law's name ("Bảo hiểm y tế"), or null
 * @param key the same for all mentions of one document: "20-NQ/TW@2017-10-25"
 * @param confidence 0 to 1
 * @param by the rule that found it
 */
public record Reference(
        String id,
        Span span,
        String text,
        @Nullable String section,
        String type,
        @Nullable String number,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String title,
        String key,
        double confidence,
        String by) {}
