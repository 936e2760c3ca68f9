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

    private static final Set<String> ASSIGNING_RULES =
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

    /** A label line speaks of the items since the label block before, but never of more than these. */
    private static final int MAX_PENDING = 200;
    /** Longer, the words behind a colon are more than a number and its unit. */
    private static final int MAX_ALLOTMENT = 14;

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
        /** Items that the next label lines speak of. */
        private final List<DraftTask> pending = new ArrayList<>();

        private boolean labelling;
        /** Whether items or a lead-in have been seen: what opens a document tells why it was written. */
        private boolean begun;

        private @Nullable Section current;
        private TaskLabels.@Nullable Kind labelHeading;

        Run(LaidOutText layout, Outline outline, Mentions mentions) {
            this.layout = layout;
            this.outline = outline;
            this.mentions = mentions;
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
            pending.clear();
            labelling = false;
            current = section;
            List<FoundAgency> agencies = mentions.agenciesIn(section.titleSpan());
            Roles inherited = parentRoles(section);
            Roles own = headings.of(title, agencies, inherited);
            if (isPartnerHeading(title, agencies) && !inherited.lead().isEmpty()) {
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

        /** A lead-in that sets work of its own before it announces the list: "...; tổ chức thực hiện các nhiệm vụ sau:". */
        private boolean hasOwnContent(Tokens title, Roles roles) {
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
                        labelLines(tokens, label);
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
            if (open != null && isPureRoles(tokens) && labelLine(tokens, 0, open)) {
                return;
            }
            if (labelHeading != null && (tokens.is(0, "(") || labelLine(tokens, 0, labelHeading))) {
                return;
            }
            assign(i, rank, marker == null, new Span(start, paragraph.span().end()), tokens);
        }

        private TaskLabels.@Nullable Kind openLabel() {
            return leadIns.isEmpty() ? null : leadIns.get(leadIns.size() - 1).label;
        }

        /** "+ Sở Y tế chủ trì, phối hợp với ...": names and their roles, no work. */
        private boolean isPureRoles(Tokens tokens) {
            List<FoundAgency> agencies = mentions.agenciesIn(tokens.span(0, tokens.size() - 1));
            int covered = 0;
            for (FoundAgency agency : agencies) {
                covered += agency.span().end() - agency.span().start();
            }
            int all = tokens.end(tokens.size() - 1) - tokens.start(0);
            return !agencies.isEmpty() && all - covered < 60 + agencies.size() * 4;
        }

        private void assign(int i, int rank, boolean plain, Span span, Tokens tokens) {
            String section = outline.owners().get(i);
            Section own = section == null ? null : outline.byId().get(section);
            boolean article = isArticle(i);
            boolean leadIn = endsWithColon(span) && announces(i, rank);
            boolean loose = own == null && !article && !underArticle() && !(leadIn && isOrder(tokens));
            boolean closing = loose && isResponsible(tokens);
            if (tokens.is(1, "này")
                    || tokens.is(2, "này") && tokens.are(0, "chương", "trình")
                    || tokens.is(2, "này") && tokens.are(0, "kế", "hoạch")) {
                return;
            }
            if (tokens.are(0, "trên", "đây", "là")) {
                int next = RoleReader.endOfSentence(tokens) + 1;
                if (next >= tokens.size() || !isOrder(tokens)) {
                    return;
                }
                tokens = tokens.from(next);
                span = new Span(tokens.start(0), span.end());
            }
            if (isAllotment(tokens)) {
                return;
            }
            List<FoundAgency> agencies = mentions.agenciesIn(span);
            Roles context = context(own);
            boolean partnerHeading = isPartnerHeading(tokens, agencies) && announces(i, rank);
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
            if (tokens.are(0, "trong", "quá", "trình") || plain && RoleReader.opensClosing(tokens)) {
                context = Roles.NONE;
            }
            Roles roles = reader.read(tokens, agencies, context, plain || article);
            boolean task = !loose || closing || isLooseTask(roles, plain, tokens);
            begun |= !plain && !isPureRoles(tokens) || endsWithColon(span) && tokens.size() >= MIN_LEAD_IN;
            if (!task) {
                return;
            }
            if (article && !roles.isEmpty() && !isOrder(tokens) && !isResponsible(tokens) && !leadIn) {
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
                if (article && !isResponsible(tokens)) {
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
                return isOrder(tokens) && (tokens.is(0, "giao") || !plain || begun);
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

        /** "Ban bầu cử tỉnh: không quá 05 cá nhân;" allots and sets no work. */
        private static boolean isAllotment(Tokens tokens) {
            int colon = 0;
            while (colon < tokens.size() && !tokens.is(colon, ":") && !tokens.is(colon, ".")) {
                colon++;
            }
            return tokens.is(colon, ":")
                    && !tokens.are(0, "đề", "nghị")
                    && !tokens.is(0, "giao")
                    && tokens.size() - colon <= MAX_ALLOTMENT
                    && (RoleReader.isAmount(tokens, colon + 1) || tokens.is(colon + 1, "mỗi"));
        }

        /** "Chủ trì, phối hợp:" above bullets that each open with a partner. */
        private static boolean isPartnerHeading(Tokens tokens, List<FoundAgency> agencies) {
            return agencies.isEmpty()
                    && tokens.size() <= 8
                    && tokens.are(0, "chủ", "trì")
                    && (tokens.are(3, "phối", "hợp") || tokens.are(2, "phối", "hợp"));
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

        private boolean isOrder(Tokens tokens) {
            for (int k = 0; k < Math.min(tokens.size(), 60); k++) {
                if (tokens.are(k, "yêu", "cầu") || tokens.are(k, "đề", "nghị") || tokens.is(k, "giao")) {
                    return true;
                }
            }
            return false;
        }

        private boolean isResponsible(Tokens tokens) {
            for (int k = 0; k < tokens.size(); k++) {
                if (tokens.are(k, "chịu", "trách", "nhiệm", "thi", "hành")
                        || tokens.are(k, "chịu", "trách", "nhiệm", "thực", "hiện")
                        || tokens.are(k, "quyết", "định", "thi", "hành")) {
                    return true;
                }
            }
            return false;
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
            if (labelling) {
                pending.clear();
                labelling = false;
            }
            if (pending.size() == MAX_PENDING) {
                pending.remove(0);
            }
            pending.add(task);
            found.add(task);
        }

        private Span trimmed(Span span) {
            int end = span.end();
            while (end > span.start() && Character.isWhitespace(layout.text().charAt(end - 1))) {
                end--;
            }
            return new Span(span.start(), end);
        }

        /** "Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh; thời gian: quý II": several labels on one line. */
        private void labelLines(Tokens tokens, TaskLabels.Label first) {
            TaskLabels.Label label = first;
            int from = first.content();
            for (int k = from; k < tokens.size(); k++) {
                TaskLabels.Label next = tokens.is(k, ";") || tokens.is(k, ".") ? labels.at(tokens, k + 1) : null;
                if (next != null) {
                    labelPart(tokens, from, k, label);
                    from = next.content();
                    label = next;
                }
            }
            labelPart(tokens, from, tokens.size(), label);
        }

        private void labelPart(Tokens tokens, int from, int to, TaskLabels.Label label) {
            if (from < to) {
                labelLine(tokens, from, to, label.kind());
            }
        }

        private boolean labelLine(Tokens tokens, int from, TaskLabels.Kind kind) {
            return labelLine(tokens, from, tokens.size(), kind);
        }

        /** Gives what a label line says to every item since the label block before. */
        private boolean labelLine(Tokens tokens, int from, int to, TaskLabels.Kind kind) {
            Span rest = tokens.span(from, to - 1);
            List<FoundAgency> agencies = mentions.agenciesIn(rest);
            Tokens words = Tokens.of(layout.text(), rest);
            if (pending.isEmpty() && current != null && kind != TaskLabels.Kind.OTHER) {
                add(current.titleSpan(), current.id(), Roles.NONE, Tokens.of(layout.text(), current.titleSpan()));
            }
            switch (kind) {
                case LEAD, ROLES -> {
                    Roles named = reader.read(words, agencies, Roles.NONE, false);
                    boolean list = named.lead().isEmpty() || named.by().equals("task.subject") && isPureRoles(words);
                    List<Party> lead = list ? reader.parties().all(layout.text(), rest, mentions) : named.lead();
                    if (lead.isEmpty()) {
                        return false;
                    }
                    for (DraftTask task : pending) {
                        boolean again = task.labelled;
                        boolean own = ASSIGNING_RULES.contains(task.roles.by()) && !again;
                        if (!own) {
                            task.labelled = true;
                            List<Party> all = again ? new ArrayList<>(task.roles.lead()) : new ArrayList<>();
                            all.addAll(lead);
                            List<Party> support = new ArrayList<>(again ? task.roles.support() : List.of());
                            support.addAll(named.support());
                            task.roles = new Roles(all, support, "text", "text", "task.label");
                        }
                    }
                }
                case SUPPORT -> {
                    List<Party> support = reader.parties().all(layout.text(), rest, mentions);
                    for (DraftTask task : pending) {
                        List<Party> all = new ArrayList<>(task.roles.support());
                        all.addAll(support);
                        task.roles = new Roles(task.roles.lead(), all, task.roles.via(), "text", "task.label");
                    }
                }
                case TIME -> {
                    TimeValue time = DeadlineFinder.ofCell(mentions.timesIn(rest));
                    pending.forEach(task -> task.deadline = task.isTimed() || time == null ? task.deadline : time);
                }
                case OUTPUT -> pending.forEach(task -> task.output = rest.of(layout.text()));
                default -> {
                    return false;
                }
            }
            labelling = true;
            return true;
        }
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
