package vn.kehoach.testdata;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;

/** The published JSON Schema. */
final class OutputSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema(), InputFormat.JSON);

    private OutputSchema() {}

    /** Where the plan's JSON breaks the schema; empty for a sound plan. */
    static List<String> breaches(Plan plan) {
        return SCHEMA.validate(PlanJson.write(plan), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
