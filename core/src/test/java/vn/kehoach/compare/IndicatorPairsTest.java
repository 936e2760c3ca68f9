package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Precision and recall on pairs of indicator names that a person judged. {@code pairs.tsv} (names alone) and
 * {@code pairs-units.tsv} were tuned on; {@code pairs-unseen.tsv} was not.
 */
class IndicatorPairsTest {
    private static final IndicatorAligner ALIGNER = IndicatorAligner.standard();

    private record Pair(boolean same, Wording one, Wording other) {
        static Pair of(String line) {
            String[] cells = line.split("\t", -1);
            boolean units = cells.length > 5;
            return new Pair(
                    cells[1].equals("1"),
                    wording(cells[2], units ? cells[4] : ""),
                    wording(cells[3], units ? cells[5] : ""));
        }

        private static Wording wording(String text, String unit) {
            return new Wording(text, unit.isEmpty() ? null : unit, null, null);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"pairs.tsv, 0.97, 0.90", "pairs-units.tsv, 0.97, 0.92", "pairs-unseen.tsv, 0.90, 0.85"})
    void tellsSameFromDifferent(String file, double precision, double recall) throws IOException {
        List<Pair> pairs = pairs(file);
        Alignment alignment = ALIGNER.align(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList());
        List<String> found = new ArrayList<>();
        List<String> invented = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean joined = alignment
                    .of(pair.one())
                    .key()
                    .equals(alignment.of(pair.other()).key());
            if (joined || pair.same()) {
                (!joined ? missed : pair.same() ? found : invented)
                        .add(pair.one().text() + " = " + pair.other().text());
            }
        }
        double foundPrecision = found.size() / (double) (found.size() + invented.size());
        double foundRecall = found.size() / (double) (found.size() + missed.size());
        System.out.printf(Locale.ROOT, "%s: precision %.3f, recall %.3f%n", file, foundPrecision, foundRecall);
        assertThat(foundPrecision).as("invented %s", invented).isGreaterThanOrEqualTo(precision);
        assertThat(foundRecall).as("missed %s", missed).isGreaterThanOrEqualTo(recall);
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(IndicatorPairsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Pair::of)
                    .toList();
        }
    }
}
