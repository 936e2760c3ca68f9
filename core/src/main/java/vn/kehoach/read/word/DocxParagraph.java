package vn.kehoach.read.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Xml;

/**
 * What a paragraph's properties say.
 *
 * @param style its style's id, or null
 * @param list the list it names itself, or null
 * @param startsPage whether it begins a page
 * @param endsPage whether a section that ends its page ends with it
 * @param markGone whether its end is deleted, so that the next paragraph goes on with it
 */
record DocxParagraph(
        @Nullable String style, @Nullable DocxListRef list, boolean startsPage, boolean endsPage, boolean markGone) {
    static final DocxParagraph NONE = new DocxParagraph(null, null, false, false, false);

    /** Reads the pPr element that was started. */
    static DocxParagraph read(Xml xml) throws XMLStreamException {
        String style = null;
        DocxListRef list = null;
        boolean startsPage = false;
        boolean endsPage = false;
        boolean markGone = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = xml.attribute("val");
                    xml.skip();
                }
                case "numPr" -> list = DocxListRef.read(xml);
                case "pageBreakBefore" -> {
                    startsPage = DocxLook.isOn(xml.attribute("val"), true);
                    xml.skip();
                }
                case "sectPr" -> endsPage = !isContinuous(xml);
                case "rPr" -> markGone = DocxLook.UNSET.with(xml).gone();
                default -> xml.skip();
            }
        }
        return new DocxParagraph(style, list, startsPage, endsPage, markGone);
    }

    private static boolean isContinuous(Xml xml) throws XMLStreamException {
        boolean continuous = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            continuous |= xml.name().equals("type") && "continuous".equals(xml.attribute("val"));
            xml.skip();
        }
        return continuous;
    }
}
