package vn.kehoach.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.SectionKind;

/** Tells from a heading what its section is about, by {@code section-kinds.tsv}. */
final class SectionKinds {
    /** A child keeps its parent's kind unless its title is little more than the words of another kind. */
    private static final int MAX_EXTRA_WORDS = 6;

    /** So many items at least must say the same for it to count. */
    private static final int MIN_TELLING = 2;

    private static final Set<String> FILLERS = Set.of("các", "một", "số", "những", "về", "công", "tác");

    private final PhraseTrie<Entry> phrases;
    /** The same phrases without marks, for scans: "TÔ CHỨC THỰC HIỆN". */
    private final PhraseTrie<Entry> byLetters;

    private final PhraseTrie<String> agencyHeads;
    private final PhraseTrie<String> agencyCompounds;
    private final PhraseTrie<String> offices;

    SectionKinds(Vocabulary vocabulary) {
        agencyHeads = vocabulary.trie("agency-heads.tsv", 4);
        agencyCompounds = vocabulary.phrases("agency-head-compounds.tsv");
        offices = vocabulary.phrases("office-holders.tsv");
        PhraseTrie.Builder<Entry> builder = PhraseTrie.builder();
        PhraseTrie.Builder<Entry> letters = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("section-kinds.tsv", 3)) {
            Entry entry = new Entry(
                    SectionKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2).equals("strong"));
            builder.add(row.get(0), entry);
            letters.add(lettersOf(row.get(0)), entry);
        }
        phrases = builder.build();
        byLetters = letters.build();
    }

    /** The kind of a section with this title below a parent of kind {@code parent}; null for a top-level section. */
    SectionKind of(String title, @Nullable SectionKind parent) {
        Tokens tokens = Tokens.of(title.length() > 400 ? title.substring(0, 400) : title);
        SectionKind weak = null;
        int first = 0;
        while (FILLERS.contains(tokens.folded(first))) {
            first++;
        }
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.Match<Entry> match = phrases.longest(tokens, i);
            if (match == null) {
                continue;
            }
            boolean opens = i <= first;
            boolean whole = tokens.size() <= first + match.length() + MAX_EXTRA_WORDS;
            if (match.value().strong() && (parent == null || opens && whole)) {
                return match.value().kind();
            }
            if (weak == null && parent == null) {
                weak = match.value().kind();
            }
            i += match.length() - 1;
        }
        if (parent != null) {
            return parent;
        }
        if (opensWithAgency(title)) {
            return SectionKind.ORGANIZATION;
        }
        return weak != null ? weak : misread(title);
    }

    /**
     * The kind of a top-level section whose title tells none: where most items begin with who acts, it says who carries
     * out the plan.
     *
     * @param items the headings and items right below it, without their markers
     */
    SectionKind ofContent(List<String> items) {
        long acting = items.stream().filter(this::opensWithAgency).count();
        return acting >= MIN_TELLING && acting * 2 > items.size() ? SectionKind.ORGANIZATION : SectionKind.OTHER;
    }

    private boolean opensWithAgency(String text) {
        Tokens tokens = Tokens.of(text.length() > 200 ? text.substring(0, 200) : text);
        int at = tokens.is(0, "giao") || tokens.is(0, "các") ? 1 : tokens.are(0, "đề", "nghị") ? 2 : 0;
        if (offices.longest(tokens, at) != null) {
            return true;
        }
        PhraseTrie.Match<String> head = agencyHeads.longest(tokens, at);
        PhraseTrie.Match<String> compound = agencyCompounds.longest(tokens, at);
        return head != null
                && (at == 0 || at == 1 && tokens.is(0, "các") || tokens.isCapitalised(at))
                && (compound == null || compound.length() <= head.length())
                && (head.length() > 1 || tokens.isCapitalised(at + 1));
    }

    /** The kind of a title in capitals whose marks recognition got wrong. */
    private SectionKind misread(String title) {
        if (!title.equals(title.toUpperCase(Locale.ROOT))) {
            return SectionKind.OTHER;
        }
        PhraseTrie.Match<Entry> match = byLetters.longest(Tokens.of(lettersOf(title)), 0);
        return match != null && match.value().strong() ? match.value().kind() : SectionKind.OTHER;
    }

    private static String lettersOf(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String word = BareLetters.of(tokens.text(i));
            letters.append(letters.isEmpty() ? "" : " ").append(word.isEmpty() ? tokens.text(i) : word);
        }
        return letters.toString();
    }

    /** Whether a line opens with the words of a kind, as unnumbered headings do. */
    boolean opensWithKind(String title) {
        Tokens tokens = Tokens.of(title);
        PhraseTrie.Match<Entry> match = phrases.longest(tokens, 0);
        return match != null && match.value().strong();
    }

    private record Entry(SectionKind kind, boolean strong) {}
}
