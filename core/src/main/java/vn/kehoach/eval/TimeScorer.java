package vn.kehoach.eval;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.TimeType;

/** Calendar expressions with the same type and value at the same place. */
final class TimeScorer implements KindScorer {
    private static final Pairing<Gold.Time, TimeMention> RULE = Pairing.nearest(
            40,
            (gold, found) -> gold.type() == found.time().type()
                    && Moments.same(gold.value(), found.time().value()));

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Places places = subject.places();
        Matches<Gold.Time, TimeMention> matches = RULE.match(
                places.gold(subject.gold().times()),
                places.judged(
                        ItemKind.TIMES,
                        subject.plan().times(),
                        mention -> mention.time().span()));
        sheet.add(Measure.TIMES, matches.tally());
        matches.missed().forEach(gold -> sheet.missed(ItemKind.TIMES, gold, detail(gold.type(), gold.value())));
        matches.invented()
                .forEach(found -> sheet.invented(
                        ItemKind.TIMES,
                        found.time().text(),
                        detail(found.time().type(), found.time().value())));
    }

    private static String detail(TimeType type, @Nullable String value) {
        return Moments.name(type) + " " + Moments.orEmpty(value) + " ";
    }
}
