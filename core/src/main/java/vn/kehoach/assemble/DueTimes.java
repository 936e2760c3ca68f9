package vn.kehoach.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeValue;

/** Tells which times can be the due date of a target: "đến năm 2030" can, "hằng năm" cannot. */
final class DueTimes {
    private DueTimes() {}

    static boolean isDue(TimeValue time) {
        return switch (time.type()) {
            case YEAR, DATE, MONTH, QUARTER, HALF, PERIOD -> true;
            default -> false;
        };
    }

    static @Nullable TimeValue first(List<FoundTime> times) {
        for (FoundTime time : times) {
            if (isDue(time.value())) {
                return time.value();
            }
        }
        return null;
    }

    /** The due of a title or lead-in: its last "đến năm ...", or the first time where there is no such. */
    static @Nullable TimeValue ofTitle(List<FoundTime> times) {
        TimeValue due = null;
        for (FoundTime time : times) {
            if (isDue(time.value()) && (due == null || time.value().mod() == TimeMod.BY)) {
                due = time.value();
            }
        }
        return due;
    }
}
