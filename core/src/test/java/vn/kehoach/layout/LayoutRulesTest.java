package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Plan;

class LayoutRulesTest {
    /** Without empty lines, as typewriters and PDF text have it. */
    private static final String LETTERHEAD = Plans.LETTERHEAD.replace("\n\n", "\n");

    /** Running text of a typewriter's width, so that the layout learns that lines are wrapped. */
    private static final String WRAPPED = """
            I. NHIỆM VỤ
            1. Truyền thông
            Các thư viện xã giới thiệu sách mới trên hệ thống loa của thôn bản vào mỗi
            buổi sáng và phát lại vào buổi chiều để người đi làm nương cũng nghe được,
            đồng thời ghi âm lại làm tư liệu cho phòng đọc của xã và điểm bưu điện văn
            hóa.
            Mỗi quý, thư viện huyện mang sách mới về các điểm trường, nhận lại sách cũ và
            thay những cuốn đã rách; giáo viên cùng học sinh chọn trước danh mục, gửi qua
            điện thoại cho cán bộ thư viện để khi xe sách lên tới nơi là có ngay thứ cần
            đọc. Các điểm trường ở xa đường lớn thì nhận sách tại trung tâm xã, do trưởng
            thôn mang về giúp bằng xe máy, có sổ giao nhận ghi rõ tên sách, số bản và hạn
            trả, để không cuốn nào thất lạc trên đường đi và ai mượn cũng nhớ ngày trả.
            """;

    /** Empty lines between its paragraphs, and every line that is cut fills the width. */
    private static final String EVEN = """

            I. NHIỆM VỤ

            Các thư viện xã giới thiệu sách mới trên hệ thống loa của thôn bản vào mỗi
            buổi sáng và phát lại vào buổi chiều để người đi làm nương cũng nghe được,
            đồng thời ghi âm lại làm tư liệu cho phòng đọc của xã và điểm bưu điện văn
            hóa ở trung tâm.

            Mỗi quý, thư viện huyện mang sách mới về các điểm trường, nhận lại sách cũ
            và thay những cuốn đã rách; giáo viên cùng học sinh chọn trước danh mục, rồi
            gửi qua điện thoại cho cán bộ thư viện để khi xe sách lên tới nơi là có ngay
            thứ cần đọc.

            Các điểm trường ở xa đường lớn thì nhận sách tại trung tâm xã, do những
            trưởng thôn mang về giúp bằng xe máy, có sổ giao nhận ghi rõ tên sách, số
            bản và hạn trả, để không cuốn nào thất lạc trên đường đi và ai mượn cũng
            nhớ ngày trả.

            Sách cũ còn dùng được thì chuyển cho các tủ sách thôn bản, sách rách thì
            đóng lại bìa, còn sách không sửa được nữa thì lập danh sách và báo cáo về
            thư viện huyện.

            """;

    /** The same, but two of its lines were cut short. */
    private static final String UNEVEN =
            EVEN.replace("hệ thống loa", "hệ thống\nloa").replace("giúp bằng xe", "giúp bằng\nxe");

