package vn.kehoach.lang;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a name printed in capitals the official way: "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN" becomes "Ủy ban nhân dân tỉnh Lạng
 * Sơn". Known phrases come from {@code proper-names.tsv} and the provinces; what is no
 * Vietnamese syllable ("PCCC") is an abbreviation and keeps its capitals. Immutable.
 */
public final class ProperCase {
    private static final String NAMED = "named";

    private final PhraseTrie<String> known;
    private final PhraseTrie<String> levels;
    /** Kinds of bodies that a name of their own follows: "Trường Tiểu học" + "Kim Đồng". */
    private final PhraseTrie<String> named;

    private final Syllables syllables;

    /** Loads the phrases. */
    public ProperCase(Vocabulary vocabulary) {
        PhraseTrie.Builder<String> names = PhraseTrie.builder();
        PhraseTrie.Builder<String> types = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("proper-names.tsv", 2)) {
            (row.get(1).equals(NAMED) ? types : names).add(row.get(0), row.get(0));
        }
        named = types.build();
        syllables = new Syllables(vocabulary);
        for (List<String> row : vocabulary.rows("provinces.tsv", 7)) {
            names.add(row.get(1), row.get(1));
        }
        known = names.build();
        levels = vocabulary.trie("level-words.tsv");
    }

    /** The name with official capitals; a name that has small letters already is left as it is. */
    public String of(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        Tokens tokens = Tokens.of(name);
        StringBuilder out = new StringBuilder(name.length());
        boolean place = false;
        int i = 0;
        int written = 0;
        while (i < tokens.size()) {
            out.append(name, written, tokens.start(i));
            PhraseTrie.@Nullable Match<String> type = named.longest(tokens, i);
            PhraseTrie.@Nullable Match<String> phrase = type != null ? type : known.longest(tokens, i);
            PhraseTrie.@Nullable Match<String> level = levels.longest(tokens, i);
            int length = 1;
            String original = tokens.text(i);
            if (phrase != null) {
                length = phrase.length();
                out.append(i == 0 ? capital(phrase.value()) : phrase.value());
                place = type != null;
            } else if (level != null) {
                length = level.length();
                String words = name.substring(tokens.start(i), tokens.end(i + length - 1))
                        .toLowerCase(Locale.ROOT);
                out.append(i == 0 ? capital(words) : words);
                place = true;
            } else {
                String lower = original.toLowerCase(Locale.ROOT);
                boolean abbreviation = tokens.isWord(i) && !syllables.isSyllable(lower);
                out.append(abbreviation ? original : place || i == 0 ? capital(lower) : lower);
            }
            i += length;
            written = tokens.end(i - 1);
        }
        return out.append(name, written, name.length()).toString();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
