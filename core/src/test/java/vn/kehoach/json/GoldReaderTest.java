package vn.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.eval.Gold;
import vn.kehoach.eval.ItemKind;
import vn.kehoach.model.Target.Comparator;
import vn.kehoach.model.TimeType;

class GoldReaderTest {
    @Test
    void readsWhatIsJudged() throws UnreadableGoldException {
        Gold gold = parse("""
                {"metadata": {"number": "12/KH-UBND", "period": {"from": 2024, "to": "2028"}, "recipients": ["Lưu: VT"]},
                 "targets": [{"line": 13, "quote": "đạt 1,6%", "indicator": "tỷ lệ", "comparator": ">=", "value": 1.6,
                              "unit": "%", "per": null, "due": "2028", "dueSource": "clause", "mới": true}],
                 "tasks": [{"line": 22, "quote": "Chủ trì", "lead": ["Sở Y tế"],
                            "deadline": {"type": "quarter", "value": "2024-Q2"}}],
                 "ignore": [{"fromLine": 3, "toLine": 9, "kinds": ["targets", "times"]}]}
                """);

        assertThat(gold.metadata().number()).isEqualTo("12/KH-UBND");
        assertThat(gold.metadata().period()).isEqualTo(new Gold.Period("2024", "2028", null));
        assertThat(gold.targets()).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(Comparator.AT_LEAST);
            assertThat(target.value()).isEqualByComparingTo("1.6");
            assertThat(target.per()).isNull();
        });
        assertThat(gold.tasks()).singleElement().satisfies(task -> {
            assertThat(task.support()).isEmpty();
            assertThat(task.deadline()).isEqualTo(new Gold.Deadline(TimeType.QUARTER, "2024-Q2"));
        });
        assertThat(gold.ignored())
                .singleElement()
                .satisfies(ignored ->
                        assertThat(ignored.kinds()).containsExactlyInAnyOrder(ItemKind.TARGETS, ItemKind.TIMES));
        assertThat(gold.sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"agencies": [{"line": 0, "quote": "a"}]}           | agencies[0].line: a whole number from 1 is needed, found 0
                    {"agencies": [{"line": 3}]}                         | agencies[0]: the field "quote" is missing
                    {"agencies": {"line": 3}}                           | agencies: a list is needed, found {"line":3}
                    {"metadata": {"signer": ["a"]}}                     | metadata.signer: a text is needed, found ["a"]
                    {"times": [{"line": 1, "quote": "a", "type": "x"}]} | times[0].type: a type of time is needed, found "x"
                    {"tasks": [{"line": 1, "quote": "a", "lead": [[]]}]} | tasks[0].lead[0]: a text is needed, found []
                    []                                                  | an object is needed, found []
                    """)
    void saysWhatIsWrongAndWhere(String json, String complaint) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(UnreadableGoldException.class)
                .hasMessage("mau.gold.json: " + complaint);
    }

    @Test
    void saysThatAFileIsNoJson() {
        assertThatThrownBy(() -> parse("{\"line\": "))
                .isInstanceOf(UnreadableGoldException.class)
                .hasMessageStartingWith("mau.gold.json: not JSON: ");
    }

    private static Gold parse(String json) throws UnreadableGoldException {
        return GoldReader.parse("mau.gold.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
