package vn.kehoach.eval;

import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Reference;

/** Mentions of documents with the same number and date at the same place; without a number, with the same words. */
final class ReferenceScorer implements KindScorer {
    private static final double SAME_NAME = 0.6;
    private static final Pairing<Gold.Reference, Reference> RULE = Pairing.nearest(40, ReferenceScorer::alike);

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Places places = subject.places();
        Matches<Gold.Reference, Reference> matches = RULE.match(
                places.gold(subject.gold().references()),
                places.judged(ItemKind.REFERENCES, subject.plan().references(), Reference::span));
        sheet.add(Measure.REFERENCES, matches.tally());
        matches.missed()
                .forEach(gold ->
                        sheet.missed(ItemKind.REFERENCES, gold, detail(gold.type(), gold.number(), gold.date())));
        matches.invented()
                .forEach(found -> sheet.invented(
                        ItemKind.REFERENCES, found.text(), detail(found.type(), found.number(), found.date())));
    }

    private static boolean alike(Gold.Reference gold, Reference found) {
        boolean numbered = !Moments.orEmpty(gold.number()).isEmpty();
        return number(gold.number()).equals(number(found.number()))
                && Moments.same(gold.date(), found.date())
                && (numbered || Folding.likeness(gold.quote(), found.text()) >= SAME_NAME);
    }

    private static String number(@Nullable String number) {
        return String.join("", Folding.words(number));
    }

    private static String detail(String type, @Nullable String number, @Nullable String date) {
        return type + " " + Moments.orEmpty(number) + " " + Moments.orEmpty(date);
    }
}
