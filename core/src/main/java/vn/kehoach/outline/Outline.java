package vn.kehoach.outline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Provinces;
import vn.kehoach.model.Section;
import vn.kehoach.model.Warning;

/**
 * The structure of a document.
 *
 * @param letterhead what stands before the content
 * @param signature who signed
 * @param recipients entries of "Nơi nhận"
 * @param province the province it is for, or null
 * @param planType whether its type sets targets and tasks, or it promulgates one that does
 * @param sections the top-level sections
 * @param headings for each paragraph that is a heading its section, by paragraph index
 * @param owners for each paragraph the id of its innermost section, or null
 * @param parts for each paragraph its part
 * @param byId sections by id
 * @param warnings numbering gaps and missing parts
 */
public record Outline(
        Letterhead letterhead,
        Signature signature,
        List<String> recipients,
        Provinces.@Nullable Province province,
        boolean planType,
        List<Section> sections,
        Map<Integer, Section> headings,
        List<@Nullable String> owners,
        List<Part> parts,
        Map<String, Section> byId,
        List<Warning> warnings) {

    /** The innermost section of a paragraph, or null. */
    public @Nullable Section sectionOf(int paragraph) {
        String id = owners.get(paragraph);
        return id == null ? null : byId.get(id);
    }

    /** Whether a paragraph is a heading. */
    public boolean isHeading(int paragraph) {
        return headings.containsKey(paragraph);
    }
}
