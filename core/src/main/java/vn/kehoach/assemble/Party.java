package vn.kehoach.assemble;

import org.jspecify.annotations.Nullable;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.model.Span;

/**
 * An agency in a role, with the office-holder's title where one is addressed ("Giám đốc Sở Y tế").
 *
 * @param span title and agency
 * @param agency the agency, or null where a bare list names it by its field
 * @param name the name written out where it differs from the words, or null
 * @param collective whether it stands for many ("các cơ quan liên quan", "UBND các xã")
 */
record Party(
        Span span, @Nullable FoundAgency agency, @Nullable String name, boolean collective) {}
