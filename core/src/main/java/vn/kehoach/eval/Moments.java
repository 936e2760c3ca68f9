package vn.kehoach.eval;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TimeType;

/** ISO values that may be absent: "2018-Q2"; an empty value counts as absent. */
final class Moments {
    private Moments() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        return orEmpty(one).equals(orEmpty(other));
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The JSON name of a type: "quarter". */
    static String name(TimeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
