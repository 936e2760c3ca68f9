package vn.kehoach.cli.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row: numbers plain, dates as ISO 8601, null where there is nothing.
 *
 * @param cells one for each column
 */
public record Row(List<@Nullable String> cells) {
    private static final String NOTHING = "\\N";

    public Row {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** One line without its end: cells separated by TAB. */
    public String line() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            String cell = cells.get(i);
            if (cell == null) {
                out.append(NOTHING);
            } else {
                escape(cell, out);
            }
        }
        return out.toString();
    }

    /** What {@link #line()} wrote. */
    public static Row of(String line) {
        List<@Nullable String> cells = new ArrayList<>();
        int start = 0;
        while (start >= 0) {
            int tab = line.indexOf('\t', start);
            String cell = tab < 0 ? line.substring(start) : line.substring(start, tab);
            cells.add(cell.equals(NOTHING) ? null : unescape(cell));
            start = tab < 0 ? -1 : tab + 1;
        }
        return new Row(cells);
    }

    static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        }
        if (value instanceof Double number) {
            return cell(BigDecimal.valueOf(number));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        String text = value.toString();
        return text.isEmpty() ? null : text;
    }

    private static void escape(String cell, StringBuilder out) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                c = switch (cell.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> cell.charAt(i);
                };
            }
            out.append(c);
        }
        return out.toString();
    }
}
