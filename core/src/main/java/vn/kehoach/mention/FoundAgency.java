package vn.kehoach.mention;

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
 */
public record FoundAgency(Span span, String kind, @Nullable String level, boolean vague, String by) {}
