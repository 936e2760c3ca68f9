package vn.kehoach.testdata.formats;

import java.util.List;

/** A part of a manuscript that Word sets in its own way. */
sealed interface Block {
    /**
     * The two-column head without borders: agency and number on the left, motto and date on the right.
     *
     * @param cells the lines of each cell, row by row, two cells a row
     */
    record Letterhead(List<List<String>> cells) implements Block {}

    /**
     * A paragraph.
     *
     * @param heading 1 to 3 for a heading, else 0
     * @param centred whether it stands in the middle
     * @param text its words with their marks
     */
    record Paragraph(int heading, boolean centred, String text) implements Block {}

    /** A short line drawn below a title. */
    record Rule() implements Block {}

    /**
     * A table with borders; the first row is its header, repeated on every page.
     *
     * @param widths relative widths of the columns
     * @param rows the cells; the last cell of a short row spans what is left, "^" continues the cell above
     */
    record Table(List<Integer> widths, List<List<String>> rows) implements Block {}

    /** The two-column foot without borders: "Nơi nhận" on the left, the signer on the right. */
    record Signature(List<String> recipients, List<String> signer) implements Block {}

    /** A new page, upright or turned. */
    record NewPage(boolean landscape) implements Block {}
}
