package vn.kehoach.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFormatterTest {
    @Test
    void hasARowForEachMeasureAndAColumnForEachDocument() {
        Evaluation evaluation = new Evaluation(List.of(
                new DocumentScore(
                        "ke-hoach-so-mot-2024", Map.of(Measure.TIMES, new Tally(1, 2, 1)), List.of(), List.of()),
                new DocumentScore("mau", Map.of(Measure.TIMES, new Tally(3, 4, 6)), List.of(), List.of())));

        List<String> lines = TableFormatter.format(evaluation).lines().toList();

        assertThat(lines).hasSize(1 + Measure.values().length + 1);
        assertThat(lines.get(0))
                .isEqualTo("                    ke-hoach-so-mo             mau     ALL  P     R     F1");
        assertThat(lines)
                .contains("times                        0.667           0.600      0.571 0.667 0.615  (6 gold)");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("mean F1 of metadata, section tree,")
                .endsWith(": 0.068");
    }

    @Test
    void listsOneFindingALine() {
        Finding finding = new Finding(ItemKind.AGENCIES, "mau", Finding.Mark.MISSED, 61, "Sở\tY tế 'tỉnh'", "why");

        assertThat(TableFormatter.format(List.of(finding)))
                .isEqualTo("- mau                  61 \"Sở\\tY tế 'tỉnh'\" why\n");
    }
}
