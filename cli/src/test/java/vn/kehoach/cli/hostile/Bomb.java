package vn.kehoach.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Few bytes that expand to many, made without writing the many. */
final class Bomb {
    private static final int BLOCK = 1 << 20;

    private Bomb() {}

    /**
     * A raw deflate stream.
     *
     * @param head what it opens with
     * @param filling repeated until there is a mebibyte of it, and that as often as told
     * @param mebibytes how often
     * @param tail what it ends with
     */
    static byte[] deflated(String head, String filling, int mebibytes, String tail) {
        byte[] block = pressed(utf8(filling.repeat(BLOCK / filling.length())), false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pressed(utf8(head), false));
        for (int i = 0; i < mebibytes; i++) {
            out.writeBytes(block);
        }
        out.writeBytes(pressed(utf8(tail), true));
        return out.toByteArray();
    }

    /** The same in the wrapping of PDF's FlateDecode; its checksum is wrong, which no reader of PDFs minds. */
    static byte[] flate(byte[] deflated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x9C);
        out.writeBytes(deflated);
        out.writeBytes(new byte[4]);
        return out.toByteArray();
    }

    /** Deflates anew what is deflated, at the end of a stream. */
    static byte[] pressed(byte[] bytes, boolean last) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        if (last) {
            deflater.finish();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        while (length > 0) {
            out.write(buffer, 0, length);
            // A full flush lets nothing refer to what stood before: pieces can be put together as one likes.
            length = length < buffer.length ? 0 : deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
