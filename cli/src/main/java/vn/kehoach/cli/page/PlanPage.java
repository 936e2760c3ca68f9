package vn.kehoach.cli.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Source;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** One plan as a page: outline, marked text, lists of what was found, linked both ways; readable without scripts. */
public final class PlanPage {
    private final Plan plan;
    private final Marking marking;
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    private PlanPage(Plan plan) {
        this.plan = plan;
        List<Marking.Item> items = new ArrayList<>();
        plan.tasks().forEach(task -> items.add(new Marking.Item(task.id(), "task", task.span())));
        plan.targets().forEach(target -> items.add(new Marking.Item(target.id(), "target", target.span())));
        plan.times()
                .forEach(time -> items.add(
                        new Marking.Item(time.id(), "time", time.time().span())));
        plan.agencies().forEach(agency -> items.add(new Marking.Item(agency.id(), "agency", agency.span())));
        plan.references()
                .forEach(reference -> items.add(new Marking.Item(reference.id(), "reference", reference.span())));
        marking = new Marking(plan.text(), items);
        collect(plan.sections());
    }

    /**
     * Writes the page.
     *
     * @param name the document's name
     */
    public static void write(Plan plan, String name, Path file) throws IOException {
        new StaticPage("Kehoach · " + name)
                .style("view.css")
                .script("view.js")
                .body(new PlanPage(plan).body(name))
                .write(file);
    }

    private void collect(List<Section> level) {
        for (Section section : level) {
            headings.put(section.titleSpan().start(), sections.size());
            sections.add(section);
            collect(section.children());
        }
    }

    private String body(String name) {
        header(name);
        html.append("<div class=\"columns\">\n<nav class=\"outline\" aria-labelledby=\"h-outline\">");
        titled("outline", "Mục lục", "Outline");
        outline(plan.sections());
        html.append("</nav>\n<main id=\"text\" tabindex=\"-1\">\n");
        facts();
        text();
        html.append("</main>\n<aside class=\"items\" aria-labelledby=\"h-items\">");
        titled("items", "Nội dung trích xuất", "What was found");
        lists();
        html.append("</aside>\n</div>\n");
        return html.toString();
    }

    private void header(String name) {
        html.append("<header><h1>Kehoach<small>")
                .append(Html.escape(name))
                .append("</small></h1><div class=\"switches\" role=\"group\">");
        toggle("target", "Chỉ tiêu", "Targets", plan.targets().size());
        toggle("task", "Nhiệm vụ", "Tasks", plan.tasks().size());
        toggle("time", "Thời gian", "Times", plan.times().size());
        toggle("agency", "Cơ quan", "Agencies", plan.agencies().size());
        toggle("reference", "Văn bản dẫn chiếu", "References", plan.references().size());
        html.append("</div><div class=\"tools\"><button id=\"lang\" lang=\"en\">English</button>")
                .append("<button id=\"theme\"")
                .append(both("Tối", "Dark"))
                .append(">Tối</button><button id=\"print\"")
                .append(both("In", "Print"))
                .append(">In</button></div></header>\n");
    }

    private void toggle(String kind, String vietnamese, String english, int count) {
        html.append("<label class=\"k-")
                .append(kind)
                .append("\"><input type=\"checkbox\" checked data-kind=\"")
                .append(kind)
                .append("\"><span")
                .append(both(vietnamese, english))
                .append('>')
                .append(vietnamese)
                .append("</span> <b>")
                .append(count)
                .append("</b></label>");
    }

    private static String both(String vietnamese, String english) {
        return " data-vi=\"" + vietnamese + "\" data-en=\"" + english + "\"";
    }

    private void titled(String id, String vietnamese, String english) {
        html.append("<h2 id=\"h-")
                .append(id)
                .append('"')
                .append(both(vietnamese, english))
                .append('>')
                .append(vietnamese)
                .append("</h2>\n");
    }

    private void outline(List<Section> level) {
        if (level.isEmpty()) {
            return;
        }
        html.append("<ol>");
        for (Section section : level) {
            html.append("<li><a href=\"#sec-")
                    .append(headings.get(section.titleSpan().start()))
                    .append("\">");
            if (section.number() != null) {
                html.append("<b>").append(Html.escape(section.number())).append("</b> ");
            }
            html.append(Html.escape(section.title())).append("</a>");
            outline(section.children());
            html.append("</li>");
        }
        html.append("</ol>\n");
    }

    private void facts() {
        Metadata metadata = plan.metadata();
        html.append("<dl class=\"facts\">");
        fact("Loại", "Type", metadata.docType());
        fact("Số, ký hiệu", "Number", metadata.number());
        fact("Cơ quan ban hành", "Issuer", metadata.issuer());
        fact("Ngày", "Date", metadata.issuedOn());
        fact("Trích yếu", "Subject", metadata.title());
        html.append("</dl>\n");
    }

    private void fact(String vietnamese, String english, @Nullable String value) {
        if (value != null) {
            html.append("<dt")
                    .append(both(vietnamese, english))
                    .append('>')
                    .append(vietnamese)
                    .append("</dt><dd>")
                    .append(Html.escape(value))
                    .append("</dd>");
        }
    }

