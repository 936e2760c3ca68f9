package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;

class MetadataRulesTest {
    @Test
    void withoutALetterheadTheOpeningSaysWhoMakesThePlan() {
        Plan plan = Plans.read(
                "KẾ HOẠCH\n\nPhát triển văn hóa đọc\n\nCăn cứ Luật Thư viện, Ủy ban nhân dân tỉnh Hà Giang xây"
                        + " dựng Kế hoạch phát triển văn hóa đọc như sau:\n\n" + BODY);
        assertThat(plan.metadata().issuer()).isEqualTo("Ủy ban nhân dân tỉnh Hà Giang");
    }

    private static final String BODY = "I. NHIỆM VỤ\n\n1. Truyền thông\n\n- Mở lớp tập huấn.\n";

    @Test
    void readsTheLetterheadOfADecree30Plan() {
        Metadata head = Plans.body("I. NHIỆM VỤ", "- Mở lớp.").metadata();
        assertThat(head.docType()).isEqualTo("Kế hoạch");
        assertThat(head.number()).isEqualTo("15/KH-UBND");
        assertThat(head.issuer()).isEqualTo("Ủy ban nhân dân tỉnh Hà Giang");
        assertThat(head.issuerLevel()).isEqualTo("province");
        assertThat(head.place()).isEqualTo("Hà Giang");
        assertThat(head.issuedOn()).isEqualTo("2022-02-10");
        assertThat(head.title()).isEqualTo("Phát triển văn hóa đọc trong cộng đồng");
        assertThat(head.period()).isNull();
        assertThat(head.promulgates()).isNull();
        assertThat(head.signer()).isNull();
        assertThat(head.recipients()).isEmpty();
        Metadata.Province province = head.province();
        assertThat(province).isNotNull();
        assertThat(province.name()).isEqualTo("Hà Giang");
        assertThat(province.code()).isEqualTo("02");
        assertThat(province.iso()).isEqualTo("VN-03");
        assertThat(province.now().name()).isEqualTo("Tuyên Quang");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ỦY BAN NHÂN DÂN / TỈNH HÀ GIANG          | Ủy ban nhân dân tỉnh Hà Giang               | province
            UBND TỈNH HÀ GIANG                       | Ủy ban nhân dân tỉnh Hà Giang               | province
            UBND TỈNH HÀ GIANG / SỞ Y TẾ             | Sở Y tế tỉnh Hà Giang                       | province
            ỦY BAN NHÂN DÂN / HUYỆN ĐỒNG VĂN         | Ủy ban nhân dân huyện Đồng Văn              | district
            BỘ Y TẾ                                  | Bộ Y tế                                     | central
            ỦY BAN NHÂN DÂN / THÀNH PHỐ ĐÀ NẴNG      | Ủy ban nhân dân thành phố Đà Nẵng           | province
            HỘI ĐỒNG NHÂN DÂN / TỈNH HÀ GIANG        | Hội đồng nhân dân tỉnh Hà Giang             | province
            ỦY BAN NHÂN DÂN / XÃ LŨNG CÚ             | Ủy ban nhân dân xã Lũng Cú                  | commune
            CÔNG AN TỈNH HÀ GIANG / PHÒNG CẢNH SÁT PCCC | Phòng Cảnh sát PCCC Công an tỉnh Hà Giang | province
            TRƯỜNG TIỂU HỌC BẾN THỦY                 | Trường Tiểu học Bến Thủy                    | central
            """)
    void theIssuerIsWrittenOut(String lines, String issuer, String level) {
        Plan plan = Plans.read(
                Plans.LETTERHEAD.replace("ỦY BAN NHÂN DÂN\n\nTỈNH HÀ GIANG", lines.replace(" / ", "\n\n")) + BODY);
        assertThat(plan.metadata().issuer()).isEqualTo(issuer);
        assertThat(plan.metadata().issuerLevel()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Số: 15/KH-UBND         | 15/KH-UBND
            Số: 15 /KH-UBND        | 15/KH-UBND
            Số: 1 5/KH - UBND      | 15/KH-UBND
            Số 15/KH-UBND          | 15/KH-UBND
            SỐ: 15/KH-UBND         | 15/KH-UBND
            Số: 15-KH/TU           | 15-KH/TU
            Số: 15/KH-SGD&ĐT       | 15/KH-SGD&ĐT
            Số:      /KH-UBND      | -
            """)
    void theNumberLosesItsSpaces(String line, String number) {
        Plan plan = Plans.read(Plans.LETTERHEAD.replace("Số: 15/KH-UBND", line) + BODY);
        assertThat(plan.metadata().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Hà Giang, ngày 10 tháng 02 năm 2022       | Hà Giang | 2022-02-10
            Hà Giang, ngày 10 tháng 2 năm 2022        | Hà Giang | 2022-02-10
            Hà Giang , ngày 1 0 tháng 02 năm 2022     | Hà Giang | 2022-02-10
            Đồng Văn, ngày 31 tháng 12 năm 2022       | Đồng Văn | 2022-12-31
            Hà Giang, ngày      tháng 02 năm 2022     | Hà Giang | -
            Hà Giang, ngày 31 tháng 02 năm 2022       | Hà Giang | -
            """)
    void placeAndDate(String line, String place, String date) {
        Plan plan = Plans.read(Plans.LETTERHEAD.replace("Hà Giang, ngày 10 tháng 02 năm 2022", line) + BODY);
        assertThat(plan.metadata().place()).isEqualTo(place);
        assertThat(plan.metadata().issuedOn()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Phát triển văn hóa đọc giai đoạn 2021-2025                                | 2021 | 2025 | -
            Phát triển văn hóa đọc giai đoạn 2021 - 2025, định hướng đến năm 2030     | 2021 | 2025 | 2030
            Phát triển văn hóa đọc giai đoạn 2021-2025, tầm nhìn đến năm 2030         | 2021 | 2025 | 2030
            Phát triển văn hóa đọc đến năm 2030                                       | -    | 2030 | -
            Phát triển văn hóa đọc đến năm 2025, định hướng đến năm 2030              | -    | 2025 | 2030
            Phát triển văn hóa đọc năm 2023                                           | 2023 | 2023 | -
            Phát triển văn hóa đọc                                                    | -    | -    | -
            """)
    void theTitleStatesThePeriod(String title, String from, String to, String horizon) {
        Metadata head = Plans.read(Plans.LETTERHEAD.replace("Phát triển văn hóa đọc trong cộng đồng", title) + BODY)
                .metadata();
        assertThat(head.title()).isEqualTo(title);
        Metadata.@Nullable Period period = head.period();
        assertThat(period == null ? null : period.from()).isEqualTo(from);
        assertThat(period == null ? null : period.to()).isEqualTo(to);
        assertThat(period == null ? null : period.horizon()).isEqualTo(horizon);
    }

    @Test
    void aTitleOnTwoLinesOfCapitalsIsOne() {
        Plan plan = Plans.read(Plans.LETTERHEAD.replace(
                        "Phát triển văn hóa đọc trong cộng đồng", "PHÁT TRIỂN VĂN HÓA ĐỌC\n\nTRONG CỘNG ĐỒNG")
                + "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\n" + BODY);
        assertThat(plan.metadata().title()).isEqualTo("PHÁT TRIỂN VĂN HÓA ĐỌC TRONG CỘNG ĐỒNG");
    }

    @Test
    void typeAndTitleMayShareALine() {
        Plan plan = Plans.read(Plans.LETTERHEAD.replace(
                        "KẾ HOẠCH\n\nPhát triển văn hóa đọc trong cộng đồng",
                        "KẾ HOẠCH PHÁT TRIỂN VĂN HÓA ĐỌC TRONG CỘNG ĐỒNG")
                + BODY);
        assertThat(plan.metadata().docType()).isEqualTo("Kế hoạch");
        assertThat(plan.metadata().title()).isEqualTo("PHÁT TRIỂN VĂN HÓA ĐỌC TRONG CỘNG ĐỒNG");
    }

    @Test
    void theOwnHeaderIsNeitherTimeNorReference() {
        Plan plan = Plans.body("I. NHIỆM VỤ", "- Mở lớp.");
        assertThat(plan.times()).isEmpty();
        assertThat(plan.references()).isEmpty();
    }

    @Test
    void readsSignatureAndRecipients() {
        Metadata closing = Plans.body(
                        "I. NHIỆM VỤ",
                        "- Mở lớp tập huấn.",
                        "Nơi nhận:",
                        "- Bộ Văn hóa, Thể thao và Du lịch (b/c);",
                        "- Thường trực Tỉnh ủy (để báo cáo);",
                        "- Các sở, ban, ngành;",
                        "- Lưu: VT, VX.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Vàng Thị Mỷ")
                .metadata();
        assertThat(closing.signer()).isEqualTo("Vàng Thị Mỷ");
        assertThat(closing.signerPosition()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(closing.signedFor()).isEqualTo("KT. CHỦ TỊCH");
        assertThat(closing.recipients())
                .containsExactly(
                        "Bộ Văn hóa, Thể thao và Du lịch", "Thường trực Tỉnh ủy", "Các sở, ban, ngành", "Lưu: VT, VX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Sở Y tế;                      | Sở Y tế
            - Sở Y tế (để báo cáo);         | Sở Y tế
            - Sở Y tế (b/c);                | Sở Y tế
            - Sở Y tế (để phối hợp);        | Sở Y tế
            - Sở Y tế.                      | Sở Y tế
            - Lưu: VT, TH.                  | Lưu: VT, TH
            + Sở Y tế,                      | Sở Y tế
            - Sở Y tế (phòng Nghiệp vụ);    | Sở Y tế (phòng Nghiệp vụ)
            """)
    void anEntryLosesMarkAndClosing(String line, String entry) {
        assertThat(RecipientsParser.parse(List.of("Nơi nhận:", line))).containsExactly(entry);
    }

    @Test
    void entriesOfOneLineAreSplit() {
        assertThat(RecipientsParser.parse(List.of("Nơi nhận: Sở Y tế; Sở Nội vụ; Lưu: VT.")))
                .containsExactly("Sở Y tế", "Sở Nội vụ", "Lưu: VT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            KT. CHỦ TỊCH;PHÓ CHỦ TỊCH;Vàng Thị Mỷ                     | Vàng Thị Mỷ  | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH
            TM. ỦY BAN NHÂN DÂN;CHỦ TỊCH;(Đã ký);Lê Văn Bình          | Lê Văn Bình  | CHỦ TỊCH     | TM. ỦY BAN NHÂN DÂN
            TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;PHÓ CHỦ TỊCH;Lê Văn Bình | Lê Văn Bình  | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH
            GIÁM ĐỐC;Lê Văn Bình                                      | Lê Văn Bình  | GIÁM ĐỐC     | -
            CHỦ TỊCH                                                  | -            | CHỦ TỊCH     | -
            """)
    void readsSignatureBlocks(String lines, String name, String position, String signedFor) {
        assertThat(SignatureParser.parse(List.of(lines.split(";"))))
                .isEqualTo(new Signature(name, position, signedFor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vàng Thị Mỷ", "Lê Văn Bình", "Y Ngọc"})
    void isAName(String line) {
        assertThat(SignatureParser.isName(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(Đã ký)", "PHÓ CHỦ TỊCH", "Bình", "Mở lớp tập huấn", "Lê Văn Bình ký thay", "12 Lê Văn Bình"})
    void isNoName(String line) {
        assertThat(SignatureParser.isName(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ỦY BAN NHÂN DÂN / TỈNH LÀO CAI   | Hà Giang | Mở lớp ở tỉnh Sơn La, tỉnh Sơn La.      | Lào Cai    | the issuer first
            SỞ Y TẾ                          | Hà Giang | Mở lớp ở tỉnh Sơn La, tỉnh Sơn La.      | Hà Giang   | then the place
            SỞ Y TẾ                          | Mèo Vạc  | Ở tỉnh Sơn La, tỉnh Yên Bái, tỉnh Sơn La. | Sơn La   | then the one most named
            SỞ Y TẾ                          | Mèo Vạc  | Mở lớp cho cán bộ.                      | -          | none
            BỘ Y TẾ                          | Hà Nội   | Mở lớp cho cán bộ.                      | -          | a ministry has none
            ỦY BAN NHÂN DÂN / THÀNH PHỐ HỒ CHÍ MINH | Mèo Vạc | Mở lớp cho cán bộ.                | Thành phố Hồ Chí Minh | always with its level
            """)
    void findsTheProvince(String issuer, String place, String sentence, String province, String reason) {
        Plan plan = Plans.read(Plans.LETTERHEAD
                        .replace("ỦY BAN NHÂN DÂN\n\nTỈNH HÀ GIANG", issuer.replace(" / ", "\n\n"))
                        .replace("Hà Giang, ngày", place + ", ngày")
                + "I. NHIỆM VỤ\n\n- " + sentence + "\n");
        Metadata.@Nullable Province found = plan.metadata().province();
        assertThat(found == null ? null : found.name()).as(reason).isEqualTo(province);
    }

    @Test
    void aDecisionPromulgatesThePlanBehindIt() {
        Plan plan = Plans.read(Plans.LETTERHEAD
                        .replace("KẾ HOẠCH", "QUYẾT ĐỊNH")
                        .replace("15/KH-UBND", "15/QĐ-UBND")
                        .replace(
                                "Phát triển văn hóa đọc trong cộng đồng",
                                "Về việc ban hành Kế hoạch phát triển văn hóa đọc")
                + """
                CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

                Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

                QUYẾT ĐỊNH:

                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển văn hóa đọc.

                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

                KT. CHỦ TỊCH

                PHÓ CHỦ TỊCH

                Vàng Thị Mỷ

                KẾ HOẠCH

                Phát triển văn hóa đọc

                (Kèm theo Quyết định số 15/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh)

                I. NHIỆM VỤ

                1. Truyền thông

                - Mở lớp tập huấn.
                """);
        Metadata head = plan.metadata();
        assertThat(head.docType()).isEqualTo("Quyết định");
        assertThat(head.promulgates()).isEqualTo(new Metadata.Promulgated("Kế hoạch", "Phát triển văn hóa đọc"));
        assertThat(plan.sections()).extracting(section -> section.title()).containsExactly("NHIỆM VỤ");
    }
}
