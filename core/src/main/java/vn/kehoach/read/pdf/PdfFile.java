package vn.kehoach.read.pdf;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.page.Page;

/** An open PDF, read with Apache PDFBox. Not thread-safe. */
public final class PdfFile implements Closeable {
    /** A picture of a page has at most this many pixels, whatever the page's size. */
    private static final float MAX_PIXELS = 40e6f;
    /** Forms nested deeper hold no page's picture. */
    private static final int MAX_DEPTH = 3;

    private final PDDocument document;

    private PdfFile(PDDocument document) {
        this.document = document;
    }

    /**
     * Opens a PDF.
     *
     * @return null where a password is needed
     * @throws IOException when the file is broken
     */
    public static @Nullable PdfFile open(byte[] bytes) throws IOException {
        try {
            return new PdfFile(Loader.loadPDF(bytes));
        } catch (InvalidPasswordException e) {
            return null;
        }
    }

    /** How many pages it has. */
    public int size() {
        return document.getNumberOfPages();
    }

    /**
     * The words and rules of its first pages.
     *
     * @param limit how many pages are read
     * @param cut takes the numbers of pages with more glyphs than a page of text has, of which the rest is left out
     */
    public List<Page> pages(int limit, Consumer<Integer> cut) throws IOException {
        List<Page> pages = new ArrayList<>();
        PageStripper stripper = new PageStripper(pages::add, cut);
        stripper.setEndPage(limit);
        stripper.run(document);
        return pages;
    }

    /** Whether a page shows a picture. */
    public boolean hasPicture(int number) throws IOException {
        return hasPicture(document.getPage(number - 1).getResources(), 0);
    }

    private static boolean hasPicture(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > MAX_DEPTH) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject
                    || object instanceof PDFormXObject form && hasPicture(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The width of a page as it is shown, in points. */
    public float width(int number) {
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /**
     * The picture of a page in grey.
     *
     * @param dpi pixels per inch; fewer on very large pages
     */
    public BufferedImage picture(int number, float dpi) throws IOException {
        PDRectangle box = document.getPage(number - 1).getCropBox();
        float inches = box.getWidth() * box.getHeight() / (72 * 72);
        float bounded = Math.min(dpi, (float) Math.sqrt(MAX_PIXELS / Math.max(1, inches)));
        return new PDFRenderer(document).renderImageWithDPI(number - 1, bounded, ImageType.GRAY);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
