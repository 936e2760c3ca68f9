package vn.kehoach.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.model.Agency;

/** Mentions of organisations: the same words at the same place, and, more loosely, half of them. */
final class AgencyScorer implements KindScorer {
    private static final double HALF = 0.5;
    private static final String NO_DETAIL = "  ";
    private static final Pairing<Gold.Agency, Agency> EXACT =
            Pairing.nearest(25, (gold, found) -> Folding.fold(gold.quote()).equals(Folding.fold(found.text())));
    private static final Pairing<Gold.Agency, Agency> OVERLAP =
            Pairing.nearest(60, (gold, found) -> Folding.likeness(gold.quote(), found.text()) >= HALF);

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        List<Placed<Gold.Agency>> gold = subject.places().gold(subject.gold().agencies());
        List<Placed<Agency>> found =
                subject.places().judged(ItemKind.AGENCIES, subject.plan().agencies(), Agency::span);
        Matches<Gold.Agency, Agency> exact = EXACT.match(gold, found);
        sheet.add(Measure.AGENCIES_EXACT, exact.tally());
        sheet.add(Measure.AGENCIES_OVERLAP, OVERLAP.match(gold, found).tally());
        Set<Integer> right = new HashSet<>();
        exact.links().forEach(link -> right.add(link.predicted()));
        for (int i = 0; i < exact.predicted().size(); i++) {
            sheet.judged(exact.predicted().get(i).confidence(), right.contains(i));
        }
        exact.missed().forEach(missed -> sheet.missed(ItemKind.AGENCIES, missed, NO_DETAIL));
        exact.invented().forEach(invented -> sheet.invented(ItemKind.AGENCIES, invented.text(), NO_DETAIL));
    }
}
