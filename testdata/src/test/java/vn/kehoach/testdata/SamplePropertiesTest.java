package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;

/** What holds for the plan of every sample, and what may change in a document without changing its plan. */
class SamplePropertiesTest {
    private static final int THREADS = 8;
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesASoundPlan(Sample sample) throws IOException {
        Plan plan = EXTRACTOR.extract(sample.document());

        SoundPlan.check(plan);
        SoundPlan.checkText(plan);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void composedAndDecomposedTextsHaveTheSamePlan(Sample sample) throws IOException {
        Plan composed = EXTRACTOR.extract(Normalizer.normalize(sample.text(), Normalizer.Form.NFC));
        Plan decomposed = EXTRACTOR.extract(Normalizer.normalize(sample.text(), Normalizer.Form.NFD));

        assertThat(contentOf(decomposed)).isEqualTo(contentOf(composed));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theEndsOfLinesDoNotMatter(Sample sample) throws IOException {
        String unix = sample.text().replace("\r\n", "\n");

        assertThat(contentOf(EXTRACTOR.extract(unix.replace("\n", "\r\n"))))
                .isEqualTo(contentOf(EXTRACTOR.extract(unix)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothPlacesOfToneMarksGiveTheSameItems(Sample sample) throws IOException {
        String text = Normalizer.normalize(sample.text(), Normalizer.Form.NFC);
        Plan oldStyle = EXTRACTOR.extract(ToneStyle.OLD.rewrite(text));
        Plan newStyle = EXTRACTOR.extract(ToneStyle.NEW.rewrite(text));

        assertThat(counts(newStyle)).isEqualTo(counts(oldStyle));
    }

    /** Without the one whose letterhead begins left of the motto with a starred line: that start is still lost. */
    static List<Sample> samplesWithAStateLetterhead() {
        return Sample.all().stream()
                .filter(sample -> !sample.name().equals("chuong-trinh-hanh-dong-tinh-uy-ben-tre"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samplesWithAStateLetterhead")
    void thePlansTextReadAgainStaysAsItIs(Sample sample) throws IOException {
        Plan plan = EXTRACTOR.extract(sample.document());

        assertThat(EXTRACTOR.extract(plan.text()).text()).isEqualTo(plan.text());
    }

    @Test
    void manyThreadsShareOneExtractor() throws Exception {
        Map<Sample, String> alone = outputs(EXTRACTOR, Sample.all());
        PlanExtractor shared = PlanExtractor.standard();
        List<Callable<Map<Sample, String>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            // Each begins with another document, so that different ones are read at the same time.
            List<Sample> order = new ArrayList<>(Sample.all());
            Collections.rotate(order, thread);
            work.add(() -> outputs(shared, order));
        }

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Map<Sample, String>> outputs : threads.invokeAll(work)) {
                assertThat(outputs.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<Sample, String> outputs(PlanExtractor extractor, List<Sample> samples) throws IOException {
        Map<Sample, String> outputs = new LinkedHashMap<>();
        for (Sample sample : samples) {
            outputs.put(sample, PlanJson.writePretty(extractor.extract(sample.document())));
        }
        return outputs;
    }

    /** The output without what speaks of the bytes read. */
    private static String contentOf(Plan plan) {
        return PlanJson.writePretty(plan)
                .replaceFirst("\"sha256\" : \"[0-9a-f]*\"", "")
                .replaceFirst("\"bytes\" : [0-9]+", "");
    }

    private static Map<String, Integer> counts(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("sections", SectionRules.ids(plan).size());
        counts.put("targets", plan.targets().size());
        counts.put("tasks", plan.tasks().size());
        counts.put("times", plan.times().size());
        counts.put("references", plan.references().size());
        counts.put("agencies", plan.agencies().size());
        return counts;
    }
}
