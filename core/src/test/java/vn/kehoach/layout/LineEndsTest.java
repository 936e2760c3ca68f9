package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.lang.Vocabulary;

class LineEndsTest {
    private static final LineEnds ENDS = new LineEnds(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mở lớp tại các                | true
            theo Quyết định số            | true
            Thông tri số                  | true
            Số                            | true
            3. Chuyển đổi số              | false
            phát triển kinh tế số         | false
            đến hết năm                   | true
            báo cáo hằng năm              | false
            trong giai đoạn               | true
            II. QUAN ĐIỂM                 | false
            tại điểm a khoản 2 Điều       | true
            1. Công tác đê điều           | false
            giao cho các Sở               | true
            Thanh tra Sở                  | false
            Cán bộ                        | false
            gửi về                        | true
            mở lớp tập huấn               | false
            tại các xã.                   | false
            """)
    void linesThatCannotEnd(String line, boolean open) {
        assertThat(ENDS.isOpen(line)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trong quá trình thực hiện, nếu có khó khăn", "Trên đây là Kế hoạch của tỉnh"})
    void openersOfClosingParagraphs(String line) {
        assertThat(ENDS.opensParagraph(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trong quá trình thực hiện các dự án", "Trong quý II", "Kế hoạch này"})
    void otherLines(String line) {
        assertThat(ENDS.opensParagraph(line)).isFalse();
    }
}
