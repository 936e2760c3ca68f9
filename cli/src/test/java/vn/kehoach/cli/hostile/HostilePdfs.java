package vn.kehoach.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDFs that loop, explode or are locked. */
final class HostilePdfs {
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String WORDS = "BT /F 12 Tf 72 720 Td (Ke hoach phat trien y te co so) Tj ET";

    private HostilePdfs() {}

    /** A page whose parent holds itself beside it. */
    static byte[] cyclicPageTree() {
        return pdf(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1000000 /Parent 2 0 R /Kids [2 0 R 3 0 R 2 0 R] >>",
                page(2, 4, ""),
                stream("", WORDS),
                FONT);
    }

    /** Two forms that show each other. */
    static byte[] cyclicForms() {
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 5 0 R >> "
                + "/XObject << /A 6 0 R /B 7 0 R >> >>";
        return pdf(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, "/XObject << /A 6 0 R /B 7 0 R >>"),
                stream("", WORDS + " /A Do /B Do"),
                FONT,
                stream(form, "/B Do /B Do"),
                stream(form, "/A Do /A Do"));
    }

    /** Forms that each show the next ten times, nine deep: 10^9 words. */
    static byte[] explodingForms() {
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, "/XObject << /N 6 0 R >>"),
                stream("", "/N Do"),
                FONT));
        for (int i = 6; i < 15; i++) {
            objects.add(stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /N " + (i + 1)
                            + " 0 R >> >>",
                    "/N Do ".repeat(10)));
        }
        objects.add(stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F 5 0 R >> >>", WORDS));
        return pdf("", objects.toArray(String[]::new));
    }

    /** An outline whose entries follow each other in a ring. */
    static byte[] cyclicOutline() {
        return pdf(
                "",
                "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, ""),
                stream("", WORDS),
                FONT,
                "<< /Type /Outlines /First 7 0 R /Last 8 0 R /Count 2 >>",
                "<< /Title (A) /Parent 7 0 R /Next 8 0 R /First 6 0 R >>",
                "<< /Title (B) /Parent 6 0 R /Next 7 0 R /Prev 7 0 R >>");
    }

    static byte[] pages(int count) {
        StringBuilder kids = new StringBuilder();
        List<String> objects = new ArrayList<>(
                List.of("<< /Type /Catalog /Pages 2 0 R >>", "", page(2, 4, ""), stream("", WORDS), FONT));
        for (int i = 0; i < count; i++) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add(page(2, 4, ""));
        }
        objects.set(1, "<< /Type /Pages /Count " + count + " /Kids [" + kids + "] >>");
        return pdf("", objects.toArray(String[]::new));
    }

    /** A page's content of gigabytes, deflated twice. */
    static byte[] bomb() {
        byte[] once = Bomb.flate(Bomb.deflated("BT ", "(Ke hoach) Tj ", 3000, " ET"));
        byte[] twice = Bomb.flate(Bomb.pressed(once, true));
        return pdf(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, ""),
                stream("/Filter [/FlateDecode /FlateDecode]", latin1(twice)),
                FONT);
    }

    /** Blank content of gigabytes behind a hundred filters. */
    static byte[] manyFilters() {
        byte[] blank = Bomb.flate(Bomb.deflated("", " ", 3000, ""));
        for (int i = 0; i < 99; i++) {
            blank = Bomb.flate(Bomb.pressed(blank, true));
        }
        return pdf(
                "",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, ""),
                stream("/Filter [" + "/FlateDecode ".repeat(100) + "]", latin1(blank)),
                FONT);
    }

    /** Keys that no empty password fits. */
    static byte[] locked() {
        String key = "<" + "A5".repeat(32) + ">";
        return pdf(
                "/Encrypt << /Filter /Standard /V 1 /R 2 /O " + key + " /U " + key + " /P -4 >> /ID [<00> <00>]",
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                page(2, 4, ""),
                stream("", WORDS),
                FONT);
    }

    private static String page(int parent, int content, String resources) {
        return "<< /Type /Page /Parent " + parent + " 0 R /MediaBox [0 0 595 842] /Contents " + content
                + " 0 R /Resources << /Font << /F 5 0 R >> " + resources + " >> >>";
    }

    private static String stream(String entries, String content) {
        return "<< " + entries + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** Objects are numbered from 1; the first is the catalogue. */
    private static byte[] pdf(String trailer, String... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(bytes(table + "trailer\n<< /Size " + (objects.length + 1) + " /Root 1 0 R " + trailer
                + " >>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
