package vn.kehoach.cli.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;

/** A plan and where its items stand: page, section, the sentence around a span. */
public final class PlanView {
    /** Longer paragraphs are cut at the ends of their sentences. */
    private static final int LONG = 600;

    private final String name;
    private final Plan plan;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /**
     * @param name what the document is called: "so-y-te/ke-hoach.docx"
     */
    public PlanView(String name, Plan plan) {
        this.name = name;
        this.plan = plan;
        addAll(plan.sections(), null);
    }

    private void addAll(List<Section> more, @Nullable String parent) {
        for (Section section : more) {
            sections.put(section.id(), section);
            if (parent != null) {
                parents.put(section.id(), parent);
            }
            addAll(section.children(), section.id());
        }
    }

    String name() {
        return name;
    }

    Plan plan() {
        return plan;
    }

    /** The number of the page on which a span begins; null for formats without pages. */
    @Nullable
    Integer page(Span span) {
        for (Source.Page page : plan.source().pages()) {
            if (page.start() <= span.start() && span.start() < page.end()) {
                return page.number();
            }
        }
        return null;
    }

    @Nullable
    String parent(String section) {
        return parents.get(section);
    }

    /** "II.1. Tăng cường y tế cơ sở", or null. */
    @Nullable
    String heading(@Nullable String id) {
        Section section = id == null ? null : sections.get(id);
        if (section == null) {
            return null;
        }
        return section.number() == null ? section.title() : section.number() + ". " + section.title();
    }

    /** The paragraph or table row that holds a span; of a long one the sentences that do. */
    String sentence(Span span) {
        String text = plan.text();
        int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        start = Math.min(start, span.start());
        int end = text.indexOf('\n', span.end());
        end = end < 0 ? text.length() : end;
        if (end - start > LONG) {
            for (int i = span.start() - 1; i > start; i--) {
                if (endsSentence(text, i - 1)) {
                    start = i;
                    break;
                }
            }
            for (int i = span.end(); i < end; i++) {
                if (endsSentence(text, i)) {
                    end = i + 1;
                    break;
                }
            }
        }
        return text.substring(start, end).strip();
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean mark = c == '.' || c == ';' || c == '!' || c == '?';
        return mark && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }
}
