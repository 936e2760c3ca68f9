package vn.kehoach.read.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.Xml;

/**
 * The list that a paragraph belongs to.
 *
 * @param list the list's id, "0" for no list, null where only the level is told
 * @param level from 0, or -1 where only the list is told
 */
record DocxListRef(@Nullable String list, int level) {

    /** Reads the numPr element that was started. */
    static DocxListRef read(Xml xml) throws XMLStreamException {
        String list = null;
        int level = -1;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("numId")) {
                list = xml.attribute("val");
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", -1);
            }
            xml.skip();
        }
        return new DocxListRef(list, level);
    }

    /** The list in the pPr element that was started, or null. */
    static @Nullable DocxListRef inProperties(Xml xml) throws XMLStreamException {
        DocxListRef found = null;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("numPr")) {
                found = read(xml);
            } else {
                xml.skip();
            }
        }
        return found;
    }
}
