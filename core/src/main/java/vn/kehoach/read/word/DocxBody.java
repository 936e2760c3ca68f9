package vn.kehoach.read.word;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.SymbolFont;
import vn.kehoach.read.flow.Xml;

/**
 * Walks through a story of a Word document (the body, a note) and tells the flow what shows.
 *
 * <p>Left out: deleted and moved-away text, hidden text, comments, instructions and page numbers of fields, tables of
 * contents, the second copy of a text box that is kept for old programs, and the numbers by which shapes are placed.
 */
final class DocxBody {
    /** Elements that only wrap what shows. */
    private static final Set<String> WRAPPERS = Set.of(
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "sdtContent",
            "hyperlink",
            "dir",
            "bdo",
            "Choice",
            "body",
            "fldSimple");

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxCounters counters;
    private final Map<String, String> notes;
    private final Flow flow;
    private final DocxFields fields = new DocxFields();
    /** The paragraph's number until its first visible word. */
    private String marker = "";

    private DocxLook look = DocxLook.PLAIN;

    DocxBody(Xml xml, DocxStyles styles, DocxCounters counters, Map<String, String> notes, Flow flow) {
        this.xml = xml;
        this.styles = styles;
        this.counters = counters;
        this.notes = notes;
        this.flow = flow;
    }

    /** Reads what the started element holds: paragraphs, tables and what wraps them. */
    void content() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "p" -> paragraph();
                case "tbl" -> table();
                case "sdt" -> control(true);
                case "AlternateContent" -> alternatives(true);
                default -> {
                    if (WRAPPERS.contains(xml.name())) {
                        content();
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private void paragraph() throws XMLStreamException, IOException {
        DocxLook outerLook = look;
        String outerMarker = marker;
        DocxParagraph properties = DocxParagraph.NONE;
        boolean begun = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("pPr")) {
                properties = DocxParagraph.read(xml);
                begin(properties);
                begun = true;
            } else {
                if (!begun) {
                    begin(properties);
                    begun = true;
                }
                inline();
            }
        }
        if (!begun) {
            begin(properties);
        }
        if (!properties.markGone() && !look.isUnseen() && !fields.hides()) {
            number();
        }
        look = outerLook;
        marker = outerMarker;
        if (!properties.markGone()) {
            if (styles.isHeading(properties.style())) {
                flow.heading();
            }
            flow.endParagraph();
        }
        if (properties.endsPage()) {
            flow.pageBreak();
        }
    }

    private void begin(DocxParagraph properties) {
        if (properties.startsPage()) {
            flow.pageBreak();
        }
        look = styles.paragraphLook(properties.style());
        fields.paragraph(styles.isContents(properties.style()));
        marker = properties.markGone() ? "" : counters.next(properties.list(), properties.style());
    }

