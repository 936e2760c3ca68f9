package vn.kehoach.read.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Xml;

/**
 * What run properties say about how text shows; null where they say nothing.
 *
 * @param bold set in bold
 * @param caps shown in capitals
 * @param hidden not shown
 * @param raised superscript
 * @param drawings the font holds drawings, as Wingdings does
 * @param gone deleted or moved away by a tracked change
 * @param style a character style, or null
 */
record DocxLook(
        @Nullable Boolean bold,
        @Nullable Boolean caps,
        @Nullable Boolean hidden,
        @Nullable Boolean raised,
        @Nullable Boolean drawings,
        boolean gone,
        @Nullable String style) {
    static final DocxLook UNSET = new DocxLook(null, null, null, null, null, false, null);
    static final DocxLook PLAIN = new DocxLook(false, false, false, false, false, false, null);

    /** These properties, and those of {@code over} where it says something. */
    DocxLook with(DocxLook over) {
        if (over.equals(UNSET)) {
            return this;
        }
        return new DocxLook(
                or(over.bold, bold),
                or(over.caps, caps),
                or(over.hidden, hidden),
                or(over.raised, raised),
                or(over.drawings, drawings),
                over.gone || gone,
                over.style == null ? style : over.style);
    }

    /** Reads the rPr element that was started, over these properties. */
    DocxLook with(Xml xml) throws XMLStreamException {
        Boolean newBold = bold;
        Boolean newCaps = caps;
        Boolean newHidden = hidden;
        Boolean newRaised = raised;
        Boolean newDrawings = drawings;
        boolean newGone = gone;
        String newStyle = style;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "b" -> newBold = isOn(value, true);
                case "caps" -> newCaps = isOn(value, true);
                case "vanish" -> newHidden = isOn(value, true);
                case "vertAlign" -> newRaised = "superscript".equals(value);
                case "rStyle" -> newStyle = value;
                case "rFonts" -> {
                    String font = xml.attribute("ascii");
                    if (font != null) {
                        newDrawings = isDrawings(font);
                    }
                }
                case "del", "moveFrom" -> newGone = true;
                default -> {
                    // Colour, size, language.
                }
            }
            xml.skip();
        }
        return new DocxLook(newBold, newCaps, newHidden, newRaised, newDrawings, newGone, newStyle);
    }

    static boolean isOn(@Nullable String value, boolean missing) {
        return value == null ? missing : !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static boolean isDrawings(String font) {
        return font.startsWith("Wingdings") || font.startsWith("Webdings");
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isCaps() {
        return Boolean.TRUE.equals(caps);
    }

    /** Not to be read: hidden or deleted. */
    boolean isUnseen() {
        return gone || Boolean.TRUE.equals(hidden);
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }

    boolean isDrawings() {
        return Boolean.TRUE.equals(drawings);
    }

    private static @Nullable Boolean or(@Nullable Boolean first, @Nullable Boolean second) {
        return first == null ? second : first;
    }
}
