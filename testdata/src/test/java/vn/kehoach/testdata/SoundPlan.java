package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.kehoach.model.Plan;

/** What holds for the plan of any document, however broken. */
final class SoundPlan {
    private SoundPlan() {}

    /** What holds for the items. */
    static void check(Plan plan) {
        assertThat(Grounding.breaches(plan)).as("grounding").isEmpty();
        assertThat(SectionRules.breaches(plan)).as("sections").isEmpty();
        assertThat(LinkRules.breaches(plan)).as("ids").isEmpty();
        assertThat(OutputSchema.breaches(plan)).as("schema").isEmpty();
    }

    /** What holds for the text. */
    static void checkText(Plan plan) {
        assertThat(Normalizer.isNormalized(plan.text(), Normalizer.Form.NFC))
                .as("the text is NFC")
                .isTrue();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(plan.text()))
                .as("the text has no lone surrogate")
                .isTrue();
    }
}
