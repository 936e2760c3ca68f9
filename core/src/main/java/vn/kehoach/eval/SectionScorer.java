package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.eval.Finding.Mark;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;

/** Headings with the same number and title at the same place; then their level and kind. */
final class SectionScorer implements KindScorer {
    private static final double SAME_TITLE = 0.8;
    private static final Pairing<Gold.Section, Section> RULE = Pairing.nearest(
            150,
            (gold, found) -> Folding.fold(gold.number()).equals(Folding.fold(found.number()))
                    && Folding.likeness(gold.title(), found.title()) >= SAME_TITLE);

    @Override
    public void score(Subject subject, Scoresheet sheet) {
        Places places = subject.places();
        List<Section> flat = new ArrayList<>();
        flatten(subject.plan().sections(), flat);
        Matches<Gold.Section, Section> matches =
                RULE.match(places.gold(subject.gold().sections()), places.predicted(flat, Section::span));

        sheet.add(Measure.SECTIONS, matches.tally());
        sheet.add(Measure.SECTION_KIND, matches.tallyIf((gold, found) -> gold.kind() == found.kind()));
        sheet.add(Measure.SECTION_TREE, matches.tallyIf((gold, found) -> gold.level() == found.level()));
        list(matches, sheet);
    }

    private static void list(Matches<Gold.Section, Section> matches, Scoresheet sheet) {
        for (Gold.Section gold : matches.missed()) {
            sheet.note(ItemKind.SECTIONS, Mark.MISSED, heading(gold.number(), gold.title(), 90), "");
        }
        for (Section found : matches.invented()) {
            sheet.note(ItemKind.SECTIONS, Mark.INVENTED, heading(found.number(), found.title(), 90), "");
        }
        for (Matches.Link link : matches.links()) {
            Gold.Section gold = matches.gold(link);
            Section found = matches.predicted(link);
            if (gold.kind() != found.kind() || gold.level() != found.level()) {
                String detail = "kind " + name(gold.kind()) + "/" + name(found.kind()) + " level " + gold.level() + "/"
                        + found.level();
                sheet.note(ItemKind.SECTIONS, Mark.DIFFERENT, heading(gold.number(), gold.title(), 50), detail);
            }
        }
    }

    private static void flatten(List<Section> sections, List<Section> flat) {
        for (Section section : sections) {
            flat.add(section);
            flatten(section.children(), flat);
        }
    }

    private static String heading(@Nullable String number, String title, int shown) {
        return (number == null ? "None" : number) + " " + Quoting.first(title, shown);
    }

    private static String name(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
