package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;

/**
 * Gives what label lines say ("Cơ quan chủ trì: Sở Y tế", "Thời gian: quý II") to the items above them: to all since the
 * label block before.
 *
 * <p>Holds the state of one document; not thread-safe.
 */
final class LabelBlocks {
    /** A label line never speaks of more items than these. */
    private static final int MAX_ITEMS = 200;
    /** Letters besides the names, "chủ trì, phối hợp với" and the like, and for each name its comma or "và". */
    private static final int MAX_LETTERS = 60;

    private static final int LETTERS_A_NAME = 4;

    private final LaidOutText layout;
    private final Mentions mentions;
    private final RoleReader reader;
    private final TaskLabels labels;
    /** Items that the next label lines speak of. */
    private final List<DraftTask> pending = new ArrayList<>();

    private boolean labelling;

    LabelBlocks(LaidOutText layout, Mentions mentions, RoleReader reader, TaskLabels labels) {
        this.layout = layout;
        this.mentions = mentions;
        this.reader = reader;
        this.labels = labels;
    }

    /** Forgets the items: a heading parts them from the labels below it. */
    void clear() {
        pending.clear();
        labelling = false;
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    /** One more item; behind label lines it opens a block of its own. */
    void add(DraftTask task) {
        boolean settled = !pending.isEmpty() && isLabelled(pending.get(pending.size() - 1));
        if (labelling || settled) {
            clear();
        }
        if (pending.size() == MAX_ITEMS) {
            pending.remove(0);
        }
        pending.add(task);
    }

    /** "Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh; thời gian: quý II": several labels on one line. */
    void readAll(Tokens tokens, TaskLabels.Label first) {
        TaskLabels.Label label = first;
        int from = first.content();
        for (int k = from; k < tokens.size(); k++) {
            TaskLabels.Label next = tokens.is(k, ";") || tokens.is(k, ".") ? labels.at(tokens, k + 1) : null;
            if (next != null) {
                readPart(tokens, from, k, label);
                from = next.content();
                label = next;
            }
        }
        readPart(tokens, from, tokens.size(), label);
    }

    private void readPart(Tokens tokens, int from, int to, TaskLabels.Label label) {
        if (from < to) {
            read(tokens, from, to, label.kind());
        }
    }

    /**
     * Gives what the content of a label says to every item since the label block before.
     *
     * @return whether it said anything
     */
    boolean read(Tokens tokens, int from, int to, TaskLabels.Kind kind) {
        Span rest = tokens.span(from, to - 1);
        List<FoundAgency> agencies = mentions.agenciesIn(rest);
        Tokens words = Tokens.of(layout.text(), rest);
        switch (kind) {
            case LEAD, ROLES -> {
                Roles named = reader.read(words, agencies, Roles.NONE, false);
                boolean list =
                        named.lead().isEmpty() || named.by().equals("task.subject") && isNamesOnly(words, mentions);
                List<Party> lead = list ? reader.parties().all(layout.text(), rest, mentions) : named.lead();
                if (lead.isEmpty()) {
                    return false;
                }
                pending.forEach(task -> giveLead(task, lead, named.support()));
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

    /** "... Cơ quan chủ trì: Sở Y tế; thời gian: 2026": an item with labels of its own needs none of those below. */
    private static boolean isLabelled(DraftTask task) {
        return task.roles.by().equals("task.label") && !task.labelled;
    }

    /** Who leads by a label leads with those of the label line before; what the item itself says stays. */
    private static void giveLead(DraftTask task, List<Party> lead, List<Party> support) {
        boolean again = task.labelled;
        if (!again && TaskFinder.ASSIGNING_RULES.contains(task.roles.by())) {
            return;
        }
        task.labelled = true;
        List<Party> leads = new ArrayList<>(again ? task.roles.lead() : List.of());
        leads.addAll(lead);
        List<Party> helpers = new ArrayList<>(again ? task.roles.support() : List.of());
        helpers.addAll(support);
        task.roles = new Roles(leads, helpers, "text", "text", "task.label");
    }

    /** "+ Sở Y tế chủ trì, phối hợp với ...": names and their roles, no work. */
    static boolean isNamesOnly(Tokens tokens, Mentions mentions) {
        List<FoundAgency> agencies = mentions.agenciesIn(tokens.span(0, tokens.size() - 1));
        int covered = 0;
        for (FoundAgency agency : agencies) {
            covered += agency.span().end() - agency.span().start();
        }
        int all = tokens.end(tokens.size() - 1) - tokens.start(0);
        return !agencies.isEmpty() && all - covered < MAX_LETTERS + agencies.size() * LETTERS_A_NAME;
    }
}
