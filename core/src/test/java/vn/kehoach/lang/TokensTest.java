package vn.kehoach.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Span;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quý II/2025            | Quý·II·/·2025
            đạt 1.200,5 ha.        | đạt·1.200,5·ha·.
            10.000, 12             | 10.000·,·12
            3176b/QĐ-BYT           | 3176b·/·QĐ·-·BYT
            95%                    | 95·%
            "Sở Y tế"              | "·Sở·Y·tế·"
            ''                     | ''
            """)
    void cutsWordsNumbersAndSigns(String text, String cut) {
        Tokens tokens = Tokens.of(text);
        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::text).collect(Collectors.joining("·")))
                .isEqualTo(cut);
        IntStream.range(0, tokens.size())
                .forEach(i -> assertThat(text.substring(tokens.start(i), tokens.end(i)))
                        .isEqualTo(tokens.text(i)));
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        String text = "Giao Sở Y tế chủ trì";
        Tokens tokens = Tokens.of(text, new Span(5, 12));
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.span(0, 2)).isEqualTo(new Span(5, 12));
        assertThat(tokens.from(1).span(0, 1).of(text)).isEqualTo("Y tế");
        assertThat(tokens.firstFrom(6)).isEqualTo(1);
        assertThat(tokens.firstFrom(99)).isEqualTo(3);
    }

    @Test
    void questionsAboutATokenOutsideAreFalse() {
        Tokens tokens = Tokens.of("SỞ Y tế 12 ,");
        assertThat(tokens.folded(-1)).isEmpty();
        assertThat(tokens.folded(5)).isEmpty();
        assertThat(tokens.isWord(5) || tokens.isNumber(-1) || tokens.isUpper(9) || tokens.touchesNext(4))
                .isFalse();
        assertThat(tokens.isUpper(0) && tokens.isCapitalised(1) && !tokens.isCapitalised(2))
                .isTrue();
        assertThat(tokens.isNumber(3) && tokens.isPunctuation(4)).isTrue();
        assertThat(tokens.are(0, "sở", "y", "tế") && !tokens.are(3, "12", ",", "x"))
                .isTrue();
    }
}
