package vn.kehoach.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Plan;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

class TimeRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khai mạc vào ngày 25 tháng 5 năm 2018 tại sân vận động. | DATE 2018-05-25
            Tổng duyệt buổi chiều 25/5/2018 tại hội trường.         | DATE 2018-05-25
            Tổng duyệt ngày 25-5-2018 tại hội trường.               | DATE 2018-05-25
            Tổng duyệt ngày 25.5.2018 tại hội trường.               | DATE 2018-05-25
            Tổng duyệt ngày 05/6/2018 tại hội trường.               | DATE 2018-06-05
            Gửi hồ sơ trước ngày 30/9/2023 để tổng hợp.             | DATE 2023-09-30 BEFORE
            Nhận hồ sơ từ 10/01 đến 29/02/2024.                     | PERIOD 2024-01-10/2024-02-29
            Nhận hồ sơ 01/5-10/5/2024.                              | PERIOD 2024-05-01/2024-05-10
            Báo cáo ngày 20-12 hằng năm.                            | RECURRING XXXX-12-20
            Nhập dữ liệu thường xuyên.                              | ONGOING
            Dùng nguồn chi thường xuyên.                            | -
            Nhiệm vụ thường xuyên.                                  | -
            Gửi hồ sơ chậm nhất ngày 15/3/2024.                     | DATE 2024-03-15 BY
            Gửi hồ sơ chậm nhất là ngày 15/3/2024.                  | DATE 2024-03-15 BY
            Nhận hồ sơ đến hết ngày 31/12/2025.                     | DATE 2025-12-31 BY
            Áp dụng từ ngày 01/01/2024.                             | DATE 2024-01-01 START
            Áp dụng kể từ ngày 01/01/2024.                          | DATE 2024-01-01 START
            Sau ngày 01/7/2025 dùng mẫu thẻ mới.                    | DATE 2025-07-01 AFTER
            Ra mắt vào tháng 6 năm 2018.                            | MONTH 2018-06
            Ra mắt vào tháng 6/2018.                                | MONTH 2018-06
            Ra mắt trước tháng 6/2018.                              | MONTH 2018-06 BEFORE
            Hoàn thành trong tháng 6 năm 2018.                      | MONTH 2018-06 BY
            Ra mắt trong quý II năm 2018.                           | QUARTER 2018-Q2
            Ra mắt trong quí 2/2018.                                | QUARTER 2018-Q2
            Ra mắt trong Quý IV/2023.                               | QUARTER 2023-Q4
            Tiến hành từ quí III năm 2018.                          | QUARTER 2018-Q3 START
            Sơ kết 6 tháng đầu năm 2024.                            | HALF 2024-H1
            Sơ kết 06 tháng cuối năm 2024.                          | HALF 2024-H2
            Mở hai lớp trong năm 2018.                              | YEAR 2018
            Đến năm 2030, mọi xã có tủ sách.                        | YEAR 2030 BY
            Đến hết năm 2030, mọi xã có tủ sách.                    | YEAR 2030 BY
            Đến 2030, mọi xã có tủ sách.                            | YEAR 2030 BY
            Từ nay đến năm 2030, mở rộng mạng lưới thư viện.        | YEAR 2030 BY
            Bắt đầu từ năm 2023.                                    | YEAR 2023 START
            Từ năm 2026 trở đi dùng thẻ điện tử.                    | YEAR 2026 START
            Khoảng năm 2026 khánh thành.                            | YEAR 2026 APPROX
            Trước năm 2027 khánh thành.                             | YEAR 2027 BEFORE
            """)
    void readsOneMoment(String sentence, String times) {
        assertThat(Plans.times(Plans.item(sentence))).isEqualTo(times);
        assertThat(Plans.times(Plans.item(Normalizer.normalize(sentence, Normalizer.Form.NFD))))
                .as("decomposed")
                .isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổ chức ngày hội đọc sách giai đoạn 2021-2025.                     | PERIOD 2021/2025
            Tổ chức ngày hội đọc sách giai đoạn 2021 - 2025.                   | PERIOD 2021/2025
            Tổ chức ngày hội đọc sách giai đoạn 2021 – 2025.                   | PERIOD 2021/2025
            Tổ chức ngày hội đọc sách giai đoạn từ năm 2021 đến năm 2025.      | PERIOD 2021/2025
            Tổ chức ngày hội đọc sách từ năm 2021 đến năm 2025.                | PERIOD 2021/2025
            Tổ chức ngày hội đọc sách trong năm học 2023-2024.                 | PERIOD 2023/2024
            Tuyển tình nguyện viên từ ngày 15/11/2023 đến ngày 15/12/2023.     | PERIOD 2023-11-15/2023-12-15
            Tuyển tình nguyện viên từ ngày 01 đến ngày 15/6/2024.              | PERIOD 2024-06-01/2024-06-15
            Tuyển tình nguyện viên từ tháng 3/2024 đến tháng 5/2024.           | PERIOD 2024-03/2024-05
            Tuyển tình nguyện viên Quý IV/2025 - Quý II/2026.                  | PERIOD 2025-Q4/2026-Q2
            Mở lớp các năm 2023, 2024 và 2025.                                 | YEAR 2023; YEAR 2024; YEAR 2025
            Mở lớp vào tháng 11, 12/2013.                                      | MONTH 2013-11; MONTH 2013-12
            Thuộc Chương trình phát triển thư viện giai đoạn 2021-2025 của tỉnh. | PERIOD 2021/2025
            """)
    void rangesAreOneAndListsAreMany(String sentence, String times) {
        assertThat(Plans.times(Plans.item(sentence))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kiểm kê kho sách hằng năm.                               | RECURRING P1Y
            Kiểm kê kho sách hàng năm.                               | RECURRING P1Y
            Kiểm kê kho sách mỗi năm.                                | RECURRING P1Y
            Kiểm kê kho sách hàng quý.                               | RECURRING P3M
            Kiểm kê kho sách hằng tháng.                             | RECURRING P1M
            Kiểm kê kho sách định kỳ hằng quý.                       | RECURRING P3M
            Báo cáo trước ngày 05/12 hằng năm.                       | RECURRING XXXX-12-05 BEFORE
            Báo cáo trước ngày 05 tháng 12 hằng năm.                 | RECURRING XXXX-12-05 BEFORE
            Báo cáo hằng năm (trước ngày 15/11) về Ban Chỉ đạo.      | RECURRING XXXX-11-15 BEFORE
            Báo cáo định kỳ 6 tháng/lần.                             | RECURRING P6M
            Báo cáo 02 năm một lần.                                  | RECURRING P2Y
            Thực hiện thường xuyên, hằng năm.                        | ONGOING; RECURRING P1Y
            Mở cửa phòng đọc cuối tuần (thực hiện thường xuyên).     | ONGOING
            """)
    void timesThatComeBack(String sentence, String times) {
        assertThat(Plans.times(Plans.item(sentence))).isEqualTo(times);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            date of a citation     | Thực hiện Quyết định số 1125/QĐ-TTg ngày 31/7/2017 về sách thiếu nhi.
            symbol with a year     | Thực hiện Nghị định số 78/2021/NĐ-CP về sách thiếu nhi.
            year of a law          | Thực hiện Luật Thư viện năm 2019.
            number like a year     | Trả lời Công văn số 2018/SVHTT-VP về sách thiếu nhi.
            name of a project      | Tham gia Đề án 1816 theo phân công.
            money                  | Bổ sung 2024 triệu đồng mua sách.
            money with a point     | Bổ sung 2.020 triệu đồng mua sách.
            a length of time       | Trả sách trong vòng 30 ngày.
            working days           | Cấp thẻ trong 10 ngày làm việc.
            a number of years      | Lưu sổ mượn trong 5 năm.
            a rate                 | Mỗi lớp có 2/3 học sinh mượn sách.
            no such day            | Tổng duyệt 31/02/2024.
            budget chapter         | Bố trí từ nguồn chi thường xuyên.
            frequent, not a time   | Thăm hỏi các hộ cần được hỗ trợ thường xuyên.
            regular alone          | Kiểm kê định kỳ kho sách.
            page                   | Theo mẫu tại trang 2025 của tài liệu.
            """)
    void isNoTime(String reason, String sentence) {
        assertThat(Plans.times(Plans.item(sentence))).as(reason).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ra mắt trong tháng 02 năm 2024.          | trong tháng 02 năm 2024            | 2024-02-01 | 2024-02-29
            Ra mắt trong tháng 02/2023.              | trong tháng 02/2023                | 2023-02-01 | 2023-02-28
            Ra mắt trong quý II năm 2018.            | trong quý II năm 2018              | 2018-04-01 | 2018-06-30
            Ra mắt trong 6 tháng cuối năm 2025.      | trong 6 tháng cuối năm 2025        | 2025-07-01 | 2025-12-31
            Đến năm 2030, mọi xã có tủ sách.         | Đến năm 2030                       | 2030-01-01 | 2030-12-31
            Mở lớp giai đoạn 2021-2025.              | giai đoạn 2021-2025                | 2021-01-01 | 2025-12-31
            Báo cáo trước ngày 05/12 hằng năm.       | trước ngày 05/12 hằng năm          | -          | -
            """, nullValues = "-")
    void quotesItsWordsAndCoversItsDays(String sentence, String quote, String start, String end) {
        Plan plan = Plans.item(sentence);
        assertThat(plan.times()).hasSize(1);
        TimeValue time = plan.times().get(0).time();
        assertThat(time.text()).isEqualTo(quote);
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cấp thẻ điện tử sau khi có hướng dẫn của Bộ Văn hóa, Thể thao và Du lịch.",
                "Cấp thẻ điện tử khi có yêu cầu của cơ quan cấp trên."
            })
    void conditionsHaveNoValue(String sentence) {
        Plan plan = Plans.item(sentence);
        assertThat(plan.times()).hasSize(1);
        TimeValue time = plan.times().get(0).time();
        assertThat(time.type()).isEqualTo(TimeType.CONDITIONAL);
        assertThat(time.value()).isNull();
        assertThat(time.start()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ra mắt trước tháng 10.          | MONTH 2024-10 BEFORE
            Ra mắt trong quý III.           | QUARTER 2024-Q3
            Báo cáo trước ngày 20/11.       | DATE 2024-11-20 BEFORE
            Sơ kết 6 tháng đầu năm.         | HALF 2024-H1
            Báo cáo trước ngày 20/11/2023.  | DATE 2023-11-20 BEFORE
            Báo cáo trước ngày 20/11 hằng năm. | RECURRING XXXX-11-20 BEFORE
            """)
    void aTitleOfOneYearLendsItsYear(String sentence, String times) {
        Plan plan = Plans.read(Plans.LETTERHEAD.replace("trong cộng đồng", "năm 2024")
                + "I. NHIỆM VỤ\n\n1. Truyền thông\n\n- " + sentence);
        assertThat(Plans.times(plan)).isEqualTo("YEAR 2024; " + times);
    }

    static Stream<String> datesWrappedAtEverySpace() {
        String date = "trước ngày 25 tháng 5 năm 2024";
        return IntStream.range(0, date.length())
                .filter(i -> date.charAt(i) == ' ')
                .mapToObj(i -> date.substring(0, i) + "\n" + date.substring(i + 1));
    }

    @ParameterizedTest
    @MethodSource("datesWrappedAtEverySpace")
    void aHardWrapInsideADateIsNoBreak(String date) {
        Plan plan = Plans.read(Plans.LETTERHEAD + """
                I. NHIỆM VỤ
                1. Truyền thông
                - Giới thiệu sách mới trên hệ thống loa của các thôn bản vào mỗi buổi sáng
                và phát lại vào buổi chiều để người đi làm nương cũng nghe được, đồng thời
                ghi âm lại làm tư liệu cho phòng đọc của xã và các điểm bưu điện văn hóa.
                - Chọn tình nguyện viên đọc sách, lập danh sách gửi về thư viện %s để được
                cấp thẻ và tham gia lớp tập huấn kỹ năng kể chuyện theo tranh cho
                trẻ em ở vùng cao.
                """.formatted(date));
        assertThat(Plans.times(plan)).isEqualTo("DATE 2024-05-25 BEFORE");
    }
}
