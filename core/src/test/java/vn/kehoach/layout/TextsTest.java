package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12            | true
            - 12 -        | true
            Trang 12      | true
            12/30         | true
            [3]           | true
            12.           | false
            12%           | false
            Phần 12       | false
            /12           | false
            12345678      | false
            ''            | false
            """)
    void pageNumbers(String line, boolean number) {
        assertThat(Texts.isPageNumber(line)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -------       | true
            * * *         | true
            ___           | true
            ........      | true
            --            | false
            - a -         | false
            """)
    void rules(String line, boolean rule) {
        assertThat(Texts.isRule(line)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mở lớp tại các xã.      | true
            mở lớp (tại các xã).    | true
            mở lớp “tại các xã;”    | true
            gồm có:                 | true
            mở lớp tại các          | false
            mở lớp tập huấn         | false
            """)
    void endsOfSentences(String line, boolean sentence) {
        assertThat(Texts.endsSentence(line)).isEqualTo(sentence);
    }
}
