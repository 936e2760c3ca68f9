package vn.kehoach.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.kehoach.model.Task;

/**
 * The agencies of one role over all tasks; "UBND tỉnh" is found by its words or by its full name.
 *
 * @param measure what is counted
 * @param label the role's name in findings
 * @param gold the names a gold task gives
 * @param found the agencies a predicted task gives
 */
record RoleScorer(
        Measure measure,
        String label,
        Function<Gold.Task, List<String>> gold,
        Function<Task, List<Task.Assignee>> found) {

    static final RoleScorer LEAD = new RoleScorer(Measure.TASK_LEAD, "lead", Gold.Task::lead, Task::lead);
    static final RoleScorer SUPPORT =
            new RoleScorer(Measure.TASK_SUPPORT, "support", Gold.Task::support, Task::support);

    void score(Matches<Gold.Task, Task> matches, List<Optional<Task>> partners, Scoresheet sheet) {
        int hits = 0;
        int expected = 0;
        for (int i = 0; i < partners.size(); i++) {
            Gold.Task task = matches.gold().get(i);
            List<String> names = gold.apply(task).stream().map(Folding::fold).toList();
            List<Set<String>> got = partners.get(i).map(this::spellings).orElse(List.of());
            int hit = hits(names, got);
            hits += hit;
            expected += names.size();
            if (hit < names.size() || hit < got.size()) {
                sheet.different(ItemKind.TASKS, task, detail(names, got));
            }
        }
        int reported = matches.predicted().stream()
                .mapToInt(task -> found.apply(task).size())
                .sum();
        sheet.add(measure, new Tally(hits, expected, reported));
    }

    private List<Set<String>> spellings(Task task) {
        return found.apply(task).stream().map(RoleScorer::spellings).toList();
    }

    private static Set<String> spellings(Task.Assignee assignee) {
        Set<String> spellings = new TreeSet<>();
        for (String spelling : List.of(assignee.text(), assignee.name())) {
            if (!spelling.isEmpty()) {
                spellings.add(Folding.fold(spelling));
            }
        }
        return spellings;
    }

    /** How many names find an agency of their own, each taking the first that is free. */
    private static int hits(List<String> names, List<Set<String>> got) {
        boolean[] used = new boolean[got.size()];
        int hits = 0;
        for (String name : names) {
            for (int j = 0; j < used.length; j++) {
                if (!used[j] && got.get(j).contains(name)) {
                    used[j] = true;
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private String detail(List<String> names, List<Set<String>> got) {
        List<String> shown =
                got.stream().flatMap(spellings -> spellings.stream().limit(1)).toList();
        return label + ": gold " + Quoting.quote(names) + " got " + Quoting.quote(shown);
    }
}
