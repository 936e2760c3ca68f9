package vn.kehoach.read.odt;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.odt.OdtStyles.Level;

/** The counts of one list over its levels. */
final class OdtCounter {
    private final OdtStyles styles;
    private final Map<Integer, Integer> counts = new HashMap<>();

    OdtCounter(OdtStyles styles) {
        this.styles = styles;
    }

    /**
     * The number of the next item: "2.1. ".
     *
     * @param list the list style
     * @param at the item's level, from 1
     * @param restart a count that the item sets itself, or null
     */
    String next(String list, int at, @Nullable Integer restart) {
        Level level = styles.level(list, at);
        if (level == null) {
            return "";
        }
        for (int above = 1; above < at; above++) {
            counts.computeIfAbsent(above, missing -> start(list, missing));
        }
        Integer before = counts.get(at);
        counts.put(at, restart != null ? restart : before == null ? level.start() : before + 1);
        counts.keySet().removeIf(below -> below > at);
        return text(list, level, at);
    }

    private int start(String list, int at) {
        Level level = styles.level(list, at);
        return level == null ? 1 : level.start();
    }

    private String text(String list, Level level, int at) {
        if (level.style() == ListNumbers.Style.BULLET) {
            return ListNumbers.bullet(level.suffix()) + " ";
        }
        String pattern = level.pattern();
        String number = pattern == null ? joined(list, level, at) : filled(list, pattern, at);
        return number.isBlank() ? "" : number + " ";
    }

    private String joined(String list, Level level, int at) {
        if (level.style() == ListNumbers.Style.NONE) {
            return level.prefix() + level.suffix();
        }
        StringBuilder number = new StringBuilder();
        for (int shown = Math.max(1, at - level.shown() + 1); shown <= at; shown++) {
            String part = part(list, shown);
            number.append(number.isEmpty() || part.isEmpty() ? "" : ".").append(part);
        }
        return level.prefix() + number + level.suffix();
    }

    private String filled(String list, String pattern, int at) {
        String number = pattern;
        for (int shown = 1; shown <= at; shown++) {
            number = number.replace("%" + shown + "%", part(list, shown));
        }
        return number.strip();
    }

    private String part(String list, int at) {
        Level level = styles.level(list, at);
        Integer count = counts.get(at);
        return level == null || count == null ? "" : ListNumbers.format(count, level.style());
    }
}
