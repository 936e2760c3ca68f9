package vn.kehoach.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.flow.ZipParts;
import vn.kehoach.read.word.DocxReader;

/** Tells formats by content: an HTML page named ".doc" is a web page. Thread-safe. */
final class FormatDetector {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final String MARKUP = "<>{}%\\\uFFFD";
    private static final int OPENING = 200;
    private static final int LETTERS = 10;
    private static final int HEAD = 4096;
    private static final int MAX_MIMETYPE = 200;

    /** Tika's own table of signatures; what parsers bring along must not change what a file is. */
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    private final Limits limits;

    FormatDetector(Limits limits) {
        this.limits = limits;
    }

    /**
     * Detects a file's format.
     *
     * @throws ZipException when it begins like a zip file and is none, or a damaged one
     */
    Detected detect(byte[] bytes, String fileName) throws IOException {
        if (startsWith(bytes, ZIP)) {
            return zip(bytes);
        }
        if (startsWith(bytes, OLE)) {
            return compound(bytes, fileName);
        }
        String type = type(bytes, fileName);
        Format format = byType(type);
        boolean text = format == Format.TEXT || format == Format.OTHER;
        if (text && isWebArchive(bytes)) {
            return Detected.of(Format.WEB_ARCHIVE, "multipart/related");
        }
        // Portals save pages that open with anything but <html>.
        return text && type.startsWith("text/") && opensLikeWebPage(bytes)
                ? Detected.of(Format.WEB_PAGE, "text/html")
                : Detected.of(format, type);
    }

    private String type(byte[] bytes, String fileName) throws IOException {
        if (startsWith(bytes, PDF)) {
            return "application/pdf";
        }
        if (fileName.endsWith(".txt") && isVietnamese(bytes)) {
            return "text/plain";
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return types.detect(in, metadata).toString();
        }
    }

    /**
     * Whether it opens as a Vietnamese text in UTF-8 and as no markup, source or mail. Looked at first, as Tika compares
     * a text with hundreds of signatures, which takes as long as reading a short plan.
     */
    private static boolean isVietnamese(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, OPENING), StandardCharsets.UTF_8);
        // The last letter may be cut.
        int end = Math.max(0, head.length() - 3);
        return head.chars().limit(end).noneMatch(c -> c < '\t' || MARKUP.indexOf(c) >= 0)
                && head.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count() >= LETTERS;
    }

    private Detected zip(byte[] bytes) throws IOException {
        ZipParts parts = ZipParts.of(bytes, limits.maxExpanded());
        byte @Nullable [] named = parts.read("mimetype", MAX_MIMETYPE);
        String type = named == null ? "" : new String(named, StandardCharsets.US_ASCII).strip();
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return new Detected(Format.OPEN_TEXT, type, parts);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.")) {
            boolean sheet = type.contains("spreadsheet");
            return new Detected(sheet ? Format.SPREADSHEET : Format.PRESENTATION, type, parts);
        }
        if (DocxReader.isDocx(parts)) {
            return new Detected(Format.WORD, OPEN_XML + "wordprocessingml.document", parts);
        }
        boolean office = parts.names().contains("[Content_Types].xml");
        if (office && hasFolder(parts, "word/")) {
            throw new ZipException("a Word document without its text");
        }
        if (office && hasFolder(parts, "xl/")) {
            return new Detected(Format.SPREADSHEET, OPEN_XML + "spreadsheetml.sheet", parts);
        }
        if (office && hasFolder(parts, "ppt/")) {
            return new Detected(Format.PRESENTATION, OPEN_XML + "presentationml.presentation", parts);
        }
        return new Detected(Format.ARCHIVE, "application/zip", parts);
    }

    private static boolean hasFolder(ZipParts parts, String folder) {
        return parts.names().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The OLE files of old office programs; their directory holds the streams' names in UTF-16. */
    private Detected compound(byte[] bytes, String fileName) throws IOException {
        if (holds(bytes, "EncryptedPackage")) {
            return Detected.of(Format.PROTECTED, "application/x-tika-ooxml-protected");
        }
        if (holds(bytes, "WordDocument")) {
            return Detected.of(Format.OLD_WORD, "application/msword");
        }
        if (holds(bytes, "Workbook") || holds(bytes, "Book")) {
            return Detected.of(Format.SPREADSHEET, "application/vnd.ms-excel");
        }
        if (holds(bytes, "PowerPoint Document")) {
            return Detected.of(Format.PRESENTATION, "application/vnd.ms-powerpoint");
        }
        return Detected.of(Format.OTHER, type(bytes, fileName));
    }

    private static boolean holds(byte[] bytes, String stream) {
        byte[] wanted = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
        // Names stand at the start of the directory's entries of 128 bytes.
        for (int at = 512; at + wanted.length <= bytes.length; at += 128) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static Format byType(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Format.WEB_PAGE;
            case "application/rtf", "text/rtf" -> Format.RICH_TEXT;
            case "application/pdf" -> Format.PDF;
            case "multipart/related", "message/rfc822" -> Format.WEB_ARCHIVE;
            case "application/x-7z-compressed",
                    "application/x-rar-compressed",
                    "application/x-tar",
                    "application/gzip" -> Format.ARCHIVE;
            case "application/octet-stream" -> Format.BINARY;
            default -> byFamily(type);
        };
    }

    private static Format byFamily(String type) {
        if (type.startsWith("image/")) {
            return Format.IMAGE;
        }
        if (type.startsWith("application/x-rar-compressed")) {
            return Format.ARCHIVE;
        }
        return type.startsWith("text/") ? Format.TEXT : Format.OTHER;
    }

    private static boolean isWebArchive(byte[] bytes) {
        String head = head(bytes);
        return head.contains("mime-version:") && head.contains("multipart/related");
    }

    private static boolean opensLikeWebPage(byte[] bytes) {
        String head = head(bytes).strip();
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<meta ")
                || head.startsWith("<body")
                || (head.startsWith("<div") || head.startsWith("<table") || head.startsWith("<p"))
                        && head.contains("</");
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
