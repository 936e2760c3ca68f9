package vn.kehoach.ner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * What the vocabulary files say of each word of a stretch: "Sở" opens a government's name, "Y tế" is a field of work,
 * "tỉnh" a level, "chủ trì" a cue. Immutable and thread-safe.
 */
final class NameLexicon {
    /** How many tokens behind a cue still feel it. */
    private static final int CUE_REACH = 6;

    private final PhraseTrie<Integer> heads;
    private final PhraseTrie<Integer> fields;
    private final PhraseTrie<Integer> others;
    private final PhraseTrie<Integer> cues;
    private final Provinces provinces;
    /** The words that any entry begins with: one look for most words instead of four. */
    private final Set<String> openers;

    NameLexicon(Vocabulary vocabulary) {
        PhraseTrie.Builder<Integer> headWords = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("agency-heads.tsv", 4)) {
            // Kind and shape by their first letters: "party" and "level" are one class of head.
            headWords.add(row.get(0), row.get(1).charAt(0) << 8 | row.get(3).charAt(0));
        }
        heads = headWords.build();
        PhraseTrie.Builder<Integer> fieldWords = PhraseTrie.builder();
        vocabulary.rows("agency-fields.tsv", 1).forEach(row -> fieldWords.add(row.get(0), 1));
        fields = fieldWords.build();
        PhraseTrie.Builder<Integer> otherWords = PhraseTrie.builder();
        int sign = 1;
        for (String file : List.of(
                "agency-verbs.tsv",
                "agency-head-compounds.tsv",
                "agency-groups.tsv",
                "agency-group-tails.tsv",
                "office-holders.tsv",
                "level-words.tsv")) {
            for (List<String> row : vocabulary.rows(file, 2)) {
                otherWords.add(row.get(0), sign);
            }
            sign++;
        }
        others = otherWords.build();
        cues = cues(vocabulary);
        provinces = new Provinces(vocabulary);
        openers = new HashSet<>(heads.firstWords());
        openers.addAll(fields.firstWords());
        openers.addAll(others.firstWords());
        openers.addAll(cues.firstWords());
    }

    private static PhraseTrie<Integer> cues(Vocabulary vocabulary) {
        PhraseTrie.Builder<Integer> words = PhraseTrie.builder();
        Map<String, Integer> classes = new HashMap<>();
        for (List<String> row : vocabulary.rows("name-cues.tsv", 2)) {
            words.add(row.get(0), classes.computeIfAbsent(row.get(1), name -> classes.size() + 1));
        }
        return words.build();
    }

    /** The entries of every token of a stretch. */
    Entries of(Tokens tokens) {
        int size = tokens.size();
        Entries entries = new Entries(size);
        int cueEnd = 0;
        int cue = 0;
        for (int i = 0; i < size; i++) {
            boolean opens = tokens.isWord(i) && openers.contains(tokens.folded(i));
            if (opens) {
                mark(entries.heads, heads, tokens, i);
                mark(entries.fields, fields, tokens, i);
                mark(entries.others, others, tokens, i);
            }
            PhraseTrie.Match<Provinces.Province> province = tokens.isCapitalised(i) ? provinces.at(tokens, i) : null;
            if (province != null) {
                fill(entries.provinces, i, province.length(), 1);
            }
            if (cue > 0 && (i - cueEnd > CUE_REACH || tokens.is(i, ";") || tokens.is(i, "."))) {
                cue = 0;
            }
            entries.cues[i] = cue;
            PhraseTrie.Match<Integer> found = opens ? cues.longest(tokens, i) : null;
            if (found != null) {
                cueEnd = i + found.length() - 1;
                cue = found.value();
            }
        }
        return entries;
    }

    private static void mark(int[] row, PhraseTrie<Integer> trie, Tokens tokens, int i) {
        PhraseTrie.Match<Integer> match = trie.longest(tokens, i);
        if (match != null && (row[i] == 0 || match.length() > 1)) {
            fill(row, i, match.length(), match.value());
        }
    }

    /** An entry is its value where it begins, and the value with this bit where it goes on. */
    private static final int GOES_ON = 1 << 20;

    private static void fill(int[] row, int from, int length, int value) {
        row[from] = value;
        for (int i = from + 1; i < from + length; i++) {
            row[i] = value | GOES_ON;
        }
    }

    /** The entries of one stretch, a row for each kind of entry; 0 where there is none. */
    static final class Entries {
        final int[] heads;
        final int[] fields;
        final int[] others;
        final int[] provinces;
        final int[] cues;

        private Entries(int size) {
            heads = new int[size];
            fields = new int[size];
            others = new int[size];
            provinces = new int[size];
            cues = new int[size];
        }
    }
}