    static Stream<Arguments> wraps() {
        return Stream.of(
                Arguments.of(
                        "a sentence goes on in small letters",
                        "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của\nhuyện để được cấp thẻ.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của huyện để được cấp thẻ.")),
                Arguments.of(
                        "a full line goes on with a name",
                        "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện huyện\nĐồng Văn để được cấp thẻ.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện huyện Đồng Văn để được cấp thẻ.")),
                Arguments.of(
                        "a new bullet is a new paragraph",
                        "- Chọn tình nguyện viên;\n- Cấp thẻ cho từng người.",
                        List.of("- Chọn tình nguyện viên;", "- Cấp thẻ cho từng người.")),
                Arguments.of(
                        "a period of years is no bullet",
                        "- Chọn tình nguyện viên đọc sách tham gia ngày hội trong cả giai đoạn 2021\n- 2025 tại các xã.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách tham gia ngày hội trong cả giai đoạn 2021 - 2025 tại các xã.")),
                Arguments.of(
                        "a page number parts the halves",
                        "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của\n\n3\n\nhuyện để được cấp thẻ.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của huyện để được cấp thẻ.")),
                Arguments.of(
                        "a dressed page number parts the halves",
                        "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của\n- 3 -\nhuyện để được cấp thẻ.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của huyện để được cấp thẻ.")),
                Arguments.of(
                        "a form feed parts the halves",
                        "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của\n\fhuyện để được cấp thẻ.",
                        List.of(
                                "- Chọn tình nguyện viên đọc sách, lập danh sách rồi gửi về thư viện của huyện để được cấp thẻ.")),
                Arguments.of(
                        "a page number between paragraphs goes",
                        "- Chọn tình nguyện viên.\n\n4\n\n- Cấp thẻ cho từng người.",
                        List.of("- Chọn tình nguyện viên.", "- Cấp thẻ cho từng người.")),
                Arguments.of(
                        "a drawn rule goes",
                        "- Chọn tình nguyện viên.\n--------\n- Cấp thẻ cho từng người.",
                        List.of("- Chọn tình nguyện viên.", "- Cấp thẻ cho từng người.")),
                Arguments.of(
                        "a marker alone waits for its words",
                        "2.\nMua sách cho các xã vùng cao.",
                        List.of("2. Mua sách cho các xã vùng cao.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wraps")
    void rejoinsWhatTheLineBreakCut(String reason, String lines, List<String> paragraphs) {
        List<String> body = Plans.bodyLines(Plans.read(LETTERHEAD + WRAPPED + lines + "\n"));
        assertThat(body.subList(4, body.size())).as(reason).isEqualTo(paragraphs);
        assertThat(body.get(2)).startsWith("Các thư viện xã").endsWith("điểm bưu điện văn hóa.");
    }

    /** In a document of even lines a short line ends its paragraph; in another only an empty line does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thư viện huyện lập danh mục | Phòng Y tế mở lớp tại xã. | false | true | a short line
            Thư viện huyện lập danh mục. | Phòng Y tế mở lớp tại xã. | false | true | the end of a sentence
            Thư viện huyện lập danh mục; | Phòng Y tế mở lớp tại xã. | false | true | a semicolon
            Thư viện huyện lập danh mục; | phòng Y tế mở lớp tại xã. | false | true | a semicolon above small letters
            Thư viện huyện lập danh mục: | Sách mua mới trong năm nay. | false | true | a colon
            Thư viện huyện lập danh mục | sách mua mới trong năm nay. | true | true | small letters go on
            Thư viện huyện lập danh mục sách của | Thư viện tỉnh gửi về các xã. | true | true | an open word goes on
            Thư viện huyện lập danh mục sách rồi mang sách mới về các xã Sủng Là, Lũng | Táo và Sà Phìn. | true | true | a full line
            Thư viện huyện mang sách mới về các xã Sủng Là, Sà Phìn và Lũng Táo gần đó. | Sách cũ để lại. | true | true | a sentence that ends where the line does
            Thư viện huyện mang sách mới về các xã Sủng Là, Sà Phìn và Lũng Táo gồm có: | Sách tranh, sách in chữ to. | false | true | a colon at the end of a full line
            Thư viện huyện lập danh mục sách mới cho các xã Sủng Là, Lũng Táo, Sà Phìn; | rồi chọn sách cũ. | true | true | a full line with a semicolon
            """)
    void inEvenLinesAShortOneEndsItsParagraph(
            String above, String below, boolean goesOn, boolean goesOnInUneven, String reason) {
        assertThat(lastLines(EVEN, above, below)).as(reason).isEqualTo(joined(above, below, goesOn));
        assertThat(lastLines(UNEVEN, above, below)).as(reason).isEqualTo(joined(above, below, goesOnInUneven));
    }

    private static List<String> joined(String above, String below, boolean goesOn) {
        return goesOn ? List.of(above + " " + below) : List.of(above, below);
    }

    /** Below the four paragraphs of running text, which come out whole in any case. */
    private static List<String> lastLines(String text, String above, String below) {
        List<String> body = Plans.bodyLines(Plans.read(LETTERHEAD + text + above + "\n" + below + "\n"));
        assertThat(body.subList(0, 5))
                .isEqualTo(Plans.bodyLines(Plans.body(EVEN)).subList(0, 5));
        return body.subList(5, body.size());
    }

    @Test
    void anOrnamentOfStarsPartsLinesAndGoes() {
        String above = "Thư viện huyện lập danh mục";
        String below = "Phòng Y tế mở lớp tại xã.";
        assertThat(lastLines(UNEVEN, above, below)).containsExactly(above + " " + below);
        assertThat(lastLines(UNEVEN, above, "***\n" + below)).containsExactly(above, below);
    }

    @Test
    void runningHeadersGoWithTheirPageNumbers() {
        String page = "\n\n%d\n\nPhát triển văn hóa đọc 2022\n\n";
        Plan plan = Plans.body("I. NHIỆM VỤ\n\n- Mở lớp tập huấn." + page.formatted(2) + "- Mua sách."
                + page.formatted(3) + "- Cấp thẻ." + page.formatted(4) + "- Tổng kết.");
        assertThat(Plans.bodyLines(plan))
                .containsExactly("I. NHIỆM VỤ", "- Mở lớp tập huấn.", "- Mua sách.", "- Cấp thẻ.", "- Tổng kết.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **I. NHIỆM VỤ**              | I. NHIỆM VỤ           | a bold line
            '## I. NHIỆM VỤ'             | I. NHIỆM VỤ           | a heading
            - Mở **lớp** tập huấn.       | - Mở lớp tập huấn.    | a bold word
            - *Mở lớp* tập huấn.         | - Mở lớp tập huấn.    | italics
            1\\. Mở lớp tập huấn.        | 1. Mở lớp tập huấn.   | an escaped point
            * Mở lớp tập huấn.           | * Mở lớp tập huấn.    | a star is a bullet
            """)
    void takesMarkdownMarksOff(String line, String paragraph, String reason) {
        Plan plan = Plans.body("**A. CÔNG VIỆC**", line);
        assertThat(Plans.bodyLines(plan)).as(reason).containsExactly("A. CÔNG VIỆC", paragraph);
    }

    @Test
    void aDocumentWithoutMarkdownKeepsItsStars() {
        assertThat(Plans.bodyLines(Plans.body("I. NHIỆM VỤ", "- Mở lớp (*) tập huấn.", "(*) Lớp mở tại tỉnh.")))
                .containsExactly("I. NHIỆM VỤ", "- Mở lớp (*) tập huấn.", "(*) Lớp mở tại tỉnh.");
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                Arguments.of("no-break space", "Mở\u00A0lớp", "Mở lớp"),
                Arguments.of("thin space", "Mở\u2009lớp", "Mở lớp"),
                Arguments.of("zero width space", "Mở lớp\u200B mới", "Mở lớp mới"),
                Arguments.of("soft hyphen", "Mở l\u00ADớp", "Mở lớp"),
                Arguments.of("no-break hyphen", "Mở lớp 20\u20112", "Mở lớp 20-2"),
                Arguments.of("Eth for Đ", "\u00D0ọc sách", "Đọc sách"),
                Arguments.of("runs of spaces", "Mở  lớp  mới", "Mở lớp mới"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characters")
    void makesCharactersPlain(String reason, String line, String plain) {
        assertThat(Plans.bodyLines(Plans.body("I. NHIỆM VỤ", "- " + line)))
                .as(reason)
                .containsExactly("I. NHIỆM VỤ", "- " + plain);
    }

    @Test
    void theTextIsComposedAndEndsItsLines() {
        Plan plan = Plans.read(Normalizer.normalize(LETTERHEAD + WRAPPED, Normalizer.Form.NFD));
        assertThat(Normalizer.isNormalized(plan.text(), Normalizer.Form.NFC)).isTrue();
        assertThat(plan.text()).endsWith("\n").doesNotContain("\r").doesNotContain("\n\n");
        assertThat(plan).isEqualTo(withSource(Plans.read(LETTERHEAD + WRAPPED), plan));
    }

    /** Lines of other systems say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028"})
    void anyLineBreakWillDo(String end) {
        Plan plan = Plans.read((LETTERHEAD + WRAPPED).replace("\n", end));
        assertThat(plan).isEqualTo(withSource(Plans.read(LETTERHEAD + WRAPPED), plan));
    }

    private static Plan withSource(Plan plan, Plan other) {
        return new Plan(
                plan.schemaVersion(),
                other.source(),
                plan.metadata(),
                plan.sections(),
                plan.targets(),
                plan.tasks(),
                plan.times(),
                plan.references(),
                plan.agencies(),
                plan.warnings(),
                plan.text());
    }
}
