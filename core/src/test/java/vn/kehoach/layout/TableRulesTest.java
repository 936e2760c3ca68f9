package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Plan;
import vn.kehoach.read.Block;
import vn.kehoach.read.PageMarks;

class TableRulesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    private static final String TABS = """
            TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
            1\tMở lớp tập huấn cho cán bộ\tSở Y tế\tSở Tài chính\tQuý II/2023
            2\tMua sách cho các xã vùng cao\tSở Tư pháp\t\tHằng năm
            3\tLập danh sách tình nguyện viên\tSở Nội vụ\tHội Nông dân tỉnh\t""";

    private static final String PIPES = """
            | TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
            |----|:---------|-----------------|------------------|-----------|
            | 1 | Mở lớp tập huấn cho cán bộ | Sở Y tế | Sở Tài chính | Quý II/2023 |
            | 2 | Mua sách cho các xã vùng cao | Sở Tư pháp | | Hằng năm |
            | 3 | Lập danh sách tình nguyện viên | Sở Nội vụ | Hội Nông dân tỉnh | |""";

    /** As portals flatten them: one cell a line, nothing left of the empty ones. */
    private static final String LINES = """
            TT

            Nội dung

            Cơ quan chủ trì

            Cơ quan phối hợp

            Thời gian

            1

            Mở lớp tập huấn cho cán bộ

            Sở Y tế

            Sở Tài chính

            Quý II/2023

            2

            Mua sách cho các xã vùng cao

            Sở Tư pháp

            Hằng năm

            3

            Lập danh sách tình nguyện viên

            Sở Nội vụ

            Hội Nông dân tỉnh
            """;

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("tabs", TABS),
                Arguments.of("pipes", PIPES),
                Arguments.of(
                        "pipes, cells broken over lines",
                        PIPES.replace("lớp tập", "lớp\ntập").replace("các xã", "các\nxã")),
                Arguments.of("a cell a line", LINES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void allFormsGiveTheSameTasks(String form, String table) {
        Plan plan = Plans.body("I. PHÂN CÔNG NHIỆM VỤ", table);
        assertThat(plan.tasks().stream()
                        .map(task -> task.text() + " / " + Plans.parties(task.lead()) + " / "
                                + Plans.parties(task.support()) + " / " + Plans.shown(task.deadline()))
                        .toList())
                .as(form)
                .containsExactly(
                        "Mở lớp tập huấn cho cán bộ / Sở Y tế / Sở Tài chính / QUARTER 2023-Q2",
                        "Mua sách cho các xã vùng cao / Sở Tư pháp / - / RECURRING P1Y",
                        "Lập danh sách tình nguyện viên / Sở Nội vụ / Hội Nông dân tỉnh / -");
        assertThat(plan.text()).contains("1\tMở lớp tập huấn cho cán bộ\tSở Y tế\tSở Tài chính\tQuý II/2023\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void textAfterTheTableIsNoRow(String form, String table) {
        Plan plan = Plans.body(
                "I. PHÂN CÔNG NHIỆM VỤ",
                table,
                "II. TỔ CHỨC THỰC HIỆN",
                "- Các đơn vị báo cáo kết quả về thư viện tỉnh để tổng hợp chung.");
        assertThat(plan.tasks())
                .as(form)
                .filteredOn(task -> task.origin().equals("table"))
                .hasSize(3);
        assertThat(Plans.bodyLines(plan))
                .endsWith("II. TỔ CHỨC THỰC HIỆN", "- Các đơn vị báo cáo kết quả về thư viện tỉnh để tổng hợp chung.");
    }

    @Test
    void aHeaderRepeatedOnTheNextPageIsOneTable() {
        String header = "TT\tNội dung\tCơ quan chủ trì\tThời gian";
        LaidOutText text = layOut(
                header, "1\tMở lớp\tSở Y tế\tHằng năm", "", "2", "", header, "2\tMua sách\tSở Tư pháp\tHằng quý");
        assertThat(text.tables()).hasSize(1);
        assertThat(text.tables().get(0).rows()).hasSize(3);
        assertThat(text.tables().get(0).headerRows()).isEqualTo(1);
        assertThat(text.text())
                .isEqualTo(header + "\n1\tMở lớp\tSở Y tế\tHằng năm\n2\tMua sách\tSở Tư pháp\tHằng quý\n");
    }

    @Test
    void aRowCutByAPageBreakIsPutTogether() {
        String header = "| TT | Nội dung | Cơ quan chủ trì | Thời gian |";
        LaidOutText text = layOut(
                header,
                "| 1 | Mở lớp tập huấn | Sở Y tế | Hằng năm |",
                "",
                "2",
                "",
                header,
                "| | cho cán bộ | | |",
                "| 2 | Mua sách | Sở Tư pháp | |");
        assertThat(text.tables()).hasSize(1);
        assertThat(text.text()).contains("\n1\tMở lớp tập huấn cho cán bộ\tSở Y tế\tHằng năm\n");
    }

    static Stream<Arguments> brokenRows() {
        String separator = "|---|---|---|\n";
        String header = "| TT | Nội dung | Cơ quan chủ trì |\n";
        String last = "| 2 | Mua sách | Sở Tư pháp |";
        return Stream.of(
                Arguments.of("inside a cell", header + separator + "| 1 | Mở\nlớp | Sở Y\ntế |\n" + last),
                Arguments.of("behind a bar", header + separator + "| 1 | Mở lớp |\nSở Y tế |\n" + last),
                Arguments.of("before a bar", header + separator + "| 1 | Mở lớp\n| Sở Y tế |\n" + last),
                Arguments.of("at every bar", header + separator + "| 1\n| Mở lớp\n| Sở Y tế\n|\n" + last),
                Arguments.of("around a page number", header + separator + "| 1 | Mở\n12\nlớp | Sở Y tế |\n" + last),
                Arguments.of(
                        "around a page number in a table with no line below its header",
                        header + "| 1 | Mở\n- 12 -\nlớp | Sở Y tế |\n" + last),
                Arguments.of(
                        "in all rows",
                        header + separator + "| 1 | Mở lớp |\nSở Y tế |\n| 2 |\nMua sách | Sở Tư pháp |"),
                Arguments.of(
                        "in the header",
                        "| TT | Nội dung |\nCơ quan chủ trì |\n" + separator + "| 1 | Mở lớp | Sở Y tế |\n" + last),
                Arguments.of(
                        "inside a cell of a table with no line below its header",
                        header + "| 1 | Mở\nlớp | Sở Y\ntế |\n" + last),
                Arguments.of(
                        "nowhere, but the closing bar is missing",
                        header + separator + "| 1 | Mở lớp | Sở Y tế\n" + last));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRows")
    void rowsOfPipesAreRejoinedWhereverTheyWereBroken(String broken, String table) {
        LaidOutText text = layOut(table.split("\n"));
        assertThat(text.text())
                .as(broken)
                .isEqualTo("TT\tNội dung\tCơ quan chủ trì\n1\tMở lớp\tSở Y tế\n2\tMua sách\tSở Tư pháp\n");
        assertThat(text.tables()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |---|---|---| ; | 1 | Mở lớp | Sở Y tế   ; ''       ; an empty line ends a row
            | 0 | Họp | Sở Y tế | ; | 1 | Mở lớp | Sở Y tế | ; Tổng kết ; a closed row takes nothing more
            """)
    void textBelowARowOfPipesStaysText(String second, String row, String next, String reason) {
        LaidOutText text = layOut("| TT | Nội dung | Cơ quan chủ trì |", second, row, next, "Ghi theo mẫu |");
        assertThat(text.text()).as(reason).contains("\n1\tMở lớp\tSở Y tế\n").endsWith("Ghi theo mẫu |\n");
    }

    /** No page has ended at any of these. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | 1 | Mở lớp ; 20 ; | Sở Y tế |         ; 1\tMở lớp 20\tSở Y tế
            | 1 | ; 20 ; | Sở Y tế |                 ; 1\t20\tSở Y tế
            | 1 | Mở lớp cho các ; 20 ; xã | Sở Y tế | ; 1\tMở lớp cho các 20 xã\tSở Y tế
            | 1 | Mở lớp 2021- ; 2025 ; ở xã | Sở Y tế | ; 1\tMở lớp 2021- 2025 ở xã\tSở Y tế
            | 1 | Mở lớp hè ; 2025 ; ở xã | Sở Y tế | ; 1\tMở lớp hè 2025 ở xã\tSở Y tế
            """)
    void aFigureOnALineOfItsOwnStaysInItsCell(String above, String figure, String below, String row) {
        LaidOutText text = layOut("| TT | Nội dung | Cơ quan chủ trì |", "|---|---|---|", above, figure, below);
        assertThat(text.text()).endsWith("\n" + row.translateEscapes() + "\n");
    }

    @Test
    void shortRowsThatAreCompleteStayTwo() {
        LaidOutText text = layOut(
                "| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |",
                "|---|---|---|---|---|",
                "| A | Truyền thông |",
                "| I | Sách |",
                "| 1 | Mở lớp | Sở Y tế | Các xã | Quý I |");
        assertThat(text.text()).endsWith("\nA\tTruyền thông\nI\tSách\n1\tMở lớp\tSở Y tế\tCác xã\tQuý I\n");
    }

    @Test
    void everyTableOfPipesHasItsOwnBars() {
        LaidOutText text = layOut(
                "| TT | Nội dung | Cơ quan chủ trì |",
                "|---|---|---|",
                "| 1 | Mở lớp | Sở Y tế |",
                "Biểu sách mua thêm.",
                "| Sách |",
                "Số bản |",
                "|---|---|",
                "| Truyện |",
                "20 |");
        assertThat(text.text()).endsWith("\nBiểu sách mua thêm.\nSách\tSố bản\nTruyện\t20\n");
    }

    @Test
    void aBarThatOpensALineOfTextMakesNoTable() {
        LaidOutText text = layOut("| Mở lớp đọc sách cho cán bộ các xã", "vùng cao |", "Mua sách");
        assertThat(text.tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "<br/>", "<br />", " <br> "})
    void aLineBreakInsideACellIsASpace(String lineBreak) {
        LaidOutText text = layOut(
                "**Phân công**",
                "| TT | Nội dung | Cơ quan chủ trì |",
                "|---|---|---|",
                "| 1 | Mở" + lineBreak + "lớp | Sở Y tế |");
        assertThat(text.text()).endsWith("\n1\tMở lớp\tSở Y tế\n");
    }

    /** As pages are read: the closing bar stays the last sign of the row. */
    @Test
    void theEndOfAPageInTheLastCellOfARowIsNoCell() {
        LaidOutText text = layOut(
                "| TT | Nội dung | Cơ quan chủ trì |",
                "|---|---|---|",
                "| 1 | Mở",
                "lớp | Sở Y tế" + PageMarks.endOf(1) + "|",
                "| 2 | Mua sách | Sở Tư pháp " + PageMarks.endOf(2) + "|");
        assertThat(text.text())
                .isEqualTo("TT\tNội dung\tCơ quan chủ trì\n1\tMở lớp\tSở Y tế\n2\tMua sách\tSở Tư pháp\n");
        assertThat(text.pages())
                .extracting(
                        page -> text.text().substring(page.start(), page.end()).strip())
                .containsExactly("TT\tNội dung\tCơ quan chủ trì\n1\tMở lớp\tSở Y tế", "2\tMua sách\tSở Tư pháp");
        assertThat(text.tables().get(0).rows().get(2).cells().get(2).of(text.text()))
                .isEqualTo("Sở Tư pháp");
    }

    @Test
    void emptyCellsKeepTheirPlace() {
        LaidOutText text = layOut("TT\tNội dung\tCơ quan chủ trì\tThời gian", "1\tMở lớp\t\tHằng năm", "\t\tSở Y tế\t");
        Table.Row row = text.tables().get(0).rows().get(1);
        assertThat(row.cells()).hasSize(4);
        assertThat(row.cells().get(2).of(text.text())).isEmpty();
        assertThat(row.cells().get(3).of(text.text())).isEqualTo("Hằng năm");
    }

    @Test
    void aGridOfCellsIsATable() {
        LaidOutText text = layout().layOut(List.of(new Block.Grid(List.of(
                List.of("TT", "Nội dung", "Cơ quan chủ trì"),
                List.of("1", "Mở\tlớp", "Sở Y tế"),
                List.of("2", "Mua sách", "")))));
        assertThat(text.text()).isEqualTo("TT\tNội dung\tCơ quan chủ trì\n1\tMở lớp\tSở Y tế\n2\tMua sách\t\n");
        assertThat(text.paragraphs()).extracting(Paragraph::kind).containsOnly(Paragraph.Kind.ROW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STT | Nhiệm vụ  | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | NUMBER TASK LEAD SUPPORT TIME
            TT  | Nội dung  | Đơn vị chủ trì  | Sản phẩm         | Ghi chú              | NUMBER TASK LEAD OUTPUT OTHER
            TT  | Chỉ tiêu  | ĐVT             | Thực hiện năm 2020 | Năm 2025           | NUMBER INDICATOR UNIT BASELINE MILESTONE
            TT  | CHỈ TIÊU  | Đơn vị tính     | Năm 2025         | Năm 2030             | NUMBER INDICATOR UNIT MILESTONE MILESTONE
            1   | Mở lớp    | Sở Y tế         | Sở Tài chính     | Hằng năm             | ''
            """)
    void headersSayWhatColumnsHold(String a, String b, String c, String d, String e, String roles) {
        assertThat(String.join(
                        " ",
                        new TableHeaders(VOCABULARY)
                                .roles(List.of(a, b, c, d, e)).stream()
                                        .map(Enum::name)
                                        .toList()))
                .isEqualTo(roles);
    }

    /** Without running numbers the columns tell where a row ends; the person beside the body leads nothing. */
    @Test
    void tablesWithoutNumbersAreReadByTheirColumns() {
        LaidOutText text = layOut("""
                IV. PHÂN CÔNG
                Công việc
                Đơn vị chủ trì
                Đơn vị phối hợp
                Người phụ trách
                Thời gian
                A. Chuẩn bị
                Kiểm kê sách trong kho, lập danh mục sách rách
                Tổ Thư viện
                Phòng Hành chính,
                Phòng Đào tạo
                Ông Lê Văn An
                Tháng 3/2026
                Tổ chức ngày hội đọc sách
                Đoàn trường
                Bà Hà Thị Bình
                Quý II/2026
                B. Tổng kết
                Viết báo cáo cuối năm gửi thư viện tỉnh
                Tổ Thư viện
                Các khoa
                Ông Lê Văn An
                Tháng 12/2026
                V. KINH PHÍ""".split("\n"));
        assertThat(text.tables()).hasSize(1);
        assertThat(text.tables().get(0).rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.of(text.text()))
                                .toList()))
                .containsExactly(
                        List.of("Công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Người phụ trách", "Thời gian"),
                        List.of("A. Chuẩn bị"),
                        List.of(
                                "Kiểm kê sách trong kho, lập danh mục sách rách",
                                "Tổ Thư viện",
                                "Phòng Hành chính, Phòng Đào tạo",
                                "Ông Lê Văn An",
                                "Tháng 3/2026"),
                        List.of("Tổ chức ngày hội đọc sách", "Đoàn trường", "", "Bà Hà Thị Bình", "Quý II/2026"),
                        List.of("B. Tổng kết"),
                        List.of(
                                "Viết báo cáo cuối năm gửi thư viện tỉnh",
                                "Tổ Thư viện",
                                "Các khoa",
                                "Ông Lê Văn An",
                                "Tháng 12/2026"));
    }

    /** What only begins as such a table stays text. */
    @Test
    void labelsThatNoRowsFollowAreNoTable() {
        LaidOutText text = layOut("""
                Công việc
                Đơn vị chủ trì
                Thời gian
                Các thư viện giới thiệu sách mới trên loa của thôn.
                Sách cũ chuyển cho các tủ sách ở xa đường lớn.""".split("\n"));
        assertThat(text.tables()).isEmpty();
    }

    private static Layout layout() {
        return new Layout(VOCABULARY, new DocumentTypes(VOCABULARY));
    }

    private static LaidOutText layOut(String... lines) {
        return layout().layOut(Stream.of(lines).<Block>map(Block.Line::new).toList());
    }
}
