package vn.kehoach.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A zip file of parts that are deflated already; sizes and checksums in it are lies. */
final class RawZip {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawZip text(String name, String content) {
        return deflated(name, Bomb.pressed(content.getBytes(StandardCharsets.UTF_8), true));
    }

    RawZip deflated(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            int offset = out.size();
            out.writeBytes(header(0x04034b50, new byte[30], 4, path.length, content.length));
            out.writeBytes(path);
            out.writeBytes(content);
            byte[] entry = header(0x02014b50, new byte[46], 6, path.length, content.length);
            ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN).putInt(42, offset);
            directory.writeBytes(entry);
            directory.writeBytes(path);
        });
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, 0x06054b50);
        end.putShort(8, (short) parts.size()).putShort(10, (short) parts.size());
        end.putInt(12, directory.size()).putInt(16, out.size());
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    /** The fields that both kinds of header have, which stand two bytes further in the directory's. */
    private static byte[] header(int signature, byte[] header, int fields, int name, int size) {
        ByteBuffer written = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        written.putInt(0, signature);
        written.putShort(fields, (short) 20);
        written.putShort(fields + 4, (short) 8);
        written.putInt(fields + 14, size);
        written.putInt(fields + 18, size);
        written.putShort(fields + 22, (short) name);
        return header;
    }
}
