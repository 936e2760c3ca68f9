package vn.kehoach.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.read.PageMarks;

class RowEdgesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theo Quyết định số 2151/QĐ-          | UBND ngày 10/02/2022      | true
            theo Kế hoạch số 50-                 | KH/HU của Huyện ủy        | true
            trong giai đoạn 2021-                | 2025 tại các xã           | true
            theo Quyết định số 2151/QĐ           | UBND ngày 10/02/2022      | false
            phòng Văn hóa -                      | Thông tin mở lớp          | false
            công tác văn hóa-                    | Thông tin tại xã          | false
            đăng trên báo số 12-                 | và trên loa của xã        | false
            """)
    void aNumberCutAtItsHyphenJoinsWithoutASpace(String above, String below, boolean cut) {
        assertThat(RowEdges.cutsNumber(above, below)).isEqualTo(cut);
        assertThat(RowEdges.cutsNumber(above + PageMarks.endOf(3), below))
                .as("over the end of a page")
                .isEqualTo(cut);
    }

    /** All rows above are full: only what the words say can part them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mở lớp đọc sách tại các xã           | ## Nhiệm vụ của thư viện  | true
            mở lớp đọc sách tại các xã           | ###### Nhiệm vụ           | true
            mở lớp đọc sách tại các xã           | #docsach lan tỏa          | false
            mở lớp đọc sách tại các xã           | ####### bảy dấu           | false
            mở lớp đọc sách tại các xã           | **III. Nhiệm vụ**         | true
            mở lớp đọc sách tại các xã           | **2) Mua sách**           | true
            mở lớp đọc sách tại các xã           | **Đồng Văn** và Mèo Vạc   | false
            mở lớp đọc sách tại các xã           | **12 xã** vùng cao        | false
            mở lớp đọc sách tại các xã           | **1.200 cuốn sách**       | false
            mở lớp đọc sách tại các xã           | **12.500.000 đồng**       | false
            mở lớp đọc sách tại các xã           | **12.5 tấn sách**         | false
            mở lớp đọc sách tại các xã           | **10.02.2022** là hạn     | false
            mở lớp đọc sách tại các xã           | **2.1. Mua sách**         | true
            mở lớp đọc sách tại các xã           | **2.1 Mua sách**          | true
            mở lớp đọc sách tại các xã           | **2.** Mua sách           | true
            mở lớp đọc sách tại các xã           | a) Mua sách               | true
            mở lớp đọc sách tại các xã           | IV. Kinh phí              | true
            mở lớp đọc sách tại các xã.          | 12 xã đã có phòng đọc     | true
            mở lớp đọc sách tại các              | 12 xã đã có phòng đọc     | false
            trong cả giai đoạn 2021              | - 2025 tại các xã         | false
            mở lớp đọc sách;                     | Mua sách cho các xã       | true
            mở lớp đọc sách tại huyện            | Mua sách cho các xã       | false
            mở lớp đọc sách tại các xã.          | KINH PHÍ                  | true
            KẾ HOẠCH MỞ LỚP ĐỌC SÁCH             | Căn cứ nhu cầu của xã     | true
            """)
    void theWordsSayWhetherAParagraphEndsBetweenFullRows(String above, String below, boolean parts) {
        assertThat(RowEdges.part(above, below)).isEqualTo(parts);
    }
}
