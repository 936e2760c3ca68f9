package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Target.Comparator;

class PlanScorerTest {
    private static final String DOCUMENT = "Kế hoạch thử\nGiao Sở Y tế\nchủ trì việc khám bệnh cho người dân.\n";
    private static final PlanScorer SCORER = new PlanScorer();

    @Test
    void findsAQuoteThatRunsOverALineBreak() {
        DocumentScore score = SCORER.score(
                "mau", agencies(new Gold.Agency(2, "Sở Y tế chủ trì")), DOCUMENT, agency("Sở Y tế\nchủ trì"));

        assertThat(score.tally(Measure.AGENCIES_EXACT)).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.findings()).isEmpty();
    }

    @Test
    void doesNotJudgePredictionsInIgnoredLines() {
        Gold gold = new Gold(
                agencies().metadata(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Gold.Ignored(2, 2, Set.of(ItemKind.AGENCIES))));

        assertThat(SCORER.score("mau", gold, DOCUMENT, agency("Sở Y tế")).tally(Measure.AGENCIES_EXACT))
                .isEqualTo(Tally.NONE);
    }

    @Test
    void countsEverythingAsMissedWhenADocumentCouldNotBeRead() {
        DocumentScore score = SCORER.scoreUnread("mau", agencies(new Gold.Agency(2, "Sở Y tế")), DOCUMENT);

        assertThat(score.tally(Measure.AGENCIES_EXACT)).isEqualTo(new Tally(0, 1, 0));
        assertThat(score.findings())
                .containsExactly(new Finding(ItemKind.AGENCIES, "mau", Finding.Mark.MISSED, 2, "Sở Y tế", "  "));
    }

    @Test
    void namesAGoldLineThatTheDocumentDoesNotHave() {
        assertThatThrownBy(
                        () -> SCORER.score("mau", agencies(new Gold.Agency(9, "Sở Y tế")), DOCUMENT, agency("Sở Y tế")))
                .isInstanceOf(GoldMismatchException.class)
                .hasMessage("mau: the gold file names line 9, but the document has 4 lines");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2025, 2025,            clause,   true
                    2025, 2025-06-30,      clause,   true
                    2025, 2021/2025,       heading,  true
                    2025, 2024,            clause,   false
                    2025, -,               clause,   false
                    -,    2030,            document, true
                    -,    2030,            heading,  false
                    """)
    void aGoldYearIsMetByADayOfItAndByAPeriodThatEndsInIt(String gold, String found, String source, boolean same) {
        String due = found == null
                ? ""
                : ",\"due\":{\"type\":\"year\",\"value\":\"%s\",\"source\":\"%s\"}".formatted(found, source);
        Plan plan = PlanFixture.parse("""
                {"text":"Giao", "targets":[{"indicator":{"text":"xã"},"comparator":"=","value":5,"unit":"xã"%s}]}
                """.formatted(due));
        Gold.Target target = new Gold.Target(
                1, "xã", "xã", Comparator.EQUAL, BigDecimal.valueOf(5), null, "xã", null, null, gold, null);

        assertThat(TargetDifferences.between(target, plan.targets().get(0)).isEmpty())
                .isEqualTo(same);
    }

    private static Gold agencies(Gold.Agency... agencies) {
        Gold.Metadata none = new Gold.Metadata(null, null, null, null, null, null, null, null, null, List.of());
        return new Gold(none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(agencies), List.of());
    }

    private static Plan agency(String words) {
        int start = DOCUMENT.indexOf(words);
        String json = """
                {"text": "%s", "agencies": [{"text": "%s", "span": {"start": %d, "end": %d}}]}
                """.formatted(escaped(DOCUMENT), escaped(words), start, start + words.length());
        return PlanFixture.parse(json);
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }
}
