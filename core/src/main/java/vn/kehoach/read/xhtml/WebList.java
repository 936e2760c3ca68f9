package vn.kehoach.read.xhtml;

import java.util.Locale;
import org.xml.sax.Attributes;
import vn.kehoach.read.flow.ListNumbers;

/** An open list and its count. */
final class WebList {
    private final ListNumbers.Style style;
    private int next;

    private WebList(ListNumbers.Style style, int next) {
        this.style = style;
        this.next = next;
    }

    static WebList of(String element, Attributes attributes) {
        if (WebStyle.isUnmarked(attributes)) {
            return new WebList(ListNumbers.Style.NONE, 1);
        }
        boolean counted = element.equals("ol");
        return new WebList(
                counted ? counting(attributes) : ListNumbers.Style.BULLET, WebStyle.number(attributes, "start", 1));
    }

    private static ListNumbers.Style counting(Attributes attributes) {
        String type = String.valueOf(attributes.getValue("type"));
        boolean lowerLetter = type.equals("a")
                || WebStyle.counts(attributes, "lower-alpha")
                || WebStyle.counts(attributes, "lower-latin");
        boolean upperLetter = type.equals("A")
                || WebStyle.counts(attributes, "upper-alpha")
                || WebStyle.counts(attributes, "upper-latin");
        if (lowerLetter || upperLetter) {
            return lowerLetter ? ListNumbers.Style.LOWER_LETTER : ListNumbers.Style.UPPER_LETTER;
        }
        if (type.toLowerCase(Locale.ROOT).equals("i") || WebStyle.counts(attributes, "lower-roman")) {
            return type.equals("I") ? ListNumbers.Style.UPPER_ROMAN : ListNumbers.Style.LOWER_ROMAN;
        }
        return WebStyle.counts(attributes, "upper-roman") ? ListNumbers.Style.UPPER_ROMAN : ListNumbers.Style.DECIMAL;
    }

    /** The sign of the next item: "2. ", "b. ", "- ". */
    String nextMarker(Attributes item) {
        next = WebStyle.number(item, "value", next);
        return switch (style) {
            case BULLET -> "- ";
            case NONE -> "";
            default -> ListNumbers.format(next++, style) + ". ";
        };
    }
}
