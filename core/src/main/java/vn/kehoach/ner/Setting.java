package vn.kehoach.ner;

import org.jspecify.annotations.Nullable;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.model.SectionKind;

/**
 * Where a stretch of text stands; names are given differently in a sentence, a cell and a list of recipients, in
 * objectives and in "Tổ chức thực hiện".
 *
 * @param place what the stretch is
 * @param section of a paragraph, the kind of its section; null where that is not known
 * @param column of a cell, what its column holds; null where that is not known
 */
public record Setting(
        Place place,
        @Nullable SectionKind section,
        @Nullable ColumnRole column) {
    /** A paragraph of which no more is known. */
    public static final Setting TEXT = paragraph(null);

    /** An entry of "Nơi nhận". */
    public static final Setting RECIPIENTS = new Setting(Place.RECIPIENTS, null, null);

    /** What a stretch is. */
    public enum Place {
        /** A paragraph, heading or item. */
        TEXT,
        /** A cell of a table. */
        CELL,
        /** An entry of "Nơi nhận". */
        RECIPIENTS
    }

    /** A paragraph, heading or item of a section. */
    public static Setting paragraph(@Nullable SectionKind section) {
        return new Setting(Place.TEXT, section, null);
    }

    /** A cell of a column. */
    public static Setting cell(@Nullable ColumnRole column) {
        return new Setting(Place.CELL, null, column);
    }
}
