package vn.kehoach.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Builds PDF files line by line; places are points from the upper left corner of an A4 page. */
final class PdfPages {
    static final float SIZE = 12;
    private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfPages() {
        document.addPage(page);
    }

    /** Words that fill a row from {@code left} to {@code right}. */
    static String filled(float left, float right) throws IOException {
        StringBuilder row = new StringBuilder("ab");
        while (left + FONT.getStringWidth(row + " ab") * SIZE / 1000 < right) {
            row.append(" ab");
        }
        return row.toString();
    }

    PdfPages newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfPages text(float x, float y, String text) throws IOException {
        return text(Matrix.getTranslateInstance(x, height() - y), text);
    }

    PdfPages slantedText(float x, float y, String text) throws IOException {
        Matrix matrix = Matrix.getRotateInstance(Math.PI / 4, x, height() - y);
        return text(matrix, text);
    }

    private PdfPages text(Matrix matrix, String text) throws IOException {
        try (PDPageContentStream out = content()) {
            out.beginText();
            out.setFont(FONT, SIZE);
            out.setTextMatrix(matrix);
            out.showText(text);
            out.endText();
        }
        return this;
    }

    /** Lines below each other, 16 points apart. */
    PdfPages lines(float x, float y, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 16 * i, lines[i]);
        }
        return this;
    }

    /** A table's borders and the first line of each cell. */
    PdfPages table(float[] xs, float[] ys, List<List<String>> cells) throws IOException {
        try (PDPageContentStream out = content()) {
            for (float y : ys) {
                line(out, xs[0], y, xs[xs.length - 1], y);
            }
            for (float x : xs) {
                line(out, x, ys[0], x, ys[ys.length - 1]);
            }
        }
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                text(xs[column] + 4, ys[row] + 14, cells.get(row).get(column));
            }
        }
        return this;
    }

    private void line(PDPageContentStream out, float x1, float y1, float x2, float y2) throws IOException {
        out.moveTo(x1, height() - y1);
        out.lineTo(x2, height() - y2);
        out.stroke();
    }

    /** A signature field that shows {@code text} in its appearance stream alone. */
    PdfPages signatureField(float x, float y, String text) throws IOException {
        PDRectangle place = new PDRectangle(x, height() - y - 4, 200, 18);
        PDAppearanceStream shown = new PDAppearanceStream(document);
        shown.setResources(new PDResources());
        shown.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        try (PDPageContentStream out = new PDPageContentStream(document, shown)) {
            out.beginText();
            out.setFont(FONT, SIZE);
            out.newLineAtOffset(0, 4);
            out.showText(text);
            out.endText();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(shown);
        PDAnnotationWidget widget = new PDAnnotationWidget();
        widget.getCOSObject().setItem(COSName.FT, COSName.SIG);
        widget.setRectangle(place);
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        return this;
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false);
    }

    private static float height() {
        return PDRectangle.A4.getHeight();
    }

    byte[] locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        return bytes();
    }

    byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
