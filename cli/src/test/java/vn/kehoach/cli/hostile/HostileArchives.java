package vn.kehoach.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of archives, of too many members, of members that want to be elsewhere, and damaged ones. */
final class HostileArchives {
    private static final byte[] PLAN = "KẾ HOẠCH\nTỷ lệ đạt 90%\n".getBytes(UTF_8);

    private HostileArchives() {}

    static byte[] nested(int depth) throws IOException {
        byte[] inner = zip(List.of(Map.entry("ke-hoach.txt", PLAN)));
        for (int i = 1; i < depth; i++) {
            inner = zip(List.of(Map.entry("trong.zip", inner)));
        }
        return inner;
    }

    static byte[] crowded(int members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members; i++) {
                zip.putNextEntry(new ZipEntry("anh-" + i + ".png"));
            }
        }
        return out.toByteArray();
    }

    /** Members that want to be written elsewhere; all hold the same plan. */
    static byte[] leadingOut() throws IOException {
        return zip(List.of(
                Map.entry("../../../ra-ngoai-1.txt", PLAN),
                Map.entry("/tmp/ra-ngoai-2.txt", PLAN),
                Map.entry("C:\\ra-ngoai-3.txt", PLAN),
                Map.entry("..\\..\\ra-ngoai-4.txt", PLAN)));
    }

    /** A text of gigabytes in an archive. */
    static byte[] bomb() {
        return new RawZip()
                .deflated("ke-hoach.txt", Bomb.deflated("", "y tế ", 3000, ""))
                .bytes();
    }

    /** The start of a 7z file: its directory would come last. */
    static byte[] truncated7z() {
        byte[] start = new byte[2000];
        Arrays.fill(start, (byte) 1);
        System.arraycopy(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4}, 0, start, 0, 8);
        return start;
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }
}
