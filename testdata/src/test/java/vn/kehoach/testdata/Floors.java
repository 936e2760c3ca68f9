package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.PlanExtractor;
import vn.kehoach.eval.DocumentScore;
import vn.kehoach.eval.Evaluation;
import vn.kehoach.eval.Measure;
import vn.kehoach.eval.PlanScorer;
import vn.kehoach.eval.TableFormatter;
import vn.kehoach.json.GoldReader;

/** The F1 that a set of documents must reach, measure by measure; raise a floor when the rules get better. */
final class Floors {
    /** For a table test. */
    static final String TABLE = """
            METADATA       | 0.95
            SECTION_TREE   | 0.92
            TARGETS_FOUND  | 0.92
            TARGETS_EXACT  | 0.85
            TASK_LEAD      | 0.88
            TASK_SUPPORT   | 0.85
            TASK_DEADLINE  | 0.85
            TIMES          | 0.90
            REFERENCES     | 0.95
            AGENCIES_EXACT | 0.78
            """;

    private Floors() {}

    /** Scores the samples that have a gold file in {@code goldFolder}. */
    static Evaluation evaluate(List<Sample> samples, Path goldFolder) throws IOException {
        PlanExtractor extractor = PlanExtractor.standard();
        PlanScorer scorer = new PlanScorer();
        List<DocumentScore> scores = new ArrayList<>();
        for (Sample sample : samples) {
            Path gold = sample.gold(goldFolder);
            if (Files.exists(gold)) {
                scores.add(scorer.score(
                        sample.name(), GoldReader.read(gold), sample.text(), extractor.extract(sample.document())));
            }
        }
        return new Evaluation(scores);
    }

    /** Fails with the whole table of results when the measure's F1 over all documents is below the floor. */
    static void check(Evaluation evaluation, Measure measure, double floor) {
        assertThat(evaluation.total(measure).f1())
                .as(() -> "F1 of " + measure.label() + " in\n" + TableFormatter.format(evaluation))
                .isGreaterThanOrEqualTo(floor);
    }
}
