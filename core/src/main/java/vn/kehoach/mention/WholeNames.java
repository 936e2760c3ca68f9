package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Span;

/**
 * Names that the document itself prints with both ends plain to see: as a whole heading ("3. Khoa Phòng, chống bệnh truyền
 * nhiễm"), an entry of the recipients, the words before a colon or before "chủ trì". Elsewhere in the document the same
 * words are the same name, however the grammar or the model would end them.
 *
 * <p>Holds the names of one document; not thread-safe while names are added.
 */
final class WholeNames {
    private static final int MAX_NAME_TOKENS = 18;
    /** Small words between what the grammar knows of a name and a cue: more are the work, not the name. */
    private static final int MAX_REST = 12;

    private static final int MAX_REST_BEFORE_CUE = 5;

    /** Departments of governments have known fields; a comma behind one opens a list ("Sở Y tế, Tài chính"). */
    private static final Set<String> LISTED = Set.of("sở", "bộ");

    /** What took small words for part of a name without seeing it whole. */
    private static final Set<String> LOOSE = Set.of("agency.model", "agency.field");

    private final PhraseTrie<String> cues;
    private final PhraseTrie.Builder<Integer> builder = PhraseTrie.builder();
    private boolean empty = true;

    /** @param cues what a name cannot go on over, by where it stands: "role" right behind a name, "other" inside words */
    WholeNames(PhraseTrie<String> cues) {
        this.cues = cues;
    }

    /** Learns from a stretch that holds one name and nothing else, if it does. */
    void learnWhole(Tokens tokens, int from, int to, List<FoundAgency> agencies) {
        FoundAgency agency = from < to ? FoundAgency.startingAt(agencies, tokens.start(from)) : null;
        if (agency != null && to - from <= MAX_NAME_TOKENS && isRest(tokens, agency, to, agencies, MAX_REST)) {
            add(tokens, from, to);
        }
    }

    /** Learns the names that stand right before a cue: "Ban Hỗ trợ phụ nữ phát triển kinh tế chủ trì". */
    void learnBeforeCues(Tokens tokens, List<FoundAgency> agencies) {
        for (int c = 1; c < tokens.size(); c++) {
            PhraseTrie.Match<String> cue = cues.longest(tokens, c);
            if (cue == null || !cue.value().equals("role")) {
                continue;
            }
            int next = FoundAgency.firstFrom(agencies, tokens.start(c));
            FoundAgency agency = next == 0 ? null : agencies.get(next - 1);
            if (agency == null || agency.span().start() < tokens.start(0) || isSettled(tokens, agency)) {
                continue;
            }
            int rest = tokens.firstFrom(agency.span().end());
            boolean words = rest < c;
            for (int i = rest; words && i < c; i++) {
                words = tokens.isWord(i) && !tokens.isCapitalised(i);
            }
            if (words && isRest(tokens, agency, c, agencies, MAX_REST_BEFORE_CUE)) {
                add(tokens, tokens.firstFrom(agency.span().start()), c);
            }
        }
    }

    /** A level or a place closes a name: what stands between it and a cue is something else. */
    private static boolean isSettled(Tokens tokens, FoundAgency agency) {
        int last = tokens.firstFrom(agency.span().end()) - 1;
        return agency.level() != null && tokens.isCapitalised(last)
                || AgencyTail.levelLength(tokens, last) > 0
                || AgencyTail.levelLength(tokens, last - 1) > 1;
    }

    /** Whether the words between what is known of a name and {@code to} can be the rest of it. */
    private boolean isRest(Tokens tokens, FoundAgency agency, int to, List<FoundAgency> agencies, int limit) {
        int first = tokens.firstFrom(agency.span().start());
        int rest = tokens.firstFrom(agency.span().end());
        if (agency.kind().equals("group") || rest > to || to - rest > limit) {
            return false;
        }
        if (rest == to) {
            return to - first > 1;
        }
        int other = FoundAgency.firstFrom(agencies, agency.span().end());
        if (LISTED.contains(tokens.folded(first))
                || other < agencies.size() && agencies.get(other).span().start() < tokens.end(to - 1)) {
            return false;
        }
        for (int i = rest; i < to; i++) {
            boolean joint = tokens.is(i, ",") || tokens.is(i, "-") || tokens.is(i, "/");
            boolean listed = tokens.is(i, "và") && !tokens.isCapitalised(i + 1);
            if (!tokens.isWord(i) && !(joint && i + 1 < to) || listed || cues.longest(tokens, i) != null) {
                return false;
            }
        }
        return true;
    }

    private void add(Tokens tokens, int from, int to) {
        builder.add(tokens.phrase(from, to - 1), to - from);
        empty = false;
    }

    /** The agencies with the names learned ended as they were learned; the list stays in order. */
    List<FoundAgency> applied(List<Tokens> paragraphs, List<FoundAgency> agencies) {
        if (empty) {
            return agencies;
        }
        PhraseTrie<Integer> names = builder.build();
        List<FoundAgency> applied = new ArrayList<>(agencies.size());
        int next = 0;
        for (Tokens tokens : paragraphs) {
            int end = tokens.size() == 0 ? 0 : tokens.end(tokens.size() - 1);
            while (next < agencies.size() && agencies.get(next).span().start() < end) {
                FoundAgency agency = whole(tokens, agencies.get(next), names);
                applied.add(agency);
                next++;
                while (next < agencies.size()
                        && agencies.get(next).span().end() <= agency.span().end()) {
                    next++;
                }
            }
        }
        applied.addAll(agencies.subList(next, agencies.size()));
        return List.copyOf(applied);
    }

    private static FoundAgency whole(Tokens tokens, FoundAgency agency, PhraseTrie<Integer> names) {
        int first = tokens.firstFrom(agency.span().start());
        PhraseTrie.Match<Integer> name = agency.kind().equals("group") ? null : names.longest(tokens, first);
        if (name == null || first >= tokens.size()) {
            return agency;
        }
        Span span = tokens.span(first, first + name.length() - 1);
        boolean longer = span.end() > agency.span().end();
        boolean shorter = span.end() < agency.span().end() && isLoose(tokens, agency, span.end());
        return longer || shorter ? agency.withSpan(span) : agency;
    }

    /** Whether only small words follow the learned name inside a longer one that is no place or level. */
    private static boolean isLoose(Tokens tokens, FoundAgency agency, int from) {
        int to = tokens.firstFrom(agency.span().end());
        for (int i = tokens.firstFrom(from); i < to; i++) {
            if (!tokens.isWord(i) || tokens.isCapitalised(i) || AgencyTail.levelLength(tokens, i) > 0) {
                return false;
            }
        }
        return LOOSE.contains(agency.by());
    }
}
