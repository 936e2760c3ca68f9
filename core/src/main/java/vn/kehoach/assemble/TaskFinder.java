package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Part;

/**
 * Finds the tasks of running text: the smallest unit with a responsible agency, named in it, by the heading or lead-in line
 * above it, or by label lines below it.
 */
final class TaskFinder {
    /** Where a sentence about an agency is no assignment unless it says so. */
    private static final Set<SectionKind> DESCRIPTIVE = Set.of(
            SectionKind.OBJECTIVES,
            SectionKind.CONTEXT,
            SectionKind.VIEWPOINTS,
            SectionKind.PURPOSE,
            SectionKind.PREAMBLE,
            SectionKind.SCOPE);

    static final Set<String> ASSIGNING_RULES =
            Set.of("task.preside", "task.assign", "task.bracket", "task.label", "task.preside-heading");

    /** What tells that an item outside of all sections is a task. */
    private static final Set<String> LOOSE_RULES = Set.of(
            "task.preside",
            "task.perform",
            "task.bracket",
            "task.label",
            "task.subject",
            "task.heading",
            "task.adverbial");

    /** "Kính gửi:" is shorter, and no lead-in. */
    private static final int MIN_LEAD_IN = 5;

    private final RoleReader reader;
    private final HeadingRoles headings;
    private final TaskLabels labels;

    TaskFinder(Vocabulary vocabulary) {
        reader = new RoleReader(vocabulary);
        headings = new HeadingRoles(reader);
        labels = new TaskLabels(vocabulary);
    }

    RoleReader roleReader() {
        return reader;
    }

