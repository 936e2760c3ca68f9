package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void weighsTheDistanceBetweenConfidenceAndShare() {
        List<Judgement> judgements = List.of(
                new Judgement(0.95, true),
                new Judgement(0.95, true),
                new Judgement(0.5, true),
                new Judgement(0.5, false));

        assertThat(Calibration.error(judgements)).isEqualTo(0.025, within(1e-9));
        assertThat(Calibration.format(judgements)).isEqualTo("""
                        confidence   mentions   mean    right
                        0.5 - 0.6           2  0.500   0.500
                        0.9 - 1.0           2  0.950   1.000
                        expected calibration error: 0.025
                        """);
    }

    @Test
    void ofNothingThereIsNoError() {
        assertThat(Calibration.error(List.of())).isZero();
    }
}
