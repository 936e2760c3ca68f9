package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary BUNDLED = Vocabulary.bundled();

    @Test
    void rowsOfAUserComeLast(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("abbreviations.tsv"), "# mine\n\nHKH\tHội Khuyến học\n");
        List<List<String>> bundled = BUNDLED.rows("abbreviations.tsv", 2);
        List<List<String>> rows = Vocabulary.withAdditions(folder).rows("abbreviations.tsv", 2);
        assertThat(rows.subList(0, bundled.size())).isEqualTo(bundled);
        assertThat(rows.subList(bundled.size(), rows.size())).containsExactly(List.of("HKH", "Hội Khuyến học"));
    }

    @Test
    void aRowOfTooManyColumnsNamesFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("abbreviations.tsv"), "HKH\tHội Khuyến học\tthừa\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.withAdditions(folder).rows("abbreviations.tsv", 2))
                .withMessageContaining("abbreviations.tsv")
                .withMessageContaining("line 1");
    }

    @Test
    void missingFolderAndMissingFileAreErrors(@TempDir Path folder) {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.withAdditions(folder.resolve("none")));
        assertThatThrownBy(() -> BUNDLED.rows("none.tsv", 1)).hasMessageContaining("none.tsv");
    }

    @Test
    void theLongestPhraseWinsWhateverItsSpelling() {
        PhraseTrie<Integer> trie = PhraseTrie.<Integer>builder()
                .add("Sở", 1)
                .add("Sở Y tế", 2)
                .add("Uỷ ban", 3)
                .build();
        assertThat(trie.longest(Tokens.of("SỞ Y TẾ chủ trì"), 0)).isEqualTo(new PhraseTrie.Match<>(3, 2));
        assertThat(trie.longest(Tokens.of("Sở Y học"), 0)).isEqualTo(new PhraseTrie.Match<>(1, 1));
        assertThat(trie.longest(Tokens.of("ỦY BAN"), 0)).isEqualTo(new PhraseTrie.Match<>(2, 3));
        assertThat(trie.longest(Tokens.of("các sở"), 0)).isNull();
        assertThat(trie.longest(Tokens.of("các sở"), 7)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            KẾ HOẠCH              | Kế hoạch
            KẾ HOẠCH:             | Kế hoạch
            QUYẾT ĐỊNH            | Quyết định
            CHƯƠNG TRÌNH HÀNH ĐỘNG | Chương trình hành động
            Kế hoạch              | -
            KẾ HOẠCH PHÁT TRIỂN   | -
            KẾ                    | -
            """)
    void aTypeStandsAloneInCapitals(String line, String name) {
        DocumentTypes.Type type = new DocumentTypes(BUNDLED).titleLine(line);
        assertThat(type == null ? null : type.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"KH, Kế hoạch", "QĐ, Quyết định", "qđ, Quyết định", "NQ, Nghị quyết", "XYZ, -"})
    void aCodeNamesAType(String code, String name) {
        DocumentTypes.Type type = new DocumentTypes(BUNDLED).byCode(code);
        assertThat(type == null ? null : type.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ủy ban nhân dân tỉnh Lạng Sơn            | Lạng Sơn        | 20 | VN-09 | Lạng Sơn
            UBND TỈNH HÀ GIANG                       | Hà Giang        | 02 | VN-03 | Tuyên Quang
            Sở Y tế thành phố Hồ Chí Minh            | Hồ Chí Minh     | 79 | VN-SG | Hồ Chí Minh
                    Tỉnh ủy Lào Cai                         | Lào Cai         | 10 | VN-02 | Lào Cai
            UBND tỉnh Hoà Bình                       | Hòa Bình        | 17 | VN-14 | Phú Thọ
            hòa bình và phát triển                   | -               | -  | -     | -
            Chính phủ                                | -               | -  | -     | -
            """)
    void provincesKnowTheirCodesAndPresentUnit(String text, String name, String code, String iso, String now) {
        Provinces.Province province = new Provinces(BUNDLED).in(text);
        if (name == null) {
            assertThat(province).isNull();
        } else {
            assertThat(province).isNotNull();
            assertThat(province)
                    .extracting(
                            Provinces.Province::name,
                            Provinces.Province::code,
                            Provinces.Province::iso,
                            Provinces.Province::presentName)
                    .containsExactly(name, code, iso, now);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN         | Ủy ban nhân dân tỉnh Lạng Sơn
            ỦY BAN NHÂN DÂN HUYỆN ĐỒNG VĂN        | Ủy ban nhân dân huyện Đồng Văn
            SỞ GIÁO DỤC VÀ ĐÀO TẠO                | Sở Giáo dục và Đào tạo
            BỘ Y TẾ                               | Bộ Y tế
            Sở Y TẾ                               | Sở Y TẾ
            """)
    void namesInCapitalsAreWrittenTheOfficialWay(String capitals, String name) {
        assertThat(new ProperCase(BUNDLED).of(capitals)).isEqualTo(name);
    }
}
