package vn.kehoach.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Broken and hostile files, made by code, by their names. */
final class HostileFolder {
    private static final List<String> SAMPLED = List.of("docx", "doc", "rtf", "odt", "html", "pdf");
    private static final String SAMPLE = "giam-ngheo-xa-tan-phu.";

    private HostileFolder() {}

    /** @param formats the folder of samples */
    static Map<String, byte[]> files(Path formats) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        word(files, Files.readAllBytes(formats.resolve(SAMPLE + "doc")));
        pdfs(files);
        archives(files);
        others(files);
        for (String format : SAMPLED) {
            byte[] whole = Files.readAllBytes(formats.resolve(SAMPLE + format));
            for (int tenth = 1; tenth < 10; tenth++) {
                byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * tenth / 10));
                files.put("cut-" + tenth + "-tenths." + format, cut);
            }
        }
        return files;
    }

    private static void word(Map<String, byte[]> files, byte[] doc) {
        files.put("bomb.docx", HostileOffice.docxBomb());
        files.put("bomb-of-text.docx", HostileOffice.hugeTextNode());
        files.put("bomb-of-blanks.docx", HostileOffice.blankBomb());
        files.put("billion-laughs.docx", HostileOffice.billionLaughs());
        files.put("external-entity.docx", HostileOffice.externalEntity());
        files.put("nested-tables.docx", HostileOffice.nestedTables(20_000));
        files.put("nested-runs.docx", HostileOffice.nestedRuns(20_000));
        files.put("many-runs.docx", HostileOffice.manyRuns(20_000));
        files.put("cyclic-styles.docx", HostileOffice.cyclicStyles());
        files.put("without-document.docx", HostileOffice.withoutDocument());
        files.put("locked.docx", HostileOffice.lockedDocx());
        files.put("cyclic-chains.doc", HostileOffice.cyclicChains(doc));
        files.put("bomb.odt", HostileOffice.odtBomb());
        files.put("repeats.odt", HostileOffice.odtOfBlanks());
        files.put("open-groups.rtf", HostileTexts.openGroups(100_000));
        files.put("bin-beyond-the-end.rtf", HostileTexts.binBeyondTheEnd());
    }

    private static void pdfs(Map<String, byte[]> files) {
        files.put("cyclic-pages.pdf", HostilePdfs.cyclicPageTree());
        files.put("cyclic-forms.pdf", HostilePdfs.cyclicForms());
        files.put("exploding-forms.pdf", HostilePdfs.explodingForms());
        files.put("cyclic-outline.pdf", HostilePdfs.cyclicOutline());
        files.put("10000-pages.pdf", HostilePdfs.pages(10_000));
        files.put("bomb.pdf", HostilePdfs.bomb());
        files.put("many-filters.pdf", HostilePdfs.manyFilters());
        files.put("locked.pdf", HostilePdfs.locked());
    }

    private static void archives(Map<String, byte[]> files) throws IOException {
        files.put("bomb.zip", HostileArchives.bomb());
        files.put("nested.zip", HostileArchives.nested(20));
        files.put("crowded.zip", HostileArchives.crowded(100_000));
        files.put("leading-out.zip", HostileArchives.leadingOut());
        files.put("cut.7z", HostileArchives.truncated7z());
        files.put("rubbish.rar", HostileTexts.rubbish("Rar!\u001A\u0007\u0000", 10_000));
    }

    private static void others(Map<String, byte[]> files) {
        files.put("nested-tables.html", HostileTexts.nestedTablesPage(20_000));
        files.put("endless-spans.html", HostileTexts.endlessSpans());
        files.put("broken-boundaries.mht", HostileTexts.brokenBoundaries());
        files.put("line-of-50-mb.txt", HostileTexts.oneLine(50_000_000));
        files.put("line-of-40-mb.txt", HostileTexts.oneLine(40_000_000));
        files.put("invalid-utf-8.txt", HostileTexts.invalidUtf8());
        files.put("empty.txt", new byte[0]);
        files.put("zeros.txt", new byte[100_000]);
        files.put("rubbish.pdf", HostileTexts.rubbish("%PDF-1.7\n", 100_000));
        files.put("gigantic.png", HostileTexts.lyingPng(60_000));
        files.put("cyclic.tiff", HostileTexts.cyclicTiff());
    }
}
