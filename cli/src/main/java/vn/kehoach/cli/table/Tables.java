package vn.kehoach.cli.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Section;
import vn.kehoach.model.Successor;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.TimeValue;

/** The one place where tables and their columns stand, for every format. */
public final class Tables {
    private static final String LIST = "; ";

    /** One row for each document. */
    static final PlanTable<Plan> DOCUMENTS = PlanTable.<Plan>of("documents", "Văn bản", List::of)
            .text("file", "Tệp", 30, (view, plan) -> view.name())
            .text(
                    "doc_type",
                    "Loại văn bản",
                    16,
                    (view, plan) -> plan.metadata().docType())
            .text("number", "Số ký hiệu", 16, (view, plan) -> plan.metadata().number())
            .date(
                    "issued_on",
                    "Ngày ban hành",
                    13,
                    (view, plan) -> date(plan.metadata().issuedOn()))
            .text(
                    "issuer",
                    "Cơ quan ban hành",
                    30,
                    (view, plan) -> plan.metadata().issuer())
            .text(
                    "issuer_level",
                    "Cấp ban hành",
                    0,
                    (view, plan) -> plan.metadata().issuerLevel())
            .text("title", "Trích yếu", 60, (view, plan) -> plan.metadata().title())
            .integer("period_from", "Từ năm", 9, (view, plan) -> year(period(plan, Metadata.Period::from)))
            .integer("period_to", "Đến năm", 9, (view, plan) -> year(period(plan, Metadata.Period::to)))
            .integer(
                    "period_horizon",
                    "Định hướng đến năm",
                    12,
                    (view, plan) -> year(period(plan, Metadata.Period::horizon)))
            .text("province", "Tỉnh", 16, (view, plan) -> province(plan, Metadata.Province::name))
            .text("province_code", "Mã tỉnh", 0, (view, plan) -> province(plan, Metadata.Province::code))
            .text(
                    "province_now",
                    "Tỉnh từ 01/7/2025",
                    16,
                    (view, plan) -> province(plan, each -> each.now().name()))
            .text(
                    "province_now_code",
                    "Mã tỉnh từ 01/7/2025",
                    0,
                    (view, plan) -> province(plan, each -> each.now().code()))
            .text("place", "Địa danh", 0, (view, plan) -> plan.metadata().place())
            .text(
                    "promulgates_type",
                    "Ban hành kèm theo: loại",
                    0,
                    (view, plan) -> promulgated(plan, Metadata.Promulgated::docType))
            .text(
                    "promulgates_title",
                    "Ban hành kèm theo: trích yếu",
                    0,
                    (view, plan) -> promulgated(plan, Metadata.Promulgated::title))
            .text("signer", "Người ký", 20, (view, plan) -> plan.metadata().signer())
            .text(
                    "signer_position",
                    "Chức vụ",
                    20,
                    (view, plan) -> plan.metadata().signerPosition())
            .text(
                    "signed_for",
                    "Thẩm quyền ký",
                    0,
                    (view, plan) -> plan.metadata().signedFor())
            .text(
                    "recipients",
                    "Nơi nhận",
                    0,
                    (view, plan) -> String.join(LIST, plan.metadata().recipients()))
            .integer("pages", "Số trang", 9, (view, plan) -> pages(plan))
            .integer(
                    "sections",
                    "Số mục",
                    0,
                    (view, plan) -> flat(plan.sections()).size())
            .integer("targets", "Số chỉ tiêu", 9, (view, plan) -> plan.targets().size())
            .integer("tasks", "Số nhiệm vụ", 9, (view, plan) -> plan.tasks().size())
            .integer(
                    "times", "Số mốc thời gian", 0, (view, plan) -> plan.times().size())
            .integer(
                    "references",
                    "Số viện dẫn",
                    0,
                    (view, plan) -> plan.references().size())
            .integer(
                    "agencies",
                    "Số lần nêu cơ quan",
                    0,
                    (view, plan) -> plan.agencies().size())
            .integer(
                    "warnings",
                    "Số cảnh báo",
                    9,
                    (view, plan) -> plan.warnings().size())
            .text("text_origin", "Nguồn chữ", 10, (view, plan) -> plan.source().textOrigin())
            .text(
                    "legacy_encoding",
                    "Bảng mã cũ",
                    0,
                    (view, plan) -> plan.source().legacyEncoding())
            .text("media_type", "Kiểu tệp", 0, (view, plan) -> plan.source().mediaType())
            .integer("bytes", "Số byte", 0, (view, plan) -> plan.source().bytes())
            .text("sha256", "SHA-256", 0, (view, plan) -> plan.source().sha256())
            .build();

