package vn.kehoach.testdata.formats;

import java.util.List;

/** The part {@code document.xml}: A4, Times New Roman 14 pt, the margins of Decree 30/2020. */
final class WordDocument {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int TOP = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;
    private static final List<Integer> LETTERHEAD = List.of(3600, 5754);
    private static final List<Integer> SIGNATURE = List.of(4800, 4554);
    /** An empty line of a letterhead or a signature block. */
    private static final String SPACE = "~";

    private final Manuscript manuscript;
    private final Xml xml = new Xml();
    private final WordText text;
    private final WordTable tables;
    private final ListMarks marks;
    private boolean landscape;
    private boolean pageBreak;

    WordDocument(Manuscript manuscript) {
        this.manuscript = manuscript;
        text = new WordText(xml, manuscript.form());
        tables = new WordTable(xml, text);
        marks = new ListMarks(manuscript.numbering());
    }

    /** The part {@code document.xml}; to be called once. */
    String body() {
        xml.open(
                "w:document",
                "xmlns:w",
                WordText.NAMESPACE,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.open("w:body");
        manuscript.blocks().forEach(this::block);
        if (endsWithTable()) {
            text.paragraph("", WordText.Setting.of("Recipients"));
        }
        section(!landscape);
        return xml.close().close().toString();
    }

    /** The part {@code footnotes.xml}. */
    String footnotes() {
        return text.footnotes();
    }

    private boolean endsWithTable() {
        Block last = manuscript.blocks().get(manuscript.blocks().size() - 1);
        return last instanceof Block.Table || last instanceof Block.Signature;
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Table table) {
            tables.write(table, textWidth());
        } else if (block instanceof Block.Letterhead letterhead) {
            letterhead(letterhead.cells());
        } else if (block instanceof Block.Signature signature) {
            signature(signature);
        } else if (block instanceof Block.NewPage page) {
            newPage(page.landscape());
        } else {
            text.rule(textWidth() * 2 / 5);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        String style = "BodyText";
        if (paragraph.centred()) {
            style = "Centred";
        } else if (paragraph.heading() > 0 && manuscript.styledHeadings()) {
            style = "Heading" + paragraph.heading();
        }
        boolean bold = paragraph.heading() > 0 && !manuscript.styledHeadings();
        ListMarks.Mark mark = paragraph.centred() ? null : marks.body(paragraph.text());
        text.paragraph(paragraph.text(), new WordText.Setting(style, mark, bold, false, pageBreak));
        pageBreak = false;
    }

    private void letterhead(List<List<String>> cells) {
        tables.open(LETTERHEAD, false);
        for (int i = 0; i < cells.size(); i += 2) {
            openWholeRow();
            cell(cells.get(i), LETTERHEAD.get(0), "Letterhead");
            cell(cells.get(i + 1), LETTERHEAD.get(1), "Letterhead");
            xml.close();
        }
        xml.close();
        text.paragraph("", WordText.Setting.of("Recipients"));
    }

    private void signature(Block.Signature signature) {
        text.paragraph("", WordText.Setting.of("Recipients"));
        tables.open(SIGNATURE, false);
        openWholeRow();
        cell(signature.recipients(), SIGNATURE.get(0), "Recipients");
        cell(signature.signer(), SIGNATURE.get(1), "Signature");
        xml.close().close();
    }

    /** A row that is not split between pages. */
    private void openWholeRow() {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    }

    private void cell(List<String> lines, int width, String style) {
        tables.openCell(width, 1, "");
        for (String line : lines) {
            if (line.equals("___")) {
                text.rule(width * 3 / 10);
            } else {
                String words = line.equals(SPACE) ? "" : line;
                text.paragraph(words, new WordText.Setting(style, marks.recipient(words), false, false, false));
            }
        }
        xml.close();
    }

    /** A turned page needs a section of its own; an upright one is a page break, as typists make it. */
    private void newPage(boolean turned) {
        if (turned) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Recipients");
            section(true);
            xml.close().close();
            landscape = true;
        } else {
            pageBreak = true;
        }
    }

    private void section(boolean first) {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "rId5");
        xml.empty("w:type", "w:val", "nextPage");
        if (landscape) {
            xml.empty("w:pgSz", "w:w", LONG_SIDE, "w:h", SHORT_SIDE, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", SHORT_SIDE, "w:h", LONG_SIDE);
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                TOP,
                "w:right",
                RIGHT,
                "w:bottom",
                TOP,
                "w:left",
                LEFT,
                "w:header",
                567,
                "w:footer",
                567,
                "w:gutter",
                0);
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.close();
    }

    private int textWidth() {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }
}
