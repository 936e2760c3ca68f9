package vn.kehoach.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** The vocabulary of agencies' names, looked up at a token. Lengths are in tokens, 0 where nothing known begins. */
final class AgencyWords {
    private static final String KINDS = "agency-word-kinds.tsv";

    private final PhraseTrie<Head> heads;
    private final PhraseTrie<String> fields;
    private final PhraseTrie<String> verbs;
    private final PhraseTrie<String> compounds;
    private final PhraseTrie<String> nameWords;
    private final PhraseTrie<String> bounds;
    private final PhraseTrie<String> offices;
    private final PhraseTrie<String> villages;
    private final PhraseTrie<String> units;
    private final PhraseTrie<String> tails;
    private final Set<String> series;
    private final Set<String> inner;
    private final Set<String> working;
    private final Set<String> particles;
    private final Set<String> seconds;
    private final Set<String> ofParty;
    /** Words that some agency begins with; most words are none, and looking no further keeps the scan fast. */
    private final Set<String> openers;

    AgencyWords(Vocabulary vocabulary) {
        PhraseTrie.Builder<Head> headNames = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("agency-heads.tsv", 4)) {
            String level = row.get(2).isEmpty() ? null : row.get(2);
            headNames.add(row.get(0), new Head(row.get(1), level, row.get(3)));
        }
        heads = headNames.build();
        fields = vocabulary.phrases("agency-fields.tsv");
        verbs = vocabulary.phrases("agency-verbs.tsv");
        compounds = vocabulary.phrases("agency-head-compounds.tsv");
        nameWords = vocabulary.phrases("name-words.tsv");
        bounds = vocabulary.trie("name-bounds.tsv");
        offices = vocabulary.phrases("office-holders.tsv");
        units = vocabulary.trie("agency-groups.tsv");
        tails = vocabulary.phrases("agency-group-tails.tsv");
        villages = vocabulary.phrases(KINDS, "village");
        series = vocabulary.words(KINDS, "series");
        inner = vocabulary.words(KINDS, "inner");
        working = vocabulary.words(KINDS, "working");
        particles = vocabulary.words(KINDS, "particle");
        ofParty = vocabulary.words(KINDS, "of-party");
        seconds = vocabulary.words(KINDS, "second");
        openers = new HashSet<>(Set.of("các", "những"));
        openers.addAll(heads.firstWords());
        openers.addAll(compounds.firstWords());
        openers.addAll(units.firstWords());
    }

    /** Whether names, groups among them, can begin with the word. */
    boolean isOpener(Tokens tokens, int i) {
        return openers.contains(tokens.folded(i));
    }

    /** The head of a name: "Sở", "Ban Quản lý"; null where none begins. */
    PhraseTrie.@Nullable Match<Head> head(Tokens tokens, int i) {
        return heads.longest(tokens, i);
    }

    /** Whether a capitalised word that opens names stands at token {@code i}. */
    boolean isHead(Tokens tokens, int i) {
        return tokens.isCapitalised(i) && head(tokens, i) != null;
    }

    /** A known field of work: "Y tế", "Lao động - Thương binh và Xã hội". */
    int field(Tokens tokens, int i) {
        return length(fields.longest(tokens, i));
    }

    /** What a body does: "triển khai", "báo cáo". */
    int verb(Tokens tokens, int i) {
        return length(verbs.longest(tokens, i));
    }

    /** A word that names are made of: "nghiệp vụ", "cửa khẩu". */
    int word(Tokens tokens, int i) {
        return length(nameWords.longest(tokens, i));
    }

    /** What begins as a name does and is none: "Tổ chức lễ phát động" as against "Tổ Dược". */
    int compound(Tokens tokens, int i) {
        return length(compounds.longest(tokens, i));
    }

    /** What groups are made of: "sở", "đơn vị"; its value tells how sure a sign of a group it is. */
    PhraseTrie.@Nullable Match<String> groupUnit(Tokens tokens, int i) {
        return units.longest(tokens, i);
    }

    /** What closes a group: "liên quan", "trên địa bàn". */
    int groupTail(Tokens tokens, int i) {
        return length(tails.longest(tokens, i));
    }

    /** A place below the commune: "thôn", "tổ dân phố". */
    int village(Tokens tokens, int i) {
        return length(villages.longest(tokens, i));
    }

    /** Whether a word that no name goes on over begins here: "chủ trì". */
    boolean isBound(Tokens tokens, int i) {
        return bounds.longest(tokens, i) != null;
    }

    /** Whether the title of an office begins here: "Giám đốc". */
    boolean isOffice(Tokens tokens, int i) {
        return offices.longest(tokens, i) != null;
    }

    /** Whether there are many bodies of the kind that the word begins: "các Đồn Biên phòng". */
    boolean isSeries(Tokens tokens, int i) {
        return series.contains(tokens.folded(i));
    }

    /** Whether the word heads a body of a body, whose field is as often unknown as not: "Phòng", "Vụ". */
    boolean isInner(Tokens tokens, int i) {
        return inner.contains(tokens.folded(i));
    }

    /** Whether the word heads a body that may be called by its work in small letters: "Tổ kiểm tra liên ngành". */
    boolean isWorking(Tokens tokens, int i) {
        return working.contains(tokens.folded(i));
    }

    /** Whether the word stands behind names and completes no word: "của", "trong". */
    boolean isParticle(Tokens tokens, int i) {
        return particles.contains(tokens.folded(i));
    }

    /** Whether the word makes another word of "thành" or "thị" before it: "thành lập", "thị trường". */
    boolean makesOtherWord(Tokens tokens, int i) {
        return seconds.contains(tokens.folded(i));
    }

    /** Whether the word ends what belongs to the Party and is not the Party: "tổ chức" + "Đảng". */
    boolean isOfParty(Tokens tokens, int i) {
        return ofParty.contains(tokens.folded(i));
    }

    private static int length(PhraseTrie.@Nullable Match<String> match) {
        return match == null ? 0 : match.length();
    }

    /**
     * The head of names.
     *
     * @param kind kind of the JSON contract
     * @param level the level that the head tells by itself, or null
     * @param shape what must follow: "name" nothing, "level" a level, "placed" a level or place, "field" a field of work
     */
    record Head(String kind, @Nullable String level, String shape) {
        /** In small letters it is a common noun, except where its field and level follow: "trường", "trạm y tế". */
        boolean isCommon() {
            return kind.equals("facility") || kind.equals("school");
        }
    }
}
