package vn.kehoach.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class HocrWordsTest {
    /** A sign that is clearly higher than wide has a bar below it. */
    @ParameterizedTest
    @CsvSource({"&gt;, 24, 29, ≥", "&gt;, 24, 24, >", "&lt;, 24, 29, ≤", "&lt;, 25, 24, <", "7, 20, 33, 7"})
    void signsWithABarAreToldByTheirHeight(String sign, int width, int height, String read) throws Exception {
        HocrWords words = new HocrWords(0.24f);
        var reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
        reader.setContentHandler(words);
        reader.parse(new InputSource(new StringReader("""
                <p><span class='ocr_line' title='bbox 0 0 900 40; baseline 0 -5; x_size 40'>
                <span class='ocrx_word' title='bbox 10 5 80 35; x_wconf 93'>
                <span class='ocrx_cinfo' title='x_bboxes 10 5 %d %d; x_conf 99'>%s</span>
                <span class='ocrx_cinfo' title='x_bboxes 40 5 60 38; x_conf 99'>5</span>
                </span></span></p>""".formatted(10 + width, 5 + height, sign))));
        assertThat(words.words())
                .singleElement()
                .satisfies(word -> assertThat(word.text()).isEqualTo(read + "5"));
    }
}
