package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.read.Block;

class MarkdownMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '## I. NHIỆM VỤ'             | I. NHIỆM VỤ             | ALL
            '#### a) Mở lớp'             | a) Mở lớp               | ALL
            '#docsach lan tỏa'           | #docsach lan tỏa        | NONE
            **I. NHIỆM VỤ**              | I. NHIỆM VỤ             | ALL
            I. **NHIỆM VỤ, GIẢI PHÁP**   | I. NHIỆM VỤ, GIẢI PHÁP  | ALL
            ***Thư viện huyện***         | Thư viện huyện          | ALL
            **Thư viện huyện:** mở lớp   | Thư viện huyện: mở lớp  | LEAD
            - **Thư viện huyện** mở lớp  | - Thư viện huyện mở lớp | LEAD
            Mở **lớp** tập huấn          | Mở lớp tập huấn         | NONE
            *Thư viện huyện* mở lớp      | Thư viện huyện mở lớp   | NONE
            **B****án sách**             | Bán sách                | ALL
            Mở lớp (*) **tập huấn**      | Mở lớp (*) tập huấn     | NONE
            * Mở lớp tập huấn            | * Mở lớp tập huấn       | NONE
            * **Thư viện huyện:** mở lớp | * Thư viện huyện: mở lớp | LEAD
            * **Thư viện huyện mở lớp**  | * Thư viện huyện mở lớp | ALL
            * Thư viện *huyện* mở lớp    | * Thư viện huyện mở lớp | NONE
            * Mở lớp \\* tập huấn        | * Mở lớp * tập huấn     | NONE
            * Mở lớp (*) tập huấn        | * Mở lớp (*) tập huấn   | NONE
            * Mở lớp* tập huấn           | Mở lớp tập huấn         | NONE
            \\*\\* Mở lớp                | ** Mở lớp               | NONE
            """)
    void marksSayHowMuchOfALineIsBold(String line, String text, Block.Bold bold) {
        RawLine read = lines("**Kế hoạch**", line).get(1);
        assertThat(read.text().strip()).isEqualTo(text);
        assertThat(weight(read)).isEqualTo(bold);
        assertThat(read.open()).isFalse();
    }

    /** What stands behind the lines: B all bold, b its first word, + the emphasis goes on in the next line. */
    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of(
                        "bold goes on over the line's end",
                        List.of("**Mở lớp tập huấn", "cho cán bộ**", "tại xã"),
                        List.of("Mở lớp tập huấn B+", "cho cán bộ B", "tại xã")),
                Arguments.of(
                        "two spaces end the line, and bold goes on all the same",
                        List.of("**Mở lớp  ", "Mua sách**"),
                        List.of("Mở lớp B", "Mua sách B")),
                Arguments.of(
                        "an empty line ends bold that was never closed",
                        List.of("Mở lớp **tập huấn", "", "Mua sách"),
                        List.of("Mở lớp tập huấn +", "", "Mua sách")),
                Arguments.of(
                        "stars alone are an ornament",
                        List.of("**THƯ VIỆN HUYỆN**", "***", "Số: 15/KH-TV", "Mua sách"),
                        List.of("THƯ VIỆN HUYỆN B", "***", "Số: 15/KH-TV", "Mua sách")),
                Arguments.of(
                        "stars alone close what is open",
                        List.of("***Mở lớp", "***", "Mua sách"),
                        List.of("Mở lớp B+", "", "Mua sách")),
                Arguments.of(
                        "two stars alone open and close",
                        List.of("**", "Mở lớp", "**", "Mua sách"),
                        List.of(" +", "Mở lớp B+", "", "Mua sách")),
                Arguments.of(
                        "an ornament makes no Markdown",
                        List.of("THƯ VIỆN HUYỆN", "***", "*Mở lớp", "Mua sách*"),
                        List.of("THƯ VIỆN HUYỆN", "***", "*Mở lớp", "Mua sách*")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void emphasisMayGoOnOverLines(String reason, List<String> lines, List<String> read) {
        assertThat(lines(lines.toArray(new String[0])))
                .as(reason)
                .extracting(MarkdownMarksTest::shown)
                .isEqualTo(read);
    }

    /** Their asterisks are no marks there. */
    @Test
    void inADocumentOfPipesOnlyLineBreaksAreMarks() {
        assertThat(lines(
                        "| TT | Nội dung |", "|---|---|", "| 1 | Mở<br>lớp<BR/>đọc", "sách<br>* mới | *", "Mua *sách*"))
                .extracting(MarkdownMarksTest::shown)
                .containsExactly("| TT | Nội dung |", "|---|---|", "| 1 | Mở lớp đọc", "sách * mới | *", "Mua *sách*");
        assertThat(lines("Mở<br>lớp")).extracting(MarkdownMarksTest::shown).containsExactly("Mở<br>lớp");
    }

    @Test
    void threeMarkedParagraphsOfAWordProcessorAreMarkdown() {
        Block.Paragraph marked = new Block.Paragraph("**Mở lớp**", Block.Bold.NONE);
        Block.Paragraph bold = new Block.Paragraph("*Mua sách*", Block.Bold.ALL);
        assertThat(MarkdownMarks.strip(List.of(marked, marked, bold)))
                .extracting(MarkdownMarksTest::shown)
                .containsExactly("**Mở lớp**", "**Mở lớp**", "*Mua sách* B");
        assertThat(MarkdownMarks.strip(List.of(marked, marked, marked, bold)))
                .extracting(MarkdownMarksTest::shown)
                .containsExactly("Mở lớp B", "Mở lớp B", "Mở lớp B", "Mua sách B");
    }

    private static List<RawLine> lines(String... lines) {
        return MarkdownMarks.strip(Stream.of(lines).<Block>map(Block.Line::new).toList());
    }

    private static Block.Bold weight(RawLine line) {
        return line.bold() ? Block.Bold.ALL : line.boldLead() ? Block.Bold.LEAD : Block.Bold.NONE;
    }

    private static String shown(RawLine line) {
        String marks = (line.bold() ? "B" : line.boldLead() ? "b" : "") + (line.open() ? "+" : "");
        return line.text().stripTrailing() + (marks.isEmpty() ? "" : " " + marks);
    }
}
