package vn.kehoach.read.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.read.LegacyBytes;

class LegacyEncodingsTest {
    /** Invented. */
    private static final String PARAGRAPH =
            "Uỷ ban nhân dân huyện giao phòng Giáo dục mở tám lớp xoá mù chữ cho người lớn tuổi ở các bản vùng cao,"
                    + " đưa sách về từng điểm trường trước mùa mưa lũ.";

    private final LegacyEncodings encodings = new LegacyEncodings(Vocabulary.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TCVN3       | KÕ ho¹ch                  | Kế hoạch
            TCVN3       | nh÷ng ng\u00ADêi ®­îc              | những người được
            TCVN3       | CéNG HßA X· HéI CHñ NGHÜA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA
            TCVN3       | x· T©n Hµ, tØnh HÀ        | xã Tân Hà, tỉnh HÀ
            TCVN3       | KÕ HO¹CH Y TÕ             | KẾ HOẠCH Y TẾ
            TCVN3       | Së Y tÕ                   | Sở Y tế
            TCVN3       | §¶ng                      | Đảng
            TCVN3       | §¶NG Uû X· TU TRA         | ĐẢNG UỶ XÃ TU TRA
            TCVN3       | “X©y dùng” – 15°C         | “Xây dựng” – 15°C
            VNI_WINDOWS | Keá hoaïch                | Kế hoạch
            VNI_WINDOWS | KEÁ HOAÏCH                | KẾ HOẠCH
            VNI_WINDOWS | Ñoäc laäp - Töï do        | Độc lập - Tự do
            VNI_WINDOWS | CHUÛ NGHÓA                | CHỦ NGHĨA
            VNI_WINDOWS | ngöôøi ñöôïc, kyõ, kyø, lî  | người được, kỹ, kỳ, lỵ
            VNI_WINDOWS | Aáp Aâu                   | Ấp Âu
            VNI_WINDOWS | aÁp                       | ấp
            VPS         | K‰ hoåch                  | Kế hoạch
            VPS         | ÇÜ©ng ngÜ©i              | đường người
            VISCII      | Kª hoÕch                  | Kế hoạch
            VISCII      | ngß¶i ðßþc                | người được
            """)
    void convertsWords(LegacyEncoding encoding, String legacy, String unicode) {
        assertThat(encodings.convert(legacy, encoding)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void everyLetterComesBack(LegacyEncoding encoding) {
        Map<String, String> letters = new HashMap<>();
        Vocabulary.bundled().rows("legacy-letters.tsv", 3).stream()
                .filter(row -> row.get(0).equals(encoding.name()))
                .forEach(row -> letters.put(row.get(1), row.get(2)));
        assertThat(letters.values().stream().distinct().count()).isEqualTo(encoding == LegacyEncoding.TCVN3 ? 74 : 134);
        LegacyBytes bytes = new LegacyBytes(encoding);
        letters.values().forEach(letter -> {
            // Alone these are quotes, dashes and a space; in a word they are letters.
            if (!"‘’“”•–—…\u00A0".contains(bytes.windows1252(letter))) {
                assertThat(encodings.convert(bytes.latin1(letter), encoding)).isEqualTo(letter);
                assertThat(encodings.convert(bytes.windows1252(letter), encoding))
                        .isEqualTo(letter);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void recognisesAParagraph(LegacyEncoding encoding) {
        LegacyBytes bytes = new LegacyBytes(encoding);
        for (String text : List.of(bytes.latin1(PARAGRAPH), bytes.windows1252(PARAGRAPH))) {
            assertThat(encodings.detect(text)).isEqualTo(encoding);
            assertThat(encodings.convert(text, encoding)).isEqualTo(PARAGRAPH);
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void recognisesCapitals(LegacyEncoding encoding) {
        String capitals = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, UBND HUYỆN MƯỜNG ẢNG, KẾ HOẠCH ĐÀO TẠO NGHỀ, PHƯỜNG VÕ";
        LegacyBytes bytes = new LegacyBytes(encoding);
        for (String text : List.of(bytes.latin1(capitals), bytes.windows1252(capitals))) {
            assertThat(encodings.detect(text)).isEqualTo(encoding);
            assertThat(encodings.convert(text, encoding)).isEqualTo(capitals);
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("Vietnamese", PARAGRAPH.repeat(3)),
                Arguments.of("capitals", PARAGRAPH.toUpperCase(Locale.ROOT)),
                Arguments.of("decomposed", java.text.Normalizer.normalize(PARAGRAPH, java.text.Normalizer.Form.NFD)),
                Arguments.of(
                        "Vietnamese with signs", "· Các xã © 2021 · §2 · giá 5 µg · « tốt » · mốc ±2 ¹ ² ³ ".repeat(9)),
                Arguments.of(
                        "French",
                        "L’élève préféré de la maîtresse a été félicité à Noël; ça lui a plu. Où êtes-vous allés cet été,"
                                + " là-bas, près de la forêt? Le maïs a mûri, les évêques ont hérité du château."),
                Arguments.of(
                        "German",
                        "Die Bürgermeisterin übergab fünf Schülern die Bücher; größere Städte müssen später über Gebühren"
                                + " für Müll, Straßen und Plätze beschließen. Österreich, Köln, Düsseldorf, Mädchen."),
                Arguments.of(
                        "Spanish",
                        "El año pasado los niños pequeños de la montaña aprendían español; ¿cuándo será la reunión?"
                                + " Mañana, señor, también habrá música, según dijo José María Núñez en Perú."),
                Arguments.of(
                        "Portuguese",
                        "A avó não pôde comparecer à reunião; amanhã haverá eleições, então os cidadãos poderão opinar"
                                + " sobre a educação, a saúde e a habitação. Três lições são necessárias, irmão."),
                Arguments.of("Danish", "På øen bor der små børn, som får grød; færgen går først på lørdag. Åge løber."),
                Arguments.of(
                        "English with quotes",
                        "“Don’t,” she said – “it’s the children’s café…” — they’d ‘agreed’ • 50% • naïve résumé "
                                .repeat(4)),
                Arguments.of("signs", "Số 15°C ± 2, 3 × 4 ÷ 2, ½ m², © ® § ¶ µm, £5, ¥6, «x», ¼, ¾, ¿ ¡".repeat(4)),
                Arguments.of("code", "int été = 3; // ñ\nfor (x : ÿs) { out[0x80] = 'é' | \"\u00DF\"; } ".repeat(2)),
                Arguments.of(
                        "mojibake", "Káº¿ hoáº¡ch phÃ¡t triá»\u0083n kinh táº¿ - xÃ£ há»\u0099i nÄ\u0083m ".repeat(4)),
                Arguments.of("numbers", "1.200,5 | 3.400 | 95% | 2021-2025"),
                Arguments.of("short", "KÕ ho¹ch ph¸t"),
                Arguments.of("empty", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void leavesOtherTextAlone(String name, String text) {
        assertThat(encodings.detect(text)).as(name).isNull();
    }

    @Test
    void linesOfUnicodeStay() {
        LegacyBytes tcvn3 = new LegacyBytes(LegacyEncoding.TCVN3);
        List<String> unicode = List.of(
                "UBND TỈNH SƠN LA",
                PARAGRAPH,
                tcvn3.latin1(PARAGRAPH),
                "",
                tcvn3.latin1("QĐ-UBND"),
                "tháng 02",
                "2021-2025, 15°C",
                PARAGRAPH + " " + tcvn3.latin1("Phòng Tài chính"),
                tcvn3.latin1("thôn Hà, ấp ở"),
                "Các lớp học");
        LegacyEncoding found = encodings.detect(unicode);
        assertThat(found).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(encodings.convertLines(unicode, LegacyEncoding.TCVN3))
                .containsExactly(
                        "UBND TỈNH SƠN LA",
                        PARAGRAPH,
                        PARAGRAPH,
                        "",
                        "QĐ-UBND",
                        "thỏng 02",
                        "2021-2025, 15°C",
                        PARAGRAPH + " Phòng Tài chính",
                        "thôn Hà, ấp ở",
                        "Các lớp học");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            .VnTime               | TCVN3       | false
            .VnTimeH              | TCVN3       | true
            .VnArial NarrowH      | TCVN3       | true
            ABCDEF+.VnTimeH-Bold  | TCVN3       | true
            ABCDEF+.VnArialH,Bold | TCVN3       | true
            VnTime                | TCVN3       | false
            .VnHelvetInsH         | TCVN3       | true
            .VNTIMEH              | TCVN3       | true
            .VnTime Bold          | TCVN3       | false
            VNI-Times             | VNI_WINDOWS | false
            VNI-Helve-Condense    | VNI_WINDOWS | false
            VPS Times             | VPS         | false
            VI Times              | VISCII      | false
            Times New Roman       | -           | false
            Vnforest              | -           | false
            Vivaldi               | -           | false
            Arial Unicode MS      | -           | false
            H                     | -           | false
            """)
    void fontsTellTheEncoding(String font, LegacyEncoding encoding, boolean capitals) {
        assertThat(encodings.byFont(font)).isEqualTo(encoding);
        assertThat(encodings.isCapitalFont(font)).isEqualTo(capitals);
    }

    @Test
    void capitalFontsShowCapitals() {
        assertThat(encodings.convertCapitals("kÕ ho¹ch n¨m 2008", LegacyEncoding.TCVN3))
                .isEqualTo("KẾ HOẠCH NĂM 2008");
    }
}
