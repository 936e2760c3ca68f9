package vn.kehoach.read.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Xml;

/** The styles of a document, each with what it inherits. */
final class DocxStyles {
    private static final int MAX_ANCESTORS = 30;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, DocxLook> looks = new HashMap<>();
    private DocxLook defaults = DocxLook.PLAIN;
    private @Nullable String defaultParagraph;

    private DocxStyles() {}

    static DocxStyles none() {
        return new DocxStyles();
    }

    static DocxStyles read(Xml xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "docDefaults" -> styles.readDefaults(xml);
                case "style" -> styles.readStyle(xml);
                default -> xml.skip();
            }
        }
        return styles;
    }

    private void readDefaults(Xml xml) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("rPr")) {
                defaults = DocxLook.PLAIN.with(xml);
            } else if (!xml.name().equals("rPrDefault")) {
                xml.skip();
            }
        }
    }

    private void readStyle(Xml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        boolean paragraph = "paragraph".equals(xml.attribute("type"));
        boolean standard = DocxLook.isOn(xml.attribute("default"), false);
        Style style = new Style();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "name" -> style.name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "pPr" -> style.list = DocxListRef.inProperties(xml);
                case "rPr" -> style.look = DocxLook.UNSET.with(xml);
                default -> {
                    // Nothing that shows.
                }
            }
            if (xml.depth() > parent) {
                xml.skip();
            }
        }
        if (id != null) {
            styles.put(id, style);
            if (paragraph && standard) {
                defaultParagraph = id;
            }
        }
    }

    /** How the text of a paragraph style looks. */
    DocxLook paragraphLook(@Nullable String id) {
        String named = id == null || !styles.containsKey(id) ? defaultParagraph : id;
        return named == null ? defaults : looks.computeIfAbsent(named, style -> defaults.with(lookOf(style)));
    }

    /** What a character style changes. */
    DocxLook characterLook(String id) {
        return lookOf(id);
    }

    private DocxLook lookOf(String id) {
        DocxLook look = DocxLook.UNSET;
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            look = style.look.with(look);
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return look;
    }

    /** The list that a paragraph style numbers its paragraphs in, or null. */
    @Nullable
    DocxListRef list(@Nullable String id) {
        String named = id == null ? defaultParagraph : id;
        Style style = named == null ? null : styles.get(named);
        for (int i = 0; style != null && i < MAX_ANCESTORS; i++) {
            if (style.list != null && style.list.list() != null) {
                return style.list;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return null;
    }

    boolean isHeading(@Nullable String id) {
        String name = nameOf(id);
        return name.startsWith("heading ") || name.equals("title");
    }

    /** A line of a table of contents. */
    boolean isContents(@Nullable String id) {
        String name = nameOf(id);
        return name.startsWith("toc ") && name.length() <= 5;
    }

    private String nameOf(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style == null ? "" : style.name;
    }

    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable DocxListRef list;
        private DocxLook look = DocxLook.UNSET;
    }
}
