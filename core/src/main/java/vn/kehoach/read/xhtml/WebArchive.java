package vn.kehoach.read.xhtml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page inside a saved web page (.mht) or a mail: its first part that is HTML; pictures and styles stay unread.
 *
 * @param bytes the page
 * @param charset what the part's header says of its characters, or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebArchive(byte[] bytes, @Nullable String charset) {
    private static final int MAX_DEPTH = 10;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";\\s]{1,200})");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9_:.-]{1,40})");

    /** The page in a file, or null where there is none. */
    public static @Nullable WebArchive pageIn(byte[] file) {
        return find(file, 0, file.length, 0);
    }

    private static @Nullable WebArchive find(byte[] file, int from, int to, int depth) {
        int body = endOfHeaders(file, from, to);
        String headers = unfolded(new String(file, from, body - from, StandardCharsets.ISO_8859_1));
        String type = value(headers, "content-type");
        Matcher boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find() && depth < MAX_DEPTH) {
            return inParts(file, body, to, ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1), depth);
        }
        if (!type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return null;
        }
        Matcher charset = CHARSET.matcher(type);
        byte[] content = Arrays.copyOfRange(file, body, to);
        String encoding = value(headers, "content-transfer-encoding").strip().toLowerCase(Locale.ROOT);
        byte[] page = switch (encoding) {
            case "base64" -> base64(content);
            case "quoted-printable" -> quotedPrintable(content);
            default -> content;
        };
        return new WebArchive(page, charset.find() ? charset.group(1) : null);
    }

    private static @Nullable WebArchive inParts(byte[] file, int from, int to, byte[] boundary, int depth) {
        int start = indexOf(file, boundary, from, to);
        while (start >= 0) {
            int part = start + boundary.length;
            int next = indexOf(file, boundary, part, to);
            WebArchive page = find(file, endOfLine(file, part, to), next < 0 ? to : next, depth + 1);
            if (page != null) {
                return page;
            }
            start = next;
        }
        return null;
    }

    private static int endOfHeaders(byte[] file, int from, int to) {
        int lineStart = from;
        for (int i = from; i < to; i++) {
            if (file[i] == '\n') {
                boolean empty = i == lineStart || i == lineStart + 1 && file[lineStart] == '\r';
                if (empty && i > from + 1) {
                    return i + 1;
                }
                lineStart = i + 1;
            }
        }
        return to;
    }

    private static int endOfLine(byte[] file, int from, int to) {
        int at = from;
        while (at < to && file[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
    }

    private static int indexOf(byte[] file, byte[] wanted, int from, int to) {
        for (int i = from; i <= to - wanted.length; i++) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static String unfolded(String headers) {
        return headers.replace("\r", "").replace("\n ", " ").replace("\n\t", " ");
    }

    private static String value(String headers, String name) {
        for (String line : headers.split("\n")) {
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    private static byte[] base64(byte[] content) {
        try {
            return Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            return content;
        }
    }

    private static byte[] quotedPrintable(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            if (content[i] != '=') {
                out.write(content[i]);
            } else if (i + 1 < content.length && (content[i + 1] == '\r' || content[i + 1] == '\n')) {
                i += content[i + 1] == '\r' && i + 2 < content.length && content[i + 2] == '\n' ? 2 : 1;
            } else if (i + 2 < content.length) {
                int code = Character.digit(content[i + 1], 16) * 16 + Character.digit(content[i + 2], 16);
                out.write(code);
                i += 2;
            }
        }
        return out.toByteArray();
    }
}
