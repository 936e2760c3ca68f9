package vn.kehoach.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Target;

/** Reads a stated change: "giảm còn dưới 12%" is a decrease to, "tăng thêm 20%" an increase by. */
final class ChangeReader {
    private static final Set<String> RISE = Set.of("tăng", "nâng");
    private static final Set<String> FALL = Set.of("giảm", "hạ");
    private static final Set<String> LEVEL = Set.of("còn", "xuống", "lên", "đạt", "đến");
    private static final Set<String> BESIDE = Set.of(
            "thêm", "ít", "nhất", "tối", "thiểu", "trên", "khoảng", "bình", "quân", "hơn", "đa", "từ", "dưới", ">", "≥",
            "hằng", "hàng", "mỗi", "năm", "là");

    private ChangeReader() {}

    /** The change that the tokens between {@code from} and the quantity state, or null. */
    static Target.@Nullable Change read(Tokens tokens, int from, Quantity quantity) {
        int verb = -1;
        for (int i = from; i < quantity.number(); i++) {
            boolean rise = RISE.contains(tokens.folded(i))
                    && !tokens.is(i + 1, "cường")
                    && !tokens.is(i + 1, "trưởng")
                    && !tokens.is(i + 1, "cao")
                    && !tokens.is(i + 1, "tốc");
            boolean fall = FALL.contains(tokens.folded(i))
                    && !tokens.is(i + 1, "nghèo")
                    && !tokens.is(i + 1, "nhẹ")
                    && !tokens.is(i + 1, "tầng")
                    && !tokens.is(i + 1, "thiểu")
                    && !tokens.is(i - 1, "suy");
            if (rise || fall) {
                verb = i;
            }
        }
        boolean down = tokens.is(quantity.number() - 1, "xuống") || tokens.is(quantity.first() - 1, "xuống");
        boolean up = tokens.is(quantity.number() - 1, "lên") || tokens.is(quantity.first() - 1, "lên");
        if (verb < 0 && !down && !up) {
            return null;
        }
        boolean decrease = verb < 0 ? down : FALL.contains(tokens.folded(verb));
        boolean average = false;
        boolean level = down || up;
        boolean beside = verb >= 0;
        for (int i = Math.max(verb + 1, from); i < quantity.number(); i++) {
            average |= tokens.are(i, "bình", "quân") || tokens.is(i, "thêm");
            level |= LEVEL.contains(tokens.folded(i)) && !tokens.is(i, "đến");
            beside &= BESIDE.contains(tokens.folded(i));
        }
        boolean yearly = average && hasYear(tokens, from, quantity) || "năm".equals(quantity.perUnit());
        boolean by = (average || beside || "năm".equals(quantity.perUnit())) && !(level && !average);
        return new Target.Change(decrease ? "decrease" : "increase", by ? "by" : "to", by && yearly ? "year" : null);
    }

    private static boolean hasYear(Tokens tokens, int from, Quantity quantity) {
        for (int i = from; i < quantity.end() + 3; i++) {
            if ((tokens.is(i, "hằng") || tokens.is(i, "hàng") || tokens.is(i, "mỗi")) && tokens.is(i + 1, "năm")) {
                return true;
            }
        }
        return false;
    }
}
