package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
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
        List<FoundAgency> all = new ArrayList<>(ruled);
        for (FoundName name : names) {
            if (name.type().equals(FoundName.AGENCY)) {
                add(tokens, name, ruled, all);
            }
        }
        all.replaceAll(agency -> AgencyConfidence.rated(agency, names, tokens));
        all.sort(Comparator.comparingInt(agency -> agency.span().start()));
        return all;
    }

    private void add(Tokens tokens, FoundName name, List<FoundAgency> ruled, List<FoundAgency> all) {
        int end = grammar.trimmed(tokens, name.start(), name.end());
        if (end <= name.start()) {
            return;
        }
        int from = tokens.start(name.start());
        int to = tokens.end(end - 1);
        FoundAgency inside = null;
        int count = 0;
        for (int i = Math.max(0, FoundAgency.firstFrom(ruled, from) - 1); i < ruled.size(); i++) {
            FoundAgency agency = ruled.get(i);
            if (agency.span().start() >= to) {
                break;
            }
            if (agency.span().end() > from) {
                inside = agency;
                count++;
            }
        }
        if (count == 0 && isProposal(tokens, name, end)) {
            all.add(grammar.describe(tokens, name.start(), end, "agency.model", name.probability()));
        } else if (count == 2 && name.probability() >= SURE && isBothEnds(ruled, inside, from, to)) {
            all.removeIf(
                    agency -> agency.span().start() >= from && agency.span().end() <= to);
            all.add(grammar.describe(tokens, name.start(), end, "agency.both", name.probability()));
        } else if (count == 1 && inside != null && lengthens(tokens, name, end, inside)) {
            all.remove(inside);
            all.add(grammar.describe(tokens, name.start(), end, "agency.both", name.probability()));
        }
    }

    /** "Ngân hàng Chính sách xã hội" + "chi nhánh tỉnh": two names of the grammar that begin and end as the model's one. */
    private static boolean isBothEnds(List<FoundAgency> ruled, @Nullable FoundAgency last, int from, int to) {
        int at = last == null ? 0 : ruled.indexOf(last);
        return at > 0
                && ruled.get(at).span().end() == to
                && ruled.get(at - 1).span().start() == from;
    }

    /** A name of its own: sure, or behind a word that opens names, more than a bare word, and no class of facilities. */
    private boolean isProposal(Tokens tokens, FoundName name, int end) {
        double least = grammar.isHead(tokens, name.start()) ? HEADED : SURE;
        return name.probability() >= least
                && end - name.start() >= 2
                && tokens.isWord(name.start())
                && grammar.mayStandAlone(tokens, name.start(), end);
    }

    private static boolean lengthens(Tokens tokens, FoundName name, int end, FoundAgency found) {
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
        boolean joined = tokens.is(behind, ",") || tokens.is(behind, "và") && bare;
        return !joined && name.probability() >= (bare ? POSSIBLE : LIKELY) && isProper(tokens, behind, end, bare);
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

    /** The name of the model at the same place, if there is one. */
    static @Nullable FoundName same(FoundAgency agency, List<FoundName> names, Tokens tokens) {
        for (FoundName name : names) {
            if (tokens.start(name.start()) == agency.span().start()
                    && tokens.end(name.end() - 1) == agency.span().end()) {
                return name.type().equals(FoundName.AGENCY) ? name : null;
            }
        }
        return null;
    }
}
