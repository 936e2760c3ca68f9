package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Target;

/** Units that can be compared: "%" is a rate, "triệu đồng" money, "bác sĩ" per "10.000 dân" its own family. */
final class UnitFamilies {
    static final String RATE = "rate";
    static final String POINTS = "points";
    static final String COUNT = "count";
    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("%", RATE),
            Map.entry("‰", "permille"),
            Map.entry("đồng", "money"),
            Map.entry("usd", "money"),
            Map.entry("ha", "area"),
            Map.entry("m2", "area"),
            Map.entry("km2", "area"),
            Map.entry("tấn", "mass"),
            Map.entry("kg", "mass"),
            Map.entry("tạ", "mass"),
            Map.entry("km", "length"),
            Map.entry("m", "length"),
            Map.entry("mét", "length"),
            Map.entry("tuổi", "time"),
            Map.entry("năm", "time"),
            Map.entry("tháng", "time"),
            Map.entry("ngày", "time"),
            Map.entry("giờ", "time"),
            Map.entry("phút", "time"),
            Map.entry("lần", "times"));
    private static final Set<String> PEOPLE =
            Set.of("dân", "người", "trẻ", "phụ", "trẻ em", "trẻ đẻ sống", "trẻ sinh sống", "người dân", "phụ nữ");

    private UnitFamilies() {}

    /** The family of a value's unit, "" when it has none. */
    static String of(@Nullable String unit, Target.@Nullable Per per) {
        if (per != null && isPopulation(per)) {
            return per(per.value());
        }
        if (unit == null || unit.isBlank()) {
            return "";
        }
        Tokens tokens = Tokens.of(unit);
        if (tokens.are(0, "điểm", "phần", "trăm") || tokens.are(0, "điểm", "%")) {
            return POINTS;
        }
        if (unit.indexOf('%') >= 0) {
            return RATE;
        }
        // "triệu đồng/người/năm" is money.
        int slash = unit.indexOf('/');
        for (int i = (slash > 0 ? tokens.firstFrom(slash) : tokens.size()) - 1; i >= 0; i--) {
            String family = BY_WORD.get(tokens.folded(i));
            if (family != null) {
                return family;
            }
        }
        return COUNT;
    }

    static String per(BigDecimal value) {
        return "per:" + value.stripTrailingZeros().toPlainString();
    }

    private static boolean isPopulation(Target.Per per) {
        return per.value().compareTo(BigDecimal.TEN) >= 0 && (per.unit() == null || startsWithPeople(per.unit()));
    }

    private static boolean startsWithPeople(String unit) {
        Tokens tokens = Tokens.of(unit);
        return PEOPLE.contains(tokens.folded(0)) || PEOPLE.contains(tokens.folded(0) + " " + tokens.folded(1));
    }
}
