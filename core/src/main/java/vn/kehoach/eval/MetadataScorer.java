package vn.kehoach.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.eval.Finding.Mark;
import vn.kehoach.model.Metadata;

/** Field by field: number, issuer, place, date, title, signer, period; and the recipients as a set. */
final class MetadataScorer implements KindScorer {
    /** Titles and issuers are long; this share of their words must be the same. */
    private static final double NEARLY_ALL = 0.95;

    private static final int YEAR_DIGITS = 4;
    private static final Gold.Period NO_GOLD_PERIOD = new Gold.Period(null, null, null);
    private static final Metadata.Period NO_PERIOD = new Metadata.Period(null, null, null);

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Gold.Metadata gold = subject.gold().metadata();
        Metadata found = subject.plan().metadata();
        String province = found.province() == null ? null : found.province().name();
        exact(sheet, "docType", gold.docType(), found.docType());
        exact(sheet, "number", gold.number(), found.number());
        near(sheet, "issuer", gold.issuer(), found.issuer());
        exact(sheet, "province", gold.province(), province);
        exact(sheet, "place", gold.place(), found.place());
        exact(sheet, "issuedOn", gold.issuedOn(), found.issuedOn());
        near(sheet, "title", gold.title(), found.title());
        exact(sheet, "signer", gold.signer(), found.signer());

        Gold.Period goldPeriod = gold.period() == null ? NO_GOLD_PERIOD : gold.period();
        Metadata.Period period = found.period() == null ? NO_PERIOD : found.period();
        year(sheet, "period.from", goldPeriod.from(), period.from());
        year(sheet, "period.to", goldPeriod.to(), period.to());
        year(sheet, "period.horizon", goldPeriod.horizon(), period.horizon());

        recipients(sheet, gold.recipients(), found.recipients());
    }

    private static void exact(Scoresheet sheet, String field, @Nullable String gold, @Nullable String found) {
        enter(sheet, field, gold, found, Folding.fold(gold).equals(Folding.fold(found)));
    }

    private static void near(Scoresheet sheet, String field, @Nullable String gold, @Nullable String found) {
        boolean same = Folding.fold(gold).equals(Folding.fold(found)) || Folding.likeness(gold, found) >= NEARLY_ALL;
        enter(sheet, field, gold, found, same);
    }

    private static void year(Scoresheet sheet, String field, @Nullable String gold, @Nullable String found) {
        String goldYear = gold == null || gold.isEmpty() ? null : gold;
        String foundYear = found == null || found.isEmpty() ? null : found;
        boolean same = goldYear != null
                && foundYear != null
                && Quoting.first(goldYear, YEAR_DIGITS).equals(Quoting.first(foundYear, YEAR_DIGITS));
        enter(sheet, field, goldYear, foundYear, same);
    }

    private static void enter(
            Scoresheet sheet, String field, @Nullable String gold, @Nullable String found, boolean same) {
        if (gold == null && found == null) {
            return;
        }
        boolean right = gold != null && found != null && same;
        sheet.add(Measure.METADATA, new Tally(right ? 1 : 0, gold == null ? 0 : 1, found == null ? 0 : 1));
        if (!right) {
            String text = field + ": gold " + Quoting.quote(gold) + " got " + Quoting.quote(found);
            sheet.note(ItemKind.METADATA, Mark.DIFFERENT, text, "");
        }
    }

    private static void recipients(Scoresheet sheet, List<String> gold, List<String> found) {
        Set<String> common = folded(gold);
        common.retainAll(folded(found));
        sheet.add(Measure.RECIPIENTS, new Tally(common.size(), gold.size(), found.size()));
    }

    private static Set<String> folded(List<String> texts) {
        Set<String> folded = new HashSet<>();
        texts.forEach(text -> folded.add(Folding.fold(text)));
        return folded;
    }
}
