package vn.kehoach.compare;

import org.jspecify.annotations.Nullable;

/**
 * For whom a plan speaks: a province, a district or commune of one, or the whole country.
 *
 * @param name "Lạng Sơn", "Ủy ban nhân dân huyện Bắc Sơn", "Trung ương"
 * @param code code of its province, or null
 * @param region key of its region, or null
 * @param province whether it is a province
 */
public record Place(
        String name, @Nullable String code, @Nullable String region, boolean province) {
    /** The name under which plans of the centre stand. */
    public static final String CENTRE = "Trung ương";
}
