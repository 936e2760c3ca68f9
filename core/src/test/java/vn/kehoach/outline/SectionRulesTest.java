package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;

class SectionRulesTest {
    private final SectionKinds kinds = new SectionKinds(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MỤC ĐÍCH, YÊU CẦU                              | PURPOSE
            QUAN ĐIỂM CHỈ ĐẠO                              | VIEWPOINTS
            PHẠM VI, ĐỐI TƯỢNG                             | SCOPE
            THỰC TRẠNG                                     | CONTEXT
            ĐÁNH GIÁ TÌNH HÌNH                             | CONTEXT
            SỰ CẦN THIẾT                                   | CONTEXT
            MỤC TIÊU                                       | OBJECTIVES
            CÁC CHỈ TIÊU CHỦ YẾU                           | OBJECTIVES
            NHIỆM VỤ VÀ GIẢI PHÁP                          | TASKS
            NỘI DUNG THỰC HIỆN                             | TASKS
            LỘ TRÌNH THỰC HIỆN                             | TIMELINE
            KINH PHÍ THỰC HIỆN                             | BUDGET
            NGUỒN LỰC                                      | BUDGET
            TỔ CHỨC THỰC HIỆN                              | ORGANIZATION
            PHÂN CÔNG NHIỆM VỤ                             | ORGANIZATION
            LỜI CẢM ƠN                                     | OTHER
            """)
    void aTopTitleSaysItsKind(String title, SectionKind kind) {
        assertThat(kinds.of(title, null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Truyền thông                                     | TASKS        | TASKS        | nothing said
            Mục tiêu cụ thể                                  | TASKS        | OBJECTIVES   | clearly another
            Sở Y tế                                          | ORGANIZATION | ORGANIZATION | an agency
            Tăng cường truyền thông về mục tiêu phát triển văn hóa đọc | TASKS | TASKS     | a word in passing
            """)
    void aChildInheritsUnlessItsTitleClearlySaysAnother(
            String title, SectionKind parent, SectionKind kind, String reason) {
        assertThat(kinds.of(title, parent)).as(reason).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AI LÀM GÌ                  | Sở Y tế mở lớp.      | Công an tỉnh kiểm tra. | ORGANIZATION
            Sở Y tế, Sở Tài chính      | Mở lớp.              | Mua sách.              | ORGANIZATION
            ĐÔI ĐIỀU NÓI THÊM          | Tổ chức mở lớp.      | Ban hành nội quy.      | OTHER
            """)
    void itemsTellTheKindThatATitleDoesNot(String title, String first, String second, SectionKind kind) {
        Plan plan = Plans.body("I. " + title, "- " + first, "- " + second);
        assertThat(plan.sections()).extracting(Section::kind).containsExactly(kind);
    }

    @Test
    void numbersMakeATree() {
        Plan plan = Plans.body(
                "I. MỤC TIÊU",
                "1. Mục tiêu chung",
                "Mọi người dân đều được tiếp cận sách.",
                "2. Mục tiêu cụ thể",
                "- Mở hai thư viện.",
                "II. NHIỆM VỤ",
                "1. Truyền thông",
                "a) Trên báo chí",
                "- Viết bài về sách.",
                "b) Trên mạng xã hội",
                "- Lập trang về sách.",
                "2. Tập huấn",
                "2.1. Cán bộ thư viện",
                "- Mở lớp cho cán bộ.",
                "2.2. Tình nguyện viên",
                "- Mở lớp cho tình nguyện viên.",
                "III. TỔ CHỨC THỰC HIỆN",
                "- Tổng kết.");
        assertThat(Plans.sections(plan).stream()
                        .map(section ->
                                section.level() + " " + section.id() + " " + section.title() + " " + section.kind())
                        .toList())
                .containsExactly(
                        "1 I MỤC TIÊU OBJECTIVES",
                        "2 I.1 Mục tiêu chung OBJECTIVES",
                        "2 I.2 Mục tiêu cụ thể OBJECTIVES",
                        "1 II NHIỆM VỤ TASKS",
                        "2 II.1 Truyền thông TASKS",
                        "3 II.1.a Trên báo chí TASKS",
                        "3 II.1.b Trên mạng xã hội TASKS",
                        "2 II.2 Tập huấn TASKS",
                        "3 II.2.1 Cán bộ thư viện TASKS",
                        "3 II.2.2 Tình nguyện viên TASKS",
                        "1 III TỔ CHỨC THỰC HIỆN ORGANIZATION");
        assertThat(Plans.sections(plan)).extracting(Section::number).contains("2.1", "2.2", "a", "III");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHẦN THỨ NHẤT / MỤC TIÊU     | PHẦN THỨ HAI / NHIỆM VỤ     | parts on two lines
            Phần I. MỤC TIÊU             | Phần II. NHIỆM VỤ           | parts
            A. MỤC TIÊU                  | B. NHIỆM VỤ                 | letters
            I. MỤC TIÊU                  | II. NHIỆM VỤ                | Roman numbers
            I- MỤC TIÊU                  | II- NHIỆM VỤ                | Party hyphens
            1. MỤC TIÊU                  | 2. NHIỆM VỤ                 | numbers
            **MỤC TIÊU**                 | **NHIỆM VỤ**                | bold without numbers
            """)
    void anySystemMayBeTheTop(String first, String second, String reason) {
        Plan plan = Plans.body(
                first.replace(" / ", "\n\n"),
                "- Mở hai thư viện.",
                "- Cấp thẻ cho bạn đọc.",
                second.replace(" / ", "\n\n"),
                "- Viết bài về sách.",
                "- Lập trang về sách.");
        assertThat(plan.sections()).as(reason).extracting(Section::title).containsExactly("MỤC TIÊU", "NHIỆM VỤ");
        assertThat(plan.sections()).as(reason).extracting(Section::level).containsExactly(1, 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a full sentence              | 1. Mở lớp tập huấn cho toàn bộ cán bộ thư viện các xã vùng cao trong tỉnh.
            content run in               | 1. Mục tiêu chung: Mọi người dân đều được tiếp cận sách, báo.
            an agency with its work      | 1. Sở Y tế: Tổng hợp danh sách, tham mưu tặng sách cho trạm y tế.
            a bullet                     | - Truyền thông
            """)
    void isAnItemAndNoSection(String reason, String line) {
        Plan plan = Plans.body("I. NHIỆM VỤ", line, "2. Mua sách cho các xã vùng cao và vùng biên giới của tỉnh.");
        assertThat(Plans.sections(plan)).as(reason).extracting(Section::title).containsExactly("NHIỆM VỤ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Sở Y tế                         | Sở Y tế
            1. Sở Y tế:                        | Sở Y tế
            a) Các hoạt động chính:            | Các hoạt động chính
            1.1. Phòng đọc                     | Phòng đọc
            """)
    void aLineWithBulletsBelowIsASection(String line, String title) {
        Plan plan = Plans.body("I. NHIỆM VỤ", line, "- Mở lớp.", "- Mua sách.");
        assertThat(Plans.sections(plan)).extracting(Section::title).containsExactly("NHIỆM VỤ", title);
        Section section = Plans.sections(plan).get(1);
        assertThat(section.titleSpan().of(plan.text())).isEqualTo(title);
        assertThat(section.span().of(plan.text())).isEqualTo((line + "\n- Mở lớp.\n- Mua sách."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PHỤ LỤC          | Phụ lục    | -
            PHỤ LỤC I        | Phụ lục I  | I
            Phụ lục 01       | Phụ lục 01 | 01
            PHỤ LỤC 2        | Phụ lục 2  | 2
            """)
    void anAppendixIsASectionOfTheTop(String line, String id, String number) {
        Plan plan = Plans.body("I. NHIỆM VỤ", "1. Truyền thông", "- Mở lớp.", line, "DANH MỤC SÁCH", "- Sách tranh.");
        Section last = plan.sections().get(plan.sections().size() - 1);
        assertThat(last.id()).isEqualTo(id);
        assertThat(last.number()).isEqualTo(number);
        assertThat(last.level()).isEqualTo(1);
        assertThat(last.kind()).isEqualTo(SectionKind.APPENDIX);
    }

    @Test
    void aRepeatedNumberGetsAMark() {
        Plan plan = Plans.body("I. MỤC TIÊU", "- Mở hai thư viện.", "I. NHIỆM VỤ", "- Viết bài.");
        assertThat(plan.sections()).extracting(Section::id).containsExactly("I", "I~2");
    }

    @Test
    void aGapInTheNumbersIsAWarning() {
        Plan plan = Plans.body("I. MỤC TIÊU", "- Mở hai thư viện.", "III. NHIỆM VỤ", "- Viết bài.");
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("numbering-gap"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "d, 4", "đ, 5", "e, 6", "g, 7", "y, 23", "f, 0", "w, 0"})
    void pointsAreCountedTheVietnameseWay(char letter, int ordinal) {
        assertThat(VietnamesePoints.ordinal(letter)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d) Phòng đọc/đ) Tủ sách/e) Xe sách", "a) Phòng đọc/b) Tủ sách/c) Xe sách"})
    void noGapBetweenNeighbours(String headings) {
        String[] lines = headings.split("/");
        Plan plan = Plans.body("I. NHIỆM VỤ", lines[0], "- Mở lớp.", lines[1], "- Mở lớp.", lines[2], "- Mở lớp.");
        assertThat(Plans.sections(plan)).hasSize(4);
        assertThat(plan.warnings()).extracting(warning -> warning.code()).doesNotContain("numbering-gap");
    }
}
