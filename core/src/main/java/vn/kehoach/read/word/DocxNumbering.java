package vn.kehoach.read.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.flow.Xml;

/** The lists of a document: how each level is numbered. */
final class DocxNumbering {
    private static final int MAX_LINKS = 8;

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Num> lists = new HashMap<>();

    private DocxNumbering() {}

    static DocxNumbering none() {
        return new DocxNumbering();
    }

    static DocxNumbering read(Xml xml) throws XMLStreamException {
        DocxNumbering numbering = new DocxNumbering();
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "abstractNum" -> numbering.readScheme(xml);
                case "num" -> numbering.readList(xml);
                default -> xml.skip();
            }
        }
        return numbering;
    }

    private void readScheme(Xml xml) throws XMLStreamException {
        String id = String.valueOf(xml.attribute("abstractNumId"));
        Scheme scheme = new Scheme(id);
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "lvl" -> scheme.levels.put(xml.number("ilvl", 0), readLevel(xml));
                case "numStyleLink" -> {
                    scheme.link = xml.attribute("val");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        schemes.put(id, scheme);
    }

    private void readList(Xml xml) throws XMLStreamException {
        Num num = new Num();
        String id = String.valueOf(xml.attribute("numId"));
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("abstractNumId")) {
                num.scheme = String.valueOf(xml.attribute("val"));
                xml.skip();
            } else if (xml.name().equals("lvlOverride")) {
                int level = xml.number("ilvl", 0);
                int override = xml.depth();
                while (xml.nextChild(override)) {
                    if (xml.name().equals("startOverride")) {
                        num.starts.put(level, xml.number("val", 1));
                        xml.skip();
                    } else if (xml.name().equals("lvl")) {
                        num.levels.put(level, readLevel(xml));
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        lists.put(id, num);
    }

    private static Level readLevel(Xml xml) throws XMLStreamException {
        int start = 1;
        ListNumbers.Style style = ListNumbers.Style.DECIMAL;
        String text = "";
        String gap = " ";
        int restart = -1;
        boolean plain = false;
        boolean hidden = false;
        String paragraphStyle = null;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> style = styleOf(String.valueOf(value));
                case "lvlText" -> text = value == null ? "" : value;
                case "suff" -> gap = "nothing".equals(value) ? "" : " ";
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> plain = DocxLook.isOn(value, true);
                case "pStyle" -> paragraphStyle = value;
                case "rPr" -> {
                    hidden = DocxLook.UNSET.with(xml).isUnseen();
                    continue;
                }
                default -> {
                    // Indents.
                }
            }
            xml.skip();
        }
        return new Level(start, hidden ? ListNumbers.Style.NONE : style, text, gap, restart, plain, paragraphStyle);
    }

    private static ListNumbers.Style styleOf(String format) {
        return switch (format) {
            case "bullet" -> ListNumbers.Style.BULLET;
            case "none" -> ListNumbers.Style.NONE;
            case "decimalZero" -> ListNumbers.Style.ZERO;
            case "lowerLetter" -> ListNumbers.Style.LOWER_LETTER;
            case "upperLetter" -> ListNumbers.Style.UPPER_LETTER;
            case "lowerRoman" -> ListNumbers.Style.LOWER_ROMAN;
            case "upperRoman" -> ListNumbers.Style.UPPER_ROMAN;
            default -> ListNumbers.Style.DECIMAL;
        };
    }

    /** The list with this id, or null where there is none. */
    @Nullable
    Num list(String id) {
        return lists.get(id);
    }

    /** The scheme behind a list; links through styles are followed. */
    @Nullable
    Scheme scheme(Num list, DocxStyles styles) {
        Scheme scheme = schemes.get(list.scheme);
        for (int i = 0; i < MAX_LINKS && scheme != null && scheme.link != null; i++) {
            DocxListRef linked = styles.list(scheme.link);
            Num other = linked == null || linked.list() == null ? null : lists.get(linked.list());
            if (other == null) {
                break;
            }
            scheme = schemes.get(other.scheme);
        }
        return scheme;
    }

    /**
     * A level of a list.
     *
     * @param start its first count
     * @param style how it counts
     * @param text its number, "%1.%2." for counts of levels 1 and 2
     * @param gap what parts the number from the text
     * @param restart the level after which it begins anew, 0 for none, -1 for any above
     * @param plain whether counts of the levels above are shown in digits
     * @param paragraphStyle the style whose paragraphs stand on it, or null
     */
    record Level(
            int start,
            ListNumbers.Style style,
            String text,
            String gap,
            int restart,
            boolean plain,
            @Nullable String paragraphStyle) {}

    /** Levels that lists share. */
    static final class Scheme {
        final String id;
        final Map<Integer, Level> levels = new HashMap<>();

        private @Nullable String link;

        Scheme(String id) {
            this.id = id;
        }
    }

    /** A list: a scheme, and what it changes in it. */
    static final class Num {
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();

        private String scheme = "";
    }
}
