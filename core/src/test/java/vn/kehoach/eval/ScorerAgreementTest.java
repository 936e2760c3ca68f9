package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.kehoach.json.GoldReader;

/** The figures and findings are those of the project's reference scorer, a script that wrote expected.txt. */
class ScorerAgreementTest {
    private static final String NAME = "ke-hoach-mau";

    @Test
    void printsWhatTheReferenceScorerPrints() throws IOException, URISyntaxException {
        DocumentScore score = new PlanScorer()
                .score(
                        NAME,
                        GoldReader.read(file("gold/" + NAME + ".gold.json")),
                        Files.readString(file("docs/" + NAME + ".txt")),
                        PlanFixture.parse(Files.readString(file("pred/" + NAME + ".json"))));
        Evaluation evaluation = new Evaluation(List.of(score));

        StringBuilder printed = new StringBuilder(TableFormatter.format(evaluation));
        for (ItemKind kind : ItemKind.values()) {
            printed.append(TableFormatter.format(evaluation.findings(kind)));
        }

        assertThat(printed.toString()).isEqualTo(Files.readString(file("expected.txt")));
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ScorerAgreementTest.class.getResource(name))
                .toURI());
    }
}
