package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Span;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeValue;

/** Short invented plans for the rule tests; every plan read here is checked for the grounding invariant. */
public final class Plans {
    /** Of a province, without a year in its title. */
    public static final String LETTERHEAD = """
            ỦY BAN NHÂN DÂN

            TỈNH HÀ GIANG

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Độc lập - Tự do - Hạnh phúc

            Số: 15/KH-UBND

            Hà Giang, ngày 10 tháng 02 năm 2022

            KẾ HOẠCH

            Phát triển văn hóa đọc trong cộng đồng

            """;

    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    private Plans() {}

    /** Reads a whole document. */
    public static Plan read(String document) {
        Plan plan = EXTRACTOR.extract(document);
        assertGrounded(plan);
        return plan;
    }

    /** A body below the letterhead, an empty line between its paragraphs. */
    public static Plan body(String... paragraphs) {
        return read(LETTERHEAD + String.join("\n\n", paragraphs) + "\n");
    }

    /** One bullet among the tasks, with nobody named in its headings. */
    public static Plan item(String sentence) {
        return body("I. NHIỆM VỤ, GIẢI PHÁP", "1. Công tác truyền thông", "- " + sentence);
    }

    /** One bullet among the objectives. */
    public static Plan objective(String sentence) {
        return body("I. MỤC TIÊU", "1. Mục tiêu cụ thể", "- " + sentence);
    }

    /** Bullets below the heading of an agency. */
    public static Plan below(String agency, String... items) {
        List<String> paragraphs = new ArrayList<>(List.of("I. TỔ CHỨC THỰC HIỆN", "1. " + agency));
        for (String item : items) {
            paragraphs.add("- " + item);
        }
        return body(paragraphs.toArray(new String[0]));
    }

    /** "YEAR 2030 BY", "ONGOING"; "-" where there is none. */
    public static String shown(@Nullable TimeValue time) {
        return time == null
                ? "-"
                : time.type()
                        + (time.value() == null ? "" : " " + time.value())
                        + (time.mod() == null ? "" : " " + time.mod());
    }

    /** All times of a plan, "; " between; "-" where there is none. */
    public static String times(Plan plan) {
        return joined(plan.times().stream().map(time -> shown(time.time())).toList());
    }

    /** The names of a role as they stand. */
    public static String parties(List<Task.Assignee> role) {
        return joined(role.stream().map(Task.Assignee::text).toList());
    }

    /** Items with "; " between; "-" where there is none. */
    public static String joined(List<String> items) {
        return items.isEmpty() ? "-" : String.join("; ", items);
    }

    /** All sections, parents before children. */
    public static List<Section> sections(Plan plan) {
        List<Section> all = new ArrayList<>();
        plan.sections().forEach(section -> collect(section, all));
        return all;
    }

    private static void collect(Section section, List<Section> into) {
        into.add(section);
        section.children().forEach(child -> collect(child, into));
    }

    /** The paragraphs below the title. */
    public static List<String> bodyLines(Plan plan) {
        return plan.text()
                .lines()
                .dropWhile(line -> !line.equals("Phát triển văn hóa đọc trong cộng đồng"))
                .skip(1)
                .collect(Collectors.toList());
    }

    private static void assertGrounded(Plan plan) {
        plan.targets().forEach(item -> assertStands(plan, item.span(), item.text()));
        plan.tasks().forEach(item -> {
            assertStands(plan, item.span(), item.text());
            item.lead().forEach(party -> assertStands(plan, party.span(), party.text()));
            item.support().forEach(party -> assertStands(plan, party.span(), party.text()));
        });
        plan.times()
                .forEach(item ->
                        assertStands(plan, item.time().span(), item.time().text()));
        plan.references().forEach(item -> assertStands(plan, item.span(), item.text()));
        plan.agencies().forEach(item -> assertStands(plan, item.span(), item.text()));
        sections(plan)
                .forEach(item -> assertThat(item.span().contains(item.titleSpan()))
                        .as("section %s holds its title", item.id())
                        .isTrue());
    }

    private static void assertStands(Plan plan, Span span, String text) {
        assertThat(span.of(plan.text())).isEqualTo(text);
    }
}
