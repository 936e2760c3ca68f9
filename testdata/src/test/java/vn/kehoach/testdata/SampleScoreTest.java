package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.eval.Evaluation;
import vn.kehoach.eval.Measure;

/** The sample plans are read as well as their gold files ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleScoreTest {
    private static final Path PLANS = ModuleFolder.resolve("plans");

    private Evaluation evaluation = new Evaluation(List.of());

    @BeforeAll
    void evaluate() throws IOException {
        evaluation = Floors.evaluate(Sample.all(), PLANS);
    }

    @Test
    void everySampleHasAGoldFile() {
        assertThat(Sample.all()).isNotEmpty().allMatch(sample -> Files.exists(sample.gold(PLANS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = Floors.TABLE)
    void reachesTheFloor(Measure measure, double floor) {
        Floors.check(evaluation, measure, floor);
    }
}
