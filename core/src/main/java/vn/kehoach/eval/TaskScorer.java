package vn.kehoach.eval;

import java.util.List;
import java.util.Optional;
import vn.kehoach.model.Task;

/** Tasks near by with alike opening words; then their roles and deadlines. */
final class TaskScorer implements KindScorer {
    /** Gold quotes give the first words of a task only; no more of it is compared. */
    private static final int OPENING = 60;

    private static final Pairing<Gold.Task, Task> RULE =
            new Pairing<>(120, (gold, found) -> true, (gold, found, distance) -> {
                double likeness =
                        Folding.likeness(Quoting.first(gold.quote(), OPENING), Quoting.first(found.text(), OPENING));
                return distance - (int) (100 * likeness);
            });

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Places places = subject.places();
        Matches<Gold.Task, Task> matches = RULE.match(
                places.gold(subject.gold().tasks()),
                places.judged(ItemKind.TASKS, subject.plan().tasks(), Task::span));
        sheet.add(Measure.TASKS_FOUND, matches.tally());
        List<Optional<Task>> partners = matches.partners();
        RoleScorer.LEAD.score(matches, partners, sheet);
        RoleScorer.SUPPORT.score(matches, partners, sheet);
        DeadlineScorer.score(matches, partners, sheet);
        matches.missed().forEach(gold -> sheet.missed(ItemKind.TASKS, gold, ""));
        matches.invented().forEach(found -> sheet.invented(ItemKind.TASKS, found.text(), ""));
    }
}
