package vn.kehoach.mention;

import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;

/**
 * A calendar expression found in the text.
 *
 * @param value its words, place and value
 * @param by the rule that found it
 */
public record FoundTime(TimeValue value, String by) {
    /** Its place. */
    public Span span() {
        return value.span();
    }
}
