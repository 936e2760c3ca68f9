package vn.kehoach.testdata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeValue;
import vn.kehoach.model.Warning;

/** The grounding invariant: whatever has a span and a text says what the document says there. */
final class Grounding {
    private final String text;
    private final List<String> breaches = new ArrayList<>();

    private Grounding(Plan plan) {
        this.text = plan.text();
        plan.sections().forEach(this::section);
        plan.targets().forEach(this::target);
        plan.tasks().forEach(this::task);
        plan.times().forEach(time -> time(time.id(), time.time()));
        plan.references().forEach(reference -> {
            quote(reference.id(), reference.span(), reference.text());
            contained(reference.id() + " issuer", reference.issuer());
        });
        plan.agencies().forEach(agency -> quote(agency.id(), agency.span(), agency.text()));
        plan.warnings().stream().map(Warning::span).forEach(span -> {
            if (span != null && span.end() > text.length()) {
                breaches.add("warning at " + span + " beyond the text");
            }
        });
        plan.source().pages().forEach(page -> {
            if (page.start() > page.end() || page.end() > text.length()) {
                breaches.add("page " + page + " beyond the text");
            }
        });
    }

    /** What is not grounded; empty for a sound plan. */
    static List<String> breaches(Plan plan) {
        return new Grounding(plan).breaches;
    }

    private void section(Section section) {
        if (section.span().end() > text.length()) {
            breaches.add("section " + section.id() + " at " + section.span() + " beyond the text");
        } else if (!section.titleSpan().of(text).replace('\n', ' ').equals(section.title())) {
            // A title on two lines is reported on one.
            breach("section " + section.id(), section.titleSpan(), section.title());
        }
        section.children().forEach(this::section);
    }

    private void target(Target target) {
        quote(target.id(), target.span(), target.text());
        if (target.due() != null) {
            time(target.id() + " due", target.due().time());
        }
    }

    private void task(Task task) {
        quote(task.id(), task.span(), task.text());
        task.lead().forEach(party -> quote(task.id() + " lead", party.span(), party.text()));
        task.support().forEach(party -> quote(task.id() + " support", party.span(), party.text()));
        if (task.deadline() != null) {
            time(task.id() + " deadline", task.deadline());
        }
        contained(task.id() + " output", task.output());
    }

    private void time(String what, TimeValue time) {
        quote(what, time.span(), time.text());
    }

    private void quote(String what, Span span, String words) {
        if (span.end() > text.length() || !span.of(text).equals(words)) {
            breach(what, span, words);
        }
    }

    private void contained(String what, @Nullable String words) {
        if (words != null && !text.contains(words)) {
            breaches.add(what + " is not in the text: " + words);
        }
    }

    private void breach(String what, Span span, String words) {
        String there = span.end() > text.length() ? "beyond the text" : span.of(text);
        breaches.add(what + " at " + span + " says '" + words + "', the text '" + there + "'");
    }
}
