package vn.kehoach.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;

/** RTF, web pages, pictures, texts and rubbish. */
final class HostileTexts {
    private HostileTexts() {}

    static byte[] openGroups(int count) {
        return ("{\\rtf1\\ansi Ke hoach" + "{".repeat(count)).getBytes(ISO_8859_1);
    }

    /** Binary data longer than the file, and of negative length. */
    static byte[] binBeyondTheEnd() {
        return "{\\rtf1\\ansi Ke hoach \\par{\\bin-2147483648 a}{\\bin2147483647 b}{\\bin99999999999999999999 c} y te}"
                .getBytes(ISO_8859_1);
    }

    static byte[] nestedTablesPage(int depth) {
        return ("<!DOCTYPE html><html><body>" + "<table><tr><td>ô".repeat(depth) + "</body></html>").getBytes(UTF_8);
    }

    /** A cell that says it spans a thousand million columns. */
    static byte[] endlessSpans() {
        String cell = "<td colspan=\"1000000000\" rowspan=\"1000000000\">ô</td>";
        return ("<!DOCTYPE html><html><body><table>" + ("<tr>" + cell.repeat(20) + "</tr>").repeat(20)
                        + "</table></body></html>")
                .getBytes(UTF_8);
    }

    static byte[] brokenBoundaries() {
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                        + "--b\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n".repeat(5000) + "--c--\r\n")
                .getBytes(UTF_8);
    }

    /** So many bytes, in one line. */
    static byte[] oneLine(int bytes) {
        return "y te co so ".repeat(bytes / 11).getBytes(UTF_8);
    }

    static byte[] invalidUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("KẾ HOẠCH\nTỷ lệ đạt 90%\n".getBytes(UTF_8));
        byte[] surrogates = {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a', (byte) 0xC3, '\n', (byte) 0xF5, (byte) 0x80};
        for (int i = 0; i < 1000; i++) {
            out.writeBytes(surrogates);
        }
        return out.toByteArray();
    }

    static byte[] rubbish(String start, int length) {
        byte[] rubbish = new byte[length];
        new Random(1).nextBytes(rubbish);
        byte[] opening = start.getBytes(ISO_8859_1);
        System.arraycopy(opening, 0, rubbish, 0, opening.length);
        return rubbish;
    }

    /** A picture that says it is larger than memory and holds next to nothing. */
    static byte[] lyingPng(int side) {
        ByteBuffer header =
                ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 8).put((byte) 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1));
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", Bomb.flate(Bomb.pressed(new byte[1000], true)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] body = ByteBuffer.allocate(4 + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /** A TIFF whose only page is followed by itself. */
    static byte[] cyclicTiff() {
        int[][] fields = {{256, 8}, {257, 8}, {258, 8}, {259, 1}, {262, 1}, {273, 8}, {277, 1}, {278, 8}, {279, 64}};
        ByteBuffer file = ByteBuffer.allocate(256);
        file.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(128);
        file.position(128);
        file.putShort((short) fields.length);
        for (int[] field : fields) {
            file.putShort((short) field[0]).putShort((short) 4).putInt(1).putInt(field[1]);
        }
        file.putInt(128);
        return file.array();
    }
}
