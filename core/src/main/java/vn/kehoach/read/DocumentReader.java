package vn.kehoach.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Syllables;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Source;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException.Reason;
import vn.kehoach.read.legacy.LegacyEncoding;
import vn.kehoach.read.legacy.LegacyEncodings;

/**
 * Any file to blocks, within limits.
 *
 * <p>The format is told by the content. Plain text, Word (.docx), OpenDocument and RTF are read here, other formats by
 * the Tika parsers on the class path. Thread-safe.
 */
public final class DocumentReader {
    /** The largest document read unless told: 40 MiB. */
    public static final long DEFAULT_MAX_BYTES = 40L * 1024 * 1024;

    /** How long a document may take unless told. */
    public static final Duration DEFAULT_TIME = Duration.ofMinutes(2);

    /** Names what text handed over in memory is called in messages. */
    private static final String MEMORY = "text";

    private final Limits limits;
    private final FormatDetector detector;
    private final FormatReader formats;
    private final LegacyText legacyText;
    private final TextDecoder decoder;

    /**
     * @param maxBytes the largest document read; larger ones are refused before they take memory
     */
    public DocumentReader(long maxBytes) {
        this(maxBytes, DEFAULT_TIME, OcrMode.AUTO, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param maxBytes the largest document read; larger ones are refused before they take memory
     * @param time how long reading a document may take, without OCR, which has two minutes a page; plain text is not
     *     measured
     * @param ocr when pages are recognised
     * @param ocrJobs how many pages are recognised at a time, over all documents being read
     */
    public DocumentReader(long maxBytes, Duration time, OcrMode ocr, int ocrJobs) {
        limits = new Limits(maxBytes, time);
        detector = new FormatDetector(limits);
        Syllables syllables = new Syllables(Vocabulary.bundled());
        formats = new FormatReader(limits, new PagedReader(limits, syllables, new Recognition(ocr, ocrJobs)));
        LegacyEncodings encodings = new LegacyEncodings(Vocabulary.bundled());
        legacyText = new LegacyText(encodings);
        decoder = new TextDecoder(new OldText(encodings, syllables));
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
        if (text.length() > limits.maxBytes()) {
            throw tooLarge(MEMORY);
        }
        // Lone surrogates have no UTF-8; the digest sees them as "?".
        byte[] bytes = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return document(null, "text/plain", bytes, Parsed.text(TextLines.of(text.toString()), List.of()));
    }

    private RawDocument read(InputStream in, String name, String fileName) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxBytes() + 1));
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge(name);
        }
        Detected detected = detect(bytes, name, fileName);
        if (bytes.length == 0 && !mayBeEmpty(detected.mediaType())) {
            throw new UnreadableDocumentException(
                    name, Reason.BROKEN, "is empty (0 bytes); copy or fetch it once more");
        }
        Format format = bytes.length == 0 ? Format.TEXT : detected.format();
        if (format == Format.TEXT) {
            return document(fileName, detected.mediaType(), bytes, text(decoder.decode(bytes), name));
        }
        if (format == Format.BINARY) {
            // The control characters that are letters in VISCII and VPS look like binary data.
            return document(fileName, "text/plain", bytes, text(decoder.decodeLegacy(bytes), name));
        }
        return document(fileName, detected.mediaType(), bytes, formats.read(bytes, detected, name));
    }

    /** Whether a file of no bytes is a text without text, by its name; Word and PDF files have none but when damaged. */
    private static boolean mayBeEmpty(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.equals("application/octet-stream");
    }

    private Detected detect(byte[] bytes, String name, String fileName) throws IOException {
        try {
            return detector.detect(bytes, fileName);
        } catch (ZipException e) {
            throw FormatReader.broken(name, Format.ARCHIVE.words() + " or office document");
        }
    }

    private Parsed text(TextDecoder.@Nullable Decoded decoded, String name) throws UnreadableDocumentException {
        if (decoded == null) {
            throw FormatReader.binary(name);
        }
        if (decoded.text().length() > limits.maxPlainCharacters()) {
            throw new UnreadableDocumentException(
                    name,
                    Reason.TOO_LARGE,
                    "holds more text than the limit of " + limits.maxPlainCharacters() / 1_000_000
                            + " million characters; split it into its documents");
        }
        List<Warning> warnings = new ArrayList<>();
        if (decoded.broken() > 0) {
            warnings.add(new Warning(
                    "undecodable-characters",
                    decoded.broken() + " characters are not valid UTF-8 and stand as U+FFFD; save the file as UTF-8",
                    null));
        }
        return Parsed.text(TextLines.of(decoded.text()), warnings);
    }

    private UnreadableDocumentException tooLarge(String name) {
        return new UnreadableDocumentException(
                name,
                Reason.TOO_LARGE,
                "is larger than the limit of " + limits.maxBytes() / (1024 * 1024)
                        + " MB; split it into its documents");
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private RawDocument document(@Nullable String file, String mediaType, byte[] bytes, Parsed parsed) {
        LegacyText.Converted converted = legacyText.convert(parsed.blocks());
        LegacyEncoding encoding = converted.encoding();
        Source source = new Source(
                file,
                mediaType,
                sha256(bytes),
                bytes.length,
                parsed.textOrigin(),
                encoding == null ? null : encoding.label(),
                List.of());
        return new RawDocument(source, converted.blocks(), parsed.warnings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
