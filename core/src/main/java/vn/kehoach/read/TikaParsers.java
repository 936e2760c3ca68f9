package vn.kehoach.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.kehoach.read.flow.TooBigInsideException;
import vn.kehoach.read.xhtml.WebPageOptions;
import vn.kehoach.read.xhtml.XhtmlHandler;

/** The Tika parsers that the embedder put on the class path. Thread-safe; looked for once, when first needed. */
final class TikaParsers {
    /** Nothing inside a document is opened: embedded files, linked pictures, templates. */
    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Not opened.
        }
    };

    private @Nullable CompositeParser parsers;

    /** Whether there is a parser for a media type. */
    boolean canRead(String mediaType) {
        return parserOf(mediaType) != null;
    }

    /**
     * Reads a document with the parser for its media type.
     *
     * @param charset what a frame around the document said of its characters, or null
     * @throws EncryptedDocumentException when it is locked with a password
     */
    List<Block> read(byte[] bytes, String mediaType, @Nullable String charset, long maxCharacters)
            throws IOException, TikaException {
        Parser parser = parserOf(mediaType);
        if (parser == null) {
            throw new TikaException("no parser for " + mediaType);
        }
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, mediaType);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        if (mediaType.contains("html")) {
            WebPageOptions.set(context);
            Charset known = charset == null || !Charset.isSupported(charset) ? null : Charset.forName(charset);
            if (known == null && TextDecoder.isUtf8(bytes)) {
                known = StandardCharsets.UTF_8;
            }
            if (known != null) {
                Charset certain = known;
                context.set(EncodingDetector.class, (in, about) -> certain);
            }
        }
        XhtmlHandler handler = new XhtmlHandler(maxCharacters, XhtmlHandler.Origin.of(mediaType));
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            parser.parse(in, handler, metadata, context);
        } catch (SAXException | TikaException | RuntimeException e) {
            TooBigInsideException tooBig = XhtmlHandler.tooBig(e);
            if (tooBig != null) {
                throw tooBig;
            }
            if (e instanceof TikaException tika) {
                throw tika;
            }
            throw new TikaException("The parser gave up", e);
        }
        return handler.blocks();
    }

    private @Nullable Parser parserOf(String mediaType) {
        return parsers().getParsers().get(MediaType.parse(mediaType));
    }

    private synchronized CompositeParser parsers() {
        if (parsers == null) {
            ServiceLoader loader = new ServiceLoader(TikaParsers.class.getClassLoader());
            parsers = new DefaultParser(MediaTypeRegistry.getDefaultRegistry(), loader);
        }
        return parsers;
    }
}
