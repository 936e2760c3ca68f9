package vn.kehoach.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoach.read.page.Page;

/** Reads PDF files with Apache PDFBox. Stateless. */
public final class PdfReader {
    private PdfReader() {}

    /**
     * The pages of a PDF.
     *
     * @throws IOException when the file is broken or encrypted
     */
    public static List<Page> read(byte[] bytes) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PageStripper(pages::add).run(document);
        }
        return pages;
    }
}