    /** One row for each heading. */
    static final PlanTable<Section> SECTIONS = PlanTable.of("sections", "Mục", (Plan plan) -> flat(plan.sections()))
            .text("file", "Tệp", 0, (view, section) -> view.name())
            .text("id", "Mã", 0, (view, section) -> section.id())
            .text("parent", "Thuộc mục", 0, (view, section) -> view.parent(section.id()))
            .text("number", "Số mục", 0, (view, section) -> section.number())
            .text("title", "Tiêu đề", 0, (view, section) -> section.title())
            .text("kind", "Loại mục", 0, (view, section) -> section.kind())
            .integer("level", "Cấp", 0, (view, section) -> section.level())
            .integer("page", "Trang", 0, (view, section) -> view.page(section.span()))
            .integer("start", "Từ ký tự", 0, (view, section) -> section.span().start())
            .integer("end", "Đến ký tự", 0, (view, section) -> section.span().end())
            .build();

    /** One row for each numeric goal. */
    static final PlanTable<Target> TARGETS = PlanTable.of("targets", "Chỉ tiêu", Plan::targets)
            .text("file", "Tệp", 24, (view, target) -> view.name())
            .text(
                    "number",
                    "Số ký hiệu",
                    16,
                    (view, target) -> view.plan().metadata().number())
            .text("id", "Mã", 0, (view, target) -> target.id())
            .text(
                    "indicator",
                    "Chỉ tiêu",
                    40,
                    (view, target) -> target.indicator().text())
            .text(
                    "indicator_key",
                    "Khóa chỉ tiêu",
                    0,
                    (view, target) -> target.indicator().key())
            .text(
                    "comparator",
                    "So sánh",
                    9,
                    (view, target) -> target.comparator().sign())
            .number("value", "Giá trị", 12, (view, target) -> target.value())
            .number("value_max", "Giá trị đến", 12, (view, target) -> target.valueMax())
            .text("unit", "Đơn vị", 14, (view, target) -> target.unit())
            .number(
                    "per_value",
                    "Trên số",
                    10,
                    (view, target) -> target.per() == null ? null : target.per().value())
            .text(
                    "per_unit",
                    "Trên đơn vị",
                    10,
                    (view, target) -> target.per() == null ? null : target.per().unit())
            .number(
                    "baseline",
                    "Xuất phát điểm",
                    12,
                    (view, target) ->
                            target.baseline() == null ? null : target.baseline().value())
            .text(
                    "change_direction",
                    "Chiều thay đổi",
                    0,
                    (view, target) ->
                            target.change() == null ? null : target.change().direction())
            .text(
                    "change_kind",
                    "Cách thay đổi",
                    0,
                    (view, target) ->
                            target.change() == null ? null : target.change().kind())
            .text(
                    "change_each",
                    "Lặp lại",
                    0,
                    (view, target) ->
                            target.change() == null ? null : target.change().each())
            .text("due", "Thời hạn", 18, (view, target) -> due(target, TimeValue::text))
            .text("due_value", "Thời hạn (ISO)", 0, (view, target) -> due(target, TimeValue::value))
            .text("due_type", "Loại thời hạn", 0, (view, target) -> due(target, TimeValue::type))
            .text("due_mod", "Giới hạn thời hạn", 0, (view, target) -> due(target, TimeValue::mod))
            .date("due_start", "Từ ngày", 0, (view, target) -> date(due(target, TimeValue::start)))
            .date("due_end", "Hạn đến ngày", 13, (view, target) -> date(due(target, TimeValue::end)))
            .text(
                    "due_source",
                    "Nguồn thời hạn",
                    0,
                    (view, target) -> target.due() == null ? null : target.due().source())
            .text("task", "Nhiệm vụ", 0, (view, target) -> target.task())
            .text("section", "Mã mục", 0, (view, target) -> target.section())
            .text("section_title", "Mục", 30, (view, target) -> view.heading(target.section()))
            .text("text", "Đoạn trích", 0, (view, target) -> target.text())
            .text("sentence", "Câu gốc", 70, (view, target) -> view.sentence(target.span()))
            .integer("page", "Trang", 8, (view, target) -> view.page(target.span()))
            .integer("start", "Từ ký tự", 0, (view, target) -> target.span().start())
            .integer("end", "Đến ký tự", 0, (view, target) -> target.span().end())
            .number("confidence", "Độ tin cậy", 9, (view, target) -> target.confidence())
            .text("by", "Quy tắc", 0, (view, target) -> target.by())
            .build();

