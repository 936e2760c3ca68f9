package vn.kehoach.testdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;

/** A well-formed tree of sections: one id each, levels by depth, children in order inside their parent. */
final class SectionRules {
    private final Set<String> ids = new HashSet<>();
    private final List<String> breaches = new ArrayList<>();

    private SectionRules(Plan plan) {
        siblings(null, plan.sections(), 1);
    }

    /** What is wrong with the tree; empty for a sound plan. */
    static List<String> breaches(Plan plan) {
        return new SectionRules(plan).breaches;
    }

    /** The ids of all sections. */
    static Set<String> ids(Plan plan) {
        return new SectionRules(plan).ids;
    }

    private void siblings(@Nullable Section parent, List<Section> sections, int level) {
        Section before = null;
        for (Section section : sections) {
            require(ids.add(section.id()), section, "has the id of another");
            require(section.level() == level, section, "has level " + section.level() + " at depth " + level);
            require(section.span().contains(section.titleSpan()), section, "does not hold its title");
            if (before != null) {
                require(
                        before.span().end() <= section.span().start(),
                        section,
                        "begins before its elder brother " + before.id() + " ends");
            }
            if (parent != null) {
                require(parent.span().contains(section.span()), section, "reaches out of " + parent.id());
                require(
                        parent.titleSpan().end() <= section.span().start(),
                        section,
                        "begins before the title of " + parent.id() + " ends");
            }
            siblings(section, section.children(), level + 1);
            before = section;
        }
    }

    private void require(boolean condition, Section section, String breach) {
        if (!condition) {
            breaches.add("section " + section.id() + " " + section.span() + " " + breach);
        }
    }
}
