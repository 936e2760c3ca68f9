package vn.kehoach.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds zip files and office documents in memory. */
final class ZipFiles {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private ZipFiles() {}

    static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word document with this body; more parts by name and content. */
    static byte[] docx(String body, String... parts) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", utf8("<Types/>"));
        members.put("word/document.xml", utf8(root("document", "<w:body>" + body + "</w:body>")));
        for (int i = 0; i < parts.length; i += 2) {
            members.put("word/" + parts[i] + ".xml", utf8(root(parts[i], parts[i + 1])));
        }
        return zip(members);
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + W + ">" + content + "</w:" + name + ">";
    }

    static byte[] odt(String styles, String body) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        members.put(
                "content.xml",
                utf8("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\""
                        + " xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:draw=\"d\"><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        return zip(members);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
