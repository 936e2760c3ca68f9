package vn.kehoach.read.flow;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A forward reader of XML without document types and entities, in which a caller walks from child to child. */
public final class Xml {
    /** Office programs stay far below. */
    private static final int MAX_DEPTH = 400;
    /** More characters below one element of words are no document's. */
    private static final int MAX_TEXT = 10_000_000;

    private final XMLStreamReader reader;
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Opens a part and goes to its root element. */
    public static Xml open(InputStream in) throws XMLStreamException {
        // The JDK's own: what an embedder has on the class path must not change what is read.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        Xml xml = new Xml(factory.createXMLStreamReader(in));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions before the root.
        }
        return xml;
    }

    /**
     * Goes to the next child of the element whose depth is given.
     *
     * @return false at the end of that element
     */
    public boolean nextChild(int parent) throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
    }

    /**
     * Goes to the next child or the next characters of the element whose depth is given.
     *
     * @return START_ELEMENT, CHARACTERS, or END_ELEMENT at the end of that element
     */
    public int nextNode(int parent) throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
                return event;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parent) {
                return event;
            }
        }
    }

    /** How deep the element stands whose start was read last; the root is 1. */
    public int depth() {
        return depth;
    }

    /** The name of the element without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element, "" for none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The characters read. */
    public String characters() {
        return reader.getText();
    }

    /** An attribute by its name without prefix, whatever its namespace. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number, or the default where it is missing or none. */
    public int number(String name, int missing) {
        String value = attribute(name);
        try {
            return value == null ? missing : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    /** Passes over the element that was started. */
    public void skip() throws XMLStreamException {
        int start = depth;
        while (depth >= start) {
            next();
        }
    }

    /** All characters below the element that was started. */
    public String text() throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int start = depth;
        while (depth >= start) {
            if (next() == XMLStreamConstants.CHARACTERS) {
                out.append(reader.getText());
            }
            if (out.length() > MAX_TEXT) {
                throw new XMLStreamException(new TooBigInsideException("words of one element"));
            }
        }
        return out.toString();
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > MAX_DEPTH) {
                    throw new XMLStreamException("elements nested too deeply");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                return XMLStreamConstants.CHARACTERS;
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("a document type or entity, which documents do not have");
            default -> {
                // Comments, instructions.
            }
        }
        return event;
    }
}
