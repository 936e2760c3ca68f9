package vn.kehoach.mention;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Span;
import vn.kehoach.ner.AgencySource;
import vn.kehoach.ner.FoundName;

/**
 * Makes one list of agencies of what the grammar and the model have found in a stretch.
 *
 * <p>The grammar wins where both agree and where they cross. The model lengthens a name that the grammar has cut short
 * ("Ban Chỉ đạo quốc gia" + "1237") and proposes names where the grammar is silent; both only when it is sure enough, and
 * never over another name or past the words that cannot belong to one.
 */
final class AgencyResolver {
    /** From here on the model is believed where the grammar says nothing. */
    private static final double SURE = 0.8;
    /** The same for a name behind a word that opens names: each word of a long name costs a little probability. */
    private static final double HEADED = 0.58;
    /** From here on it may lengthen what the grammar has found whole. */
    private static final double LIKELY = 0.5;
    /** From here on it may lengthen a bare head: "Ban Chỉ đạo" is seldom all of a name. */
    private static final double POSSIBLE = 0.25;

    private final AgencyFinder grammar;
    private final AgencySource source;

    AgencyResolver(AgencyFinder grammar, AgencySource source) {
        this.grammar = grammar;
        this.source = source;
    }

    /** The agencies of a stretch, in order; {@code names} are what the model has found in it. */
    List<FoundAgency> resolve(Tokens tokens, List<FoundName> names) {
        if (source == AgencySource.MODEL) {
            return names.stream()
                    .filter(name -> name.type().equals(FoundName.AGENCY))
                    .map(name -> grammar.describe(tokens, name.start(), name.end(), "agency.model", name.probability()))
                    .toList();
        }
        List<FoundAgency> ruled = grammar.find(tokens);
        if (source == AgencySource.RULES) {
            return ruled;
        }
        NavigableMap<Integer, FoundAgency> all = new TreeMap<>();
        ruled.forEach(agency -> all.put(agency.span().start(), agency));
        Set<Span> agreed = new HashSet<>();
        for (FoundName name : names) {
            if (name.type().equals(FoundName.AGENCY)) {
                agreed.add(tokens.span(name.start(), name.end() - 1));
                add(tokens, name, ruled, all);
            }
        }
        return all.values().stream()
                .map(agency -> AgencyConfidence.rated(agency, agreed.contains(agency.span())))
                .toList();
    }

    /** @param all what is decided so far, by where it begins */
    private void add(Tokens tokens, FoundName name, List<FoundAgency> ruled, NavigableMap<Integer, FoundAgency> all) {
        int end = grammar.trimmed(tokens, name.start(), name.end());
        if (end <= name.start()) {
            return;
        }
        int from = tokens.start(name.start());
        int to = tokens.end(end - 1);
        int next = FoundAgency.firstFrom(ruled, from);
        int first = next > 0 && ruled.get(next - 1).span().end() > from ? next - 1 : next;
        List<FoundAgency> inside = ruled.subList(first, Math.max(first, FoundAgency.firstFrom(ruled, to)));
        boolean lengthened = inside.size() == 1 && lengthens(tokens, name, end, inside.get(0));
        boolean shortened = inside.size() == 1 && shortens(tokens, name, inside.get(0));
        boolean joined = inside.size() == 2 && name.probability() >= SURE && isBothEnds(inside, from, to);
        if (lengthened || shortened || joined) {
            inside.forEach(agency -> all.remove(agency.span().start()));
            // Cutting small words off a name that the model has ended itself would cut "tạo" off "Đào tạo".
            int close = shortened ? name.end() : end;
            all.put(from, grammar.describe(tokens, name.start(), close, "agency.both", name.probability()));
        } else if (inside.isEmpty() && isProposal(tokens, name, end)) {
            all.put(from, grammar.describe(tokens, name.start(), end, "agency.model", name.probability()));
        }
    }

    /** "Ngân hàng Chính sách xã hội" + "chi nhánh tỉnh": two names of the grammar that begin and end as the model's one. */
    private static boolean isBothEnds(List<FoundAgency> pair, int from, int to) {
        return pair.get(0).span().start() == from && pair.get(1).span().end() == to;
    }

    /** A name of its own: sure, or behind a word that opens names, more than a bare word, and no class of facilities. */
    private boolean isProposal(Tokens tokens, FoundName name, int end) {
        double least = grammar.isHead(tokens, name.start()) ? HEADED : SURE;
        return name.probability() >= least
                && end - name.start() >= 2
                && tokens.isWord(name.start())
                && grammar.mayStandAlone(tokens, name.start(), end);
    }

    private boolean lengthens(Tokens tokens, FoundName name, int end, FoundAgency found) {
        int first = tokens.firstFrom(found.span().start());
        int behind = tokens.firstFrom(found.span().end());
        if (first < name.start()
                || behind >= end && first == name.start()
                || found.kind().equals("group")) {
            return false;
        }
        if (first > name.start()) {
            return behind == end && name.probability() >= SURE && tokens.isCapitalised(name.start());
        }
        boolean bare = found.by().equals("agency.head");
        if (tokens.is(behind - 1, "tỉnh") && behind - first > 1) {
            return false; // No province follows: "Chủ tịch UBND tỉnh Trần Văn An" names a person.
        }
        if (found.by().equals("agency.gazetteer") && grammar.isWork(tokens, behind)) {
            return false; // "Chính phủ Quy định": the title of a decree.
        }
        boolean settled = found.level() != null && tokens.isCapitalised(behind - 1);
        boolean joined = tokens.is(behind, ",") || tokens.is(behind, "và") && (bare || settled);
        return !joined && name.probability() >= (bare ? POSSIBLE : LIKELY) && isProper(tokens, behind, end, bare);
    }

    /** The grammar takes small words behind a capital for part of the name; the model knows some for verbs. */
    private boolean shortens(Tokens tokens, FoundName name, FoundAgency found) {
        int behind = tokens.firstFrom(found.span().end());
        boolean shorter = found.by().equals("agency.field")
                && !grammar.endsInField(tokens, name.start(), behind)
                && AgencyTail.levelLength(tokens, behind - 1) == 0
                && tokens.start(name.start()) == found.span().start()
                && name.end() < behind
                && name.probability() >= LIKELY;
        for (int i = name.end(); shorter && i < behind; i++) {
            shorter = tokens.isWord(i) && !tokens.isCapitalised(i);
        }
        return shorter;
    }

    /** Whether the words from {@code from} on look like part of a name: a capital among them, no sign that ends one. */
    private static boolean isProper(Tokens tokens, int from, int to, boolean bare) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ":") || tokens.is(i, ";") || tokens.is(i, "(") || tokens.is(i, "…")) {
                return false;
            }
            capital |= tokens.isCapitalised(i) || bare && (tokens.isNumber(i) || to - from <= 2);
        }
        return capital;
    }
}
