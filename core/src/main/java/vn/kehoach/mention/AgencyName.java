package vn.kehoach.mention;

import org.jspecify.annotations.Nullable;

/**
 * A name that the grammar has read.
 *
 * @param start index of its first token
 * @param end index of the first token after it
 * @param kind kind of the JSON contract, "government" or "group"
 * @param level central, province, district, commune, or null
 * @param vague whether it names an agency only where it leads or supports
 * @param by the rule that read it
 */
record AgencyName(int start, int end, String kind, @Nullable String level, boolean vague, String by) {
    AgencyName to(int last) {
        return new AgencyName(start, last, kind, level, vague, by);
    }

    AgencyName from(int first) {
        return new AgencyName(first, end, kind, level, vague, by);
    }
}
