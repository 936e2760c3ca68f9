package vn.kehoach.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Vocabulary;

/** What a unit (đơn vị tính) says of its number: "triệu đồng" is money, "ngày làm việc" an extent of time. */
final class UnitKinds {
    private final Set<String> extents;
    private final Set<String> sizes;
    private final Set<String> measures;
    private final Set<String> money;
    private final Set<String> scaled;

    UnitKinds(Vocabulary vocabulary) {
        WordRoles kinds = WordRoles.load(vocabulary, "unit-kinds.tsv", "extent", "size", "measure", "money", "scaled");
        extents = kinds.words("extent");
        sizes = kinds.words("size");
        measures = kinds.words("measure");
        money = kinds.words("money");
        scaled = kinds.words("scaled");
    }

    /** A period, an age or a length: "5 ngày làm việc". */
    boolean isExtent(@Nullable String unit) {
        return unit != null && extents.contains(unit);
    }

    /** Describes a thing more often than it commits: "tàu cá dài từ 15 mét". */
    boolean isSize(@Nullable String unit) {
        return unit != null && sizes.contains(unit);
    }

    /** Only measures; the thing itself stands behind: "4.500 ha rừng". */
    boolean isMeasure(@Nullable String unit) {
        return unit != null && measures.contains(unit);
    }

    boolean isMoney(@Nullable String unit) {
        return unit != null && money.contains(unit);
    }

    /** Makes one unit with "triệu" or "nghìn" before it, as "đồng" does; the number is not multiplied. */
    boolean isScaled(String word) {
        return scaled.contains(word);
    }
}
