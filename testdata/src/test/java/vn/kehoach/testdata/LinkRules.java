package vn.kehoach.testdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;

/** Ids count from 1 in document order, and every id that is named exists. */
final class LinkRules {
    private final List<String> breaches = new ArrayList<>();
    private final Set<String> sections;

    private LinkRules(Plan plan) {
        sections = SectionRules.ids(plan);
        order(plan);
        tasksAndTargets(plan);
        Set<String> references = new HashSet<>();
        plan.references().forEach(reference -> references.add(reference.id()));
        plan.metadata().bases().stream()
                .filter(base -> !references.contains(base))
                .forEach(base -> breaches.add("basis " + base + " does not exist"));
    }

    /** What does not hold together; empty for a sound plan. */
    static List<String> breaches(Plan plan) {
        return new LinkRules(plan).breaches;
    }

    private void order(Plan plan) {
        Counter targets = new Counter("target");
        plan.targets().forEach(item -> targets.next(item.id(), item.span(), item.section()));
        Counter tasks = new Counter("task");
        plan.tasks().forEach(item -> tasks.next(item.id(), item.span(), item.section()));
        Counter times = new Counter("time");
        plan.times().forEach(item -> times.next(item.id(), item.time().span(), item.section()));
        Counter references = new Counter("reference");
        plan.references().forEach(item -> references.next(item.id(), item.span(), item.section()));
        Counter agencies = new Counter("agency");
        plan.agencies().forEach(item -> agencies.next(item.id(), item.span(), item.section()));
    }

    private void tasksAndTargets(Plan plan) {
        Map<String, Task> tasks = new HashMap<>();
        plan.tasks().forEach(task -> tasks.put(task.id(), task));
        Map<String, Target> targets = new HashMap<>();
        plan.targets().forEach(target -> targets.put(target.id(), target));
        for (Target target : plan.targets()) {
            Task task = target.task() == null ? null : tasks.get(target.task());
            if (target.task() != null && (task == null || !task.targets().contains(target.id()))) {
                breaches.add(target.id() + " names " + target.task() + ", which does not name it");
            }
        }
        for (Task task : plan.tasks()) {
            for (String id : task.targets()) {
                Target target = targets.get(id);
                if (target == null || !task.id().equals(target.task())) {
                    breaches.add(task.id() + " names " + id + ", which does not name it");
                }
            }
        }
    }

    /** The items of one kind. */
    private final class Counter {
        private final String kind;
        private int count;
        private int start;

        Counter(String kind) {
            this.kind = kind;
        }

        void next(String id, Span span, @Nullable String section) {
            count++;
            if (!id.equals(kind + "-" + count)) {
                breaches.add(id + " is item " + count + " of its kind");
            }
            if (span.start() < start) {
                breaches.add(id + " stands before the item before it");
            }
            if (section != null && !sections.contains(section)) {
                breaches.add(id + " names section " + section + ", which does not exist");
            }
            start = span.start();
        }
    }
}
