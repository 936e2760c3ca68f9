package vn.kehoach.testdata.formats;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs of Word's document and collects its footnotes. */
final class WordText {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Xml document;
    private final Normalizer.Form form;
    private final Xml footnotes = new Xml();
    private int notes;

    WordText(Xml document, Normalizer.Form form) {
        this.document = document;
        this.form = form;
        footnotes.open("w:footnotes", "xmlns:w", NAMESPACE);
        separator(-1, "separator", "w:separator");
        separator(0, "continuationSeparator", "w:continuationSeparator");
    }

    /**
     * How a paragraph is set.
     *
     * @param style id of its style
     * @param mark the list mark that Word counts, or null
     * @param bold whether all of it is bold
     * @param centred whether it stands in the middle whatever its style says
     * @param pageBreak whether a page break stands before its first word
     */
    record Setting(String style, ListMarks.@Nullable Mark mark, boolean bold, boolean centred, boolean pageBreak) {
        static Setting of(String style) {
            return new Setting(style, null, false, false, false);
        }
    }

    void paragraph(String line, Setting setting) {
        document.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", setting.style());
        ListMarks.Mark mark = setting.mark();
        if (mark != null) {
            document.open("w:numPr");
            document.empty("w:ilvl", "w:val", mark.level()).empty("w:numId", "w:val", mark.list());
            document.close();
        }
        if (setting.centred()) {
            document.empty("w:jc", "w:val", "center");
        }
        if (setting.bold()) {
            // The type of a counted number is that of the paragraph's end.
            document.open("w:rPr").empty("w:b").empty("w:bCs").close();
        }
        document.close();
        if (setting.pageBreak()) {
            document.open("w:r").empty("w:br", "w:type", "page").close();
        }
        for (Inline part : Inline.parse(mark == null ? line : line.substring(mark.length()))) {
            run(part, setting.bold());
        }
        document.close();
    }

    /** A drawn line: the lower border of an empty paragraph, indented on both sides. */
    void rule(int indent) {
        document.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Rule");
        document.empty("w:ind", "w:left", indent, "w:right", indent);
        document.close().close();
    }

    /** The part {@code footnotes.xml}. */
    String footnotes() {
        return footnotes.close().toString();
    }

    private void run(Inline part, boolean bold) {
        switch (part.kind()) {
            case FOOTNOTE -> footnote(part.text());
            case LINE_BREAK -> document.open("w:r").empty("w:br").close();
            case WORDS -> words(document, part, bold || part.bold());
        }
    }

    private void words(Xml xml, Inline part, boolean bold) {
        xml.open("w:r");
        if (bold || part.italic()) {
            xml.open("w:rPr");
            if (bold) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (part.italic()) {
                xml.empty("w:i").empty("w:iCs");
            }
            xml.close();
        }
        xml.open("w:t", "xml:space", "preserve").text(Normalizer.normalize(part.text(), form));
        xml.close().close();
    }

    private void footnote(String text) {
        notes++;
        mark(document).empty("w:footnoteReference", "w:id", notes).close();
        footnotes.open("w:footnote", "w:id", notes).open("w:p");
        footnotes.open("w:pPr").empty("w:pStyle", "w:val", "FootnoteText").close();
        mark(footnotes).empty("w:footnoteRef").close();
        words(footnotes, new Inline(Inline.Kind.WORDS, " " + text, false, false), false);
        footnotes.close().close();
    }

    private static Xml mark(Xml xml) {
        xml.open("w:r").open("w:rPr");
        return xml.empty("w:rStyle", "w:val", "FootnoteReference").close();
    }

    private void separator(int id, String type, String element) {
        footnotes.open("w:footnote", "w:type", type, "w:id", id);
        footnotes.open("w:p").open("w:r").empty(element).close().close().close();
    }
}
