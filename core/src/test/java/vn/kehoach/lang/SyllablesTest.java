package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    private final Syllables syllables = new Syllables(Vocabulary.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "ở", "ý", "nghiêng", "nghiệp", "khuya", "khuỷu", "quyền", "quốc", "quý", "quí", "quở", "gì", "giữ",
                "giếng", "giá", "già", "hòa", "hoà", "thủy", "thuỷ", "khỏe", "khoẻ", "của", "mùa", "nước", "người",
                "được", "yêu", "yếu", "kỳ", "kì", "xoong", "toán", "xoáy", "ngoằn", "khuếch", "thuở", "tết", "các",
                "sạch", "đắk", "lắk", "kạn", "krông", "huỳnh", "quýt", "quỵt", "quạu"
            })
    void syllablesAreWellFormed(String word) {
        assertThat(syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c",
                "ng",
                "ngiệp",
                "nghịêp",
                "ngà1",
                "kếế",
                "sàch",
                "tểt",
                "nghanh",
                "gé",
                "cê",
                "iên",
                "tyên",
                "hoa\u0300",
                "fax",
                "wifi",
                "für",
                "é́t",
                "thươnng",
                "ưo",
                "cuả",
                "muà",
                "đựơc",
                "KÕ",
                "nghiêngg",
                "qá",
                "hồòa",
                "ộtộ",
                "très",
                "schön"
            })
    void otherWordsAreNot(String word) {
        assertThat(syllables.isSyllable(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế chủ trì, phối hợp với UBND huyện       | 9 | 9 | 8
            Số 15/KH-UBND, Quý IV năm 2022, mục II.3b QĐ   | 4 | 4 | 4
            The quick brown fox                            | 4 | 1 | 0
            KÕ ho¹ch                                       | 3 | 2 | 1
            12 - 15 %                                      | 0 | 0 | 0
            """)
    void countsTheWordsOfAText(String text, int words, int good, int marked) {
        assertThat(syllables.count(text)).isEqualTo(new Syllables.Count(words, good, marked));
        assertThat(syllables.share(text)).isEqualTo(words == 0 ? 0 : (double) good / words);
    }

    @Test
    void judgesALongWordAtOnce() {
        assertThat(syllables.isSyllable("a".repeat(1_000_000))).isFalse();
    }
}
