package vn.kehoach.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Task;

class TaskRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế chủ trì, phối hợp với Sở Tài chính mở lớp.                        | Sở Y tế | Sở Tài chính
            Sở Y tế chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ và Hội Nông dân tỉnh mở lớp. | Sở Y tế | Sở Tài chính; Sở Nội vụ; Hội Nông dân tỉnh
            Giao Sở Y tế chủ trì, phối hợp với các sở, ban, ngành mở lớp.             | Sở Y tế | các sở, ban, ngành
            Giao Sở Y tế mở lớp cho cán bộ thư viện.                                  | Sở Y tế | -
            Mở lớp cho cán bộ thư viện (do Sở Y tế chủ trì).                          | Sở Y tế | -
            Mở lớp cho cán bộ thư viện (Sở Y tế chủ trì, phối hợp với Công an tỉnh).  | Sở Y tế | Công an tỉnh
            Mở lớp cho cán bộ thư viện do Sở Y tế chủ trì.                            | Sở Y tế | -
            Mở lớp cho cán bộ thư viện. Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh. | Sở Y tế | Công an tỉnh
            Sở Y tế tổng hợp danh sách.                                               | Sở Y tế | -
            Mở lớp cho cán bộ thư viện do Sở Y tế chủ trì, Công an tỉnh phối hợp.     | Sở Y tế | Công an tỉnh
            Các Sở: Y tế, Tài chính, Nội vụ phối hợp mở lớp cho cán bộ thư viện.      | Y tế; Tài chính; Nội vụ | -
            Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động người dân.         | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | -
            Mở lớp cho cán bộ thư viện. Đơn vị thực hiện: Sở Y tế; mời Công an tỉnh.  | Sở Y tế | Công an tỉnh
            Mở lớp cho cán bộ thư viện (phân công: Sở Y tế; phối hợp: Công an tỉnh).  | Sở Y tế | Công an tỉnh
            Mở lớp cho cán bộ thư viện, giao Sở Y tế phối hợp với Công an tỉnh.       | Sở Y tế | Công an tỉnh
            Mở lớp cho cán bộ thư viện (Sở Y tế và Công an tỉnh).                     | Sở Y tế; Công an tỉnh | -
            Mở lớp cho cán bộ thư viện. Sở Y tế chủ trì; Công an tỉnh phối hợp.       | Sở Y tế | Công an tỉnh
            Sở Y tế cùng Sở Tài chính mở lớp.                                         | Sở Y tế | Sở Tài chính
            Sở Y tế mở lớp với sự tham gia của Công an tỉnh.                          | Sở Y tế | Công an tỉnh
            Sở Y tế mở lớp, Sở Tài chính hỗ trợ.                                      | Sở Y tế | Sở Tài chính
            Việc mở lớp do Sở Y tế đảm nhiệm.                                         | Sở Y tế | -
            Quý III: Sở Y tế trình danh sách.                                         | Sở Y tế | -
            Giám đốc, Thủ trưởng các sở, ban, ngành lập danh sách.                    | Giám đốc, Thủ trưởng các sở, ban, ngành | -
            Trưởng phòng Nội vụ huyện lập danh sách.                                  | Trưởng phòng Nội vụ huyện | -
            Hiệu trưởng lập danh sách.                                                | Hiệu trưởng | -
            Các trường mầm non, tiểu học trên địa bàn lập danh sách.                  | Các trường mầm non, tiểu học trên địa bàn | -
            Các tổ dân phố lập danh sách.                                             | Các tổ dân phố | -
            Mở lớp (Sở Y tế chủ trì; đoàn các xã, phường nơi có lớp phối hợp).        | Sở Y tế | đoàn các xã, phường
            Phó Giám đốc phụ trách chuyên môn lập danh sách.                          | Phó Giám đốc phụ trách chuyên môn | -
            """)
    void anItemNamesItsOwnAgencies(String sentence, String lead, String support) {
        Task task = only(Plans.item(sentence));
        assertThat(Plans.parties(task.lead())).isEqualTo(lead);
        assertThat(Plans.parties(task.support())).isEqualTo(support);
        assertThat(task.origin()).isEqualTo("prose");
        assertThat(task.lead()).extracting(Task.Assignee::via).containsOnly("text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tổng hợp danh sách cán bộ.                                      | Sở Y tế      | -                       | heading
            Chủ trì, phối hợp với Sở Tài chính mở lớp.                      | Sở Y tế      | Sở Tài chính            | heading
            Chủ trì, phối hợp với các sở, ban, ngành mở lớp.                | Sở Y tế      | các sở, ban, ngành      | heading
            Phối hợp với Sở Tài chính thẩm định dự toán.                    | Sở Tài chính | Sở Y tế                 | text
            Phối hợp với UBND các xã, phường mở lớp.                        | Sở Y tế      | UBND các xã, phường     | heading
            Phối hợp với các cơ quan liên quan mở lớp.                      | Sở Y tế      | các cơ quan liên quan   | heading
            Phối hợp với Sở Tài chính và các cơ quan liên quan mở lớp.      | Sở Tài chính | Sở Y tế; các cơ quan liên quan | text
            Hướng dẫn UBND huyện lập danh sách.                             | Sở Y tế      | -                       | heading
            Sở Nội vụ tổng hợp danh sách.                                   | Sở Nội vụ    | -                       | text
            Chỉ đạo Sở Nội vụ chủ trì, phối hợp với Sở Tài chính mở lớp.    | Sở Y tế      | -                       | heading
            Thường xuyên phối hợp với Sở Tài chính thẩm định dự toán.       | Sở Tài chính | Sở Y tế                 | text
            """)
    void anItemBelowAnAgency(String item, String lead, String support, String via) {
        Task task = only(Plans.below("Sở Y tế", item));
        assertThat(Plans.parties(task.lead())).isEqualTo(lead);
        assertThat(Plans.parties(task.support())).isEqualTo(support);
        assertThat(task.lead()).extracting(Task.Assignee::via).containsOnly(via);
    }

    @Test
    void bulletsUnderPresideAndCooperateOpenWithPartners() {
        Plan plan = Plans.body(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Y tế",
                "a) Chủ trì, phối hợp",
                "- Sở Tài chính bố trí kinh phí mua sách.",
                "- Công an tỉnh và Sở Nội vụ lập danh sách bạn đọc.");
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks())
                .allSatisfy(task -> assertThat(Plans.parties(task.lead())).isEqualTo("Sở Y tế"));
        assertThat(plan.tasks())
                .extracting(task -> Plans.parties(task.support()))
                .containsExactly("Sở Tài chính", "Công an tỉnh; Sở Nội vụ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban tổ chức hội thi: Không quá 05 cá nhân;",
                "Đội tuyên truyền: 02 tập thể.",
                "Hội Nông dân: mỗi chi hội 01 người."
            })
    void anAllotmentIsNoTask(String item) {
        assertThat(Plans.below("Sở Y tế", item).tasks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế                                         | Sở Y tế
            Giao Sở Y tế                                    | Sở Y tế
            Đề nghị Hội Nông dân tỉnh                       | Hội Nông dân tỉnh
            Sở Y tế, Sở Tài chính                           | Sở Y tế; Sở Tài chính
            Các sở, ban, ngành                              | Các sở, ban, ngành
            Ủy ban nhân dân các huyện, thị xã, thành phố    | Ủy ban nhân dân các huyện, thị xã, thành phố
            Trách nhiệm của Sở Y tế                         | Sở Y tế
            """)
    void theHeadingNamesTheLead(String heading, String lead) {
        Plan plan = Plans.below(heading, "Lập danh sách cán bộ.", "Mở lớp tập huấn.");
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks())
                .allSatisfy(task -> assertThat(Plans.parties(task.lead())).isEqualTo(lead));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị chủ trì", "Cơ quan chủ trì", "Chủ trì"})
    void labelLinesServeTheItemsAboveThem(String label) {
        Plan plan = Plans.body(
                "I. NHIỆM VỤ, GIẢI PHÁP",
                "1. Tập huấn cán bộ",
                "- Mở lớp tập huấn về sách điện tử.",
                "- Biên soạn tài liệu hướng dẫn.",
                "- " + label + ": Sở Y tế.",
                "- Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ.",
                "- Thời gian thực hiện: Quý II năm 2023.",
                "2. Mua sách",
                "- Mua sách cho các xã vùng cao.",
                "- " + label + ": Sở Tư pháp.",
                "- Thời gian thực hiện: Hằng năm.");
        assertThat(plan.tasks()).hasSize(3);
        for (Task task : plan.tasks().subList(0, 2)) {
            assertThat(Plans.parties(task.lead())).isEqualTo("Sở Y tế");
            assertThat(Plans.parties(task.support())).isEqualTo("Sở Tài chính; Sở Nội vụ");
            assertThat(Plans.shown(task.deadline())).isEqualTo("QUARTER 2023-Q2");
        }
        Task last = plan.tasks().get(2);
        assertThat(Plans.parties(last.lead())).isEqualTo("Sở Tư pháp");
        assertThat(Plans.parties(last.support())).isEqualTo("-");
        assertThat(Plans.shown(last.deadline())).isEqualTo("RECURRING P1Y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mở lớp tập huấn (hoàn thành trong tháng 6 năm 2018).            | MONTH 2018-06 BY
            Lập danh sách, gửi kết quả trước ngày 30/9/2023.                | DATE 2023-09-30 BEFORE
            Báo cáo kết quả trước ngày 05/12 hằng năm.                      | RECURRING XXXX-12-05 BEFORE
            Kiểm tra thường xuyên, báo cáo trước ngày 30/9/2023.            | DATE 2023-09-30 BEFORE
            Mở lớp trong quý II năm 2023 và báo cáo trong quý III năm 2023. | QUARTER 2023-Q2
            Họp tổ cộng tác viên hằng quý.                                      | RECURRING P3M
            Lập dự toán hằng năm để mua sách.                               | -
            Lập kế hoạch 5 năm về mua sách.                                 | -
            Tham gia Chương trình phát triển thư viện giai đoạn 2021-2025.  | -
            Lập danh sách theo Quyết định số 329/QĐ-TTg ngày 15/3/2017.     | -
            Phấn đấu đến năm 2025 có 80% trạm y tế xã có tủ sách.           | -
            """)
    void theDeadlineIsTheTimeThatBoundsTheWork(String item, String deadline) {
        assertThat(Plans.shown(only(Plans.below("Sở Y tế", item)).deadline())).isEqualTo(deadline);
    }

    @Test
    void anItemWithoutAnyAgencyIsNoTask() {
        assertThat(Plans.item("Mở lớp tập huấn cho người yêu sách.").tasks()).isEmpty();
    }

    @Test
    void theClosingParagraphIsATaskOnlyWhereItAsksNamedBodies() {
        Plan plan = Plans.body(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Y tế",
                "- Lập danh sách cán bộ.",
                "Trên đây là Kế hoạch phát triển văn hóa đọc của tỉnh.",
                "UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành triển khai thực hiện.");
        List<Task> tasks = plan.tasks();
        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(1).text()).startsWith("UBND tỉnh yêu cầu");
        assertThat(tasks.get(1).lead()).hasSize(1);
        assertThat(tasks.get(1).lead().get(0).text()).contains("các sở, ban, ngành");
    }

    @Test
    void aTaskTableGivesOneForEachRow() {
        Plan plan = Plans.body("I. PHÂN CÔNG NHIỆM VỤ", """
                TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm
                1\tMở lớp tập huấn\tSở Y tế\tSở Tài chính, Sở Nội vụ\tQuý II/2023\tBáo cáo
                2\tMua sách\tSở Tư pháp\t\tThường xuyên\t
                3\tLập danh sách\tCác sở, ban, ngành\tHội Nông dân tỉnh\t\tDanh sách""");
        assertThat(plan.tasks().stream()
                        .map(task -> task.text() + " / " + Plans.parties(task.lead()) + " / "
                                + Plans.parties(task.support()) + " / " + Plans.shown(task.deadline()) + " / "
                                + task.output() + " / " + task.origin())
                        .toList())
                .containsExactly(
                        "Mở lớp tập huấn / Sở Y tế / Sở Tài chính; Sở Nội vụ / QUARTER 2023-Q2 / Báo cáo / table",
                        "Mua sách / Sở Tư pháp / - / ONGOING / null / table",
                        "Lập danh sách / Các sở, ban, ngành / Hội Nông dân tỉnh / - / Danh sách / table");
        assertThat(plan.tasks())
                .allSatisfy(task ->
                        assertThat(task.lead()).extracting(Task.Assignee::via).containsOnly("column"));
    }

    @Test
    void withoutHeadingsMarkedItemsBehindAnOrderAreTasks() {
        Plan plan = Plans.read("""
                UBND TỈNH HÀ GIANG

                CHỈ THỊ

                Về việc giữ gìn tủ sách công cộng

                Kính gửi:

                - Sở Tài chính;

                - Hội Nông dân tỉnh.

                Ủy ban nhân dân tỉnh xây dựng tủ sách từ năm 2019, nay yêu cầu:

                1. Sở Y tế mở lớp cho cán bộ thư viện.

                2. Công an tỉnh, qua Công an các xã, kiểm tra việc mượn trả.

                Sở Nội vụ theo dõi chung.
                """);

        assertThat(plan.tasks())
                .extracting(task -> Plans.parties(task.lead()))
                .containsExactly("Sở Y tế", "Công an tỉnh", "Sở Nội vụ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế chỉ đạo Trung tâm Y tế huyện Đồng Văn thực hiện: | Sở Y tế; Trung tâm Y tế huyện Đồng Văn
            Giáo viên chủ nhiệm                                      | Giáo viên chủ nhiệm
            Trưởng các thôn                                          | Trưởng các thôn
            """)
    void aHeadingNamesWhoLeads(String heading, String lead) {
        assertThat(Plans.parties(
                        only(Plans.below(heading, "Lập danh sách bạn đọc.")).lead()))
                .isEqualTo(lead);
    }

    /** An item with labels of its own takes none from the lines below the next item. */
    @Test
    void labelLinesSpeakOfTheItemsThatHaveNone() {
        Plan plan = Plans.body(
                "I. NHIỆM VỤ",
                "1. Truyền thông",
                "- Mở lớp cho cán bộ thư viện. Đơn vị chủ trì: Sở Y tế; thời gian: quý II/2023.",
                "- Mua sách cho các xã.",
                "- In tờ rơi.",
                "Đơn vị chủ trì: Sở Tư pháp.",
                "Đơn vị phối hợp: Công an tỉnh.");
        assertThat(plan.tasks())
                .extracting(task -> Plans.parties(task.lead()) + " / " + Plans.parties(task.support()))
                .containsExactly("Sở Y tế / -", "Sở Tư pháp / Công an tỉnh", "Sở Tư pháp / Công an tỉnh");
    }

    @Test
    void labelsMayStandOnOneLine() {
        Plan plan = Plans.body(
                "I. NHIỆM VỤ",
                "1. Truyền thông",
                "- Mở lớp cho cán bộ thư viện.",
                "- Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Công an tỉnh; thời gian: quý II/2023.");
        Task task = only(plan);
        assertThat(Plans.parties(task.lead())).isEqualTo("Sở Y tế");
        assertThat(Plans.parties(task.support())).isEqualTo("Công an tỉnh");
        assertThat(Plans.shown(task.deadline())).isEqualTo("QUARTER 2023-Q2");
    }

    private static Task only(Plan plan) {
        assertThat(plan.tasks()).hasSize(1);
        return plan.tasks().get(0);
    }
}
