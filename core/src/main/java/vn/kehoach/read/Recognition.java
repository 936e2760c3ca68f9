package vn.kehoach.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.kehoach.model.Warning;
import vn.kehoach.read.UnreadableDocumentException.Reason;
import vn.kehoach.read.ocr.Tesseract;
import vn.kehoach.read.page.Page;

/**
 * Runs recognition over pages, several at a time. Thread-safe; all documents of a reader share its limit.
 *
 * <p>What cannot be recognised is told in a warning: no page is lost in silence.
 */
final class Recognition {
    private static final int PAGE_SECONDS = 120;
    private static final String REMEDY =
            "install Tesseract (Debian and Ubuntu: apt install tesseract-ocr tesseract-ocr-vie)";

    private final OcrMode mode;
    private final int jobs;
    private final Semaphore free;

    /**
     * @param mode when pages are recognised
     * @param jobs how many pages at a time
     */
    Recognition(OcrMode mode, int jobs) {
        this.mode = mode;
        this.jobs = jobs;
        this.free = new Semaphore(jobs);
    }

    OcrMode mode() {
        return mode;
    }

    /** A page's picture and its width on paper, in points. */
    record Picture(BufferedImage image, float width) {}

    /** Where pictures come from. */
    @FunctionalInterface
    interface Source {
        Picture picture(int number) throws IOException;
    }

    /**
     * Makes sure that there is a way to recognise, or says that pages are lost.
     *
     * @param alone whether the document has nothing but these pages
     * @throws UnreadableDocumentException when nothing of the document could be read
     */
    void check(String name, boolean alone, List<Integer> pages, List<Warning> warnings)
            throws UnreadableDocumentException {
        if (isReady()) {
            return;
        }
        String remedy = mode == OcrMode.NEVER ? "allow OCR" : REMEDY;
        if (alone) {
            throw new UnreadableDocumentException(
                    name, Reason.NO_OCR, "is a scan without text, and OCR is " + state() + "; " + remedy);
        }
        warnings.add(new Warning(
                "pages-not-recognised",
                "pages without text were left out, as OCR is " + state() + ": " + list(pages) + "; " + remedy,
                null));
    }

    private boolean isReady() {
        return mode != OcrMode.NEVER
                && ClassPath.has("org.apache.tika.parser.ocr.TesseractOCRParser")
                && new Tesseract(PAGE_SECONDS).isInstalled();
    }

    private String state() {
        return mode == OcrMode.NEVER ? "switched off" : "not installed";
    }

    /**
     * Recognises pages; pictures are made one after the other, so that few are in memory.
     *
     * @param use takes each recognised page, in order
     * @return the numbers of the pages that were recognised
     */
    List<Integer> run(List<Integer> pages, Source pictures, Consumer<Page> use, List<Warning> warnings)
            throws IOException {
        if (!isReady()) {
            return List.of();
        }
        Tesseract tesseract = new Tesseract(PAGE_SECONDS);
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, pages.size()), task -> {
            Thread thread = new Thread(task, "kehoach-ocr");
            thread.setDaemon(true);
            return thread;
        });
        List<Future<Page>> results = new ArrayList<>();
        List<Integer> failed = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        try {
            for (int number : pages) {
                free.acquireUninterruptibly();
                results.add(submit(workers, tesseract, pictures, number));
            }
            for (int i = 0; i < results.size(); i++) {
                take(results.get(i), pages.get(i), use, read, failed);
            }
        } finally {
            workers.shutdownNow();
        }
        if (!failed.isEmpty()) {
            warnings.add(new Warning(
                    "pages-not-recognised", "pages that OCR could not read were left out: " + list(failed), null));
        }
        return read;
    }

    private Future<Page> submit(ExecutorService workers, Tesseract tesseract, Source pictures, int number) {
        Picture picture;
        try {
            picture = pictures.picture(number);
        } catch (IOException | RuntimeException e) {
            free.release();
            return workers.submit(() -> {
                throw e;
            });
        }
        return workers.submit(() -> {
            try {
                return tesseract.read(picture.image(), number, picture.width());
            } finally {
                free.release();
            }
        });
    }

    private static void take(
            Future<Page> result, int number, Consumer<Page> use, List<Integer> read, List<Integer> failed)
            throws IOException {
        try {
            use.accept(result.get());
            read.add(number);
        } catch (ExecutionException e) {
            failed.add(number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while recognising page " + number);
        }
    }

    private static String list(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
