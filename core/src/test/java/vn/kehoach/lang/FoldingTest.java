package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOÁ    | hóa   | tone mark in oa, capitals
            hoà    | hòa   | tone mark in oa
            khoẻ   | khỏe  | tone mark in oe
            uỷ     | ủy    | tone mark in uy
            THUỶ   | thủy  | tone mark in uy, capitals
            quý    | quý   | uy behind q keeps its mark
            quí    | quý   | i for y
            Tỉ     | tỷ    | i for y
            sỹ     | sĩ    | y for i
            bàn    | bàn   | diacritics stay
            hoàn   | hoàn  | closed syllables keep the mark
            Đ      | đ     | one letter
            """)
    void levelsSpellingsOfOneWord(String word, String folded, String reason) {
        assertThat(Folding.word(word)).as(reason).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Uỷ ban  nhân dân | ủy ban nhân dân      | ủy ban nhân dân
            Sở Y tế, ban     | sở y tế , ban        | sở y tế ban
            20-NQ/TW         | 20 - nq / tw         | 20 nq tw
            Lao động – Xã    | lao động - xã        | lao động xã
            ''               | ''                   | ''
            """)
    void phrasesKeepSignsAndKeysDropThem(String text, String phrase, String key) {
        assertThat(Folding.phrase(text)).isEqualTo(phrase);
        assertThat(Folding.key(text)).isEqualTo(key);
    }
}
