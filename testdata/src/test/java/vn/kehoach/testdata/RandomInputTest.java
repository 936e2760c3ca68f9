package vn.kehoach.testdata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

/** No text makes the extractor fail or break its promises; the seed names the document. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomInputTest {
    private static final int DOCUMENTS = 200;
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    private final List<String> lines = new ArrayList<>();

    @BeforeAll
    void readSamples() throws IOException {
        for (Sample sample : Sample.all()) {
            sample.text().lines().forEach(lines::add);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesASoundPlan(long seed) {
        Plan plan = EXTRACTOR.extract(RandomDocument.of(seed, lines));
        SoundPlan.check(plan);
        SoundPlan.checkText(plan);
    }
}
