package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsPrecisionRecallAndTheirMean() {
        Tally tally = new Tally(6, 10, 8);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.6);
        assertThat(tally.f1()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void isZeroWhereNothingIs() {
        assertThat(Tally.NONE.precision()).isZero();
        assertThat(Tally.NONE.recall()).isZero();
        assertThat(Tally.NONE.f1()).isZero();
    }
}
