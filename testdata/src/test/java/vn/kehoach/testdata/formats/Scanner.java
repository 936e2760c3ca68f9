package vn.kehoach.testdata.formats;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a PDF and scans the paper: pictures of pages in black and white at 300 dpi, a little turned and soiled. */
final class Scanner {
    private static final int DPI = 300;
    private static final int SPECKS = 60;
    /** Darker than this is black. */
    private static final int THRESHOLD = 150;

    private final double degrees;
    private final Random random;

    /**
     * @param degrees how far every page is turned, one page to the left, the next to the right
     * @param seed the specks of dust come from it
     */
    Scanner(double degrees, long seed) {
        this.degrees = degrees;
        random = new Random(seed);
    }

    void scan(Path pdf, Path out) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.toFile());
                PDDocument scanned = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(printed);
            for (int i = 0; i < printed.getNumberOfPages(); i++) {
                PDRectangle size = printed.getPage(i).getMediaBox();
                BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                add(scanned, size, blackAndWhite(turned(page, i % 2 == 0 ? degrees : -degrees)));
            }
            scanned.setDocumentId(0L);
            scanned.save(out.toFile());
        }
    }

    private static void add(PDDocument document, PDRectangle size, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(CCITTFactory.createFromImage(document, picture), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        if (degrees == 0) {
            return page;
        }
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private BufferedImage blackAndWhite(BufferedImage page) {
        BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster in = page.getRaster();
        WritableRaster out = picture.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                out.setSample(x, y, 0, in.getSample(x, y, 0) < THRESHOLD ? 0 : 1);
            }
        }
        for (int i = 0; i < SPECKS; i++) {
            speck(out, random.nextInt(page.getWidth() - 2), random.nextInt(page.getHeight() - 2));
        }
        return picture;
    }

    private void speck(WritableRaster picture, int x, int y) {
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size * size; i++) {
            picture.setSample(x + i % size, y + i / size, 0, 0);
        }
    }
}
