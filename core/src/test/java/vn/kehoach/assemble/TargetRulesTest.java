package vn.kehoach.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Target;

class TargetRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ học sinh có thẻ thư viện đạt 95%.             | = 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt trên 95%.        | > 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt > 95%.           | > 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt hơn 95%.         | > 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt ít nhất 95%.     | >= 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt tối thiểu 95%.   | >= 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt từ 95% trở lên.  | >= 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt 95% trở lên.     | >= 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt ≥ 95%.           | >= 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt khoảng 95%.      | ~ 95 %
            Tỷ lệ học sinh có thẻ thư viện đạt từ 70% đến 80%.  | between 70..80 %
            Tỷ lệ học sinh có thẻ thư viện đạt 70 - 80%.        | between 70..80 %
            Tỷ lệ học sinh có thẻ thư viện đạt từ 70% - 80%.    | between 70..80 %
            Tỷ lệ học sinh có thẻ thư viện đạt 95,5%.           | = 95.5 %
            Tỷ lệ học sinh có thẻ thư viện đạt 9 0%.            | = 90 %
            Tỷ lệ sách bị mất dưới 5%.                          | < 5 %
            Tỷ lệ sách bị mất không quá 5%.                     | <= 5 %
            Tỷ lệ sách bị mất tối đa 5%.                        | <= 5 %
            Tỷ lệ sách bị mất ≤ 5‰.                             | <= 5 ‰
            """)
    void comparators(String sentence, String quantity) {
        assertThat(shown(Plans.objective(sentence))).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Diện tích vườn sách đạt 1.200 ha.                        | = 1200 ha
            Diện tích vườn sách đạt 12,5 ha.                         | = 12.5 ha
            Kinh phí mua sách đạt 12,5 triệu đồng.                   | = 12.5 triệu đồng
            Kinh phí mua sách đạt 3 tỷ đồng.                         | = 3 tỷ đồng
            Kinh phí mua sách đạt 3 tỉ đồng.                         | = 3 tỉ đồng
            Hỗ trợ ít nhất 12 trường hợp đọc sách chữ nổi.           | >= 12 trường hợp
            Phấn đấu có 02 thư viện đạt chuẩn.                       | = 2 thư viện
            Phấn đấu có 1.250.000 lượt bạn đọc.                      | = 1250000 lượt
            Phấn đấu có ít nhất một tủ sách tại trung tâm xã.                           | >= 1 tủ sách
            Phấn đấu đạt 10 cán bộ/vạn dân.                 | = 10 cán bộ /10000 dân
            Phấn đấu đạt 32 bản sách/10.000 dân.                     | = 32 bản sách /10000 dân
            """)
    void numbersAndUnits(String sentence, String quantity) {
        assertThat(shown(Plans.objective(sentence))).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tăng số thư viện từ 38 thư viện lên 70 thư viện.             | = 70 thư viện from 38 increase/to
            Giảm tỷ lệ sách hỏng còn 3%.                                 | = 3 % decrease/to
            Giảm tỷ lệ sách hỏng xuống dưới 3%.                          | < 3 % decrease/to
            Số thẻ cấp mới tăng 15% so với năm trước.                    | = 15 % increase/by
            Số thẻ cấp mới tăng ít nhất 15%.                             | >= 15 % increase/by
            Số thẻ cấp mới tăng bình quân 5 - 6%/năm.                    | between 5..6 % /1 năm increase/by/year
            Khống chế tỷ lệ sách hỏng dưới 3%.                           | < 3 %
            Duy trì tỷ lệ trường có thư viện trên 90%.                   | > 90 %
            """)
    void changes(String sentence, String quantity) {
        assertThat(shown(Plans.objective(sentence))).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phấn đấu trên 90% trường tiểu học, 80% trường mầm non có thư viện.      | > 90 %; > 80 %
            Có ít nhất 20 thư viện, 150 tủ sách thôn.                            | >= 20 thư viện; >= 150 tủ sách
            Phấn đấu trên 90% trường tiểu học có thư viện; 80% trường mầm non có góc đọc. | > 90 %; = 80 %
            """)
    void aComparatorBeforeAListCountsForEachUntilTheClauseEnds(String sentence, String quantities) {
        assertThat(shown(Plans.objective(sentence))).isEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ học sinh có thẻ thư viện đạt trên 95% vào năm 2030.      | Tỷ lệ học sinh có thẻ thư viện
            Đến năm 2030, tỷ lệ học sinh có thẻ thư viện đạt trên 95%.     | tỷ lệ học sinh có thẻ thư viện
            - Phấn đấu tỷ lệ xã có tủ sách đạt 80%.                        | tỷ lệ xã có tủ sách
            Tỷ lệ trẻ em dưới 6 tuổi được nghe đọc sách đạt 60%.           | Tỷ lệ trẻ em dưới 6 tuổi được nghe đọc sách
            Số bản sách đạt 32 bản/10.000 dân.                   | Số bản sách
            Ít nhất 40% trường có thư viện xanh vào năm 2030 và các mục tiêu khác. | trường có thư viện xanh
            Ít nhất 40% trường có thư viện xanh và từng bước mở rộng ra toàn tỉnh. | trường có thư viện xanh
            Mua hơn 2.000 bản sách mới, đặc biệt là sách thiếu nhi.                | bản sách mới
            """)
    void theIndicatorIsTheThingMeasured(String sentence, String indicator) {
        Plan plan = Plans.objective(sentence.startsWith("- ") ? sentence.substring(2) : sentence);
        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.targets().get(0).indicator().text()).isEqualTo(indicator);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            number of a citation   | Hoàn thành các nội dung của Quyết định số 329/QĐ-TTg ngày 15/3/2017.
            year                   | Hoàn thành các nội dung đề ra trong năm 2025.
            age in an indicator    | Tổ chức đọc sách cho trẻ em dưới 6 tuổi.
            name of a project      | Hoàn thành các nội dung của Đề án 1816.
            length of a deadline   | Trả kết quả trong thời hạn 10 ngày làm việc.
            the present             | Hiện nay, tỷ lệ học sinh có thẻ thư viện đạt 45%.
            organisational model   | Mỗi huyện chỉ có một trung tâm văn hóa.
            all, without a number  | Toàn bộ các xã có tủ sách.
            list of articles       | Xây dựng quy chế hoạt động của thư viện (khoản 2, 5 Nghị định về thư viện).
            cap on awards          | Mỗi xã đề nghị khen thưởng không quá 03 cá nhân.
            section number         | Các chỉ tiêu nêu tại mục 2 phần I.
            """)
    void isNoTarget(String reason, String sentence) {
        assertThat(shown(Plans.objective(sentence))).as(reason).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"I. THỰC TRẠNG", "I. ĐÁNH GIÁ TÌNH HÌNH", "I. SỰ CẦN THIẾT", "I. KẾT QUẢ ĐẠT ĐƯỢC"})
    void theSectionsThatLookBackHaveNone(String heading) {
        Plan plan = Plans.body(
                heading,
                "- Tỷ lệ học sinh có thẻ thư viện đạt 45%.",
                "- Toàn tỉnh có 38 thư viện, 150 tủ sách.",
                "II. MỤC TIÊU",
                "- Tỷ lệ học sinh có thẻ thư viện đạt 95%.");
        assertThat(shown(plan)).isEqualTo("= 95 %");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Mục tiêu cụ thể     | Đến năm 2025, tỷ lệ xã có tủ sách đạt 80%.  | YEAR 2025 BY | clause
            1. Đến năm 2025:       | Tỷ lệ xã có tủ sách đạt 80%.                | YEAR 2025 BY | heading
            1. Đến năm 2025:       | Đến năm 2030, tỷ lệ xã có tủ sách đạt 90%.  | YEAR 2030 BY | clause
            """)
    void dueComesFromTheClauseBeforeTheHeading(String heading, String item, String due, String source) {
        Plan plan = Plans.body("I. MỤC TIÊU", heading, "- " + item);
        assertThat(plan.targets()).hasSize(1);
        Target.Due own = plan.targets().get(0).due();
        assertThat(own).isNotNull();
        assertThat(Plans.shown(own.time())).isEqualTo(due);
        assertThat(own.source()).isEqualTo(source);
    }

    @Test
    void aTargetBelongsToTheTaskItStandsIn() {
        Plan plan = Plans.below("Sở Y tế", "Phấn đấu 80% trạm y tế xã có tủ sách.");
        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.targets().get(0).task()).isEqualTo(plan.tasks().get(0).id());
        assertThat(plan.tasks().get(0).targets())
                .containsExactly(plan.targets().get(0).id());
    }

    @Test
    void aTargetTableGivesOneForEachFilledCell() {
        Plan plan = Plans.body("I. MỤC TIÊU", """
                TT\tChỉ tiêu\tĐơn vị tính\tHiện trạng 2021\tNăm 2025\tNăm 2030
                1\tTỷ lệ xã có tủ sách\t%\t45,5\t80\t95
                2\tSố bản sách\tbản\t\t12.000\t
                3\tSố cán bộ thư viện\tNgười/vạn dân\t\t\t1,5""");
        assertThat(plan.targets().stream()
                        .map(target -> target.indicator().text() + ": " + shown(target) + " @"
                                + (target.due() == null
                                        ? null
                                        : Plans.shown(target.due().time())))
                        .toList())
                .containsExactly(
                        "Tỷ lệ xã có tủ sách: = 80 % from 45.5 @YEAR 2025",
                        "Tỷ lệ xã có tủ sách: = 95 % from 45.5 @YEAR 2030",
                        "Số bản sách: = 12000 bản @YEAR 2025",
                        "Số cán bộ thư viện: = 1.5 người /10000 dân @YEAR 2030");
    }

    private static String shown(Plan plan) {
        return Plans.joined(plan.targets().stream().map(TargetRulesTest::shown).toList());
    }

    private static String shown(Target target) {
        StringBuilder out = new StringBuilder(target.comparator().sign());
        out.append(' ').append(number(target.value()));
        if (target.valueMax() != null) {
            out.append("..").append(number(target.valueMax()));
        }
        out.append(target.unit() == null ? "" : " " + target.unit());
        if (target.per() != null) {
            out.append(" /")
                    .append(number(target.per().value()))
                    .append(' ')
                    .append(target.per().unit());
        }
        if (target.baseline() != null) {
            out.append(" from ").append(number(target.baseline().value()));
        }
        if (target.change() != null) {
            out.append(' ')
                    .append(target.change().direction())
                    .append('/')
                    .append(target.change().kind());
            out.append(
                    target.change().each() == null ? "" : "/" + target.change().each());
        }
        return out.toString();
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
