package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.eval.Evaluation;
import vn.kehoach.eval.Measure;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;

/**
 * Real documents, which are not part of the project: a folder with {@code docs} and {@code gold}, by default
 * {@code ../shared/corpus} beside the repository, or that of {@code -Dkehoach.corpus=DIR}. Skipped where there is none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty(
            "kehoach.corpus", ModuleFolder.resolve("../../shared/corpus").toString()));
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    private Evaluation evaluation = new Evaluation(List.of());

    @BeforeAll
    void evaluate() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve("docs")), () -> "no corpus of real documents in " + CORPUS);
        evaluation = Floors.evaluate(documents(), CORPUS.resolve("gold"));
    }

    List<Sample> documents() {
        return Sample.in(CORPUS.resolve("docs"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesASoundPlan(Sample sample) throws IOException {
        Plan plan = EXTRACTOR.extract(sample.document());

        SoundPlan.check(plan);
        SoundPlan.checkText(plan);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheSameBytesAgain(Sample sample) throws IOException {
        Plan first = EXTRACTOR.extract(sample.document());
        Plan second = PlanExtractor.standard().extract(sample.document());

        assertThat(PlanJson.writePretty(second)).isEqualTo(PlanJson.writePretty(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = Floors.TABLE)
    void reachesTheFloor(Measure measure, double floor) {
        assumeTrue(!evaluation.documents().isEmpty(), () -> "no gold files in " + CORPUS.resolve("gold"));

        Floors.check(evaluation, measure, floor);
    }
}
