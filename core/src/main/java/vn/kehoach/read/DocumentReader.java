package vn.kehoach.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Syllables;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Source;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException.Reason;
import vn.kehoach.read.legacy.LegacyEncodings;

/**
 * Any file to blocks, within limits.
 *
 * <p>Plain text and Markdown are read here; the type is detected from the content by Tika. Thread-safe.
 */
public final class DocumentReader {
    /** Names what text handed over in memory is called in messages. */
    private static final String MEMORY = "text";

    private static final String UNKNOWN = "application/octet-stream";

    private final long maxBytes;
    private final Tika tika = new Tika();
    private final LegacyText legacyText;
    private final TextDecoder decoder;

    /**
     * @param maxBytes the largest document read; larger ones are refused before they take memory
     */
    public DocumentReader(long maxBytes) {
        this.maxBytes = maxBytes;
        LegacyEncodings encodings = new LegacyEncodings(Vocabulary.bundled());
        this.legacyText = new LegacyText(encodings);
        this.decoder = new TextDecoder(new OldText(encodings, new Syllables(Vocabulary.bundled())));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException when it is missing, a folder, forbidden, too large or no readable document
     * @throws IOException when the disk fails
     */
    public RawDocument read(Path file) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException(
                    name, Reason.DIRECTORY, "is a folder; give a file, or a folder to the command line");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, fileName(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(name, Reason.MISSING, "there is no such file; check the name");
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(
                    name, Reason.NO_PERMISSION, "may not be read; ask for the right to read it");
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name the file name, for messages and as a hint for the type
     */
    public RawDocument read(InputStream in, String name) throws IOException {
        return read(in, name, name);
    }

    /** Takes text that is in memory already. */
    public RawDocument read(CharSequence text) throws UnreadableDocumentException {
        if (text.length() > maxBytes) {
            throw tooLarge(MEMORY);
        }
        // Lone surrogates have no UTF-8; the digest sees them as "?".
        byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return document(null, "text/plain", bytes, text.toString(), 0);
    }

    private RawDocument read(InputStream in, String name, String fileName) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, maxBytes + 1));
        if (bytes.length > maxBytes) {
            throw tooLarge(name);
        }
        String mediaType = tika.detect(bytes, fileName);
        if (mediaType.equals("application/pdf")) {
            Source source = new Source(fileName, mediaType, sha256(bytes), bytes.length, "native", null, List.of());
            return new RawDocument(
                    source,
                    vn.kehoach.read.page.PageReader.read(vn.kehoach.read.pdf.PdfReader.read(bytes)),
                    List.of());
        }
        TextDecoder.Decoded decoded = isText(mediaType) || bytes.length == 0 ? decoder.decode(bytes) : null;
        if (decoded == null && mediaType.equals(UNKNOWN)) {
            // The control characters that are letters in VISCII and VPS look like binary data.
            decoded = decoder.decodeLegacy(bytes);
            mediaType = decoded == null ? mediaType : "text/plain";
        }
        if (decoded == null) {
            throw isText(mediaType) || mediaType.equals(UNKNOWN)
                    ? new UnreadableDocumentException(
                            name, Reason.BINARY, "is binary data, not a document; give a text file")
                    : new UnreadableDocumentException(
                            name,
                            Reason.NO_PARSER,
                            "is " + mediaType + ", which this version does not read yet;"
                                    + " save it as plain text (UTF-8) first");
        }
        return document(fileName, mediaType, bytes, decoded.text(), decoded.broken());
    }

    private static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") && !mediaType.equals("text/html");
    }

    private UnreadableDocumentException tooLarge(String name) {
        return new UnreadableDocumentException(
                name,
                Reason.TOO_LARGE,
                "is larger than the limit of " + maxBytes / (1024 * 1024) + " MB; split it into its documents");
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private RawDocument document(@Nullable String file, String mediaType, byte[] bytes, String text, int broken) {
        List<Warning> warnings = new ArrayList<>();
        if (broken > 0) {
            warnings.add(new Warning(
                    "undecodable-characters",
                    broken + " characters are not valid UTF-8 and stand as U+FFFD; save the file as UTF-8",
                    null));
        }
        LegacyText.Converted converted = legacyText.convert(lines(text));
        String encoding =
                converted.encoding() == null ? null : converted.encoding().label();
        Source source = new Source(file, mediaType, sha256(bytes), bytes.length, "native", encoding, List.of());
        return new RawDocument(source, converted.blocks(), warnings);
    }

    private static List<Block> lines(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                if (!secondOfPair && (i < text.length() || i > start)) {
                    blocks.add(new Block.Line(text.substring(start, i)));
                }
                if (c == '\f') {
                    blocks.add(new Block.PageBreak());
                }
                start = i + 1;
            }
        }
        return blocks;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
