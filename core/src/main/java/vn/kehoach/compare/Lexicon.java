package vn.kehoach.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** The words of indicator names, from {@code indicator-words.tsv}, and their abbreviations. Immutable. */
final class Lexicon {
    private static final Pattern SEPARATOR = Pattern.compile("[,;–-]");

    private final PhraseTrie<Entry> words;
    private final Map<String, String> abbreviations = new HashMap<>();

    Lexicon(Vocabulary vocabulary) {
        PhraseTrie.Builder<Entry> trie = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("indicator-words.tsv", 3)) {
            for (String phrase : row.get(2).split("\\|")) {
                Entry entry = new Entry(role(row.get(0)), row.get(1));
                trie.add(SEPARATOR.matcher(phrase).replaceAll(" ").strip(), entry);
            }
        }
        words = trie.build();
        for (String file : List.of("abbreviations.tsv", "indicator-abbreviations.tsv")) {
            vocabulary.rows(file, 2).forEach(row -> abbreviations.put(row.get(0), row.get(1)));
        }
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    PhraseTrie.@Nullable Match<Entry> at(Tokens tokens, int i) {
        return words.longest(tokens, i);
    }

    /** "tham gia BHYT", "nông, lâm - thủy sản" as "tham gia bảo hiểm y tế", "nông lâm thủy sản". */
    String writtenOut(String text) {
        Tokens tokens = Tokens.of(text);
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < tokens.size()) {
            int length = Math.min(5, tokens.size() - at);
            String full = null;
            if (isSeparator(tokens, at)) {
                at++;
                continue;
            }
            while (length > 0 && full == null) {
                full = abbreviation(tokens, at, length);
                length--;
            }
            out.append(out.isEmpty() ? "" : " ").append(full == null ? tokens.folded(at) : Folding.phrase(full));
            at += full == null ? 1 : length + 1;
        }
        return out.toString();
    }

    /** A comma or hyphen between words; between numbers it may belong to them. */
    private static boolean isSeparator(Tokens tokens, int at) {
        return SEPARATOR.matcher(tokens.text(at)).matches() && !tokens.isNumber(at - 1) && !tokens.isNumber(at + 1);
    }

    private @Nullable String abbreviation(Tokens tokens, int at, int length) {
        if (!tokens.isWord(at) || !tokens.isUpper(at)) {
            return null;
        }
        for (int i = at; i < at + length - 1; i++) {
            if (!tokens.touchesNext(i)) {
                return null;
            }
        }
        return abbreviations.get(tokens.phrase(at, at + length - 1));
    }

    enum Role {
        DROP,
        EXCEPT,
        WEAK,
        TERM,
        HEAD,
        MEASURE,
        WHO,
        GROUP,
        SCHOOL,
        AREA,
        FORM,
        POLE,
        LEVEL,
        ACT,
        OBJECT,
        AGE;

        @Nullable
        Facet facet() {
            return switch (this) {
                case MEASURE -> Facet.MEASURE;
                case WHO -> Facet.WHO;
                case GROUP -> Facet.GROUP;
                case SCHOOL -> Facet.SCHOOL;
                case AREA -> Facet.AREA;
                case FORM -> Facet.FORM;
                case POLE -> Facet.POLE;
                case LEVEL -> Facet.LEVEL;
                case ACT -> Facet.ACT;
                case OBJECT -> Facet.OBJECT;
                case AGE -> Facet.AGE;
                case DROP, EXCEPT, WEAK, TERM, HEAD -> null;
            };
        }
    }

    /**
     * What a phrase means.
     *
     * @param role what it tells about the thing measured
     * @param meaning the same for all phrases that mean it
     */
    record Entry(Role role, String meaning) {}
}
