package vn.kehoach.testdata.formats;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Refuses PDFs in which letters of a second font stand in for missing ones.
 *
 * <p>Where the first font has no "ế", LibreOffice takes it from another and readers see "t ế": no office has such files.
 */
final class PrintedFonts {
    private PrintedFonts() {}

    static void check(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    String name = page.getResources().getFont(font).getName();
                    if (!name.contains("LiberationSerif") && !name.contains("Times")) {
                        throw new IOException(pdf.getFileName() + " has letters of " + name
                                + "; install Liberation fonts 2, or Times New Roman, with all Vietnamese letters");
                    }
                }
            }
        }
    }
}
