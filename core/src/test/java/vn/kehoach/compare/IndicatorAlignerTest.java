package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Target;

class IndicatorAlignerTest {
    private static final IndicatorAligner ALIGNER = IndicatorAligner.standard();

    private static String key(Wording wording) {
        return ALIGNER.align(List.of(wording)).of(wording).key();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ lệ tham gia bảo hiểm y tế | health-insurance-coverage",
                "Tỉ lệ người dân tham gia BHYT | health-insurance-coverage",
                "bao phủ BHYT | health-insurance-coverage",
                "tỷ lệ bao phủ bảo hiểm y tế | health-insurance-coverage",
                "Tỷ lệ hộ nghèo đa chiều | poor-households",
                "Độ che phủ của rừng | forest-cover",
                "Tỷ lệ trạm y tế có bác sỹ làm việc | stations-with-doctor"
            })
    void knowsCommonIndicators(String text, String key) {
        assertThat(key(new Wording(text, "%", null, null))).isEqualTo(key);
    }

    @Test
    void readsThePopulationOfARateFromTheUnit() {
        Target.Per tenThousand = new Target.Per(BigDecimal.valueOf(10_000), "dân");

        assertThat(key(new Wording("bác sĩ", "bác sĩ", tenThousand, null))).isEqualTo("doctors-per-10000");
        assertThat(key(new Wording("bác sĩ", "bác sĩ", null, null))).isNotEqualTo("doctors-per-10000");
    }

    @Test
    void keepsRatesFromCounts() {
        Wording rate = new Wording("xã đạt chuẩn nông thôn mới", "%", null, null);
        Wording count = new Wording("xã đạt chuẩn nông thôn mới", "xã", null, null);
        Alignment alignment = ALIGNER.align(List.of(rate, count));

        assertThat(alignment.of(rate).key()).isNotEqualTo(alignment.of(count).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trường học đạt chuẩn quốc gia mức độ 1 | trường học đạt chuẩn quốc gia mức độ 2              | false
            chợ hạng II được cải tạo               | chợ hạng 2 được cải tạo                             | true
            người biết chữ trong độ tuổi 15 - 60   | người từ 15 đến 60 tuổi biết chữ                    | true
            trẻ em từ 6 đến dưới 11 tuổi biết bơi  | trẻ em từ 6 đến dưới 16 tuổi biết bơi               | false
            giường bệnh/vạn dân                    | giường bệnh/10.000 dân, không bao gồm giường trạm y tế xã | true
            trường mầm non, tiểu học, THCS và THPT có thư viện | trường MN và phổ thông có thư viện      | true
            trẻ em tử vong do đuối nước            | trẻ em tử vong do tai nạn giao thông                | false
            """)
    void readsGradesAgesAndExclusions(String one, String other, boolean same) {
        Alignment alignment = ALIGNER.align(List.of(Wording.of(one), Wording.of(other)));

        assertThat(alignment
                        .of(Wording.of(one))
                        .key()
                        .equals(alignment.of(Wording.of(other)).key()))
                .isEqualTo(same);
    }

    @Test
    void keepsAFallFromALevel() {
        Wording level = new Wording("tỷ lệ hộ nghèo", "%", null, null);
        Wording fall = new Wording("tỷ lệ hộ nghèo", "%", null, new Target.Change("decrease", "by", "year"));
        Alignment alignment = ALIGNER.align(List.of(level, fall));

        assertThat(alignment.of(level).direction()).isEqualTo(Direction.DOWN);
        assertThat(alignment.of(fall).key()).isEqualTo("poverty-reduction");
        assertThat(alignment.of(fall).direction()).isEqualTo(Direction.UP);
    }

    @Test
    void givesTheSameWhateverTheOrder() {
        List<Wording> wordings = new ArrayList<>();
        for (String thing : List.of("chợ", "bến xe", "công viên", "nghĩa trang", "đèn đường")) {
            wordings.add(Wording.of("Tỷ lệ " + thing + " đạt chuẩn văn minh"));
            wordings.add(Wording.of(thing + " đạt chuẩn văn minh trên địa bàn tỉnh"));
            wordings.add(Wording.of("số " + thing + " được xây mới"));
        }
        Alignment one = ALIGNER.align(wordings);
        Collections.reverse(wordings);
        Alignment other = ALIGNER.align(wordings);

        assertThat(other.indicators()).isEqualTo(one.indicators());
        assertThat(one.indicators()).hasSize(10);
    }

    @Test
    void followsCorrectionsAndKeepsThem() {
        Wording odd = Wording.of("Mức độ sẵn sàng của trạm quan trắc tự động");
        Wording usual = Wording.of("bao phủ BHYT");
        Correction decided = new Correction("bao phủ BHYT", "", "my-coverage", "Bao phủ của tôi");
        Correction earlier = new Correction("Tỷ lệ chim di cư", "rate", "birds", "Chim di cư");
        Alignment alignment = ALIGNER.align(List.of(odd, usual), List.of(decided, earlier));

        assertThat(alignment.of(usual).key()).isEqualTo("my-coverage");
        assertThat(alignment.of(usual).label()).isEqualTo("Bao phủ của tôi");
        assertThat(alignment.corrections()).contains(decided, earlier).hasSize(3);

        Wording close = Wording.of("Tỷ lệ chim di cư trên địa bàn tỉnh");
        assertThat(ALIGNER.align(List.of(close), alignment.corrections())
                        .of(close)
                        .key())
                .isEqualTo("birds");
    }

    @Test
    void readsAnyText() {
        for (String text : List.of("", " ", "()", "%", "12", "trên", "dưới 5", "/vạn", "từ 6 đến", "(((", "𝔘𝔫𝔦")) {
            assertThat(key(Wording.of(text))).isNotEmpty();
        }
    }
}
