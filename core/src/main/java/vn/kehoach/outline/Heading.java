package vn.kehoach.outline;

import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.model.Span;

/**
 * A paragraph that titles what follows.
 *
 * @param paragraph its index
 * @param last index of the last paragraph of the title, for titles on two lines
 * @param style its numbering system, or null for an unnumbered heading
 * @param number number as printed, or null
 * @param title title on one line
 * @param titleSpan its place
 */
record Heading(
        int paragraph,
        int last,
        ListMarker.@Nullable Style style,
        @Nullable String number,
        String title,
        Span titleSpan) {}
