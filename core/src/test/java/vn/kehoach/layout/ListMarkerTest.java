package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phần I. Mục tiêu              | PART             | I     | Mục tiêu
            PHẦN THỨ NHẤT                 | PART             | THỨ NHẤT | ''
            Chương II Nhiệm vụ            | CHAPTER          | II    | Nhiệm vụ
            Mục 1. Phòng đọc              | DIVISION         | 1     | Phòng đọc
            Điều 3. Hiệu lực              | ARTICLE          | 3     | Hiệu lực
            ĐIỀU 3: Hiệu lực              | ARTICLE          | 3     | Hiệu lực
            A. MỤC TIÊU                   | UPPER_LETTER     | A     | MỤC TIÊU
            II. MỤC TIÊU                  | ROMAN            | II    | MỤC TIÊU
            II- MỤC TIÊU                  | ROMAN            | II    | MỤC TIÊU
            IV/ MỤC TIÊU                  | ROMAN            | IV    | MỤC TIÊU
            1. Mở lớp                     | ARABIC           | 1     | Mở lớp
            1.Mở lớp                      | ARABIC           | 1     | Mở lớp
            1- Mở lớp                     | ARABIC           | 1     | Mở lớp
            12. mở lớp                    | ARABIC           | 12    | mở lớp
            1.1. Mở lớp                   | DECIMAL          | 1.1   | Mở lớp
            2.3.1 Mở lớp                  | DECIMAL          | 2.3.1 | Mở lớp
            1) Mở lớp                     | BRACKETED_NUMBER | 1     | Mở lớp
            (1) Mở lớp                    | BRACKETED_NUMBER | 1     | Mở lớp
            a) Mở lớp                     | LETTER           | a     | Mở lớp
            đ) Mở lớp                     | LETTER           | đ     | Mở lớp
            b. Mở lớp                     | LETTER           | b     | Mở lớp
            (c) Mở lớp                    | LETTER           | c     | Mở lớp
            ii) Mở lớp                    | LOWER_ROMAN      | ii    | Mở lớp
            (iv) Mở lớp                   | LOWER_ROMAN      | iv    | Mở lớp
            - Mở lớp                      | DASH             | ''    | Mở lớp
            – Mở lớp                      | DASH             | ''    | Mở lớp
            -Mở lớp                       | DASH             | ''    | Mở lớp
            + Mở lớp                      | PLUS             | ''    | Mở lớp
            * Mở lớp                      | STAR             | ''    | Mở lớp
            • Mở lớp                      | STAR             | ''    | Mở lớp
            """)
    void readsTheSignAndWhatFollows(String line, ListMarker.Style style, String number, String rest) {
        ListMarker marker = ListMarker.of(line);
        assertThat(marker).isNotNull();
        assertThat(marker.style()).isEqualTo(style);
        assertThat(marker.number()).isEqualTo(number);
        assertThat(line.substring(marker.length())).isEqualTo(rest);
        assertThat(marker.isBullet()).isEqualTo(number.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở lớp tập huấn",
                "2025 là năm chuyển đổi số",
                "12 thư viện xã",
                "1.200 bản sách",
                "12,5 triệu đồng",
                "15/KH-UBND",
                "49-QCPH-UBND",
                "95% học sinh",
                "-5 độ",
                "V/v mở lớp",
                "Mục tiêu chung",
                "Phần lớn bạn đọc",
                "Điều kiện mở lớp",
                "Chương trình đọc sách",
                "(theo mẫu)",
                "ông Nguyễn Văn An"
            })
    void isNoMarker(String line) {
        assertThat(ListMarker.of(line)).isNull();
    }

    @Test
    void anEmptyLineHasNone() {
        assertThat(ListMarker.of("")).isNull();
        assertThat(ListMarker.of("-")).isNull();
        assertThat(ListMarker.of("I")).isNull();
    }
}
