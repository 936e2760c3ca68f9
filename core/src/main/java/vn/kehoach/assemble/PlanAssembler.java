package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.mention.Citation;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Agency;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;
import vn.kehoach.model.Successor;
import vn.kehoach.model.Target;
import vn.kehoach.model.Task;
import vn.kehoach.model.TimeMention;
import vn.kehoach.model.Warning;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Part;

/** Sections and mentions to the finished plan: targets, tasks, ids, warnings. Immutable and thread-safe. */
public final class PlanAssembler {
    /** Words of a group that is told apart from others: "Các phòng, đơn vị". */
    private static final int MIN_GROUP_WORDS = 4;

    private final TaskFinder tasks;
    private final TableTasks tableTasks;
    private final TargetFinder targets;
    private final TargetTables targetTables;
    private final AgencyNames names;

    /** Loads the vocabulary. */
    public PlanAssembler(Vocabulary vocabulary) {
        QuantityReader quantities = new QuantityReader(vocabulary);
        tasks = new TaskFinder(vocabulary);
        tableTasks = new TableTasks(tasks.roleReader());
        targets = new TargetFinder(vocabulary, quantities);
        targetTables = new TargetTables(quantities);
        names = new AgencyNames(vocabulary);
    }

    /**
     * The plan.
     *
     * @param warnings what reading and layout had to say
     */
    public Plan assemble(
            Source source, LaidOutText layout, Outline outline, Mentions mentions, List<Warning> warnings) {
        Run run = new Run(layout, outline, mentions);
        List<DraftTask> draftTasks = new ArrayList<>(tasks.find(layout, outline, mentions));
        draftTasks.addAll(tableTasks.find(layout, mentions, run.tableSections()));
        draftTasks.sort(Comparator.comparingInt(task -> task.span.start()));
        List<DraftTarget> draftTargets = new ArrayList<>(targets.find(layout, outline, mentions));
        draftTargets.addAll(targetTables.find(layout, mentions, run.tableSections()));
        draftTargets.sort(
                Comparator.comparingInt((DraftTarget target) -> target.span().start())
                        .thenComparing(DraftTarget::value));

        List<Reference> references = run.references();
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(outline.warnings());
        PlanWarnings.add(layout, outline, draftTasks, draftTargets, all);
        return new Plan(
                Plan.SCHEMA_VERSION,
                layout.pages().isEmpty() ? source : source.withPages(layout.pages()),
                MetadataAssembler.assemble(layout, outline, mentions, run.bases(references)),
                outline.sections(),
                run.targets(draftTargets, draftTasks),
                run.tasks(draftTasks, draftTargets),
                run.times(),
                references,
                run.agencies(draftTasks),
                all,
                layout.text());
    }

    /** The items of one document. */
    private final class Run {
        private final LaidOutText layout;
        private final Outline outline;
        private final Mentions mentions;
        private final AgencyNames.OfDocument documentNames;
        private final int[] starts;

        Run(LaidOutText layout, Outline outline, Mentions mentions) {
            this.layout = layout;
            this.outline = outline;
            this.mentions = mentions;
            this.documentNames = names.of(outline, mentions, layout.text());
            this.starts =
                    layout.paragraphs().stream().mapToInt(p -> p.span().start()).toArray();
        }

        private @Nullable String section(int offset) {
            return outline.owners().get(paragraph(offset));
        }

        private int paragraph(int offset) {
            int at = Arrays.binarySearch(starts, offset);
            return at >= 0 ? at : Math.max(0, -at - 2);
        }

        List<@Nullable String> tableSections() {
            List<@Nullable String> sections = new ArrayList<>();
            layout.tables()
                    .forEach(table ->
                            sections.add(section(table.rows().get(0).span().start())));
            return sections;
        }

        private String text(Span span) {
            return span.of(layout.text());
        }

        List<TimeMention> times() {
            List<TimeMention> out = new ArrayList<>();
            for (FoundTime time : mentions.times()) {
                double confidence =
                        time.by().equals("time.ongoing") || time.by().equals("time.conditional") ? 0.85 : 0.97;
                out.add(new TimeMention(
                        "time-" + (out.size() + 1),
                        time.value(),
                        section(time.span().start()),
                        confidence,
                        time.by()));
            }
            return out;
        }

        List<Reference> references() {
            List<Reference> out = new ArrayList<>();
            for (Citation citation : mentions.citations()) {
                Span span = citation.span();
                String number = citation.number();
                String title = citation.title();
                String name =
                        number != null ? number : Folding.key(citation.type() + " " + (title == null ? "" : title));
                String key = citation.date() == null ? name : name + "@" + citation.date();
                out.add(new Reference(
                        "reference-" + (out.size() + 1),
                        span,
                        text(span),
                        section(span.start()),
                        citation.type(),
                        number,
                        citation.date(),
                        citation.issuer() == null ? null : text(citation.issuer()),
                        title,
                        key,
                        number != null ? 0.98 : 0.9,
                        citation.by()));
            }
            return out;
        }

