package vn.kehoach.testdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Section;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeValue;

/**
 * What a plan says, without where it says it, a line an item: {@code reference: 20-NQ/TW@2017-10-25}.
 *
 * <p>Marks of footnotes are left out: formats print them differently.
 */
final class PlanItems {
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\d{1,2}]|[¹²³⁰⁴-⁹]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> items = new ArrayList<>();

    private PlanItems() {}

    /** All items of a plan. */
    static List<String> of(Plan plan) {
        PlanItems items = new PlanItems();
        items.metadata(plan);
        items.sections(plan.sections(), "");
        plan.targets().forEach(items::target);
        plan.tasks().forEach(items::task);
        plan.references().forEach(reference -> items.add("reference", reference.key()));
        return items.items;
    }

    private void metadata(Plan plan) {
        Metadata metadata = plan.metadata();
        field("type", metadata.docType());
        field("promulgates", metadata.promulgates());
        field("number", metadata.number());
        field("issuer", metadata.issuer());
        field("level", metadata.issuerLevel());
        field("province", metadata.province());
        field("place", metadata.place());
        field("date", metadata.issuedOn());
        field("title", metadata.title());
        field("period", metadata.period());
        field("signer", metadata.signer());
        field("position", metadata.signerPosition());
        field("for", metadata.signedFor());
        metadata.recipients().forEach(recipient -> field("recipient", recipient));
        Map<String, String> keys = new HashMap<>();
        for (Reference reference : plan.references()) {
            keys.put(reference.id(), reference.key());
        }
        metadata.bases().forEach(id -> field("basis", keys.get(id)));
    }

    private void sections(List<Section> sections, String above) {
        for (Section section : sections) {
            String path = above + "/" + Objects.requireNonNullElse(section.number(), "-");
            add("section", path, section.title(), section.kind());
            sections(section.children(), path);
        }
    }

    private void target(Target target) {
        Target.Due due = target.due();
        add(
                "target",
                target.indicator().text(),
                target.comparator().sign(),
                number(target.value()),
                number(target.valueMax()),
                target.unit(),
                due == null ? null : value(due.time()));
    }

    private void task(Task task) {
        add("task", task.text(), names(task.lead()), names(task.support()), value(task.deadline()));
    }

    private static String names(Collection<Task.Assignee> assignees) {
        return assignees.stream().map(Task.Assignee::name).sorted().collect(Collectors.joining("; ", "[", "]"));
    }

    private static @Nullable String value(@Nullable TimeValue time) {
        // Ongoing and conditional times have no value; their type tells them apart.
        return time == null ? null : time.value() == null ? time.type().toString() : time.value();
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private void field(String name, @Nullable Object value) {
        if (value != null) {
            add("metadata", name, value);
        }
    }

    private void add(String kind, @Nullable Object... values) {
        StringBuilder item = new StringBuilder(kind).append(": ");
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            item.append(i == 0 ? "" : " | ").append(value == null ? "-" : value);
        }
        String plain = FOOTNOTE_MARK.matcher(item).replaceAll("");
        items.add(SPACE.matcher(plain).replaceAll(" ").strip());
    }
}
