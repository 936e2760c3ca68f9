package vn.kehoach.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Word and OpenDocument files that explode, loop, are locked or lack a part. */
final class HostileOffice {
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/" + "main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final String WORDS = "<w:r><w:t>Kế hoạch phát triển y tế cơ sở </w:t></w:r>";

    private HostileOffice() {}

    private static RawZip docx() {
        return new RawZip().text(TYPES, "<Types/>");
    }

    /** Gigabytes of paragraphs. */
    static byte[] docxBomb() {
        byte[] body = Bomb.deflated(OPEN, "<w:p><w:r><w:t>Sở Y tế chủ trì</w:t></w:r></w:p>", 3000, CLOSE);
        return docx().deflated(DOCUMENT, body).bytes();
    }

    /** Gigabytes of words in one element. */
    static byte[] hugeTextNode() {
        byte[] body = Bomb.deflated(OPEN + "<w:p><w:r><w:t>", "y tế ", 3000, "</w:t></w:r></w:p>" + CLOSE);
        return docx().deflated(DOCUMENT, body).bytes();
    }

    /** Gigabytes of white space between elements, which give no text. */
    static byte[] blankBomb() {
        return docx().deflated(DOCUMENT, Bomb.deflated(OPEN, " ", 3000, CLOSE)).bytes();
    }

    /** Each entity is ten of the one before. */
    static byte[] billionLaughs() {
        String entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        return withType("<!DOCTYPE d [<!ENTITY l0 \"cười\">" + entities + "]>", "&l9;");
    }

    static byte[] externalEntity() {
        return withType("<!DOCTYPE d [<!ENTITY x SYSTEM \"http://192.0.2.1/x\">]>", "&x;");
    }

    private static byte[] withType(String type, String words) {
        return docx().text(DOCUMENT, type + OPEN + "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>" + CLOSE)
                .bytes();
    }

    static byte[] nestedTables(int depth) {
        return body("<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth));
    }

    static byte[] nestedRuns(int depth) {
        return body("<w:p>" + "<w:r>".repeat(depth) + "</w:r>".repeat(depth) + "</w:p>");
    }

    static byte[] manyRuns(int count) {
        return body("<w:p>" + WORDS.repeat(count) + "</w:p>");
    }

    private static byte[] body(String body) {
        return docx().text(DOCUMENT, OPEN + body + CLOSE).bytes();
    }

    /** Styles based on each other, a numbering that is its own, levels that name each other's styles. */
    static byte[] cyclicStyles() {
        String space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:link w:val=\"%s\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String styles = "<w:styles" + space + ">" + style.formatted("A", "B", "B") + style.formatted("B", "A", "A")
                + style.formatted("C", "C", "C") + "</w:styles>";
        String numbering = "<w:numbering" + space + "><w:abstractNum w:abstractNumId=\"1\">"
                + "<w:numStyleLink w:val=\"A\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
                + "<w:styleLink w:val=\"A\"/><w:numStyleLink w:val=\"B\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
        String paragraphs = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>" + WORDS + "</w:p><w:p><w:pPr><w:pStyle"
                + " w:val=\"C\"/></w:pPr>" + WORDS + "</w:p>";
        return docx().text("word/styles.xml", styles)
                .text("word/numbering.xml", numbering)
                .text(DOCUMENT, OPEN + paragraphs + CLOSE)
                .bytes();
    }

    static byte[] withoutDocument() {
        return docx().text("_rels/.rels", "<Relationships/>")
                .text("word/styles.xml", "<w:styles xmlns:w=\"w\"/>")
                .bytes();
    }

    /** The start of an OLE file whose directory names the stream of a locked document. */
    static byte[] lockedDocx() {
        byte[] file = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    /** An old Word document whose sectors follow each other without end. */
    static byte[] cyclicChains(byte[] doc) {
        byte[] looped = doc.clone();
        java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(looped).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(0x4C) + 1) * 512;
        for (int at = table; at < table + 512; at += 4) {
            // -2 ends a chain; here it begins again.
            if (file.getInt(at) >= 0 || file.getInt(at) == -2) {
                file.putInt(at, Math.max(0, (at - table) / 4 - 1));
            }
        }
        return looped;
    }

    static byte[] odtBomb() {
        String open = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
        byte[] content = Bomb.deflated(
                open,
                "<text:p>Sở Y tế chủ trì</text:p>",
                3000,
                "</office:text></office:body></office:document-content>");
        return new RawZip()
                .text("mimetype", "application/vnd.oasis.opendocument.text")
                .deflated("content.xml", content)
                .bytes();
    }

    /** One character that stands for two thousand million blanks. */
    static byte[] odtOfBlanks() {
        String content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
                + "<text:p>Y<text:s text:c=\"2000000000\"/>tế</text:p><table:table>"
                + "<table:table-row table:number-rows-repeated=\"1000000000\">"
                + "<table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>ô</text:p>"
                + "</table:table-cell></table:table-row></table:table>"
                + "</office:text></office:body></office:document-content>";
        return new RawZip()
                .text("mimetype", "application/vnd.oasis.opendocument.text")
                .text("content.xml", content)
                .bytes();
    }
}
