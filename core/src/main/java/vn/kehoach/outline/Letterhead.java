package vn.kehoach.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Warning;

/**
 * What stands before the content.
 *
 * @param docType type name, or null
 * @param title subject on one line, or null
 * @param titleParagraphs indices of the paragraphs that the title was taken from
 * @param number number and symbol, or null
 * @param place place of the date line, or null
 * @param issuedOn ISO date; month or year alone where a scan is not sure; or null
 * @param issuer issuing body written out, or null
 * @param issuerLevel its level, or null
 * @param attachedType type of the document that a decision promulgates, or null
 * @param attachedTitle its subject, or null
 * @param warnings what could not be read for sure
 */
public record Letterhead(
        @Nullable String docType,
        @Nullable String title,
        List<Integer> titleParagraphs,
        @Nullable String number,
        @Nullable String place,
        @Nullable String issuedOn,
        @Nullable String issuer,
        @Nullable String issuerLevel,
        @Nullable String attachedType,
        @Nullable String attachedTitle,
        List<Warning> warnings) {
    public Letterhead {
        titleParagraphs = List.copyOf(titleParagraphs);
        warnings = List.copyOf(warnings);
    }
}
