package vn.kehoach.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as findings show them: {@code 'Sở Y tế'}, line breaks as {@code \n}, null as {@code None}. */
final class Quoting {
    private Quoting() {}

    static String quote(@Nullable String text) {
        if (text == null) {
            return "None";
        }
        char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(mark);
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i), mark);
        }
        return out.append(mark).toString();
    }

    static String quote(List<String> texts) {
        return texts.stream().map(Quoting::quote).toList().toString();
    }

    /** The first {@code length} UTF-16 units of {@code text}, or all of it. */
    static String first(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static void append(StringBuilder out, char c, char mark) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c == mark) {
                    out.append('\\').append(c);
                } else if (Character.isISOControl(c) || (c != ' ' && Letters.isSpace(c) && c <= 0xff)) {
                    out.append(String.format("\\x%02x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
