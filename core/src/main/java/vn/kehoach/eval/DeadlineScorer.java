package vn.kehoach.eval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/** Deadlines of tasks: the same type and value, "quarter 2018-Q2". */
final class DeadlineScorer {
    private DeadlineScorer() {}

    static void score(Matches<Gold.Task, Task> matches, List<Optional<Task>> partners, Scoresheet sheet) {
        int hits = 0;
        int expected = 0;
        for (int i = 0; i < partners.size(); i++) {
            Gold.Task task = matches.gold().get(i);
            Gold.Deadline deadline = task.deadline();
            if (deadline == null) {
                continue;
            }
            expected++;
            TimeValue found = partners.get(i).map(Task::deadline).orElse(null);
            if (found != null && found.type() == deadline.type() && Moments.same(deadline.value(), found.value())) {
                hits++;
            } else {
                sheet.different(ItemKind.TASKS, task, detail(deadline, found));
            }
        }
        int reported = (int) matches.predicted().stream()
                .filter(task -> task.deadline() != null)
                .count();
        sheet.add(Measure.TASK_DEADLINE, new Tally(hits, expected, reported));
    }

    private static String detail(Gold.Deadline gold, @Nullable TimeValue found) {
        return "deadline gold " + shown(gold.type(), gold.value()) + " got "
                + (found == null ? "None None" : shown(found.type(), found.value()));
    }

    private static String shown(TimeType type, @Nullable String value) {
        return Moments.name(type) + " " + (value == null ? "None" : value);
    }
}
