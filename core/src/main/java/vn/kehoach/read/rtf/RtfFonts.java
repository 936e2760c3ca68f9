package vn.kehoach.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of a document: a byte means another character in each charset. */
final class RtfFonts {
    private static final int SYMBOL = 2;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private int current = -1;
    private int charset;
    private final StringBuilder name = new StringBuilder();

    void begin(int number) {
        end();
        current = number;
    }

    void charset(int number) {
        charset = number;
    }

    void name(char c) {
        if (c == ';') {
            end();
        } else {
            name.append(c);
        }
    }

    private void end() {
        if (current >= 0) {
            String words = name.toString().strip().toLowerCase(Locale.ROOT);
            boolean drawings = words.startsWith("wingdings") || words.startsWith("webdings");
            fonts.put(current, new Font(charset, charset == SYMBOL || words.equals("symbol") || drawings, drawings));
        }
        current = -1;
        charset = 0;
        name.setLength(0);
    }

    /** Sets what text in a font is, or leaves the document's charset where the font has none of its own. */
    void apply(int number, RtfState state, Charset documentCharset) {
        Font font = fonts.get(number);
        Charset own = font == null ? null : of(font.charset);
        state.charset = own == null ? documentCharset : own;
        state.symbols = font != null && font.symbols;
        state.drawings = font != null && font.drawings;
    }

    private static @Nullable Charset of(int charset) {
        String name = switch (charset) {
            case 77 -> "x-MacRoman";
            case 128 -> "windows-31j";
            case 129 -> "x-windows-949";
            case 134 -> "GBK";
            case 136 -> "Big5";
            case 161 -> "windows-1253";
            case 162 -> "windows-1254";
            case 163 -> "windows-1258";
            case 177 -> "windows-1255";
            case 178 -> "windows-1256";
            case 186 -> "windows-1257";
            case 204 -> "windows-1251";
            case 222 -> "x-windows-874";
            case 238 -> "windows-1250";
            default -> "";
        };
        return name.isEmpty() || !Charset.isSupported(name) ? null : Charset.forName(name);
    }

    /** The charset of a Windows code page; Windows-1252 where it is unknown. */
    static Charset ofCodePage(int page) {
        if (page == 65001) {
            return StandardCharsets.UTF_8;
        }
        String name = "windows-" + page;
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    private record Font(int charset, boolean symbols, boolean drawings) {}
}