    /** One row for each piece of assigned work. */
    static final PlanTable<Task> TASKS = PlanTable.of("tasks", "Nhiệm vụ", Plan::tasks)
            .text("file", "Tệp", 24, (view, task) -> view.name())
            .text(
                    "number",
                    "Số ký hiệu",
                    16,
                    (view, task) -> view.plan().metadata().number())
            .text("id", "Mã", 0, (view, task) -> task.id())
            .text("text", "Nhiệm vụ", 60, (view, task) -> task.text())
            .text("lead", "Chủ trì", 28, (view, task) -> names(task.lead()))
            .text("support", "Phối hợp", 28, (view, task) -> names(task.support()))
            .text("deadline", "Thời hạn", 18, (view, task) -> deadline(task, TimeValue::text))
            .text("deadline_value", "Thời hạn (ISO)", 0, (view, task) -> deadline(task, TimeValue::value))
            .text("deadline_type", "Loại thời hạn", 0, (view, task) -> deadline(task, TimeValue::type))
            .text("deadline_mod", "Giới hạn thời hạn", 0, (view, task) -> deadline(task, TimeValue::mod))
            .date("deadline_start", "Từ ngày", 0, (view, task) -> date(deadline(task, TimeValue::start)))
            .date("deadline_end", "Hạn đến ngày", 13, (view, task) -> date(deadline(task, TimeValue::end)))
            .text("output", "Sản phẩm", 24, (view, task) -> task.output())
            .text("targets", "Chỉ tiêu trong nhiệm vụ", 0, (view, task) -> String.join(LIST, task.targets()))
            .text("origin", "Dạng", 0, (view, task) -> task.origin())
            .text("section", "Mã mục", 0, (view, task) -> task.section())
            .text("section_title", "Mục", 30, (view, task) -> view.heading(task.section()))
            .text("sentence", "Câu gốc", 70, (view, task) -> view.sentence(task.span()))
            .integer("page", "Trang", 8, (view, task) -> view.page(task.span()))
            .integer("start", "Từ ký tự", 0, (view, task) -> task.span().start())
            .integer("end", "Đến ký tự", 0, (view, task) -> task.span().end())
            .number("confidence", "Độ tin cậy", 9, (view, task) -> task.confidence())
            .text("by", "Quy tắc", 0, (view, task) -> task.by())
            .build();

    /** One row for each mention of an organisation. */
    static final PlanTable<Agency> AGENCIES = PlanTable.of("agencies", "Cơ quan", Plan::agencies)
            .text("file", "Tệp", 0, (view, agency) -> view.name())
            .text("id", "Mã", 0, (view, agency) -> agency.id())
            .text("name", "Tên đầy đủ", 0, (view, agency) -> agency.name())
            .text("text", "Đoạn trích", 0, (view, agency) -> agency.text())
            .text("kind", "Loại cơ quan", 0, (view, agency) -> agency.kind())
            .text("level", "Cấp", 0, (view, agency) -> agency.level())
            .text("key", "Khóa", 0, (view, agency) -> agency.key())
            .text("successor", "Cơ quan kế thừa", 0, (view, agency) -> {
                Successor successor = agency.successor();
                return successor == null ? null : successor.name();
            })
            .text("section", "Mã mục", 0, (view, agency) -> agency.section())
            .integer("page", "Trang", 0, (view, agency) -> view.page(agency.span()))
            .integer("start", "Từ ký tự", 0, (view, agency) -> agency.span().start())
            .integer("end", "Đến ký tự", 0, (view, agency) -> agency.span().end())
            .number("confidence", "Độ tin cậy", 0, (view, agency) -> agency.confidence())
            .text("by", "Quy tắc", 0, (view, agency) -> agency.by())
            .build();

    /** One row for each mention of an official document. */
    static final PlanTable<Reference> REFERENCES = PlanTable.of("references", "Viện dẫn", Plan::references)
            .text("file", "Tệp", 0, (view, reference) -> view.name())
            .text("id", "Mã", 0, (view, reference) -> reference.id())
            .text("type", "Loại văn bản", 0, (view, reference) -> reference.type())
            .text("number", "Số ký hiệu", 0, (view, reference) -> reference.number())
            .text("date", "Ngày hoặc năm", 0, (view, reference) -> reference.date())
            .text("issuer", "Cơ quan ban hành", 0, (view, reference) -> reference.issuer())
            .text("title", "Tên văn bản", 0, (view, reference) -> reference.title())
            .text("text", "Đoạn trích", 0, (view, reference) -> reference.text())
            .text("key", "Khóa", 0, (view, reference) -> reference.key())
            .text("section", "Mã mục", 0, (view, reference) -> reference.section())
            .integer("page", "Trang", 0, (view, reference) -> view.page(reference.span()))
            .integer(
                    "start",
                    "Từ ký tự",
                    0,
                    (view, reference) -> reference.span().start())
            .integer(
                    "end", "Đến ký tự", 0, (view, reference) -> reference.span().end())
            .number("confidence", "Độ tin cậy", 0, (view, reference) -> reference.confidence())
            .text("by", "Quy tắc", 0, (view, reference) -> reference.by())
            .build();

