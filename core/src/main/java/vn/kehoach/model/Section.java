package vn.kehoach.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands below it: "2.1. Sở Y tế".
 *
 * @param id path of numbers from the top, "II.2.1"; a repeated number gets "~2"
 * @param number number as printed without dot or bracket; null for an unnumbered heading
 * @param title the heading without its number, on one line
 * @param kind what the section is about
 * @param level depth in the tree from 1
 * @param span heading and content
 * @param titleSpan the title's place
 * @param children sections below this one
 */
public record Section(
        String id,
        @Nullable String number,
        String title,
        SectionKind kind,
        int level,
        Span span,
        Span titleSpan,
        List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }
}