    private void text() {
        String text = plan.text();
        boolean table = false;
        int page = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean row = text.substring(start, end).indexOf('\t') >= 0;
            List<Source.Page> pages = plan.source().pages();
            boolean turns = page < pages.size() && pages.get(page).start() < end + 1;
            if (table && (!row || turns)) {
                html.append("</table></div>\n");
                table = false;
            }
            while (page < pages.size() && pages.get(page).start() < end + 1) {
                html.append("<p class=\"page\" data-page=\"")
                        .append(pages.get(page).number())
                        .append("\"><span")
                        .append(both("Trang", "Page"))
                        .append(">Trang</span> ")
                        .append(pages.get(page).number())
                        .append("</p>\n");
                page++;
            }
            if (row && !table) {
                html.append("<div class=\"scroll\"><table>\n");
                table = true;
            }
            if (row) {
                tableRow(start, end);
            } else if (end > start) {
                paragraph(start, end);
            }
            start = end + 1;
        }
        if (table) {
            html.append("</table></div>\n");
        }
    }

    private void tableRow(int from, int to) {
        html.append("<tr>");
        int start = from;
        while (start <= to) {
            int end = plan.text().indexOf('\t', start);
            end = end < 0 || end > to ? to : end;
            html.append("<td>").append(marking.html(start, end)).append("</td>");
            start = end + 1;
        }
        html.append("</tr>\n");
    }

    private void paragraph(int from, int to) {
        Integer heading = null;
        for (int at = from; at < to && heading == null; at++) {
            heading = headings.get(at);
        }
        if (heading == null) {
            html.append("<p>").append(marking.html(from, to)).append("</p>\n");
            return;
        }
        int level = Math.min(6, sections.get(heading).level() + 1);
        html.append("<h")
                .append(level)
                .append(" id=\"sec-")
                .append(heading)
                .append("\">")
                .append(marking.html(from, to))
                .append("</h")
                .append(level)
                .append(">\n");
    }

    private void lists() {
        list("target", "Chỉ tiêu", "Targets", plan.targets(), Target::id, PlanPage::target);
        list("task", "Nhiệm vụ", "Tasks", plan.tasks(), Task::id, PlanPage::task);
        list("time", "Thời gian", "Times", plan.times(), time -> time.id(), time -> {
            String value = time.time().value();
            return Html.escape(time.time().text()) + (value == null ? "" : note(value));
        });
        list(
                "agency",
                "Cơ quan",
                "Agencies",
                plan.agencies(),
                agency -> agency.id(),
                agency ->
                        Html.escape(agency.text()) + (agency.name().equals(agency.text()) ? "" : note(agency.name())));
        list("reference", "Văn bản dẫn chiếu", "References", plan.references(), reference -> reference.id(), ref -> {
            String date = ref.date();
            return Html.escape(ref.text()) + (date == null ? "" : note(date));
        });
    }

    private <T> void list(
            String kind,
            String vietnamese,
            String english,
            List<T> items,
            Function<T, String> id,
            Function<T, String> content) {
        html.append("<details class=\"k-")
                .append(kind)
                .append('"')
                .append(kind.equals("target") || kind.equals("task") ? " open" : "")
                .append("><summary><span")
                .append(both(vietnamese, english))
                .append('>')
                .append(vietnamese)
                .append("</span> <b>")
                .append(items.size())
                .append("</b></summary><ol>");
        for (T item : items) {
            String name = Html.escape(id.apply(item));
            html.append("<li data-i=\"")
                    .append(name)
                    .append("\"><a href=\"#m-")
                    .append(name)
                    .append("\">")
                    .append(content.apply(item))
                    .append("</a></li>");
        }
        html.append("</ol></details>\n");
    }

    private static String target(Target target) {
        Target.Due due = target.due();
        BigDecimal max = target.valueMax();
        String sign = max != null || target.comparator() == Target.Comparator.EQUAL
                ? ""
                : target.comparator()
                                .sign()
                                .replace(">=", "≥")
                                .replace("<=", "≤")
                                .replace("~", "≈") + " ";
        Target.Per per = target.per();
        String population = per == null
                ? ""
                : "/" + (per.value().compareTo(BigDecimal.ONE) == 0 ? "" : plain(per.value()) + " ")
                        + (per.unit() == null ? "" : per.unit());
        String unit = (target.unit() == null ? "" : " " + target.unit()) + population;
        return "<b>" + Html.escape(sign + plain(target.value()) + (max == null ? "" : "–" + plain(max)) + unit)
                + "</b> " + Html.escape(target.indicator().text())
                + (due == null ? "" : note(due.time().text()));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String task(Task task) {
        String text = task.text().replace('\t', ' ').replace('\n', ' ');
        String lead = task.lead().stream().map(Task.Assignee::name).collect(Collectors.joining("; "));
        String deadline = task.deadline() == null ? "" : task.deadline().text();
        String notes = lead + (lead.isEmpty() || deadline.isEmpty() ? "" : " · ") + deadline;
        return Html.escape(text.length() > 160 ? text.substring(0, 160) + "…" : text)
                + (notes.isEmpty() ? "" : note(notes));
    }

    private static String note(String text) {
        return "<small>" + Html.escape(text) + "</small>";
    }
}
