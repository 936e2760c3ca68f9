package vn.kehoach.mention;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Span;

/**
 * An official document cited in the text.
 *
 * @param span the citation: type, number, date and issuer as far as they stand together
 * @param type type name, "Nghị quyết"
 * @param number number and symbol without inner spaces, or null for a law cited by name
 * @param date ISO date, or the year alone, or null
 * @param issuer the issuing body's place, or null
 * @param title a law's name, or null
 * @param by the rule that found it
 */
public record Citation(
        Span span,
        String type,
        @Nullable String number,
        @Nullable String date,
        @Nullable Span issuer,
        @Nullable String title,
        String by) {

    Citation withIssuer(Span of) {
        return new Citation(new Span(span.start(), of.end()), type, number, date, of, title, by);
    }
}
