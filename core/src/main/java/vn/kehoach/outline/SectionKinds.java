package vn.kehoach.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.SectionKind;

/** Tells from a heading what its section is about, by {@code section-kinds.tsv}. */
final class SectionKinds {
    /** A child keeps its parent's kind unless its title is little more than the words of another kind. */
    private static final int MAX_EXTRA_WORDS = 6;

    private static final Set<String> FILLERS = Set.of("các", "một", "số", "những", "về", "công", "tác");

    private final PhraseTrie<Entry> phrases;

    SectionKinds(Vocabulary vocabulary) {
        PhraseTrie.Builder<Entry> builder = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("section-kinds.tsv", 3)) {
            builder.add(
                    row.get(0),
                    new Entry(
                            SectionKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            row.get(2).equals("strong")));
        }
        phrases = builder.build();
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
        return weak != null ? weak : SectionKind.OTHER;
    }

    /** Whether a line opens with the words of a kind, as unnumbered headings do. */
    boolean opensWithKind(String title) {
        Tokens tokens = Tokens.of(title);
        PhraseTrie.Match<Entry> match = phrases.longest(tokens, 0);
        return match != null && match.value().strong();
    }

    private record Entry(SectionKind kind, boolean strong) {}
}
