package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeValue;

/** Takes from one plan what a comparison needs. */
final class DigestReader {
    /** Longer sentences are cut around their target. */
    private static final int LONGEST = 700;

    private static final int LONGEST_TASK = 320;

    private final Plan plan;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    DigestReader(Plan plan) {
        this.plan = plan;
        plan.tasks().forEach(task -> tasks.put(task.id(), task));
        addTitles(plan.sections());
    }

    private void addTitles(List<Section> sections) {
        for (Section section : sections) {
            titles.put(section.id(), section.title());
            addTitles(section.children());
        }
    }

    PlanDigest read(String file) {
        Metadata metadata = plan.metadata();
        List<LedTask> led = new ArrayList<>();
        for (Task task : plan.tasks()) {
            List<String> leads = leads(task);
            if (!leads.isEmpty()) {
                String text = task.text().replace('\t', ' ').replace('\n', ' ');
                TimeValue deadline = task.deadline();
                led.add(new LedTask(
                        leads,
                        text.length() > LONGEST_TASK ? text.substring(0, LONGEST_TASK) + "…" : text,
                        deadline == null ? null : deadline.text(),
                        page(task.span().start())));
            }
        }
        String title = metadata.title();
        Metadata.Promulgated promulgated = metadata.promulgates();
        return new PlanDigest(
                file,
                metadata.docType(),
                metadata.number(),
                title == null && promulgated != null ? promulgated.title() : title,
                metadata.issuer(),
                metadata.issuerLevel(),
                metadata.issuedOn(),
                metadata.province(),
                plan.targets().stream().map(this::figure).toList(),
                led);
    }

    private Figure figure(Target target) {
        Target.Due due = target.due();
        Task task = target.task() == null ? null : tasks.get(target.task());
        Span sentence = sentence(target.span());
        Target.Change change = target.change();
        return new Figure(
                target.id(),
                Wording.of(target),
                target.comparator().sign(),
                target.value(),
                target.valueMax(),
                unit(target),
                change != null && change.kind().equals("by"),
                due == null ? null : due.time().text(),
                due == null ? null : year(due.time()),
                task == null ? List.of() : leads(task),
                sentence.of(plan.text()),
                new Span(
                        target.span().start() - sentence.start(),
                        Math.min(target.span().end(), sentence.end()) - sentence.start()),
                page(target.span().start()),
                target.section() == null ? null : titles.get(target.section()));
    }

    private static @Nullable String unit(Target target) {
        Target.Per per = target.per();
        if (per == null) {
            return target.unit();
        }
        String counted = per.value().compareTo(BigDecimal.ONE) == 0
                ? ""
                : per.value().stripTrailingZeros().toPlainString() + (per.unit() == null ? "" : " ");
        return (target.unit() == null ? "" : target.unit()) + "/" + counted + (per.unit() == null ? "" : per.unit());
    }

    /** The year in which a time ends. */
    private static @Nullable Integer year(TimeValue time) {
        String last = time.end() != null ? time.end() : time.value();
        if (last == null || last.length() < 4) {
            return null;
        }
        for (int i = 0; i < 4; i++) {
            if (last.charAt(i) < '0' || last.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(last.substring(0, 4));
    }

    /** From the last full stop or line end before the target to the next behind it; cut where it is very long. */
    private Span sentence(Span target) {
        String text = plan.text();
        int start = target.start();
        while (start > 0 && !isEnd(text, start - 1) && target.start() - start < LONGEST / 2) {
            start--;
        }
        while (start < target.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = Math.min(target.end(), start + 4 * LONGEST);
        while (end < text.length() && !isEnd(text, end) && end - start < LONGEST) {
            end++;
        }
        if (end < text.length() && text.charAt(end) != '\n' && isEnd(text, end)) {
            end++;
        }
        return new Span(start, Math.max(end, Math.min(target.end(), start + 4 * LONGEST)));
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean stop = c == '.' || c == ';';
        return stop && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private @Nullable Integer page(int at) {
        for (Source.Page page : plan.source().pages()) {
            if (page.start() <= at && at < page.end()) {
                return page.number();
            }
        }
        return null;
    }

    private List<String> leads(Task task) {
        Set<String> names = new LinkedHashSet<>();
        task.lead().forEach(lead -> names.add(bare(lead.name())));
        return List.copyOf(names);
    }

    /** "Ủy ban nhân dân tỉnh Lạng Sơn" in a plan of Lạng Sơn as "Ủy ban nhân dân tỉnh". */
    private String bare(String name) {
        Metadata.Province province = plan.metadata().province();
        if (province == null) {
            return name;
        }
        String own = province.name().startsWith("Thành phố ") ? province.name().substring(10) : province.name();
        if (!name.endsWith(" " + own)) {
            return name;
        }
        String cut = name.substring(0, name.length() - own.length()).stripTrailing();
        boolean department = cut.startsWith("Sở ");
        if (department && cut.endsWith(" tỉnh")) {
            return cut.substring(0, cut.length() - 5);
        }
        return department && cut.endsWith(" thành phố") ? cut.substring(0, cut.length() - 10) : cut;
    }
}