    /** One row for each calendar expression. */
    static final PlanTable<TimeMention> TIMES = PlanTable.of("times", "Thời gian", Plan::times)
            .text("file", "Tệp", 0, (view, mention) -> view.name())
            .text("id", "Mã", 0, (view, mention) -> mention.id())
            .text("text", "Đoạn trích", 0, (view, mention) -> mention.time().text())
            .text("type", "Loại", 0, (view, mention) -> mention.time().type())
            .text("value", "Giá trị (ISO)", 0, (view, mention) -> mention.time().value())
            .text("mod", "Giới hạn", 0, (view, mention) -> mention.time().mod())
            .date(
                    "start_date",
                    "Từ ngày",
                    0,
                    (view, mention) -> date(mention.time().start()))
            .date(
                    "end_date",
                    "Đến ngày",
                    0,
                    (view, mention) -> date(mention.time().end()))
            .text("section", "Mã mục", 0, (view, mention) -> mention.section())
            .integer(
                    "page",
                    "Trang",
                    0,
                    (view, mention) -> view.page(mention.time().span()))
            .integer(
                    "start",
                    "Từ ký tự",
                    0,
                    (view, mention) -> mention.time().span().start())
            .integer(
                    "end",
                    "Đến ký tự",
                    0,
                    (view, mention) -> mention.time().span().end())
            .number("confidence", "Độ tin cậy", 0, (view, mention) -> mention.confidence())
            .text("by", "Quy tắc", 0, (view, mention) -> mention.by())
            .build();

    /** All of them. */
    static final List<PlanTable<?>> OF_PLANS =
            List.of(DOCUMENTS, SECTIONS, TARGETS, TASKS, AGENCIES, REFERENCES, TIMES);

    /** Their names and columns. */
    public static final List<Table> ALL = tables(OF_PLANS);

    /** Those of the workbook for people. */
    static final List<Table> FOR_PEOPLE = tables(List.of(DOCUMENTS, TARGETS, TASKS));

    private Tables() {}

    private static List<Section> flat(List<Section> sections) {
        List<Section> all = new ArrayList<>();
        for (Section section : sections) {
            all.add(section);
            all.addAll(flat(section.children()));
        }
        return all;
    }

    private static @Nullable Integer pages(Plan plan) {
        int pages = plan.source().pages().size();
        return pages == 0 ? null : pages;
    }

    private static @Nullable String period(Plan plan, Function<Metadata.Period, @Nullable String> part) {
        Metadata.Period period = plan.metadata().period();
        return period == null ? null : part.apply(period);
    }

    private static @Nullable String province(Plan plan, Function<Metadata.Province, String> part) {
        Metadata.Province province = plan.metadata().province();
        return province == null ? null : part.apply(province);
    }

    private static @Nullable String promulgated(Plan plan, Function<Metadata.Promulgated, @Nullable String> part) {
        Metadata.Promulgated promulgated = plan.metadata().promulgates();
        return promulgated == null ? null : part.apply(promulgated);
    }

    private static <V> @Nullable V due(Target target, Function<TimeValue, @Nullable V> part) {
        Target.Due due = target.due();
        return due == null ? null : part.apply(due.time());
    }

    private static List<Table> tables(List<PlanTable<?>> tables) {
        List<Table> all = new ArrayList<>();
        tables.forEach(each -> all.add(each.table()));
        return List.copyOf(all);
    }

    private static <V> @Nullable V deadline(Task task, Function<TimeValue, @Nullable V> part) {
        TimeValue deadline = task.deadline();
        return deadline == null ? null : part.apply(deadline);
    }

    private static String names(List<Task.Assignee> assignees) {
        return assignees.stream().map(Task.Assignee::name).collect(Collectors.joining(LIST));
    }

    /** What a column of dates takes: a whole date that the calendar has. */
    public static @Nullable String date(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso).toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer year(@Nullable String year) {
        try {
            return year == null ? null : Integer.valueOf(year);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
