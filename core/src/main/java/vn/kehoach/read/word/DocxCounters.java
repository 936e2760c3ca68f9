package vn.kehoach.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.word.DocxNumbering.Level;
import vn.kehoach.read.word.DocxNumbering.Num;
import vn.kehoach.read.word.DocxNumbering.Scheme;

/** Counts list paragraphs as Word does: lists of one scheme count on together unless one says where it starts. */
final class DocxCounters {
    private static final int LEVELS = 9;

    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final Map<String, Integer[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxCounters(DocxNumbering numbering, DocxStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * The number of the next paragraph, "" for none.
     *
     * @param own the list that the paragraph names, or null
     * @param style the paragraph's style, or null
     */
    String next(@Nullable DocxListRef own, @Nullable String style) {
        DocxListRef inherited = own != null && own.list() != null ? null : styles.list(style);
        DocxListRef named = inherited == null ? own : inherited;
        if (named == null || named.list() == null || named.list().equals("0")) {
            return "";
        }
        Num list = numbering.list(named.list());
        Scheme scheme = list == null ? null : numbering.scheme(list, styles);
        if (list == null || scheme == null) {
            return "";
        }
        int level = own != null && own.level() >= 0 ? own.level() : named.level();
        if (level < 0 || inherited != null && (own == null || own.level() < 0)) {
            level = levelOf(scheme, style, Math.max(0, level));
        }
        return level >= LEVELS ? "" : count(named.list(), list, scheme, level);
    }

    /** A level names the style whose paragraphs stand on it. */
    private static int levelOf(Scheme scheme, @Nullable String style, int otherwise) {
        for (Map.Entry<Integer, Level> level : scheme.levels.entrySet()) {
            String bound = level.getValue().paragraphStyle();
            if (bound != null && bound.equals(style)) {
                return level.getKey();
            }
        }
        return otherwise;
    }

    private String count(String id, Num list, Scheme scheme, int at) {
        Level level = level(list, scheme, at);
        if (level == null) {
            return "";
        }
        Integer[] counters = counts.computeIfAbsent(scheme.id, key -> new Integer[LEVELS]);
        if (begun.add(id)) {
            list.starts.forEach((started, start) -> {
                if (started >= 0 && started < LEVELS) {
                    counters[started] = null;
                }
            });
        }
        for (int above = 0; above < at; above++) {
            if (counters[above] == null) {
                counters[above] = start(list, scheme, above);
            }
        }
        Integer before = counters[at];
        counters[at] = before == null ? start(list, scheme, at) : before + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            Level lower = level(list, scheme, below);
            int restart = lower == null ? -1 : lower.restart();
            if (restart < 0 || restart > at) {
                counters[below] = null;
            }
        }
        return text(list, scheme, level, counters);
    }

    private static int start(Num list, Scheme scheme, int at) {
        Integer own = list.starts.get(at);
        Level level = level(list, scheme, at);
        return own != null ? own : level == null ? 1 : level.start();
    }

    private static @Nullable Level level(Num list, Scheme scheme, int at) {
        Level own = list.levels.get(at);
        return own == null ? scheme.levels.get(at) : own;
    }

    private static String text(Num list, Scheme scheme, Level level, Integer[] counters) {
        if (level.style() == ListNumbers.Style.BULLET) {
            return level.text().isBlank() ? "" : ListNumbers.bullet(level.text()) + " ";
        }
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '%'
                    && i + 1 < text.length()
                    && text.charAt(i + 1) >= '1'
                    && text.charAt(i + 1) <= '9';
            if (place) {
                out.append(shown(list, scheme, level, text.charAt(++i) - '1', counters));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString().isBlank() ? "" : out.append(level.gap()).toString();
    }

    private static String shown(Num list, Scheme scheme, Level level, int at, Integer[] counters) {
        Level counted = level(list, scheme, at);
        Integer count = counters[at];
        if (counted == null || count == null) {
            return "";
        }
        boolean digits = level.plain() && counted.style() != ListNumbers.Style.NONE;
        return ListNumbers.format(count, digits ? ListNumbers.Style.DECIMAL : counted.style());
    }
}
