package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precision and recall on pairs of indicator names that a person judged; half of them were never tuned on. */
class IndicatorPairsTest {
    private static final IndicatorAligner ALIGNER = IndicatorAligner.standard();

    private record Pair(boolean same, String one, String other) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource({"tuned on, 0, 0.95, 0.90", "held out, 1, 0.90, 0.80"})
    void tellsSameFromDifferent(String name, int half, double precision, double recall) throws IOException {
        List<Pair> pairs = pairs(half);
        List<Wording> wordings = new ArrayList<>();
        for (Pair pair : pairs) {
            wordings.add(Wording.of(pair.one()));
            wordings.add(Wording.of(pair.other()));
        }
        Alignment alignment = ALIGNER.align(wordings);

        List<String> invented = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int found = 0;
        for (Pair pair : pairs) {
            boolean joined = alignment
                    .of(Wording.of(pair.one()))
                    .key()
                    .equals(alignment.of(Wording.of(pair.other())).key());
            if (joined && pair.same()) {
                found++;
            } else if (joined) {
                invented.add(pair.one() + " = " + pair.other());
            } else if (pair.same()) {
                missed.add(pair.one() + " = " + pair.other());
            }
        }
        System.out.printf(
                "Pairs, %s: precision %.3f, recall %.3f%n",
                name, found / (double) (found + invented.size()), found / (double) (found + missed.size()));
        assertThat(found / (double) (found + invented.size()))
                .as("invented %s", invented)
                .isGreaterThanOrEqualTo(precision);
        assertThat(found / (double) (found + missed.size()))
                .as("missed %s", missed)
                .isGreaterThanOrEqualTo(recall);
    }

    private static List<Pair> pairs(int half) throws IOException {
        String file;
        try (InputStream in =
                Objects.requireNonNull(IndicatorPairsTest.class.getResourceAsStream("pairs.tsv"), "pairs.tsv")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String[]> rows = file.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = half; i < rows.size(); i += 2) {
            pairs.add(new Pair(rows.get(i)[1].equals("1"), rows.get(i)[2], rows.get(i)[3]));
        }
        return pairs;
    }
}
