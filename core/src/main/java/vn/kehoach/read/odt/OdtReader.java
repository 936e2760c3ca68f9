package vn.kehoach.read.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.Xml;
import vn.kehoach.read.flow.ZipParts;

/** An OpenDocument text to blocks, as its reader sees it on paper; headers and footers left out. */
public final class OdtReader {
    private OdtReader() {}

    /** Whether the document is locked with a password: its parts are listed as encrypted in the manifest. */
    public static boolean isEncrypted(ZipParts parts) throws IOException {
        byte[] manifest = parts.read("META-INF/manifest.xml", 1_000_000);
        return manifest != null
                && new String(manifest, java.nio.charset.StandardCharsets.UTF_8).contains("encryption-data");
    }

    /**
     * Reads a document.
     *
     * @param maxCharacters more text than this is refused
     * @throws IOException when it is damaged or holds too much
     */
    public static List<Block> read(ZipParts parts, long maxCharacters) throws IOException {
        OdtStyles styles = new OdtStyles();
        Flow flow = new Flow(maxCharacters);
        try {
            try (InputStream in = parts.open("styles.xml")) {
                if (in != null) {
                    styles.readAll(Xml.open(in));
                }
            }
            try (InputStream in = parts.open("content.xml")) {
                if (in == null) {
                    throw new IOException("no content part");
                }
                Xml xml = Xml.open(in);
                while (xml.nextChild(1)) {
                    switch (xml.name()) {
                        case "automatic-styles", "styles" -> styles.read(xml);
                        case "body" -> new OdtBody(xml, styles, flow).content();
                        default -> xml.skip();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
        return flow.blocks();
    }
}
