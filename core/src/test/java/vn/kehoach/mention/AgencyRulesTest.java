package vn.kehoach.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Successor;

class AgencyRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế và Sở Tài chính tặng sách.                              | Sở Y tế; Sở Tài chính
            Sở Văn hóa, Thể thao và Du lịch mở lớp.                         | Sở Văn hóa, Thể thao và Du lịch
            Sở Lao động - Thương binh và Xã hội mở lớp.                     | Sở Lao động - Thương binh và Xã hội
            Sở Giáo dục và Đào tạo, Sở Thông tin và Truyền thông mở lớp.    | Sở Giáo dục và Đào tạo; Sở Thông tin và Truyền thông
            Các sở, ban, ngành mở lớp.                                      | Các sở, ban, ngành
            Các sở, ban, ngành, đoàn thể cấp tỉnh mở lớp.                   | Các sở, ban, ngành, đoàn thể cấp tỉnh
            Ủy ban nhân dân các huyện, thị xã, thành phố mở lớp.            | Ủy ban nhân dân các huyện, thị xã, thành phố
            UBND các huyện, thành phố mở lớp.                               | UBND các huyện, thành phố
            UBND cấp xã mở lớp.                                             | UBND cấp xã
            Gửi giấy mời Hội đồng nhân dân tỉnh dự khai mạc.                | Hội đồng nhân dân tỉnh
            BHXH tỉnh và HĐND tỉnh tặng sách.                               | BHXH tỉnh; HĐND tỉnh
            Trung tâm Y tế huyện Đồng Văn tặng sách.                        | Trung tâm Y tế huyện Đồng Văn
            Bệnh viện Đa khoa tỉnh tặng sách.                               | Bệnh viện Đa khoa tỉnh
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tặng sách.                | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
            Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh tặng sách.         | Hội Liên hiệp Phụ nữ tỉnh; Hội Nông dân tỉnh
            Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh tặng sách.            | Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh
            Ban Tuyên giáo Tỉnh ủy thẩm định.                               | Ban Tuyên giáo Tỉnh ủy
            Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh tặng sách.                | Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh
            Theo ý kiến của Bộ trưởng Bộ Y tế.                              | Bộ Y tế
            Theo ý kiến của Thủ tướng Chính phủ.                            | Thủ tướng Chính phủ
            Trường Cao đẳng Sư phạm thuộc Ủy ban nhân dân tỉnh tặng sách.   | Trường Cao đẳng Sư phạm; Ủy ban nhân dân tỉnh
            Cục Thuế tỉnh và Kho bạc Nhà nước tỉnh tặng sách.               | Cục Thuế tỉnh; Kho bạc Nhà nước tỉnh
            SỞ Y TẾ mở lớp.                                                 | SỞ Y TẾ
            Các đơn vị thuộc Sở Nội vụ mở lớp.                              | Các đơn vị thuộc Sở Nội vụ
            Các cơ quan trực thuộc Bộ Công an mở lớp.                       | Các cơ quan trực thuộc Bộ Công an
            UBND Phường 12 mở lớp.                                          | UBND Phường 12
            Ban Chỉ đạo 389 tỉnh mở lớp.                                    | Ban Chỉ đạo 389 tỉnh
            Văn phòng thường trực Ban Chỉ đạo 138 tỉnh mở lớp.              | Văn phòng thường trực Ban Chỉ đạo 138 tỉnh
            Các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn mở lớp. | Các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn
            UBND các huyện Vị Xuyên, Bắc Mê và Yên Minh mở lớp.             | UBND các huyện Vị Xuyên, Bắc Mê và Yên Minh
            UBND các huyện: Vị Xuyên, Bắc Mê mở lớp.                        | UBND các huyện: Vị Xuyên, Bắc Mê
            UBND các huyện, thành, thị mở lớp.                              | UBND các huyện, thành, thị
            Phòng Cảnh sát giao thông Công an tỉnh mở lớp.                  | Phòng Cảnh sát giao thông Công an tỉnh
            Ủy ban Kiểm tra Đảng ủy mở lớp.                                 | Ủy ban Kiểm tra Đảng ủy
            Khoa Kiểm soát nhiễm khuẩn, Tổ Ngữ văn mở lớp.                  | Khoa Kiểm soát nhiễm khuẩn; Tổ Ngữ văn
            Ban Chỉ đạo chống khai thác trái phép tỉnh mở lớp.              | Ban Chỉ đạo chống khai thác trái phép tỉnh
            Đoàn các xã, phường mở lớp.                                     | Đoàn các xã, phường
            Sở Lao động – Thương binh và Xã hội mở lớp.                     | Sở Lao động – Thương binh và Xã hội
            Theo ý kiến của Chủ tịch UBND tỉnh Trần Văn Bình.               | UBND tỉnh
            Gửi báo Văn phòng Sở.                                           | Văn phòng Sở
            Phòng Kế hoạch tổng hợp mở lớp.                                 | Phòng Kế hoạch tổng hợp
            Trường Tiểu học Kim Đồng số 2 mở lớp.                           | Trường Tiểu học Kim Đồng số 2
            Hội đồng Khoa học kỹ thuật bệnh viện mở lớp.                    | Hội đồng Khoa học kỹ thuật bệnh viện
            Các Khu Quản lý đường bộ mở lớp.                                | Các Khu Quản lý đường bộ
            Khu Quản lý đường bộ III mở lớp.                                | Khu Quản lý đường bộ III
            Bệnh viện Nhi đồng 2 mở lớp.                                    | Bệnh viện Nhi đồng 2
            Ban Quản lý dự án 85 mở lớp.                                    | Ban Quản lý dự án 85
            Sở Y tế 2 lớp.                                                  | Sở Y tế
            Ngân hàng Nhà nước Chi nhánh Khu vực 4 mở lớp.                  | Ngân hàng Nhà nước Chi nhánh Khu vực 4
            Đại sứ quán Việt Nam tại Nhật Bản mở lớp.                       | Đại sứ quán Việt Nam tại Nhật Bản
            Báo Quảng Ngãi truyền thông về sách.                            | Báo Quảng Ngãi
            Báo Giáo dục và Thời đại mở lớp.                                | Báo Giáo dục và Thời đại
            Gửi các sở giáo dục và đào tạo.                                 | các sở giáo dục và đào tạo
            Giao Ban Tổ chức Tỉnh ủy mở lớp.                                | Ban Tổ chức Tỉnh ủy
            Các phòng, đơn vị thuộc Cục mở lớp.                             | Các phòng, đơn vị thuộc Cục
            Các cơ quan, đơn vị thuộc phường mở lớp.                        | Các cơ quan, đơn vị thuộc phường
            Các bệnh viện tuyến tỉnh mở lớp.                                | Các bệnh viện tuyến tỉnh
            UBND các xã, phường ven biển và đặc khu Lý Sơn mở lớp.          | UBND các xã, phường ven biển và đặc khu Lý Sơn
            UBND các tỉnh, thành phố vùng đồng bằng sông Hồng mở lớp.       | UBND các tỉnh, thành phố vùng đồng bằng sông Hồng
            Hội đồng thẩm định sách thiếu nhi tỉnh mở lớp.                  | Hội đồng thẩm định sách thiếu nhi tỉnh
            Trung tâm Kỹ thuật đường bộ mở lớp.                             | Trung tâm Kỹ thuật đường bộ
            Điện lực Hiệp Hòa mở lớp.                                       | Điện lực Hiệp Hòa
            Bảo tàng Lịch sử quốc gia mở lớp.                               | Bảo tàng Lịch sử quốc gia
            Phòng Phòng, chống ma túy và tội phạm mở lớp.                   | Phòng Phòng, chống ma túy và tội phạm
            Thuế cơ sở 6 tỉnh Nghệ An mở lớp.                               | Thuế cơ sở 6 tỉnh Nghệ An
            Gửi Phòng Văn hóa - Xã hội tổng hợp, trình lãnh đạo.            | Phòng Văn hóa - Xã hội
            Viện Nghiên cứu Nông nghiệp công nghệ cao mở lớp.               | Viện Nghiên cứu Nông nghiệp công nghệ cao
            Tổ kiểm tra liên ngành mở lớp.                                  | Tổ kiểm tra liên ngành
            Khoa Phòng, chống bệnh truyền nhiễm mở lớp.                     | Khoa Phòng, chống bệnh truyền nhiễm
            Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch huyện mở lớp. | Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch huyện
            Công đoàn các xã, phường, khu công nghiệp mở lớp.               | Công đoàn các xã, phường, khu công nghiệp
            """)
    void theLongestFullNameIsTheMention(String sentence, String names) {
        assertThat(inBody(Plans.item(sentence))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sở Kế hoạch và Đầu tư                       | Sở Tài chính                    | 2025-03-01
            Sở KH&ĐT tỉnh Hà Giang                      | Sở Tài chính tỉnh Hà Giang      | 2025-03-01
            Sở Công Thương Hà Giang                     | -                               | -
            Sở LĐ-TB&XH                                 | Sở Nội vụ                       | 2025-03-01
            Sở Thông tin và Truyền thông                | Sở Khoa học và Công nghệ        | 2025-03-01
            Sở Tài nguyên và Môi trường                 | Sở Nông nghiệp và Môi trường    | 2025-03-01
            Bộ Giao thông vận tải                       | Bộ Xây dựng                     | 2025-03-01
            Sở Tài chính                                | -                               | -
            Sở Y tế                                     | -                               | -
            """)
    void bodiesOfBefore2025KnowTheirSuccessors(String name, String successor, String since) {
        Agency agency = Plans.item(name + " mở lớp.").agencies().stream()
                .filter(found -> found.text().equals(name))
                .findFirst()
                .orElseThrow();
        Successor next = agency.successor();
        assertThat(next == null ? null : next.name()).isEqualTo(successor);
        assertThat(next == null ? null : next.since()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban Quản lý rừng đặc dụng Tây Côn Lĩnh (BQLRĐD) | BQLRĐD      | Ban Quản lý rừng đặc dụng Tây Côn Lĩnh
            Trung tâm Văn hóa huyện Đồng Văn (TTVHH)        | TTVHH       | Trung tâm Văn hóa huyện Đồng Văn
            Ban Chỉ đạo chuyển đổi số tỉnh Hà Giang (sau đây gọi tắt là Ban Chỉ đạo) | Ban Chỉ đạo | Ban Chỉ đạo chuyển đổi số tỉnh Hà Giang
            """)
    void shortNamesAreLearnedFromTheDocument(String introduction, String shortName, String name) {
        Plan plan = Plans.item(introduction + " mở lớp. Danh sách gửi " + shortName + " trước khai giảng.");
        assertThat(plan.agencies())
                .filteredOn(agency -> agency.text().equals(shortName))
                .extracting(Agency::name)
                .containsExactly(name);
        assertThat(Plans.item("Danh sách gửi " + shortName + " trước khai giảng.")
                        .agencies())
                .extracting(Agency::name)
                .doesNotContain(name);
    }

    @Test
    void spellingsOfOneBodyHaveOneKey() {
        Plan plan = Plans.item("UBND tỉnh, Uỷ ban nhân dân tỉnh, ỦY BAN NHÂN DÂN TỈNH HÀ GIANG và UBND lập danh sách.");
        assertThat(plan.agencies())
                .filteredOn(agency -> agency.section() != null)
                .extracting(Agency::key)
                .hasSize(4)
                .containsOnly("ủy ban nhân dân tỉnh hà giang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sở Y tế                                   | Sở Y tế                                     | government    | province
            Bộ Y tế                                   | Bộ Y tế                                     | government    | central
            UBND tỉnh                                 | Ủy ban nhân dân tỉnh Hà Giang               | government    | province
            HĐND tỉnh                                 | Hội đồng nhân dân tỉnh Hà Giang             | government    | province
            Ủy ban nhân dân huyện Đồng Văn            | Ủy ban nhân dân huyện Đồng Văn              | government    | district
            UBND các xã, phường, thị trấn             | Ủy ban nhân dân các xã, phường, thị trấn    | government    | commune
            BHXH tỉnh                                 | Bảo hiểm xã hội tỉnh Hà Giang               | government    | province
            Tỉnh ủy                                   | Tỉnh ủy                                     | party         | province
            Ban Chấp hành Trung ương Đảng             | Ban Chấp hành Trung ương Đảng               | party         | central
            Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh     | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Giang | front      | province
            Hội Cựu chiến binh tỉnh                   | Hội Cựu chiến binh tỉnh Hà Giang            | association   | province
            Bệnh viện Đa khoa tỉnh                    | Bệnh viện Đa khoa tỉnh Hà Giang             | facility      | province
            Trung tâm Y tế huyện                      | Trung tâm Y tế huyện                        | facility      | district
            Trường Đại học Tân Trào                   | Trường Đại học Tân Trào                     | school        | -
            """)
    void hasFullNameKindAndLevel(String text, String name, String kind, String level) {
        Plan plan = Plans.item("Gửi giấy mời đến " + text + ".");
        assertThat(inBody(plan)).isEqualTo(text);
        Agency agency = plan.agencies().get(plan.agencies().size() - 1);
        assertThat(agency.name()).isEqualTo(name);
        assertThat(agency.kind()).isEqualTo(kind);
        assertThat(agency.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chuyển sách đến các cơ quan.",
                "Mỗi đơn vị, địa phương chọn một đại biểu.",
                "Nhân viên các trạm y tế tham gia.",
                "Vận động bệnh viện, trường học mở tủ sách.",
                "Nhà nước và nhân dân cùng làm.",
                "Cấp ủy, chính quyền quan tâm chỉ đạo.",
                "Bộ sách gồm sáu tập, sở thích đọc khác nhau."
            })
    void isNoAgency(String sentence) {
        assertThat(inBody(Plans.item(sentence))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh      | Ủy ban nhân dân tỉnh
            UBND tỉnh      | Uỷ ban nhân dân tỉnh
            Sở Y tế        | SỞ Y TẾ
            BHXH tỉnh      | Bảo hiểm xã hội tỉnh
            Hội LHPN tỉnh  | Hội Liên hiệp Phụ nữ tỉnh
            """)
    void spellingsOfOneAgencyHaveOneKey(String one, String other) {
        Plan plan = Plans.item("Mời " + one + " dự khai mạc; mời " + other + " dự bế mạc.");
        int size = plan.agencies().size();
        assertThat(plan.agencies().get(size - 1).key())
                .isEqualTo(plan.agencies().get(size - 2).key());
        assertThat(inBody(plan)).isEqualTo(one + "; " + other);
    }

    @Test
    void aVagueGroupIsAMentionWhereItHasARole() {
        assertThat(inBody(Plans.below("Sở Y tế", "Chủ trì, phối hợp với các cơ quan liên quan mở lớp.")))
                .isEqualTo("Sở Y tế; các cơ quan liên quan");
    }

    /** The mentions below the letterhead, which names the issuer. */
    private static String inBody(Plan plan) {
        int body = plan.text().indexOf("\nI. ");
        return Plans.joined(plan.agencies().stream()
                .filter(agency -> agency.span().start() > body)
                .map(Agency::text)
                .toList());
    }
}
