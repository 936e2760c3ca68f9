package vn.kehoach.testdata.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code testdata/formats} anew: a Word document of each manuscript, its conversions, scans of some.
 *
 * <p>{@code mvn -q -Pformats -pl testdata -am verify -DskipTests}; the README of that folder tells more.
 */
public final class FormatGenerator {
    /** The samples that are scanned too, and how askew they lie on the glass, in degrees. */
    private static final Map<String, Double> SCANNED = Map.of(
            "chuong-trinh-hanh-dong-tinh-uy-ben-tre", 0.0,
            "chuyen-doi-so-quang-tri", 0.5,
            "giam-ngheo-xa-tan-phu", 0.0,
            "giao-duc-nghe-nghiep-kon-tum", 0.5,
            "so-y-te-bac-kan-tiem-chung-2023", 0.0);

    private FormatGenerator() {}

    /**
     * Writes all files.
     *
     * @param args the folder {@code testdata/formats}; LibreOffice's command, {@code soffice} unless told
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        List<Path> documents = new ArrayList<>();
        List<Path> counted = new ArrayList<>();
        for (Path file : ManuscriptReader.in(folder.resolve("manuscripts"))) {
            Manuscript manuscript = ManuscriptReader.read(file);
            Path document = folder.resolve(name(file) + ".docx");
            Files.write(document, new WordFile(folder.resolve("template")).of(manuscript));
            documents.add(document);
            if (manuscript.numbering() == Manuscript.Numbering.WORD) {
                counted.add(document);
            }
        }
        Office office = new Office(args.length > 1 ? args[1] : "soffice");
        for (String format : Office.FORMATS) {
            office.convert(documents, format, folder);
        }
        office.convert(documents, Office.HTML, folder);
        office.convert(counted, Office.HTML_WITH_MARKS, folder);
        for (Path document : documents) {
            scan(folder, name(document));
        }
    }

    private static void scan(Path folder, String name) throws IOException {
        Path pdf = folder.resolve(name + ".pdf");
        PrintedFonts.check(pdf);
        Double degrees = SCANNED.get(name);
        if (degrees != null) {
            new Scanner(degrees, name.hashCode()).scan(pdf, folder.resolve(name + ".scan.pdf"));
        }
    }

    /** The name without extension, which all formats of a sample share. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }
}
