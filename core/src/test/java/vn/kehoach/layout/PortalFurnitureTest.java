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
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Vocabulary;

class PortalFurnitureTest {
    private static final Vocabulary VOCABULARY = Vocabulary.bundled();

    private static final PortalFurniture FURNITURE =
            new PortalFurniture(VOCABULARY, new DocumentTypes(VOCABULARY), new LineEnds(VOCABULARY));

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
                        "the names of a portal's files",
                        "Nơi nhận:\n- Lưu: VT.\n",
                        "FILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN\nke-hoach-15.docx\n"),
                Arguments.of(
                        "the keywords of a portal",
                        "Nơi nhận:\n- Lưu: VT.\n",
                        "Từ khóa: đọc sách, mở lớp cho cán bộ các xã\nTải về\n"),
                Arguments.of(
                        "nothing where an appendix tells what to fetch",
                        "Nơi nhận:\n- Lưu: VT.\nPHỤ LỤC\nTải về danh mục sách của xã.\nMua sách.\n",
                        ""),
                Arguments.of(
                        "nothing where a heading of the appendix does",
                        "Nơi nhận:\n- Lưu: VT.\nPHỤ LỤC\nTải về danh mục sách của các xã\nMua sách.\n",
                        ""),
                Arguments.of(
                        "nothing at an item or a row of the appendix",
                        "Nơi nhận:\n- Lưu: VT.\n+ Tải về\n| Văn bản liên quan | Sở Y tế |\nMua sách.\n",
                        ""),
                Arguments.of(
                        "nothing amid a sentence of the appendix",
                        "Nơi nhận:\n- Lưu: VT.\nThư viện huyện tập hợp danh mục các\nVăn bản liên quan\nMua sách.\n",
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
            Trang chủ » Kế hoạch mở lớp đọc sách cho thiếu nhi các xã | false
            Cổng thông tin điện tử tỉnh Hà Giang       | false
            Cổng thông tin điện tử Ủy ban nhân dân thành phố Huế | false
            CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MÈO VẠC       | false
            Đang tải văn bản...                        | false
            *Source: https://thuvien.example/ke-hoach* | false
            Trang bị tủ sách cho các xã                | true
            Trang chủ của thư viện đăng lịch mở cửa.   | true
            Trang chủ của thư viện đăng lịch mở cửa    | true
            Cổng thông tin điện tử Mèo Vạc đăng lịch mở cửa phòng đọc | true
            Cổng thông tin điện tử, loa của xã         | true
            Cổng thông tin điện tử huyện;              | true
            Cổng thông tin điện tử huyện:              | true
            cổng thông tin điện tử của huyện và loa    | true
            + Cổng thông tin điện tử huyện             | true
            – Cổng thông tin điện tử huyện             | true
            -Cổng thông tin điện tử huyện              | true
            - Click vào đây                            | true
            Trang bìa in lại như trên Trang chủ        | true
            - Cổng thông tin điện tử huyện;            | true
            2. Cổng thông tin điện tử huyện            | true
            Cổng thông tin điện tử huyện giới thiệu mỗi tuần một cuốn sách mới, đăng lịch mở cửa của các phòng đọc, nhận phiếu mượn sách của bạn đọc ở xa và chuyển về thư viện huyện trong ngày. | true
            """)
    void aLineGoesForHowItBegins(String line, boolean stays) {
        assertThat(kept("Mở lớp\n" + line + "\nMua sách\n"))
                .isEqualTo("Mở lớp\n" + (stays ? line + "\n" : "") + "Mua sách\n");
    }

    /** The line in the middle begins as furniture does, but belongs to the lines around it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thư viện huyện đăng lịch mở cửa phòng đọc trên\nCổng thông tin điện tử huyện\n",
                "Thư viện huyện đăng lịch mở cửa phòng đọc trên loa,\nCổng thông tin điện tử huyện\n",
                "Thư viện huyện giao cho Ban biên tập\nCổng thông tin điện tử huyện\nMở lớp\n",
                "Mở lớp\nCổng thông tin điện tử huyện\nđăng lịch mở cửa\n",
                "| TT | Nội dung |\n| Cổng thông tin điện tử | 12 tin |\n",
                "| 1 | Phòng Văn hóa\nCổng thông tin điện tử huyện |\n",
                "Mở lớp\nCổng thông tin điện tử huyện\t12 tin\n",
                "|\nMở lớp\n|\nCổng thông tin điện tử huyện\n|\n",
                "\u001FCổng thông tin điện tử\u001F12 tin\n",
            })
    void aLineAmidOthersStays(String document) {
        assertThat(kept(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Bản dịch này thuộc quyền sở hữu của
                THƯ VIỆN PHÁP LUẬT. Mọi hành vi sao chép mà không hỏi ý
                THƯ VIỆN PHÁP LUẬT là vi phạm.
                """,
                "Nguồn: https://thuvien.example/ke-hoach.html\n",
                "\u001FTrang chủ\n",
            })
    void furnitureGoesWhole(String furniture) {
        assertThat(kept("Mở lớp\n" + furniture + "Mua sách\n")).isEqualTo("Mở lớp\nMua sách\n");
    }

    @Test
    void thePathOfAPrintedPageGoesFromTheMiddleOfASentence() {
        assertThat(kept("Thư viện lập danh mục sách của các\nTrang chủ » Văn bản\nxã vùng cao.\n"))
                .isEqualTo("Thư viện lập danh mục sách của các\nxã vùng cao.\n");
    }

    private static String kept(String document) {
        List<RawLine> lines = document.lines().map(RawLine::plain).toList();
        StringBuilder kept = new StringBuilder();
        FURNITURE.remove(lines).forEach(line -> kept.append(line.text()).append('\n'));
        return kept.toString();
    }
}
