package vn.kehoach.read.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.kehoach.read.page.Page;
import vn.kehoach.read.page.Rule;
import vn.kehoach.read.page.Word;

/**
 * Runs through a PDF and hands over each page as placed words and rules.
 *
 * <p>Signing tools of public bodies put the number and the day of a document into signature fields, whose digits stand in
 * the appearance stream of the field's widget alone; they are drawn where the page shows them.
 */
final class PageStripper extends PDFTextStripper {
    /** The longest text of a signature field that is part of the document, as "447" is; longer ones name the signer. */
    private static final int MAX_FIELD_TEXT = 12;
    /** Rise over run of a line that is still meant to be level or upright. */
    private static final float MAX_SLANT = 0.15f;
    /** A page with more glyphs is no page of text: the rest of them is left out. */
    static final int MAX_GLYPHS = 200_000;
    /** A page that shows more forms, those in forms counted each time, has forms that show each other. */
    private static final int MAX_FORMS = 20_000;
    /** A page with more operators draws nothing that people read. */
    private static final int MAX_OPERATORS = 20_000_000;

    private final Consumer<Page> pages;
    private final Consumer<Integer> cut;
    private final PathRules paths;
    private final Map<Float, List<Glyph>> byDirection = new HashMap<>();
    private List<Glyph> field = new ArrayList<>();
    private boolean inField;
    private int glyphs;
    private int forms;
    private int operators;

    /** @param cut takes the numbers of pages of which text was left out */
    PageStripper(Consumer<Page> pages, Consumer<Integer> cut) {
        this.pages = pages;
        this.cut = cut;
        this.paths = PathRules.listenTo(this);
    }

    void run(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || isSlanted(position.getTextMatrix()) || ++glyphs > MAX_GLYPHS) {
            return;
        }
        float left = position.getXDirAdj();
        Glyph glyph = new Glyph(
                text, left, left + position.getWidthDirAdj(), position.getYDirAdj(), Math.abs(position.getYScale()));
        (inField ? field : byDirection.computeIfAbsent(position.getDir(), dir -> new ArrayList<>())).add(glyph);
    }

    /** Watermarks run across the page. */
    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) > MAX_SLANT * Math.max(along, across);
    }

    @Override
    protected void startPage(PDPage page) {
        byDirection.clear();
        glyphs = 0;
        forms = 0;
        operators = 0;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        super.showTransparencyGroup(form);
    }

    private void countForm() throws EndlessPageException {
        if (++forms > MAX_FORMS) {
            throw new EndlessPageException("forms in forms");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new EndlessPageException("operators");
        }
        if (Thread.currentThread().isInterrupted()) {
            // Given up: a thread that went on would cost the documents after this one.
            throw new InterruptedIOException("interrupted while reading page " + getCurrentPageNo());
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox overlooks much of what goes wrong in forms; what ends the reading must end it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof EndlessPageException || failure instanceof InterruptedIOException) {
            throw failure;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        List<PathRules.Line> lines = paths.take();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget && isSignature(annotation) && !annotation.isHidden()) {
                field(annotation);
            }
        }
        paths.take();
        Map.Entry<Float, List<Glyph>> main = byDirection.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElse(Map.entry(0f, List.of()));
        PDRectangle box = page.getCropBox();
        boolean lying = (page.getRotation() / 90 + Math.round(main.getKey() / 90)) % 2 != 0;
        float width = lying ? box.getHeight() : box.getWidth();
        float height = lying ? box.getWidth() : box.getHeight();
        List<Word> words = WordBuilder.words(main.getValue());
        List<Rule> rules = main.getKey() == 0 ? rules(lines, page) : List.of();
        pages.accept(new Page(getCurrentPageNo(), width, height, words, rules));
        if (glyphs > MAX_GLYPHS) {
            cut.accept(getCurrentPageNo());
        }
    }

    @Override
    protected void writePage() {
        // Pages are handed over by endPage; nothing is written.
    }

    private static boolean isSignature(PDAnnotation annotation) {
        COSName type = annotation.getCOSObject().getCOSName(COSName.FT);
        if (type == null
                && annotation.getCOSObject().getDictionaryObject(COSName.PARENT)
                        instanceof org.apache.pdfbox.cos.COSDictionary parent) {
            type = parent.getCOSName(COSName.FT);
        }
        return COSName.SIG.equals(type);
    }

    private void field(PDAnnotation annotation) throws IOException {
        field = new ArrayList<>();
        inField = true;
        try {
            showAnnotation(annotation);
        } finally {
            inField = false;
        }
        String text = WordBuilder.words(field).stream().map(Word::text).reduce("", String::concat);
        if (!text.isEmpty() && text.length() <= MAX_FIELD_TEXT) {
            byDirection.computeIfAbsent(0f, dir -> new ArrayList<>()).addAll(field);
        }
    }

    /** Lines of the page's user space as rules of the page as it is shown. */
    private static List<Rule> rules(List<PathRules.Line> lines, PDPage page) {
        PDRectangle box = page.getCropBox();
        List<Rule> rules = new ArrayList<>();
        for (PathRules.Line line : lines) {
            float[] a =
                    shown(line.x1() - box.getLowerLeftX(), line.y1() - box.getLowerLeftY(), box, page.getRotation());
            float[] b =
                    shown(line.x2() - box.getLowerLeftX(), line.y2() - box.getLowerLeftY(), box, page.getRotation());
            boolean horizontal = Math.abs(a[1] - b[1]) <= Math.abs(a[0] - b[0]);
            rules.add(
                    horizontal
                            ? Rule.horizontal((a[1] + b[1]) / 2, a[0], b[0])
                            : Rule.vertical((a[0] + b[0]) / 2, a[1], b[1]));
        }
        return rules;
    }

    private static float[] shown(float x, float y, PDRectangle box, int rotation) {
        return switch ((rotation % 360 + 360) % 360) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {box.getWidth() - x, y};
            case 270 -> new float[] {box.getHeight() - y, box.getWidth() - x};
            default -> new float[] {x, box.getHeight() - y};
        };
    }
}