    private void inlines() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            inline();
        }
    }

    private void inline() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "r" -> {
                if (xml.namespace().endsWith("/math")) {
                    math();
                } else {
                    run();
                }
            }
            case "sdt" -> control(false);
            case "AlternateContent" -> alternatives(false);
            case "oMath", "oMathPara" -> math();
            case "fldSimple" -> {
                if (DocxFields.isPageNumber(String.valueOf(xml.attribute("instr")))) {
                    xml.skip();
                } else {
                    inlines();
                }
            }
            default -> {
                if (WRAPPERS.contains(xml.name())) {
                    inlines();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void run() throws XMLStreamException, IOException {
        DocxLook own = look;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("rPr")) {
                DocxLook direct = DocxLook.UNSET.with(xml);
                own = direct.style() == null ? look : look.with(styles.characterLook(direct.style()));
                own = own.with(direct);
            } else {
                runContent(own);
            }
        }
    }

    private void runContent(DocxLook own) throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "t" -> words(xml.text(), own);
            case "tab", "ptab" -> sign("\t", own);
            case "noBreakHyphen" -> sign("-", own);
            case "cr" -> lineBreak(own);
            case "br" -> {
                if ("page".equals(xml.attribute("type"))) {
                    pageBreak(own);
                } else {
                    lineBreak(own);
                }
            }
            case "sym" -> symbol(own);
            case "fldChar" -> {
                fields.mark(String.valueOf(xml.attribute("fldCharType")));
                xml.skip();
            }
            case "instrText" -> fields.instruction(xml.text());
            case "footnoteReference", "endnoteReference" -> note(own);
            case "drawing", "pict", "object" -> boxes();
            case "AlternateContent" -> alternatives(false);
            default -> xml.skip();
        }
    }

    private void words(String text, DocxLook own) throws IOException {
        if (own.isUnseen() || fields.hides()) {
            return;
        }
        String shown = SymbolFont.plain(own.isCaps() ? text.toUpperCase(Locale.ROOT) : text);
        number();
        if (own.isRaised()) {
            flow.superscript(shown, own.isBold());
        } else {
            flow.text(shown.replace('\n', ' '), own.isBold());
        }
    }

    private void sign(String sign, DocxLook own) throws XMLStreamException, IOException {
        xml.skip();
        words(sign, own);
    }

    private void lineBreak(DocxLook own) throws XMLStreamException, IOException {
        xml.skip();
        if (!own.isUnseen() && !fields.hides()) {
            number();
            flow.lineBreak();
        }
    }

    private void pageBreak(DocxLook own) throws XMLStreamException {
        xml.skip();
        if (!own.isUnseen()) {
            flow.pageBreak();
        }
    }

    private void symbol(DocxLook own) throws XMLStreamException, IOException {
        String font = String.valueOf(xml.attribute("font"));
        String code = String.valueOf(xml.attribute("char"));
        xml.skip();
        try {
            words(SymbolFont.sign(Integer.parseInt(code, 16), DocxLook.isDrawings(font)), own);
        } catch (NumberFormatException e) {
            // A sign without a code shows nothing.
        }
    }

    /** Writes the number that waits for the paragraph's first word. */
    private void number() throws IOException {
        if (!marker.isEmpty() && flow.isAtStart()) {
            flow.marker(marker);
        }
        marker = "";
    }

    private void note(DocxLook own) throws XMLStreamException, IOException {
        String kind = xml.name().equals("footnoteReference") ? "footnote" : "endnote";
        String text = notes.get(kind + xml.attribute("id"));
        xml.skip();
        if (text != null && !own.isUnseen() && !fields.hides()) {
            number();
            flow.openNote();
            flow.text(text, false);
            flow.closeNote();
        }
    }

    /** Formulas: their characters in a row. */
    private void math() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("t")) {
                words(xml.text(), look);
            } else if (xml.name().endsWith("Pr")) {
                xml.skip();
            } else {
                math();
            }
        }
    }

    /** Text boxes at any depth of a drawing; whatever else it holds is no text. */
    private void boxes() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    DocxLook outerLook = look;
                    String outerMarker = marker;
                    flow.openBox();
                    content();
                    flow.closeBox();
                    look = outerLook;
                    marker = outerMarker;
                }
                case "Fallback" -> xml.skip();
                default -> boxes();
            }
        }
    }

    /** The first of the alternatives; the others say the same for older programs. */
    private void alternatives(boolean blocks) throws XMLStreamException, IOException {
        int parent = xml.depth();
        boolean taken = false;
        while (xml.nextChild(parent)) {
            if (taken || xml.name().equals("Fallback")) {
                xml.skip();
            } else {
                taken = true;
                if (blocks) {
                    content();
                } else {
                    alternative();
                }
            }
        }
    }

    private void alternative() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("r")) {
                run();
            } else {
                runContent(look);
            }
        }
    }

    /** A content control; what only asks to be filled in, and a table of contents, is not read. */
    private void control(boolean blocks) throws XMLStreamException, IOException {
        boolean passed = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("sdtPr")) {
                passed = isPlaceholder();
            } else if (passed || !xml.name().equals("sdtContent")) {
                xml.skip();
            } else if (blocks) {
                content();
            } else {
                inlines();
            }
        }
    }

    private boolean isPlaceholder() throws XMLStreamException {
        boolean found = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            String value = String.valueOf(xml.attribute("val"));
            found |= xml.name().equals("showingPlcHdr") && DocxLook.isOn(xml.attribute("val"), true)
                    || xml.name().equals("docPartGallery") && value.equals("Table of Contents");
            if (!xml.name().equals("docPartObj")) {
                xml.skip();
            }
        }
        return found;
    }

    private void table() throws XMLStreamException, IOException {
        flow.openTable();
        rows();
        flow.closeTable();
    }

    private void rows() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows();
                default -> xml.skip();
            }
        }
    }

    private void row() throws XMLStreamException, IOException {
        flow.openRow();
        cells();
        flow.closeRow();
    }

    private void cells() throws XMLStreamException, IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tc" -> cell();
                case "trPr" -> {
                    if (rowProperties()) {
                        while (xml.nextChild(parent)) {
                            xml.skip();
                        }
                        return;
                    }
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells();
                default -> xml.skip();
            }
        }
    }

    /** Whether the row is deleted. */
    private boolean rowProperties() throws XMLStreamException {
        boolean deleted = false;
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("gridBefore")) {
                flow.skipColumns(xml.number("val", 0));
            }
            deleted |= xml.name().equals("del");
            xml.skip();
        }
        return deleted;
    }

    private void cell() throws XMLStreamException, IOException {
        int span = 1;
        boolean covered = false;
        flow.openCell();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "tcPr" -> {
                    int properties = xml.depth();
                    while (xml.nextChild(properties)) {
                        String value = xml.attribute("val");
                        switch (xml.name()) {
                            case "gridSpan" -> span = xml.number("val", 1);
                            case "vMerge", "hMerge" -> covered |= value == null || value.equals("continue");
                            case "cellDel" -> covered = true;
                            default -> {
                                // Widths, borders.
                            }
                        }
                        xml.skip();
                    }
                }
                case "p" -> paragraph();
                case "tbl" -> table();
                case "sdt" -> control(true);
                case "AlternateContent" -> alternatives(true);
                default -> {
                    if (WRAPPERS.contains(xml.name())) {
                        content();
                    } else {
                        xml.skip();
                    }
                }
            }
        }
        flow.closeCell(span, 1, covered);
    }

    /** Reads the notes part that was opened: texts by kind and id. */
    static void notes(Xml xml, String kind, DocxStyles styles, DocxCounters counters, Map<String, String> out, long max)
            throws XMLStreamException, IOException {
        while (xml.nextChild(1)) {
            String id = xml.attribute("id");
            boolean drawn = xml.attribute("type") != null && !"normal".equals(xml.attribute("type"));
            if (!xml.name().equals(kind) || id == null || drawn) {
                xml.skip();
                continue;
            }
            Flow note = new Flow(max);
            new DocxBody(xml, styles, counters, Map.of(), note).content();
            StringBuilder text = new StringBuilder();
            for (Block block : note.blocks()) {
                if (block instanceof Block.Paragraph paragraph
                        && !paragraph.text().isBlank()) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(paragraph.text().strip());
                }
            }
            out.put(kind + id, text.toString());
        }
    }
}
