package vn.kehoach.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.Xml;
import vn.kehoach.read.flow.ZipParts;

/** A Word document (.docx, .docm, .dotx) to blocks, as its reader sees it on paper; headers and footers left out. */
public final class DocxReader {
    private static final int MAX_RELATIONS = 4_000_000;

    private final ZipParts parts;

    private final long maxCharacters;

    private DocxReader(ZipParts parts, long maxCharacters) {
        this.parts = parts;
        this.maxCharacters = maxCharacters;
    }

    /** Whether a zip file is a Word document. */
    public static boolean isDocx(ZipParts parts) {
        return parts.names().contains("[Content_Types].xml")
                && parts.names().stream().anyMatch(name -> name.startsWith("word/document"));
    }

    /**
     * Reads a document.
     *
     * @param maxCharacters more text than this is refused
     * @throws IOException when it is damaged or holds too much
     */
    public static List<Block> read(ZipParts parts, long maxCharacters) throws IOException {
        try {
            return new DocxReader(parts, maxCharacters).read();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private List<Block> read() throws IOException, XMLStreamException {
        Flow flow = new Flow(maxCharacters);
        String main = mainPart();
        Map<String, String> related = relations(main);
        DocxStyles styles = styles(related.getOrDefault("styles", "word/styles.xml"));
        DocxNumbering numbering = numbering(related.getOrDefault("numbering", "word/numbering.xml"));
        DocxCounters counters = new DocxCounters(numbering, styles);
        Map<String, String> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            try (InputStream in = parts.open(related.getOrDefault(kind + "s", "word/" + kind + "s.xml"))) {
                if (in != null) {
                    DocxBody.notes(Xml.open(in), kind, styles, counters, notes, maxCharacters);
                }
            }
        }
        try (InputStream in = parts.open(main)) {
            if (in == null) {
                throw new IOException("no document part");
            }
            Xml xml = Xml.open(in);
            new DocxBody(xml, styles, counters, notes, flow).content();
        }
        return flow.blocks();
    }

    private String mainPart() throws IOException, XMLStreamException {
        String named = relations("").get("officeDocument");
        if (named != null && parts.names().contains(named)) {
            return named;
        }
        return "word/document.xml";
    }

    /** Targets of a part's relations by the last word of their types: "styles" to "word/styles.xml". */
    private Map<String, String> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> targets = new HashMap<>();
        byte @Nullable [] bytes = parts.read(folder + "_rels/" + part.substring(slash + 1) + ".rels", MAX_RELATIONS);
        if (bytes == null) {
            return targets;
        }
        Xml xml = Xml.open(new ByteArrayInputStream(bytes));
        while (xml.nextChild(1)) {
            String type = xml.attribute("Type");
            String target = xml.attribute("Target");
            if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                String path = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return targets;
    }

    private DocxStyles styles(String part) throws IOException, XMLStreamException {
        try (InputStream in = parts.open(part)) {
            return in == null ? DocxStyles.none() : DocxStyles.read(Xml.open(in));
        }
    }

    private DocxNumbering numbering(String part) throws IOException, XMLStreamException {
        try (InputStream in = parts.open(part)) {
            return in == null ? DocxNumbering.none() : DocxNumbering.read(Xml.open(in));
        }
    }
}