    List<DraftTask> find(LaidOutText layout, Outline outline, Mentions mentions) {
        Run run = new Run(layout, outline, mentions);
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            run.paragraph(i);
        }
        return run.found.stream().filter(task -> !task.roles.lead().isEmpty()).toList();
    }

    /** The state of one document. */
    private final class Run {
        private final LaidOutText layout;
        private final Outline outline;
        private final Mentions mentions;
        private final List<DraftTask> found = new ArrayList<>();
        private final Map<String, Roles> sectionRoles = new HashMap<>();
        private final List<LeadIn> leadIns = new ArrayList<>();
        private final LabelBlocks blocks;

        /** Whether items or a lead-in have been seen: what opens a document tells why it was written. */
        private boolean begun;

        private @Nullable Section current;
        private TaskLabels.@Nullable Kind labelHeading;

        Run(LaidOutText layout, Outline outline, Mentions mentions) {
            this.layout = layout;
            this.outline = outline;
            this.mentions = mentions;
            blocks = new LabelBlocks(layout, mentions, reader, labels);
        }

        void paragraph(int i) {
            Paragraph paragraph = layout.paragraphs().get(i);
            if (paragraph.kind() != Paragraph.Kind.TEXT || outline.parts().get(i) != Part.BODY) {
                return;
            }
            Section heading = outline.headings().get(i);
            if (heading != null) {
                heading(i, heading);
            } else {
                item(i, paragraph);
            }
        }

        private void heading(int i, Section section) {
            Tokens title = Tokens.of(layout.text(), section.titleSpan());
            labelHeading = labels.heading(title);
            leadIns.clear();
            if (labelHeading != null) {
                return;
            }
            blocks.clear();
            current = section;
            List<FoundAgency> agencies = mentions.agenciesIn(section.titleSpan());
            Roles inherited = parentRoles(section);
            Roles own = headings.of(title, agencies, inherited);
            if (RoleCues.isPartnerHeading(title, agencies) && !inherited.lead().isEmpty()) {
                own = partnersOf(inherited);
            }
            sectionRoles.put(section.id(), own);
            boolean leadIn = endsWithColon(layout.paragraphs().get(i).span());
            boolean named = !own.lead().isEmpty() && !agencies.isEmpty();
            if (named && leadIn && hasOwnContent(title, own)) {
                add(section.titleSpan(), section.id(), own, title);
            }
        }

        private boolean endsWithColon(Span span) {
            return span.end() > span.start() && layout.text().charAt(span.end() - 1) == ':';
        }

        private Roles parentRoles(Section section) {
            int dot = section.id().length();
            while ((dot = section.id().lastIndexOf('.', dot - 1)) > 0) {
                Roles roles = sectionRoles.get(section.id().substring(0, dot));
                if (roles != null) {
                    return roles;
                }
            }
            return Roles.NONE;
        }

        private void item(int i, Paragraph paragraph) {
            String text = paragraph.text(layout.text());
            ListMarker marker = ListMarker.of(text);
            int start = paragraph.span().start() + (marker == null ? 0 : marker.length());
            int rank = rank(marker);
            while (!leadIns.isEmpty() && leadIns.get(leadIns.size() - 1).rank >= rank) {
                leadIns.remove(leadIns.size() - 1);
            }
            Tokens tokens = mentions.tokensFrom(i, start);
            if (tokens.size() == 0) {
                return;
            }
            TaskLabels.Label label = labels.at(tokens);
            if (label != null && label.kind() != TaskLabels.Kind.OTHER) {
                if (label.kind() != TaskLabels.Kind.CONTENT) {
                    if (rank <= 2) {
                        labelHeading = null;
                    }
                    if (label.content() >= tokens.size()) {
                        leadIns.add(new LeadIn(rank, Roles.NONE, label.kind()));
                    } else {
                        openBlock();
                        blocks.readAll(tokens, label);
                    }
                    return;
                }
                if (label.content() >= tokens.size()) {
                    return;
                }
                start = tokens.start(label.content());
                tokens = tokens.from(label.content());
            }
            TaskLabels.Kind open = openLabel();
            if (open != null && LabelBlocks.isNamesOnly(tokens, mentions) && labelLine(tokens, open)) {
                return;
            }
            if (labelHeading != null && (tokens.is(0, "(") || labelLine(tokens, labelHeading))) {
                return;
            }
            assign(i, rank, marker == null, new Span(start, paragraph.span().end()), tokens);
        }

        /** Below a heading and no item the labels speak of what the heading says. */
        private void openBlock() {
            if (blocks.isEmpty() && current != null) {
                add(current.titleSpan(), current.id(), Roles.NONE, Tokens.of(layout.text(), current.titleSpan()));
            }
        }

        private boolean labelLine(Tokens tokens, TaskLabels.Kind kind) {
            openBlock();
            return blocks.read(tokens, 0, tokens.size(), kind);
        }

        private TaskLabels.@Nullable Kind openLabel() {
            return leadIns.isEmpty() ? null : leadIns.get(leadIns.size() - 1).label;
        }

        private void assign(int i, int rank, boolean plain, Span span, Tokens tokens) {
            String section = outline.owners().get(i);
            Section own = section == null ? null : outline.byId().get(section);
            boolean article = isArticle(i);
            boolean leadIn = endsWithColon(span) && announces(i, rank);
            boolean loose = own == null && !article && !underArticle() && !(leadIn && RoleCues.isOrder(tokens));
            boolean closing = loose && RoleCues.isResponsible(tokens);
            if (tokens.is(1, "này")
                    || tokens.is(2, "này") && tokens.are(0, "chương", "trình")
                    || tokens.is(2, "này") && tokens.are(0, "kế", "hoạch")) {
                return;
            }
            if (tokens.are(0, "trên", "đây", "là")) {
                int next = RoleCues.endOfSentence(tokens) + 1;
                if (next >= tokens.size() || !RoleCues.isOrder(tokens)) {
                    return;
                }
                tokens = tokens.from(next);
                span = new Span(tokens.start(0), span.end());
            }
            if (RoleCues.isAllotment(tokens)) {
                return;
            }
            List<FoundAgency> agencies = mentions.agenciesIn(span);
            Roles context = context(own);
            boolean partnerHeading = RoleCues.isPartnerHeading(tokens, agencies) && announces(i, rank);
            if (partnerHeading && !context.lead().isEmpty()) {
                leadIns.add(new LeadIn(rank, partnersOf(context), null));
                return;
            }
            if (context.by().equals("task.partners")) {
                List<Party> partners =
                        reader.parties().list(tokens, 0, agencies).parties();
                List<Party> support = new ArrayList<>(context.support());
                support.addAll(partners);
                add(span, section, new Roles(context.lead(), support, "heading", "text", "task.partners"), tokens);
                return;
            }
            if (tokens.are(0, "trong", "quá", "trình") || plain && RoleCues.opensClosing(tokens)) {
                context = Roles.NONE;
            }
            Roles roles = reader.read(tokens, agencies, context, plain || article);
            boolean task = !loose || closing || isLooseTask(roles, plain, tokens);
            begun |= !plain && !LabelBlocks.isNamesOnly(tokens, mentions)
                    || endsWithColon(span) && tokens.size() >= MIN_LEAD_IN;
            if (!task) {
                return;
            }
            if (article
                    && !roles.isEmpty()
                    && !RoleCues.isOrder(tokens)
                    && !RoleCues.isResponsible(tokens)
                    && !leadIn) {
                roles = Roles.NONE;
            }
            boolean described = own != null
                    && DESCRIPTIVE.contains(own.kind())
                    && context.lead().isEmpty();
            boolean funded = own != null
                    && own.kind() == SectionKind.BUDGET
                    && roles.by().equals("task.adverbial");
            if (funded) {
                roles = Roles.NONE; // "Nguồn xã hội hóa từ Mặt trận, các doanh nghiệp ..." lists who gives.
            }
            if (described
                    && !ASSIGNING_RULES.contains(roles.by())
                    && !(own.kind() == SectionKind.PURPOSE && roles.by().equals("task.subject"))
                    && !(own.kind() == SectionKind.OBJECTIVES && leadIn)) {
                roles = Roles.NONE;
            }
            if (leadIn || article) {
                if (!roles.lead().isEmpty()) {
                    leadIns.add(new LeadIn(rank, roles.fromHeading(), null));
                }
                boolean ownWork = !plain
                        && !article
                        && !roles.lead().isEmpty()
                        && roles.by().startsWith("task.")
                        && hasOwnContent(tokens, roles);
                if (leadIn && !ownWork || article && leadIn) {
                    return;
                }
                if (article && !RoleCues.isResponsible(tokens)) {
                    return;
                }
            }
            add(span, section, roles, tokens);
        }

        /**
         * Outside of all sections a marked item with its own lead is a task, and so is an order; plain paragraphs only
         * behind items or a lead-in.
         */
        private boolean isLooseTask(Roles roles, boolean plain, Tokens tokens) {
            if (roles.lead().isEmpty()) {
                return false;
            }
            if (roles.by().equals("task.assign")) {
                return RoleCues.isOrder(tokens) && (tokens.is(0, "giao") || !plain || begun);
            }
            if (roles.by().equals("task.adverbial") && plain && !begun) {
                return false;
            }
            int behind = tokens.firstFrom(
                    roles.lead().get(roles.lead().size() - 1).span().end());
            boolean listed =
                    roles.by().equals("task.subject") && tokens.isPunctuation(behind) && !tokens.is(behind, ":");
            return LOOSE_RULES.contains(roles.by()) && !listed && (!plain || begun);
        }

        private static Roles partnersOf(Roles roles) {
            return new Roles(roles.lead(), roles.support(), "heading", "heading", "task.partners");
        }

        /** Items or numbered points follow, not the next heading. */
        private boolean announces(int i, int rank) {
            for (int next = i + 1; next < layout.paragraphs().size(); next++) {
                Paragraph paragraph = layout.paragraphs().get(next);
                if (paragraph.kind() == Paragraph.Kind.FOOTNOTE) {
                    continue;
                }
                if (outline.isHeading(next)
                        || paragraph.kind() == Paragraph.Kind.ROW
                        || outline.parts().get(next) != Part.BODY) {
                    return false;
                }
                ListMarker marker = ListMarker.of(paragraph.text(layout.text()));
                return marker != null && rank(marker) > rank;
            }
            return false;
        }

        private boolean isArticle(int i) {
            ListMarker marker = ListMarker.of(layout.textOf(i));
            return marker != null && marker.style() == ListMarker.Style.ARTICLE;
        }

        private boolean underArticle() {
            return !leadIns.isEmpty();
        }

        private Roles context(@Nullable Section own) {
            for (int k = leadIns.size() - 1; k >= 0; k--) {
                if (!leadIns.get(k).roles.lead().isEmpty()) {
                    return leadIns.get(k).roles;
                }
            }
            Roles roles = own == null ? null : sectionRoles.get(own.id());
            return roles == null ? Roles.NONE : roles;
        }

        private void add(Span span, @Nullable String section, Roles roles, Tokens tokens) {
            TimeValue deadline = DeadlineFinder.ofItem(tokens, mentions.timesIn(span));
            DraftTask task = new DraftTask(trimmed(span), section, "prose", roles, deadline);
            blocks.add(task);
            found.add(task);
        }

        private Span trimmed(Span span) {
            int end = span.end();
            while (end > span.start() && Character.isWhitespace(layout.text().charAt(end - 1))) {
                end--;
            }
            return new Span(span.start(), end);
        }
    }

    /** A lead-in that sets work of its own before it announces the list: "...; tổ chức thực hiện các nhiệm vụ sau:". */
    private static boolean hasOwnContent(Tokens title, Roles roles) {
        if (title.size() < 25) {
            return false;
        }
        int semicolon = -1;
        for (int k = 0; k < title.size(); k++) {
            semicolon = title.is(k, ";") ? k : semicolon;
        }
        int last = roles.lead().get(roles.lead().size() - 1).span().end();
        return semicolon > 0 && title.start(semicolon) - last > 30;
    }

    /** How deep an item stands: plain paragraphs, numbered points, letters, then the bullets. */
    private static int rank(@Nullable ListMarker marker) {
        if (marker == null) {
            return 1;
        }
        return switch (marker.style()) {
            case ARTICLE, PART, CHAPTER, DIVISION, ROMAN, UPPER_LETTER -> 0;
            case ARABIC, DECIMAL -> 2;
            case BRACKETED_NUMBER, LETTER -> 3;
            case LOWER_ROMAN -> 4;
            case DASH -> 5;
            case PLUS -> 6;
            case STAR -> 7;
        };
    }

    private record LeadIn(int rank, Roles roles, TaskLabels.@Nullable Kind label) {}
}
