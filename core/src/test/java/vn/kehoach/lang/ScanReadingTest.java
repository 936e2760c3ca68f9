package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What recognition makes of Vietnamese words, and how they are known all the same. */
class ScanReadingTest {
    private static final DocumentTypes TYPES = new DocumentTypes(Vocabulary.bundled());
    private static final KnownNames NAMES = new KnownNames(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource({
        "KẾ HOẠCH, Kế hoạch",
        "KÉ HOẠCH, Kế hoạch",
        "KÉẺ HOẠCH, Kế hoạch",
        "QUYÉT ĐỊNH, Quyết định",
        "QUYET DNH, Quyết định",
        "CHƯƠNG TRINH, Chương trình"
    })
    void aTypeIsKnownByItsLetters(String line, String type) {
        assertThat(TYPES.titleLine(line))
                .isNotNull()
                .extracting(DocumentTypes.Type::name)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch", "Ké hoạch", "MỤC TIÊU", "KHÁCH HÀNG", "KẾ HOẠCH NĂM", "I. KẾ HOẠCH"})
    void otherLinesAreNoType(String line) {
        assertThat(TYPES.titleLine(line)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SỞ Y TÉ KIÊN GIANG, SỞ Y TẾ KIÊN GIANG",
        "TRƯỜNG TIỂU HỌC BẾN THỦY, TRƯỜNG TIỂU HỌC BẾN THỦY",
        "SỞ GIAO DỤC VÀ ĐÀO TAO, SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "Sở Y tế tỉnh Kon Tum, Sở Y tế tỉnh Kon Tum",
        "CÔNG TY TNHH ÁNH DƯƠNG, CÔNG TY TNHH ÁNH DƯƠNG"
    })
    void aNameGetsItsMarksBack(String read, String name) {
        assertThat(NAMES.repair(read)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, true",
        "CỌNG HOÀ XÃ HỘI CHÙ NGHIA VIET NAM, true",
        "Độc lập — Tự do - Hạnh phúc, true",
        "ĐẢNG CỘNG SẢN VIỆT NAM, true",
        "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG, false",
        "Xã hội hóa y tế, false"
    })
    void theNationalTitleIsKnownByItsLetters(String line, boolean title) {
        assertThat(NationalTitle.isIn(line)).isEqualTo(title);
    }
}
