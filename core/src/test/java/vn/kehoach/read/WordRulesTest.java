package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word documents as their readers see them: what shows, what does not, and how lists are numbered. */
class WordRulesTest {
    private static final String BOX = "<w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent>";

    static Stream<Arguments> runs() {
        return Stream.of(
                arguments("plain", p(t("Sở Y tế")), "Sở Y tế"),
                arguments("bold", p(r("<w:b/>", "I. MỤC TIÊU")), "B I. MỤC TIÊU"),
                arguments("bold switched off", p(r("<w:b w:val=\"0\"/>", "Mục tiêu")), "Mục tiêu"),
                arguments(
                        "bold lead", p(r("<w:b/>", "Điều 1.") + t(" Ban hành kèm theo")), "Điều 1. Ban hành kèm theo"),
                arguments("capitals", p(r("<w:caps/>", "phụ lục")), "PHỤ LỤC"),
                arguments("superscript digits", p(t("20 m") + r("<w:vertAlign w:val=\"superscript\"/>", "2")), "20 m²"),
                arguments("line break", p("<w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r>"), "A\nB"),
                arguments(
                        "page break", p(t("A")) + p("<w:r><w:br w:type=\"page\"/></w:r>") + p(t("B")), "A\nPAGE\n\nB"),
                arguments(
                        "no-break hyphen",
                        p("<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t></w:r>"),
                        "2021-2025"),
                arguments("tab after a number", p("<w:r><w:t>1.</w:t><w:tab/><w:t>Sở Y tế</w:t></w:r>"), "1. Sở Y tế"),
                arguments("tab before a paragraph", p("<w:r><w:tab/><w:t>Căn cứ Luật</w:t></w:r>"), "\tCăn cứ Luật"),
                arguments(
                        "Symbol's sign",
                        p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 95%</w:t></w:r>"),
                        "≥ 95%"),
                arguments("hidden", p(t("A") + r("<w:vanish/>", "ẩn") + t("B")), "AB"),
                arguments("deleted", p(t("A") + "<w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>" + t("B")), "AB"),
                arguments("moved away", p(t("A") + "<w:moveFrom>" + t("đi") + "</w:moveFrom>"), "A"),
                arguments("inserted", p(t("A") + "<w:ins>" + t("B") + "</w:ins>"), "AB"),
                arguments(
                        "deleted end of paragraph",
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + t("giao Sở ") + "</w:p>" + p(t("Y tế")),
                        "giao Sở Y tế"),
                arguments("page number", p(t("Trang ") + field("PAGE", "7")), "Trang"),
                arguments("other fields show", p(t("Bảng ") + field("SEQ Bang", "2")), "Bảng 2"),
                arguments("link", p("<w:hyperlink>" + t("thuvien.vn") + "</w:hyperlink>"), "thuvien.vn"),
                arguments(
                        "placeholder",
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p(t("Nhập ở đây"))
                                + "</w:sdtContent></w:sdt>" + p(t("A")),
                        "A"),
                arguments(
                        "shape without text",
                        p("<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>1828800</wp:posOffset></wp:positionH>"
                                + "</wp:anchor></w:drawing><w:t>Số: 15</w:t></w:r>"),
                        "Số: 15"),
                arguments(
                        "text box once, after its paragraph",
                        p("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + BOX
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + BOX
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + t("Số: 15")),
                        "Số: 15\nHỎA TỐC"),
                arguments(
                        "old text box",
                        p("<w:r><w:pict><v:textbox>" + BOX + "</v:textbox></w:pict></w:r>"),
                        "\nHỎA TỐC"),
                arguments(
                        "comment mark",
                        p("<w:commentRangeStart/>" + t("A") + "<w:r><w:commentReference/></w:r>"),
                        "A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void showsWhatPaperShows(String name, String body, String blocks) throws IOException {
        assertThat(Blocks.of(ZipFiles.docx(body))).as(name).isEqualTo(blocks);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("counts", level("decimal", "%1."), items("1.0", "1.0"), "1. A\n2. A"),
                arguments(
                        "letters",
                        level("lowerLetter", "%1)"),
                        items("1.0", "1.0", "1.0", "1.0", "1.0"),
                        "a) A\nb) A\nc) A\nd) A\ne) A"),
                arguments(
                        "Roman",
                        level("upperRoman", "%1."),
                        items("1.0", "1.0", "1.0", "1.0"),
                        "I. A\nII. A\nIII. A\nIV. A"),
                arguments("zero", level("decimalZero", "%1."), items("1.0"), "01. A"),
                arguments("drawn bullet", level("bullet", "\uF0B7"), items("1.0"), "- A"),
                arguments("plus", level("bullet", "+"), items("1.0"), "+ A"),
                arguments(
                        "levels",
                        level("upperRoman", "%1.") + level(1, "decimal", "%2.%3", ""),
                        items("1.0", "1.1"),
                        "I. A\n1. A"),
                arguments(
                        "levels together, below restarts",
                        level("decimal", "%1.") + level(1, "decimal", "%1.%2.", ""),
                        items("1.0", "1.1", "1.1", "1.0", "1.1"),
                        "1. A\n1.1. A\n1.2. A\n2. A\n2.1. A"),
                arguments(
                        "digits for Roman above",
                        level("upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>"),
                        items("1.0", "1.0", "1.1"),
                        "I. A\nII. A\n2.1 A"),
                arguments(
                        "a list of the same scheme goes on",
                        level("decimal", "%1."),
                        items("1.0", "2.0"),
                        "1. A\n2. A"),
                arguments(
                        "one that says where it starts does not",
                        level("decimal", "%1."),
                        items("1.0", "3.0", "3.0"),
                        "1. A\n5. A\n6. A"),
                arguments("no list", level("decimal", "%1."), items("0.0"), "A"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void numbersListsAsWordDoes(String name, String levels, String body, String blocks) throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId=\"9\">" + levels + "</w:abstractNum>"
                + num(1, "") + num(2, "")
                + num(3, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
        assertThat(Blocks.of(ZipFiles.docx(body, "numbering", numbering)))
                .as(name)
                .isEqualTo(blocks);
    }

    @Test
    void stylesGiveNumbersAndWeight() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Base\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Toc\"><w:name w:val=\"toc 1\"/></w:style>";
        String numbering = "<w:abstractNum w:abstractNumId=\"9\">"
                + level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Muc\"/>") + "</w:abstractNum>" + num(1, "");
        String body = styled("Toc", "I. MỤC TIÊU ... 3")
                + styled("Muc", "MỤC TIÊU")
                + p(t("Đến năm 2025"))
                + styled("Muc", "NHIỆM VỤ");
        assertThat(Blocks.of(ZipFiles.docx(body, "styles", styles, "numbering", numbering)))
                .isEqualTo("\nB I. MỤC TIÊU\nĐến năm 2025\nB II. NHIỆM VỤ");
    }

    @Test
    void unfoldsMergedCells() throws IOException {
        String table = "<w:tbl>"
                + row(cell("<w:vMerge w:val=\"restart\"/>", "TT"), cell("<w:gridSpan w:val=\"2\"/>", "Mục tiêu"))
                + row(cell("<w:vMerge/>", ""), cell("", "2024"), cell("", "2025"))
                + row(cell("", "1"), cell("", "70%"), cell("", "80%"))
                + "</w:tbl>";
        assertThat(Blocks.of(ZipFiles.docx(table))).isEqualTo("TT | Mục tiêu | \n | 2024 | 2025\n1 | 70% | 80%");
    }

    @Test
    void numbersAnEmptyFirstColumn() throws IOException {
        String number = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        String table = "<w:tbl><w:tr><w:tc>" + number + "</w:tc>" + cell("", "Sở Y tế") + "</w:tr><w:tr><w:tc>" + number
                + "</w:tc>" + cell("", "Sở Tài chính") + "</w:tr></w:tbl>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"9\">" + level("decimal", "%1") + "</w:abstractNum>" + num(1, "");
        assertThat(Blocks.of(ZipFiles.docx(table, "numbering", numbering))).isEqualTo("1 | Sở Y tế\n2 | Sở Tài chính");
    }

    @Test
    void leavesDeletedRowsOutAndKeepsParagraphsOfCells() throws IOException {
        String gone = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "x") + cell("", "y") + "</w:tr>";
        String two = "<w:tc>" + p(t("Chủ trì: Sở Y tế")) + p(t("Phối hợp: Sở Tài chính")) + "</w:tc>";
        String table = "<w:tbl><w:tr>" + cell("", "1") + two + "</w:tr>" + gone + row(cell("", "2"), cell("", "B"))
                + "</w:tbl>";
        assertThat(Blocks.of(ZipFiles.docx(table))).isEqualTo("1 | Chủ trì: Sở Y tế/Phối hợp: Sở Tài chính\n2 | B");
    }

    @Test
    void putsNotesApart() throws IOException {
        String notes =
                "<w:footnote w:type=\"separator\" w:id=\"0\">" + p(t("---")) + "</w:footnote><w:footnote w:id=\"2\">"
                        + p("<w:r><w:footnoteRef/></w:r>" + t(" Theo báo cáo của Sở Y tế.")) + "</w:footnote>";
        String body =
                p(t("đạt 85%") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + t(" vào năm 2025.")) + p(t("B"));
        assertThat(Blocks.of(ZipFiles.docx(body, "footnotes", notes)))
                .isEqualTo("đạt 85%¹ vào năm 2025.\nNOTE ¹ Theo báo cáo của Sở Y tế.\nB");
    }

    @Test
    void aTableThatOnlyFramesThePageIsNoTable() throws IOException {
        String inner = "<w:tbl>" + row(cell("", "1"), cell("", "A")) + row(cell("", "2"), cell("", "B")) + "</w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + p(t("KẾ HOẠCH")) + inner + p("") + "</w:tc></w:tr></w:tbl>";
        assertThat(Blocks.of(ZipFiles.docx(outer))).isEqualTo("KẾ HOẠCH\n1 | A\n2 | B\n");
    }

    static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    static String t(String text) {
        return r("", text);
    }

    private static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + t(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + t(text) + "</w:p>";
    }

    private static String level(String format, String text) {
        return level(0, format, text, "");
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text.replace("%2.%3", "%2.") + "\"/></w:lvl>";
    }

    private static String num(int id, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"9\"/>" + more + "</w:num>";
    }

    /** Paragraphs "A" of lists and levels: "1.0" is the first level of list 1. */
    private static String items(String... places) {
        StringBuilder body = new StringBuilder();
        for (String place : places) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"")
                    .append(place.substring(2))
                    .append("\"/><w:numId w:val=\"")
                    .append(place.charAt(0))
                    .append("\"/></w:numPr></w:pPr>")
                    .append(t("A"))
                    .append("</w:p>");
        }
        return body.toString();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text.isEmpty() ? "" : t(text)) + "</w:tc>";
    }
}
