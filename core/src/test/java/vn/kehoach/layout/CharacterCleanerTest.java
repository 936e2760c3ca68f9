package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterCleanerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            k\u00EA\u0301 hoa\u0323ch|kế hoạch
            ke\u0302\u0301|kế
            ke\u0301\u0302|kế
            k\u00E9\u0302|kế
            b\u00E1\u0306c|bắc
            v\u1EA1\u0302n|vận
            va\u0323\u0302n|vận
            va\u0302\u0323n|vận
            du\u031B\u0323|dự
            du\u0323\u031B|dự
            d\u1EE5\u031B|dự
            \u01B0\u0301ng|ứng
            E\u0309\u0302|Ể
            a\u0301\u0302o\u0300\u0302|ấồ
            k\u00EA\u0341|kế
            \u00D0o\u00E0n|Đoàn
            nga\u00ADy|ngay
            a\u0302b\u0306|âb\u0306
            \u0302a|\u0302a
            """)
    void lettersAreComposedInAnyOrderOfTheirMarks(String line, String clean) {
        assertThat(CharacterCleaner.clean(line)).isEqualTo(clean);
    }
}
