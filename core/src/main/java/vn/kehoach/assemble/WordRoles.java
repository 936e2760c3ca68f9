package vn.kehoach.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Vocabulary;

/** A vocabulary file of phrases with their roles: change-words.tsv gives "tăng" the role "rise". */
final class WordRoles {
    private final List<List<String>> rows;

    private WordRoles(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Loads a file; a role that is not among {@code roles} is a slip of whoever wrote the row. */
    static WordRoles load(Vocabulary vocabulary, String file, String... roles) {
        List<List<String>> rows = vocabulary.rows(file, 2);
        Set<String> known = Set.of(roles);
        for (List<String> row : rows) {
            if (!known.contains(row.get(1))) {
                throw new IllegalArgumentException(
                        file + ": \"" + row.get(0) + "\" has the unknown role \"" + row.get(1) + "\"");
            }
        }
        return new WordRoles(rows);
    }

    /** The phrases of one role, folded. */
    Set<String> words(String role) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows) {
            if (row.get(1).equals(role)) {
                words.add(Folding.phrase(row.get(0)));
            }
        }
        return Set.copyOf(words);
    }

    /** A trie of the phrases of one role. */
    PhraseTrie<String> phrases(String role) {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        for (List<String> row : rows) {
            if (row.get(1).equals(role)) {
                trie.add(row.get(0), role);
            }
        }
        return trie.build();
    }
}
