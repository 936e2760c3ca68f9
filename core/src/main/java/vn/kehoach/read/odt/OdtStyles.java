package vn.kehoach.read.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.flow.Xml;

/** The styles of paragraphs, text, sections and lists, those of the document and its automatic ones. */
final class OdtStyles {
    /** The list style that numbers headings outside lists. */
    static final String OUTLINE = "";

    private static final int MAX_ANCESTORS = 30;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

    /** Reads a whole styles part, whose root was started. */
    void readAll(Xml xml) throws XMLStreamException {
        while (xml.nextChild(1)) {
            // The automatic styles of this part dress headers and footers.
            if (xml.name().equals("styles")) {
                read(xml);
            } else {
                xml.skip();
            }
        }
    }

    /** Reads the styles below the element that was started. */
    void read(Xml xml) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "style" -> readStyle(xml);
                case "list-style" -> readList(xml, String.valueOf(xml.attribute("name")));
                case "outline-style" -> readList(xml, OUTLINE);
                default -> xml.skip();
            }
        }
    }

    private void readStyle(Xml xml) throws XMLStreamException {
        String key = key(String.valueOf(xml.attribute("family")), String.valueOf(xml.attribute("name")));
        String parentName = xml.attribute("parent-style-name");
        String parentKey = parentName == null ? null : key(String.valueOf(xml.attribute("family")), parentName);
        OdtLook look = OdtLook.UNSET;
        boolean breaks = false;
        boolean hidden = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "text-properties" -> look = OdtLook.of(xml);
                case "paragraph-properties", "table-properties" ->
                    breaks |= "page".equals(xml.attribute("break-before"));
                case "section-properties" -> hidden = "none".equals(xml.attribute("display"));
                default -> {
                    // Sizes and borders.
                }
            }
            xml.skip();
        }
        styles.put(key, new Style(parentKey, look, breaks, hidden));
    }

    private void readList(Xml xml, String name) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            int level = xml.number("level", 0);
            boolean bullet =
                    xml.name().equals("list-level-style-bullet") || xml.name().equals("list-level-style-image");
            if (level > 0) {
                levels.put(
                        level,
                        new Level(
                                bullet ? ListNumbers.Style.BULLET : styleOf(xml.attribute("num-format")),
                                or(xml.attribute("num-prefix")),
                                bullet ? or(xml.attribute("bullet-char")) : or(xml.attribute("num-suffix")),
                                xml.number("display-levels", 1),
                                xml.number("start-value", 1),
                                xml.attribute("num-list-format")));
            }
            xml.skip();
        }
        lists.put(name, levels);
    }

    private static ListNumbers.Style styleOf(@Nullable String format) {
        return switch (or(format)) {
            case "1" -> ListNumbers.Style.DECIMAL;
            case "01" -> ListNumbers.Style.ZERO;
            case "a" -> ListNumbers.Style.LOWER_LETTER;
            case "A" -> ListNumbers.Style.UPPER_LETTER;
            case "i" -> ListNumbers.Style.LOWER_ROMAN;
            case "I" -> ListNumbers.Style.UPPER_ROMAN;
            case "" -> ListNumbers.Style.NONE;
            default -> ListNumbers.Style.DECIMAL;
        };
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    /** How text in a style looks. */
    OdtLook look(String family, @Nullable String name) {
        OdtLook look = OdtLook.UNSET;
        Style style = name == null ? null : styles.get(key(family, name));
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            look = style.look.with(look);
            style = style.parent == null ? null : styles.get(style.parent);
        }
        return look;
    }

    boolean startsPage(String family, @Nullable String name) {
        Style style = name == null ? null : styles.get(key(family, name));
        return style != null && style.breaks;
    }

    boolean isHiddenSection(@Nullable String name) {
        Style style = name == null ? null : styles.get(key("section", name));
        return style != null && style.hidden;
    }

    /** A level of a list style, from 1, or null. */
    @Nullable
    Level level(String list, int level) {
        Map<Integer, Level> levels = lists.get(list);
        return levels == null ? null : levels.get(level);
    }

    private record Style(@Nullable String parent, OdtLook look, boolean breaks, boolean hidden) {}

    /**
     * A level of a list.
     *
     * @param style how it counts
     * @param prefix what stands before the number
     * @param suffix what stands after it; of a bullet its sign
     * @param shown how many levels the number shows
     * @param start its first count
     * @param pattern newer form of all this: "%1%.%2%.", or null
     */
    record Level(
            ListNumbers.Style style,
            String prefix,
            String suffix,
            int shown,
            int start,
            @Nullable String pattern) {}
}
