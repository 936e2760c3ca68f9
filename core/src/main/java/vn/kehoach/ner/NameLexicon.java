package vn.kehoach.ner;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * What the vocabulary files say of each word of a stretch: "Sở" opens a government's name, "Y tế" is a field of work,
 * "tỉnh" a level. Immutable and thread-safe.
 */
final class NameLexicon {
    /** The lists of which an entry may be one. */
    private static final int LISTS = 3;

    private static final int HEAD = 0;
    private static final int FIELD = 1;
    private static final int OTHER = 2;

    /** All lists in one: what a phrase is in each of them, 0 where it is not in it. */
    private final PhraseTrie<int[]> phrases;

    private final Provinces provinces;

    NameLexicon(Vocabulary vocabulary) {
        Map<String, int[]> values = new LinkedHashMap<>();
        for (List<String> row : vocabulary.rows("agency-heads.tsv", 4)) {
            // Kind and shape by their first letters: "party" and "level" are one class of head.
            put(values, row.get(0), HEAD, row.get(1).charAt(0) << 8 | row.get(3).charAt(0));
        }
        vocabulary.rows("agency-fields.tsv", 1).forEach(row -> put(values, row.get(0), FIELD, 1));
        int sign = 1;
        for (String file : List.of(
                "agency-verbs.tsv",
                "agency-head-compounds.tsv",
                "agency-groups.tsv",
                "agency-group-tails.tsv",
                "office-holders.tsv",
                "level-words.tsv")) {
            for (List<String> row : vocabulary.rows(file, 2)) {
                put(values, row.get(0), OTHER, sign);
            }
            sign++;
        }
        PhraseTrie.Builder<int[]> builder = PhraseTrie.builder();
        values.forEach(builder::add);
        phrases = builder.build();
        provinces = new Provinces(vocabulary);
    }

    private static void put(Map<String, int[]> values, String phrase, int list, int value) {
        values.computeIfAbsent(Folding.phrase(phrase), key -> new int[LISTS])[list] = value;
    }

    /** The entries of every token of a stretch. */
    Entries of(Tokens tokens) {
        int size = tokens.size();
        Entries entries = new Entries(size);
        Longest longest = new Longest();
        for (int i = 0; i < size; i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            longest.at(tokens, i);
            mark(entries.heads, longest, HEAD, i);
            mark(entries.fields, longest, FIELD, i);
            mark(entries.others, longest, OTHER, i);
            PhraseTrie.Match<Provinces.Province> province = tokens.isCapitalised(i) ? provinces.at(tokens, i) : null;
            if (province != null) {
                fill(entries.provinces, i, province.length(), 1);
            }
        }
        return entries;
    }

    /** The longest phrase of each list at one token. */
    private final class Longest {
        private final int[] lengths = new int[LISTS];
        private final int[] values = new int[LISTS];

        private void at(Tokens tokens, int i) {
            Arrays.fill(lengths, 0);
            phrases.each(tokens, i, (found, length) -> {
                for (int list = 0; list < LISTS; list++) {
                    if (found[list] != 0) {
                        lengths[list] = length;
                        values[list] = found[list];
                    }
                }
            });
        }
    }

    private static void mark(int[] row, Longest longest, int list, int i) {
        int length = longest.lengths[list];
        if (length > 0 && (row[i] == 0 || length > 1)) {
            fill(row, i, length, longest.values[list]);
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

        private Entries(int size) {
            heads = new int[size];
            fields = new int[size];
            others = new int[size];
            provinces = new int[size];
        }
    }
}
