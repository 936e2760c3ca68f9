package vn.kehoach.read.xhtml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** What an element's attributes say about how it shows. */
final class WebStyle {
    private WebStyle() {}

    /** Whether the element is not shown. */
    static boolean isHidden(Attributes attributes) {
        String style = style(attributes);
        return attributes.getValue("hidden") != null
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    /** Whether the element sets bold on or off; null where it says nothing. */
    static @Nullable Boolean bold(Attributes attributes) {
        String style = style(attributes);
        int at = style.indexOf("font-weight:");
        if (at < 0) {
            return null;
        }
        String weight = style.substring(at + "font-weight:".length());
        return weight.startsWith("bold")
                || weight.startsWith("600")
                || weight.startsWith("700")
                || weight.startsWith("800")
                || weight.startsWith("900");
    }

    /** Whether a list shows no numbers or signs. */
    static boolean isUnmarked(Attributes attributes) {
        String style = style(attributes);
        return style.contains("list-style:none") || style.contains("list-style-type:none");
    }

    /** Whether a list counts in the given CSS style. */
    static boolean counts(Attributes attributes, String name) {
        return style(attributes).contains("list-style-type:" + name);
    }

    static boolean isPageBreakBefore(Attributes attributes) {
        String style = style(attributes);
        return style.contains("page-break-before:always");
    }

    static int number(Attributes attributes, String name, int missing) {
        String value = attributes.getValue(name);
        try {
            return value == null ? missing : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    private static String style(Attributes attributes) {
        String style = attributes.getValue("style");
        return style == null ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
