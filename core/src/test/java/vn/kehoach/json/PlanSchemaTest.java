package vn.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.model.Plan;

class PlanSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema(), InputFormat.JSON);

    @Test
    void allowsAPlanWithEverything() {
        assertThat(complaints(PlanJson.write(SamplePlans.full()))).isEmpty();
    }

    @Test
    void allowsAPlanWithNothing() {
        assertThat(complaints(PlanJson.writePretty(SamplePlans.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "issuedOn":"2018-05-25"     | "issuedOn":"25/5/2018"
                    "value":"2018-Q2"           | "value":"2018-Q5"
                    "value":"2016/2020"         | "value":"2016-2020"
                    "kind":"objectives"         | "kind":"OBJECTIVES"
                    "comparator":"between"      | "comparator":"="
                    "confidence":0.9            | "confidence":1.9
                    "id":"target-1"             | "id":"1"
                    "schemaVersion":"1.0"       | "schemaVersion":"2.0"
                    "number":"93/KH-UBND"       | "number":"93 /KH-UBND"
                    "origin":"prose"            | "origin":"prose","colour":"red"
                    "source":"clause"           | "source":"rumour"
                    """)
    void rejectsWhatBreaksTheContract(String right, String wrong) {
        String json = PlanJson.write(SamplePlans.full());
        assertThat(json).contains(right);

        assertThat(complaints(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void rejectsNull() {
        Plan plan = SamplePlans.empty();
        String json = PlanJson.write(plan).replace("\"metadata\":{", "\"metadata\":{\"title\":null,");

        assertThat(complaints(json)).isNotEmpty();
    }

    private static List<String> complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
