package vn.kehoach.read;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.UnreadableDocumentException.Reason;
import vn.kehoach.read.flow.TooBigInsideException;
import vn.kehoach.read.flow.ZipParts;
import vn.kehoach.read.odt.OdtReader;
import vn.kehoach.read.oldword.OldWordReader;
import vn.kehoach.read.pdf.EndlessPageException;
import vn.kehoach.read.rtf.RtfReader;
import vn.kehoach.read.word.DocxReader;
import vn.kehoach.read.xhtml.WebArchive;

/** Sends each format its way and turns what goes wrong there into a message that names a remedy. Thread-safe. */
final class FormatReader {
    private final Limits limits;
    private final TikaParsers tika = new TikaParsers();
    private final PagedReader paged;

    FormatReader(Limits limits, PagedReader paged) {
        this.limits = limits;
        this.paged = paged;
    }

    /** The blocks of a document that is not plain text. */
    Parsed read(byte[] bytes, Detected detected, String name) throws UnreadableDocumentException, IOException {
        Format format = detected.format();
        switch (format) {
            case BINARY -> throw binary(name);
            case PROTECTED -> throw encrypted(name);
            case SPREADSHEET, PRESENTATION -> throw notText(name, format);
            case ARCHIVE ->
                throw new UnreadableDocumentException(
                        name, Reason.ARCHIVE, "is an archive; unpack it, or give it to the command line");
            default -> {
                // Read below.
            }
        }
        try {
            return switch (format) {
                case PDF -> pdf(bytes, detected, name);
                case IMAGE -> paged.readPicture(bytes, name);
                default -> Watchdog.run(name, limits.time(), () -> parse(bytes, detected, name));
            };
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (TooBigInsideException | EndlessPageException e) {
            throw new UnreadableDocumentException(
                    name,
                    Reason.TOO_BIG_INSIDE,
                    "holds far more than its size tells, more than documents do; save it anew in its program");
        } catch (IOException e) {
            UnreadableDocumentException told =
                    isEncrypted(e.getCause()) ? encrypted(name) : broken(name, format.words());
            told.initCause(e);
            throw told;
        } catch (RuntimeException e) {
            // Parsers look into some parts late, and stumble over what is no part.
            UnreadableDocumentException told = broken(name, format.words());
            told.initCause(e);
            throw told;
        }
    }

    private Parsed parse(byte[] bytes, Detected detected, String name) throws IOException, TikaException {
        if (detected.parts() != null && detected.parts().isEncrypted()) {
            throw encrypted(name);
        }
        return switch (detected.format()) {
            case WORD -> text(DocxReader.read(parts(detected), limits.maxCharacters()));
            case RICH_TEXT -> text(RtfReader.read(bytes, limits.maxCharacters()));
            case OPEN_TEXT -> text(openText(parts(detected), name));
            case OLD_WORD -> text(oldWord(bytes, detected, name));
            case WEB_ARCHIVE -> text(webArchive(bytes, detected, name));
            default -> text(throughTika(bytes, detected, name));
        };
    }

    private Parsed pdf(byte[] bytes, Detected detected, String name) throws IOException {
        if (!ClassPath.has("org.apache.pdfbox.Loader")) {
            throw noParser(name, detected);
        }
        return paged.readPdf(bytes, name);
    }

    private static Parsed text(List<Block> blocks) {
        return Parsed.text(blocks, List.of());
    }

    private List<Block> openText(ZipParts parts, String name) throws IOException {
        if (OdtReader.isEncrypted(parts)) {
            throw encrypted(name);
        }
        return OdtReader.read(parts, limits.maxCharacters());
    }

    private List<Block> oldWord(byte[] bytes, Detected detected, String name) throws IOException, TikaException {
        if (!tika.canRead(detected.mediaType())) {
            throw noParser(name, detected);
        }
        List<Block> blocks = OldWordReader.read(bytes, limits.maxCharacters());
        return blocks == null ? throughTika(bytes, detected, name) : blocks;
    }

    private List<Block> webArchive(byte[] bytes, Detected detected, String name) throws IOException, TikaException {
        WebArchive page = WebArchive.pageIn(bytes);
        if (page == null) {
            throw broken(name, detected.format().words());
        }
        if (!tika.canRead("text/html")) {
            throw noParser(name, detected);
        }
        return tika.read(page.bytes(), "text/html", page.charset(), limits.maxCharacters());
    }

    private List<Block> throughTika(byte[] bytes, Detected detected, String name) throws IOException, TikaException {
        if (!tika.canRead(detected.mediaType())) {
            throw noParser(name, detected);
        }
        return tika.read(bytes, detected.mediaType(), null, limits.maxCharacters());
    }

    private static ZipParts parts(Detected detected) {
        return Objects.requireNonNull(detected.parts(), "a zip file has parts");
    }

    /** Tika and POI each have an exception of this name. */
    private static boolean isEncrypted(@Nullable Throwable cause) {
        return cause != null && cause.getClass().getSimpleName().equals("EncryptedDocumentException");
    }

    static UnreadableDocumentException binary(String name) {
        return new UnreadableDocumentException(
                name,
                Reason.BINARY,
                "is binary data, not a document; give a text file, a Word document, a PDF or a web page");
    }

    static UnreadableDocumentException broken(String name, String words) {
        return new UnreadableDocumentException(
                name,
                Reason.BROKEN,
                "is a damaged " + words + ", perhaps cut short; get it anew, or open it in its program and save it");
    }

    static UnreadableDocumentException encrypted(String name) {
        return new UnreadableDocumentException(
                name, Reason.ENCRYPTED, "is locked with a password; save it without one");
    }

    private static UnreadableDocumentException notText(String name, Format format) {
        return new UnreadableDocumentException(
                name, Reason.NOT_TEXT, "is a " + format.words() + ", not a text document; give the plan's text");
    }

    private static UnreadableDocumentException noParser(String name, Detected detected) {
        String artifact = switch (detected.format()) {
            case WEB_PAGE, WEB_ARCHIVE -> "tika-parser-html-module";
            case OLD_WORD -> "tika-parser-microsoft-module";
            case PDF -> "tika-parser-pdf-module";
            case IMAGE -> "tika-parser-ocr-module";
            default -> null;
        };
        if (artifact == null) {
            return new UnreadableDocumentException(
                    name,
                    Reason.NO_PARSER,
                    "is of a kind that is not read (" + detected.mediaType() + "); save it as a Word document or PDF");
        }
        return new UnreadableDocumentException(
                name,
                Reason.NO_PARSER,
                "is a " + detected.format().words() + ", for which a parser is missing; add org.apache.tika:" + artifact
                        + " to the class path, or use the command line");
    }
}
