package vn.kehoach.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/** Plans written as short JSON: what a test leaves out is empty or null. Reads only what the scorer looks at. */
final class PlanFixture {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlanFixture() {}

    static Plan parse(String json) {
        JsonNode plan = MAPPER.readTree(json);
        return new Plan(
                Plan.SCHEMA_VERSION,
                new Source(null, "text/plain", "", 0, "native", null, List.of()),
                metadata(plan.path("metadata")),
                list(plan.path("sections"), node -> section(node, 1)),
                list(plan.path("targets"), PlanFixture::target),
                list(plan.path("tasks"), PlanFixture::task),
                list(plan.path("times"), node -> new TimeMention("", time(node), null, 1, "test")),
                list(plan.path("references"), PlanFixture::reference),
                list(
                        plan.path("agencies"),
                        node -> new Agency(
                                "", span(node), orEmpty(node, "text"), null, "", "", null, "", null, 1, "test")),
                List.of(),
                orEmpty(plan, "text"));
    }

    private static Metadata metadata(JsonNode node) {
        JsonNode province = node.path("province");
        JsonNode period = node.path("period");
        return new Metadata(
                text(node, "docType"),
                null,
                text(node, "number"),
                text(node, "issuer"),
                null,
                province.isObject()
                        ? new Metadata.Province(orEmpty(province, "name"), "", "", new Metadata.Unit("", ""))
                        : null,
                text(node, "place"),
                text(node, "issuedOn"),
                text(node, "title"),
                period.isObject()
                        ? new Metadata.Period(text(period, "from"), text(period, "to"), text(period, "horizon"))
                        : null,
                text(node, "signer"),
                null,
                null,
                list(node.path("recipients"), JsonNode::stringValue),
                List.of());
    }

    private static Section section(JsonNode node, int level) {
        return new Section(
                "",
                text(node, "number"),
                orEmpty(node, "title"),
                SectionKind.valueOf(orEmpty(node, "kind").toUpperCase(Locale.ROOT)),
                level,
                span(node),
                span(node),
                list(node.path("children"), child -> section(child, level + 1)));
    }

    private static Target target(JsonNode node) {
        JsonNode per = node.path("per");
        JsonNode baseline = node.path("baseline");
        JsonNode due = node.path("due");
        return new Target(
                "",
                span(node),
                orEmpty(node, "text"),
                null,
                new Target.Indicator(orEmpty(node.path("indicator"), "text"), null),
                comparator(orEmpty(node, "comparator")),
                node.get("value").decimalValue(),
                number(node, "valueMax"),
                text(node, "unit"),
                per.isObject() ? new Target.Per(per.get("value").decimalValue(), null) : null,
                baseline.isObject() ? new Target.Baseline(baseline.get("value").decimalValue()) : null,
                null,
                due.isObject() ? new Target.Due(time(due), orEmpty(due, "source")) : null,
                null,
                1,
                "test");
    }

    private static Task task(JsonNode node) {
        JsonNode deadline = node.path("deadline");
        return new Task(
                "",
                span(node),
                orEmpty(node, "text"),
                null,
                "prose",
                list(node.path("lead"), PlanFixture::assignee),
                list(node.path("support"), PlanFixture::assignee),
                deadline.isObject() ? time(deadline) : null,
                null,
                List.of(),
                1,
                "test");
    }

    private static Task.Assignee assignee(JsonNode node) {
        return new Task.Assignee(orEmpty(node, "text"), new Span(0, 0), orEmpty(node, "name"), "text");
    }

    private static TimeValue time(JsonNode node) {
        TimeType type = TimeType.valueOf(orEmpty(node, "type").toUpperCase(Locale.ROOT));
        return new TimeValue(orEmpty(node, "text"), span(node), type, text(node, "value"), null, null, null);
    }

    private static Reference reference(JsonNode node) {
        return new Reference(
                "",
                span(node),
                orEmpty(node, "text"),
                null,
                orEmpty(node, "type"),
                text(node, "number"),
                text(node, "date"),
                null,
                null,
                "",
                1,
                "test");
    }

    private static Target.Comparator comparator(String sign) {
        for (Target.Comparator comparator : Target.Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalArgumentException("No comparator: " + sign);
    }

    private static Span span(JsonNode node) {
        JsonNode span = node.path("span");
        return new Span(span.path("start").asInt(0), span.path("end").asInt(0));
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reading) {
        List<T> values = new ArrayList<>();
        node.forEach(value -> values.add(reading.apply(value)));
        return values;
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.get(field).decimalValue() : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.get(field).stringValue() : null;
    }

    private static String orEmpty(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? "" : text;
    }
}
