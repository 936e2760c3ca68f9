package vn.kehoach.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;

/** What a unit (đơn vị tính) says of its number: "triệu đồng" is money, "ngày làm việc" an extent of time. */
final class UnitKinds {
    private final Set<String> extents;
    private final Set<String> sizes;
    private final Set<String> measures;
    private final Set<String> money;
    private final Set<String> awards;
    private final Set<String> scaled;

    UnitKinds(Vocabulary vocabulary) {
        WordRoles kinds =
                WordRoles.load(vocabulary, "unit-kinds.tsv", "extent", "size", "measure", "money", "award", "scaled");
        extents = kinds.words("extent");
        sizes = kinds.words("size");
        measures = kinds.words("measure");
        money = kinds.words("money");
        awards = kinds.words("award");
        scaled = kinds.words("scaled");
    }

    /** A period, an age or a length: "5 ngày làm việc". */
    boolean isExtent(@Nullable String unit) {
        return has(extents, unit);
    }

    /** Describes a thing more often than it commits: "tàu cá dài từ 15 mét". */
    boolean isSize(@Nullable String unit) {
        return has(sizes, unit);
    }

    /** Only measures; the thing itself stands behind: "4.500 ha rừng". */
    boolean isMeasure(@Nullable String unit) {
        return has(measures, unit);
    }

    boolean isMoney(@Nullable String unit) {
        return has(money, unit);
    }

    /** Counts who is honoured: "tập thể", "cá nhân". */
    boolean isAward(@Nullable String unit) {
        return has(awards, unit);
    }

    /** "tỉ đồng" is "tỷ đồng". */
    private static boolean has(Set<String> kind, @Nullable String unit) {
        return unit != null && kind.contains(Folding.phrase(unit));
    }

    /** Makes one unit with "triệu" or "nghìn" before it, as "đồng" does; the number is not multiplied. */
    boolean isScaled(String word) {
        return scaled.contains(word);
    }
}
