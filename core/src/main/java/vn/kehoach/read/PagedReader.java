package vn.kehoach.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.lang.Syllables;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException.Reason;
import vn.kehoach.read.page.Page;
import vn.kehoach.read.page.PageReader;
import vn.kehoach.read.page.Word;
import vn.kehoach.read.pdf.PdfFile;

/**
 * Reads the pages of PDFs: those with text of their own as it stands, scanned ones by recognition. Thread-safe.
 *
 * <p>A text layer that a foreign recognition left behind ("CQNG HOA XA HO!") is no text: too few of its words are
 * Vietnamese syllables.
 */
final class PagedReader {
    /** Pages beyond are left out, with a warning. */
    private static final int MAX_PAGES = 2000;
    /** A page with fewer words may hold but a stamp or a page number over its picture. */
    private static final int FEW_WORDS = 12;
    /** Text of which fewer words are Vietnamese syllables is garbage. */
    private static final double MIN_SYLLABLES = 0.55;
    /** More than eight words in ten have a mark; a recognition without Vietnamese writes few or none. */
    private static final double MIN_MARKED = 0.45;
    /** As much text as it takes to tell. */
    private static final int ENOUGH_WORDS = 25;

    private static final float DPI = 300;

    private final Limits limits;
    private final Syllables syllables;
    private final Recognition recognition;

    PagedReader(Limits limits, Syllables syllables, Recognition recognition) {
        this.limits = limits;
        this.syllables = syllables;
        this.recognition = recognition;
    }

    /** The blocks of a PDF. */
    Parsed readPdf(byte[] bytes, String name) throws IOException {
        PdfFile opened = Watchdog.run(name, limits.time(), () -> PdfFile.open(bytes));
        if (opened == null) {
            throw FormatReader.encrypted(name);
        }
        try (PdfFile file = opened) {
            return read(file, name);
        }
    }

    private Parsed read(PdfFile file, String name) throws IOException {
        List<Integer> cut = new ArrayList<>();
        List<Page> pages = new ArrayList<>(Watchdog.run(name, limits.time(), () -> file.pages(MAX_PAGES, cut::add)));
        List<Warning> warnings = new ArrayList<>();
        if (!cut.isEmpty()) {
            warnings.add(new Warning(
                    "text-left-out",
                    "page " + cut.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + " holds more text than a page can show; only the beginning of it was read",
                    null));
        }
        if (file.size() > MAX_PAGES) {
            warnings.add(new Warning(
                    "pages-left-out",
                    "only the first " + MAX_PAGES + " of " + file.size() + " pages were read; split the file",
                    null));
        }
        List<Integer> scanned = scanned(file, pages);
        if (scanned.isEmpty()) {
            return new Parsed(PageReader.read(pages), "native", warnings);
        }
        boolean alone = scanned.size() == pages.size() || pages.stream().allMatch(PagedReader::isEmpty);
        recognition.check(name, alone, scanned, warnings);
        List<Integer> read = recognition.run(
                scanned,
                number -> {
                    BufferedImage picture = Watchdog.run(name, limits.time(), () -> file.picture(number, DPI));
                    return new Recognition.Picture(picture, file.width(number));
                },
                page -> pages.set(page.number() - 1, better(pages.get(page.number() - 1), UnsureFigures.marked(page))),
                warnings);
        String origin = read.isEmpty() ? "native" : withText(pages) > read.size() ? "mixed" : "ocr";
        return new Parsed(PageReader.read(pages), origin, warnings);
    }

    /** Recognition may do no better on a page that is no Vietnamese text. */
    private Page better(Page own, Page recognised) {
        return own.words().size() >= FEW_WORDS
                        && recognition.mode() == OcrMode.AUTO
                        && !isGarbage(own)
                        && share(own) >= share(recognised)
                ? own
                : recognised;
    }

    private List<Integer> scanned(PdfFile file, List<Page> pages) throws IOException {
        List<Integer> scanned = new ArrayList<>();
        for (Page page : pages) {
            boolean few = page.words().size() < FEW_WORDS;
            boolean garbage = page.words().size() >= ENOUGH_WORDS && isGarbage(page);
            boolean shown = file.hasPicture(page.number());
            if (recognition.mode() == OcrMode.ALWAYS && (!few || shown) || shown && (few || garbage)) {
                scanned.add(page.number());
            }
        }
        return scanned;
    }

    private boolean isGarbage(Page page) {
        Syllables.Count count = syllables.count(text(page));
        return count.share() < MIN_SYLLABLES || count.marked() < count.words() * MIN_MARKED;
    }

    private double share(Page page) {
        return syllables.share(text(page));
    }

    private static String text(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static boolean isEmpty(Page page) {
        return page.words().size() < FEW_WORDS;
    }

    private static long withText(List<Page> pages) {
        return pages.stream().filter(page -> !page.words().isEmpty()).count();
    }

    /** The blocks of a picture file, of one page or more. */
    Parsed readPicture(byte[] bytes, String name) throws IOException {
        List<Warning> warnings = new ArrayList<>();
        PictureFile file = Watchdog.run(name, limits.time(), () -> PictureFile.open(bytes));
        if (file == null) {
            throw new UnreadableDocumentException(
                    name, Reason.NO_PARSER, "is a picture of a kind that is not read; save it as PNG, JPEG or TIFF");
        }
        List<Integer> numbers = file.numbers();
        recognition.check(name, true, numbers, warnings);
        List<Page> pages = new ArrayList<>();
        recognition.run(
                numbers,
                number -> Watchdog.run(name, limits.time(), () -> file.picture(number)),
                page -> pages.add(UnsureFigures.marked(page)),
                warnings);
        return new Parsed(PageReader.read(pages), "ocr", warnings);
    }
}
