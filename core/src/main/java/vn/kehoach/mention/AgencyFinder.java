package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Finds organisations in a paragraph by the grammar of their names, and describes and trims those that the model has
 * found.
 */
final class AgencyFinder {
    private final AgencyWords words;
    private final AgencyGrammar grammar;
    private final AgencyGroups groups;

    AgencyFinder(Vocabulary vocabulary, Provinces provinces) {
        words = new AgencyWords(vocabulary);
        grammar = new AgencyGrammar(words, new AgencyTail(words, provinces), provinces);
        groups = new AgencyGroups(words);
    }

    List<FoundAgency> find(Tokens tokens) {
        List<FoundAgency> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!words.isOpener(tokens, i)) {
                i++;
                continue;
            }
            AgencyName named = grammar.read(tokens, i);
            AgencyName group = withOwner(tokens, groups.read(tokens, i));
            AgencyName best = group != null && (named == null || group.end() > named.end()) ? group : named;
            if (best == null) {
                i += Math.max(1, words.compound(tokens, i));
                continue;
            }
            if (!isCode(tokens, best)) {
                found.add(new FoundAgency(
                        tokens.span(best.start(), best.end() - 1),
                        best.kind(),
                        best.level(),
                        best.vague(),
                        best.by(),
                        AgencyConfidence.ofRule(best.by())));
            }
            i = best.end();
        }
        return found;
    }

    /** "Các đơn vị thuộc Bộ Quốc phòng": the body that a group belongs to is part of its name. */
    private @Nullable AgencyName withOwner(Tokens tokens, @Nullable AgencyName group) {
        if (group == null) {
            return null;
        }
        int end = group.end();
        int owner = -1;
        if (tokens.is(end, "thuộc")) {
            owner = end + 1;
        } else if (tokens.are(end, "trực", "thuộc")) {
            owner = end + 2;
        } else if (tokens.is(end - 1, "việc")) {
            owner = end; // "Các cơ quan tham mưu giúp việc Tỉnh ủy".
        } else if (tokens.is(end - 2, "thuộc")) {
            owner = end - 1; // "thuộc Bộ" closes a group by itself, too.
        }
        if (owner < 0 || tokens.is(owner, "các")) {
            return group;
        }
        AgencyName body = grammar.read(tokens, owner);
        int close = body == null ? endOfBareOwner(tokens, owner) : body.end();
        return close <= Math.max(owner, end)
                ? group
                : new AgencyName(
                        group.start(),
                        close,
                        group.kind(),
                        body == null ? group.level() : body.level(),
                        group.vague(),
                        group.by());
    }

    /** "thuộc phường", "thuộc Cục": the issuer's own level or kind, without its name. */
    private int endOfBareOwner(Tokens tokens, int at) {
        PhraseTrie.Match<AgencyWords.Head> head = words.isHead(tokens, at) ? words.head(tokens, at) : null;
        return at + Math.max(AgencyTail.levelLength(tokens, at), head == null ? 0 : head.length());
    }

    /** Kind and level of a name that the model has found. */
    FoundAgency describe(Tokens tokens, int start, int end, String by, double probability) {
        AgencyName group = groups.read(tokens, start);
        boolean collective = group != null && group.end() >= end - 1;
        int at = tokens.is(start, "các") || tokens.is(start, "những") ? start + 1 : start;
        PhraseTrie.Match<AgencyWords.Head> head = words.head(tokens, at);
        String kind = collective
                ? "group"
                : head == null ? "government" : head.value().kind();
        String level = head == null ? null : head.value().level();
        for (int i = at; i < end; i++) {
            if (AgencyTail.levelLength(tokens, i) > 0) {
                level = AgencyTail.level(tokens, i);
            }
        }
        boolean vague = group != null && group.vague() && group.end() == end;
        return new FoundAgency(tokens.span(start, end - 1), kind, level, vague, by, probability);
    }

    /** The end of a name of the model without what cannot close one: signs, "và", "các", verbs, small words cut off. */
    int trimmed(Tokens tokens, int start, int end) {
        int at = end;
        while (at > start) {
            int last = at - 1;
            boolean sign = tokens.isPunctuation(last) && !(tokens.is(last, ")") && hasOpening(tokens, start, last));
            boolean small = !tokens.isCapitalised(last)
                    && tokens.isWord(last)
                    && (words.verb(tokens, last) > 0 || words.isParticle(tokens, last));
            boolean second = last - 1 > start && words.word(tokens, last - 1) >= 2;
            if (!sign && (!small || second)) {
                break;
            }
            at = last;
        }
        boolean cut = at - start > 1 && !tokens.isCapitalised(at - 1) && words.word(tokens, at - 1) == 2;
        return cut && at == end ? at + 1 : at; // "Văn phòng thường" + "trực"
    }

    private static boolean hasOpening(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from {@code start} to {@code end}, exclusive, end with a known field of work. */
    boolean endsInField(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (i + words.field(tokens, i) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of a body's work begins at token {@code i}, in whatever letters. */
    boolean isWork(Tokens tokens, int i) {
        return words.verb(tokens, i) > 1;
    }

    /** Whether a capitalised word that opens names of agencies stands at token {@code i}. */
    boolean isHead(Tokens tokens, int i) {
        return words.isHead(tokens, i);
    }

    /** Whether the words can be a name: not a bare head, not a class of facilities in small letters, no code. */
    boolean mayStandAlone(Tokens tokens, int start, int end) {
        if (words.compound(tokens, start) > 0) {
            return false; // "Tổ chức lễ phát động": a verb that begins as "Tổ Dược" does.
        }
        PhraseTrie.Match<AgencyWords.Head> head = words.head(tokens, start);
        if (head == null) {
            return tokens.isCapitalised(start);
        }
        boolean bare = head.length() >= end - start;
        return !bare || !head.value().isCommon() && !head.value().shape().equals("field");
    }

    /** The issuer's letters in a document number: "UBND" of "Số: 15/KH-UBND". */
    private static boolean isCode(Tokens tokens, AgencyName found) {
        int dash = found.start() - 1;
        return found.end() - found.start() == 1
                && (tokens.is(dash, "-") || tokens.is(dash, "/"))
                && tokens.end(dash) == tokens.start(found.start())
                && dash > 0
                && tokens.end(dash - 1) == tokens.start(dash)
                && (tokens.isUpper(dash - 1) || tokens.is(dash - 2, "/"));
    }
}
