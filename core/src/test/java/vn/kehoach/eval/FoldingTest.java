package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UBND Tỉnh                    | uỷ ban nhân dân tỉnh
                    Ủy ban nhân dân              | uỷ ban nhân dân
                    HĐND, UBND, BHXH tỉnh        | hội đồng nhân dân uỷ ban nhân dân bảo hiểm xã hội tỉnh
                    Sở GD&ĐT                     | sở giáo dục và đào tạo
                    20-NQ/TW                     | 20 nq trung ương
                    hóa, hoá                     | hoá hoá
                    Bác sỹ                       | bác sĩ
                    Quí II                       | quý ii
                    tỉ lệ 95%, 2‰                | tỷ lệ 95 % 2 ‰
                    Các sở, ban; ngành.          | các sở ban ngành
                    a_b                          | a b
                    ''                           | ''
                    """)
    void foldsSpellingsOfOneThingAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(Folding.fold(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sở Y tế        | sở y tế        | 1.0
                    Sở Y tế        | Sở Tài chính   | 0.3333333333
                    xã xã xã       | xã             | 0.5
                    ...            | ''             | 1.0
                    Sở Y tế        | ''             | 0.0
                    """)
    void likenessIsTheShareOfCommonWords(String one, String other, double likeness) {
        assertThat(Folding.likeness(one, other)).isCloseTo(likeness, within(1e-9));
    }
}
