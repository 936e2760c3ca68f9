package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Vocabulary;

class PortalFurnitureTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    private static final PortalFurniture FURNITURE = new PortalFurniture(VOCABULARY, new DocumentTypes(VOCABULARY));

    private static final String MOTTO = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            KẾ HOẠCH
            Mở lớp đọc sách
            """;

    static Stream<Arguments> starts() {
        return Stream.of(
                Arguments.of(
                        "a menu goes, the issuer above the motto stays",
                        "Văn bản mới\nKế hoạch mở lớp đọc sách năm 2022\n",
                        "TRƯỜNG TIỂU HỌC SỦNG LÀ\n\nSố: 15/KH-TH\n" + MOTTO),
                Arguments.of(
                        "a Party body has a star below its name",
                        "Văn bản mới\n",
                        "CHI BỘ SỦNG LÀ\n*\nSố 15-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nKẾ HOẠCH\n"),
                Arguments.of(
                        "the cell left of the motto is the issuer's, whatever it says",
                        "Văn bản mới\n",
                        "|\nThư viện huyện\nMèo Vạc\n|\n" + MOTTO),
                Arguments.of(
                        "an incoming stamp stays between issuer and motto",
                        "Văn bản mới\n",
                        "UBND HUYỆN MÈO VẠC\nVăn phòng huyện\nĐẾN Số 112\nNgày 3/2\n" + MOTTO),
                Arguments.of(
                        "more small lines are no stamp, and what stands above is no issuer",
                        "BAN BIÊN TẬP\nTin tức\nSự kiện\nHình ảnh\nLiên hệ\nTìm kiếm\n",
                        MOTTO),
                Arguments.of(
                        "a long line is no stamp either",
                        "BAN BIÊN TẬP\nThư viện huyện vừa có kế hoạch mở lớp đọc sách cho thiếu nhi các xã\n",
                        MOTTO),
                Arguments.of("a title before any motto opens the document", "", "Kèm theo\nKẾ HOẠCH\n" + MOTTO),
                Arguments.of(
                        "a motto in a sentence opens none",
                        "",
                        "Thư viện\nmở lớp\nNước Cộng hòa xã hội chủ nghĩa Việt Nam có nhiều thư viện.\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("starts")
    void whatAPortalPrintsAboveTheLetterheadGoes(String reason, String portal, String document) {
        assertThat(kept(portal + document)).as(reason).isEqualTo(document);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(
                        "a portal's table", "Nơi nhận:\n- Lưu: VT.\n", "Thuộc tính văn bản\nNgười ký: Lò Thị Mai\n"),
                Arguments.of(
                        "its caption above",
                        "Nơi nhận:\n- Lưu: VT.\n",
                        "\nKế hoạch 15/KH-UBND năm 2022 mở lớp đọc sách do huyện Mèo Vạc ban hành\n\nTải về\nBài khác\n"),
                Arguments.of(
                        "nothing where the document has not come to its end",
                        "Tải về ứng dụng đọc sách.\nMua sách.\nNơi nhận:\n- Lưu: VT.\n",
                        ""),
                Arguments.of(
                        "nothing where another letterhead follows",
                        "Nơi nhận:\n- Lưu: VT.\nTải về\nUBND HUYỆN MÈO VẠC\n" + MOTTO,
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void whatAPortalPrintsBelowTheRecipientsGoes(String reason, String end, String portal) {
        String document = MOTTO + end;
        assertThat(kept(document + portal)).as(reason).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trang chủ                                  | false
            TRANG CHỦ > Văn bản > Kế hoạch             | false
            » Click vào đây để nghe sách nói           | false
            Bản dịch này thuộc quyền sở hữu của nhà sách Mèo Vạc; mọi hành vi sao chép, sửa đổi, phát tán bản dịch khi chưa được nhà sách đồng ý bằng văn bản đều là vi phạm và sẽ bị xử lý. | false
            Trang bị tủ sách cho các xã                | true
            Trang bìa in lại như trên Trang chủ        | true
            - Cổng thông tin điện tử huyện;            | true
            2. Cổng thông tin điện tử huyện            | true
            Cổng thông tin điện tử huyện giới thiệu mỗi tuần một cuốn sách mới, đăng lịch mở cửa của các phòng đọc, nhận phiếu mượn sách của bạn đọc ở xa và chuyển về thư viện huyện trong ngày. | true
            """)
    void aLineGoesForHowItBegins(String line, boolean stays) {
        assertThat(kept("Mở lớp\n" + line + "\nMua sách\n"))
                .isEqualTo("Mở lớp\n" + (stays ? line + "\n" : "") + "Mua sách\n");
    }

    private static String kept(String document) {
        List<RawLine> lines = document.lines().map(RawLine::plain).toList();
        StringBuilder kept = new StringBuilder();
        FURNITURE.remove(lines).forEach(line -> kept.append(line.text()).append('\n'));
        return kept.toString();
    }
}