        /** References between the title and the first heading, in the paragraphs that open with a word of grounding. */
        List<String> bases(List<Reference> references) {
            List<String> bases = new ArrayList<>();
            for (Reference reference : references) {
                int at = paragraph(reference.span().start());
                if (reference.section() == null && outline.parts().get(at) == Part.BODY && isBasis(layout.textOf(at))) {
                    bases.add(reference.id());
                }
            }
            return bases;
        }

        private static boolean isBasis(String paragraph) {
            String start = Folding.key(paragraph.substring(0, Math.min(40, paragraph.length())));
            return start.startsWith("căn cứ")
                    || start.startsWith("thực hiện")
                    || start.startsWith("theo đề nghị")
                    || start.startsWith("xét đề nghị")
                    || start.startsWith("triển khai");
        }

        List<Agency> agencies(List<DraftTask> draftTasks) {
            Set<Span> inRoles = new HashSet<>();
            for (DraftTask task : draftTasks) {
                task.roles.lead().forEach(party -> addSpan(party, inRoles));
                task.roles.support().forEach(party -> addSpan(party, inRoles));
            }
            List<Agency> out = new ArrayList<>();
            Map<String, String> keys = new HashMap<>();
            Map<String, Optional<Successor>> successors = new HashMap<>();
            for (FoundAgency agency : mentions.agencies()) {
                boolean named = !agency.vague() || inRoles.contains(agency.span()) || isRecipient(agency.span());
                if (!named) {
                    continue;
                }
                String words = text(agency.span());
                String name = documentNames.writtenOut(words);
                out.add(new Agency(
                        "agency-" + (out.size() + 1),
                        agency.span(),
                        words,
                        section(agency.span().start()),
                        name,
                        agency.kind(),
                        agency.level(),
                        keys.computeIfAbsent(name, AgencyNames::key),
                        successors
                                .computeIfAbsent(name, n -> Optional.ofNullable(documentNames.successor(n)))
                                .orElse(null),
                        agency.confidence(),
                        agency.by()));
            }
            return out;
        }

        /**
         * Those a plan is sent to are named by it, however vaguely: "Các phòng, đơn vị thuộc Sở"; a bare "Các phòng" is as
         * often the start of a name that goes on.
         */
        private boolean isRecipient(Span span) {
            boolean told = text(span).split(" ").length >= MIN_GROUP_WORDS;
            return told && outline.parts().get(paragraph(span.start())) == Part.RECIPIENTS;
        }

        private static void addSpan(Party party, Set<Span> spans) {
            if (party.agency() != null) {
                spans.add(party.agency().span());
            }
        }

        List<Target> targets(List<DraftTarget> drafts, List<DraftTask> draftTasks) {
            List<Target> out = new ArrayList<>();
            for (DraftTarget draft : drafts) {
                out.add(new Target(
                        "target-" + (out.size() + 1),
                        draft.span(),
                        text(draft.span()),
                        draft.section(),
                        new Target.Indicator(draft.indicator(), Folding.key(draft.indicator())),
                        draft.comparator(),
                        draft.value(),
                        draft.valueMax(),
                        draft.unit(),
                        draft.per(),
                        draft.baseline() == null ? null : new Target.Baseline(draft.baseline()),
                        draft.change(),
                        draft.due(),
                        taskOf(draft.span(), draftTasks),
                        draft.confidence(),
                        draft.by()));
            }
            return out;
        }

        private @Nullable String taskOf(Span span, List<DraftTask> draftTasks) {
            int low = 0;
            int high = draftTasks.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (draftTasks.get(middle).span.start() <= span.start()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low > 0 && draftTasks.get(low - 1).span.contains(span) ? "task-" + low : null;
        }

        List<Task> tasks(List<DraftTask> drafts, List<DraftTarget> draftTargets) {
            Map<String, List<String>> targetIds = new HashMap<>();
            for (int i = 0; i < draftTargets.size(); i++) {
                String task = taskOf(draftTargets.get(i).span(), drafts);
                if (task != null) {
                    targetIds.computeIfAbsent(task, id -> new ArrayList<>()).add("target-" + (i + 1));
                }
            }
            List<Task> out = new ArrayList<>();
            for (DraftTask draft : drafts) {
                String id = "task-" + (out.size() + 1);
                Roles roles = draft.roles;
                out.add(new Task(
                        id,
                        draft.span,
                        text(draft.span),
                        draft.section,
                        draft.origin,
                        assignees(roles.lead(), roles.via()),
                        assignees(roles.support(), roles.supportVia()),
                        draft.deadline,
                        draft.output,
                        targetIds.getOrDefault(id, List.of()),
                        roles.via().equals("column") ? 0.95 : 0.88,
                        roles.by()));
            }
            return out;
        }

        private List<Task.Assignee> assignees(List<Party> parties, String via) {
            List<Task.Assignee> out = new ArrayList<>();
            Set<Span> seen = new HashSet<>();
            for (Party party : parties) {
                if (seen.add(party.span())) {
                    String words = text(party.span());
                    String name = party.name() != null ? party.name() : documentNames.writtenOut(words);
                    out.add(new Task.Assignee(words, party.span(), name, via));
                }
            }
            return out;
        }
    }
}
