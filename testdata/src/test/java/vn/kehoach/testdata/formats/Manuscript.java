package vn.kehoach.testdata.formats;

import java.text.Normalizer;
import java.util.List;

/**
 * What a typist of the issuing office has in hand: the words of a plan and how they are set.
 *
 * @param numbering which list marks Word counts itself
 * @param styledHeadings whether headings have Word's heading styles, or bold type only
 * @param form the Unicode form that the keyboard driver types
 * @param blocks the document from top to bottom
 */
record Manuscript(Numbering numbering, boolean styledHeadings, Normalizer.Form form, List<Block> blocks) {
    Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** Which list marks Word counts itself, so that they are not in the text. */
    enum Numbering {
        /** None: all numbers and dashes are typed. */
        TYPED,
        /** Dashes only. */
        BULLETS,
        /** I., 1., 1.1., a) and dashes, as one outline. */
        WORD
    }
}
