package vn.kehoach.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Plans;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;

class CitationRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Theo Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ.       | Quyết định | 329/QĐ-TTg    | 2017-03-15 | Thủ tướng Chính phủ
            Theo Quyết định 329/QĐ-TTg ngày 15 tháng 3 năm 2017 của Thủ tướng Chính phủ. | Quyết định | 329/QĐ-TTg   | 2017-03-15 | Thủ tướng Chính phủ
            Theo Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII.     | Nghị quyết | 20-NQ/TW      | -          | Ban Chấp hành Trung ương Đảng khóa XII
            Theo Nghị quyết số 20- NQ/ TW ngày 25/10/2017.                              | Nghị quyết | 20-NQ/TW      | 2017-10-25 | -
            Theo Nghị quyết số 20 -NQ/TW ngày 25/10/2017.                               | Nghị quyết | 20-NQ/TW      | 2017-10-25 | -
            Theo Chỉ thị số 06-CT-TW ngày 24/6/2021 của Ban Bí thư.                     | Chỉ thị    | 06-CT/TW      | 2021-06-24 | Ban Bí thư
            Theo Nghị định số 78/2021/NĐ-CP của Chính phủ.                              | Nghị định  | 78/2021/NĐ-CP | -          | Chính phủ
            Theo Nghị định số 78/2021/NĐ -CP của Chính phủ.                             | Nghị định  | 78/2021/NĐ-CP | -          | Chính phủ
            Theo Thông tư số 05/2020/TT-BVHTTDL ngày 28/5/2020.                         | Thông tư   | 05/2020/TT-BVHTTDL | 2020-05-28 | -
            Theo Kế hoạch số 41/KH-UBND ngày 02/02/2021 của Ủy ban nhân dân tỉnh.       | Kế hoạch   | 41/KH-UBND    | 2021-02-02 | Ủy ban nhân dân tỉnh
            Theo Công văn số 88/SVHTTDL-QLVH ngày 07/01/2022.                           | Công văn   | 88/SVHTTDL-QLVH | 2022-01-07 | -
            Theo Chương trình hành động số 12-CTr/TU ngày 09/8/2018 của Tỉnh ủy.        | Chương trình hành động | 12-CTr/TU | 2018-08-09 | Tỉnh ủy
            Theo Quyết định số 329/QĐ-TTg.                                              | Quyết định | 329/QĐ-TTg    | -          | -
            """)
    void readsTypeSymbolDateAndIssuer(String sentence, String type, String number, String date, String issuer) {
        Reference reference = only(Plans.item(sentence));
        assertThat(reference.type()).isEqualTo(type);
        assertThat(reference.number()).isEqualTo(number);
        assertThat(reference.date()).isEqualTo(date);
        assertThat(reference.issuer()).isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Tuyên truyền Luật Thư viện đến người dân.                         | Luật Thư viện           | -             | -
            Tuyên truyền Luật Thư viện năm 2019 đến người dân.                | Luật Thư viện năm 2019  | -             | 2019
            Tuyên truyền Luật Bảo hiểm y tế và các văn bản hướng dẫn.         | Luật Bảo hiểm y tế      | -             | -
            Tuyên truyền Bộ luật Lao động đến người dân.                      | Bộ luật Lao động        | -             | -
            Tuyên truyền Luật Thư viện ngày 21 tháng 11 năm 2019.             | Luật Thư viện ngày 21 tháng 11 năm 2019 | - | 2019-11-21
            Tuyên truyền Luật Thư viện số 46/2019/QH14 đến người dân.         | Luật Thư viện số 46/2019/QH14 | 46/2019/QH14 | -
            """)
    void lawsAreCitedByName(String sentence, String quote, String number, String date) {
        Reference reference = only(Plans.item(sentence));
        assertThat(reference.text()).isEqualTo(quote);
        assertThat(reference.number()).isEqualTo(number);
        assertThat(reference.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theo các Quyết định: số 36/QĐ-TTg ngày 06/01/2020, số 1569/QĐ-TTg ngày 12/10/2020. | Quyết định 36/QĐ-TTg@2020-01-06; Quyết định 1569/QĐ-TTg@2020-10-12
            Theo Kế hoạch số 41/KH-UBND và Công văn số 88/SVHTTDL-QLVH.                        | Kế hoạch 41/KH-UBND; Công văn 88/SVHTTDL-QLVH
            Theo Luật Thư viện; Nghị định số 93/2020/NĐ-CP ngày 18/8/2020.                     | Luật luật thư viện; Nghị định 93/2020/NĐ-CP@2020-08-18
            """)
    void everyDocumentOfAListIsOne(String sentence, String keys) {
        Plan plan = Plans.item(sentence);
        assertThat(Plans.joined(plan.references().stream()
                        .map(reference -> reference.type() + " " + reference.key())
                        .toList()))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện nghiêm Kế hoạch này.",
                "Báo cáo kết quả Kế hoạch số 15/KH-UBND.",
                "Tham gia Đề án 1816 theo phân công.",
                "Lồng ghép với Quy hoạch phát triển thư viện của tỉnh.",
                "Ban hành quyết định phân công nhiệm vụ.",
                "Bổ sung 12 máy tính và 30 kệ sách."
            })
    void isNoReference(String sentence) {
        assertThat(Plans.item(sentence).references()).isEmpty();
    }

    @Test
    void sameDocumentHasSameKeyHoweverItIsSpaced() {
        Plan plan = Plans.body(
                "I. NHIỆM VỤ",
                "- Theo Nghị quyết số 20-NQ/TW ngày 25/10/2017.",
                "- Theo Nghị quyết số 20- NQ/TW ngày 25 tháng 10 năm 2017.");
        assertThat(plan.references())
                .extracting(Reference::key)
                .containsExactly("20-NQ/TW@2017-10-25", "20-NQ/TW@2017-10-25");
    }

    @Test
    void thePreambleNamesTheBases() {
        Plan plan = Plans.body(
                "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
                "Thực hiện Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
                "I. NHIỆM VỤ",
                "- Theo Nghị định số 93/2020/NĐ-CP.");
        assertThat(plan.references()).hasSize(3);
        assertThat(plan.metadata().bases())
                .containsExactly(
                        plan.references().get(0).id(), plan.references().get(1).id());
    }

    private static Reference only(Plan plan) {
        assertThat(plan.references()).hasSize(1);
        return plan.references().get(0);
    }
}
