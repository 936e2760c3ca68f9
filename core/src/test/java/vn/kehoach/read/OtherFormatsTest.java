package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RTF, OpenDocument and web pages as their readers see them. */
class OtherFormatsTest {

    static Stream<Arguments> rtf() {
        return Stream.of(
                arguments("Unicode with stand-ins", "S\\u7903? Y t\\u7871?\\par", "Sở Y tế"),
                arguments("no stand-ins", "\\uc0 S\\u7903 Y\\par", "SởY"),
                arguments(
                        "Vietnamese code page", "{\\fonttbl{\\f1\\fcharset163 Arial;}}\\f1 \\'d0\\'f4ng\\par", "Đông"),
                arguments("bold", "\\b M\\u7909?c\\b0\\par", "B Mục"),
                arguments("hidden and deleted", "A{\\v x}{\\deleted y}B\\par", "AB"),
                arguments("list number", "{\\listtext\\pard\\plain 1.1.\\tab}A\\par", "1.1. A"),
                arguments("list bullet", "{\\listtext\\pard\\plain\\'b7\\tab}A\\par", "- A"),
                arguments("page number", "A{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par", "A"),
                arguments("header", "{\\header Trang 3\\par}A\\par", "A"),
                arguments("note", "A{\\super\\chftn}{\\footnote\\pard\\plain Theo B}.\\par", "A¹.\nNOTE ¹ Theo B"),
                arguments("unknown group", "{\\*\\la x}A\\par", "A"),
                arguments("line and tab", "A\\line B\\tab C\\par", "A\nB\tC"),
                arguments(
                        "table with a wide cell",
                        "\\trowd\\cellx2000\\cellx6000\\pard\\intbl A\\cell B\\cell\\row"
                                + "\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl 1\\cell 2\\cell 3\\cell\\row\\pard Z\\par",
                        "A | B | \n1 | 2 | 3\nZ"),
                arguments(
                        "text box",
                        "A{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt Box\\par}}{\\shprslt Box\\par}}\\par",
                        "A\nBox"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rtf")
    void readsRtf(String name, String body, String blocks) throws IOException {
        byte[] file = ("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.US_ASCII);
        assertThat(Blocks.of(file)).as(name).isEqualTo(blocks);
    }

    static Stream<Arguments> odt() {
        String bold =
                "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
        String list = "<text:list-style style:name=\"L1\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                + "</text:list-style>";
        return Stream.of(
                arguments(
                        "bold",
                        bold,
                        "<text:p><text:span text:style-name=\"T1\">MỤC TIÊU</text:span></text:p>",
                        "B MỤC TIÊU"),
                arguments("blanks", "", "<text:p>a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p>", "a  b\nc"),
                arguments(
                        "list goes on",
                        list,
                        "<text:list text:style-name=\"L1\"><text:list-item><text:p>A</text:p><text:list><text:list-item>"
                                + "<text:p>B</text:p></text:list-item></text:list></text:list-item></text:list><text:p>C</text:p>"
                                + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
                                + "<text:p>D</text:p></text:list-item></text:list>",
                        "I. A\n1. B\nC\nII. D"),
                arguments(
                        "merged cells",
                        "",
                        "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>A</text:p>"
                                + "</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row>"
                                + "<table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p>"
                                + "</table:table-cell></table:table-row></table:table>",
                        "A | \n1 | 2"),
                arguments(
                        "deletions and comments",
                        "",
                        "<text:tracked-changes><text:p>xóa</text:p></text:tracked-changes><text:p>A<office:annotation>"
                                + "<text:p>ghi chú</text:p></office:annotation>B</text:p>",
                        "AB"),
                arguments(
                        "note",
                        "",
                        "<text:p>A<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo B</text:p>"
                                + "</text:note-body></text:note>.</text:p>",
                        "A¹.\nNOTE ¹ Theo B"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odt")
    void readsOpenDocuments(String name, String styles, String body, String blocks) throws IOException {
        assertThat(Blocks.of(ZipFiles.odt(styles, body))).as(name).isEqualTo(blocks);
    }

    static Stream<Arguments> html() {
        return Stream.of(
                arguments(
                        "headings and paragraphs",
                        "<h2>I. MỤC TIÊU</h2><p>Đến\n năm <b>2025</b></p>",
                        "B I. MỤC TIÊU\nĐến năm 2025"),
                arguments("breaks", "<div>A<br>B</div>", "A\nB"),
                arguments(
                        "not shown",
                        "<p>A<span style='display: none'>x</span><script>y</script><del>z</del>B</p>",
                        "AB"),
                arguments("counted list", "<ol start=3><li>A<li>B</ol>", "3. A\n4. B"),
                arguments("letters", "<ol type=a><li>A<li>B</ol>", "a. A\nb. B"),
                arguments("bullets", "<ul><li>A<li>+ B</ul>", "- A\n+ B"),
                arguments("typed numbers", "<ol><li>1. A</li><li><span>2.</span>B</li></ol>", "1. A\n2. B"),
                arguments(
                        "merged cells",
                        "<table><tr><th rowspan=2>TT<th colspan=2>Năm<tr><td>2024<td>2025<tr><td>1<td>a<td>b</table>",
                        "TT | Năm | \n | 2024 | 2025\n1 | a | b"),
                arguments("paragraphs of a cell", "<table><tr><td>1<td><p>A</p><p>B</p></table>", "1 | A/B"),
                arguments("powers", "<p>100 m<sup>2</sup></p>", "100 m²"),
                arguments(
                        "a page laid out with a table",
                        "<table><tr><td>menu<td><p>A</p><table><tr><td>1<td>2</table></table>",
                        "menu\nA\n1 | 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("html")
    void readsWebPages(String name, String body, String blocks) throws IOException {
        byte[] file = ZipFiles.utf8(
                "<html><head><meta charset=utf-8><title>x</title></head><body>" + body + "</body></html>");
        assertThat(Blocks.of(file)).as(name).isEqualTo(blocks);
    }

    @Test
    void believesThePageAboutItsCharacters() throws IOException {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1258'></head><body><p>"
                        + "Ban Dân vận Đảng ủy</p></body></html>";
        String decomposed = page.replace("ậ", "â\u0323").replace("ả", "a\u0309").replace("ủ", "u\u0309");
        String read = Blocks.of(decomposed.getBytes(Charset.forName("windows-1258")));
        assertThat(java.text.Normalizer.normalize(read, java.text.Normalizer.Form.NFC))
                .isEqualTo("Ban Dân vận Đảng ủy");
    }

    @Test
    void readsThePageOfAWebArchive() throws IOException {
        String html = "<html><body><p>Kế hoạch</p></body></html>";
        String mht =
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
                        + "\tboundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/html; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(ZipFiles.utf8(html))
                        + "\r\n----b1\r\nContent-Type: image/png\r\n\r\nx\r\n----b1--";
        assertThat(Blocks.of(mht.getBytes(StandardCharsets.US_ASCII))).isEqualTo("Kế hoạch");
    }
}
