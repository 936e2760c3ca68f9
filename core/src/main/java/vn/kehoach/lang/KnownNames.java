package vn.kehoach.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Repairs the marks of names that recognition misread: "Sở Y TÉ KIÊN GIANG" is "SỞ Y TẾ KIÊN GIANG", as no other field
 * of work has these letters. For normalised fields only. Immutable.
 */
public final class KnownNames {
    private static final int MAX_WORDS = 8;

    private final Map<String, String> byLetters = new HashMap<>();
    private final Syllables syllables;
    private final int longest;

    /** Loads fields of work, heads of agencies and provinces. */
    public KnownNames(Vocabulary vocabulary) {
        syllables = new Syllables(vocabulary);
        Set<String> ambiguous = new HashSet<>();
        vocabulary.rows("agency-fields.tsv", 1).forEach(row -> add(row.get(0), ambiguous));
        vocabulary.rows("agency-heads.tsv", 4).forEach(row -> add(row.get(0), ambiguous));
        for (List<String> row : vocabulary.rows("provinces.tsv", 7)) {
            add(row.get(1), ambiguous);
        }
        ambiguous.forEach(byLetters::remove);
        longest = MAX_WORDS;
    }

    private void add(String name, Set<String> ambiguous) {
        String letters = BareLetters.of(name);
        String other = byLetters.put(letters, name);
        if (other != null && !Folding.phrase(other).equals(Folding.phrase(name))) {
            ambiguous.add(letters);
        }
    }

    /** The name with its known parts as they are written; others stay as they are. */
    public String repair(String name) {
        Tokens tokens = Tokens.of(name);
        StringBuilder out = new StringBuilder(name.length());
        int written = 0;
        int i = 0;
        while (i < tokens.size()) {
            int length = Math.min(longest, tokens.size() - i);
            String known = null;
            // One well-formed syllable has too few letters to tell: "THỦY" is not "thú y".
            int least = syllables.isSyllable(tokens.text(i).toLowerCase(Locale.ROOT)) ? 2 : 1;
            while (length >= least && known == null) {
                known = byLetters.get(BareLetters.of(tokens.phrase(i, i + length - 1)));
                length = known == null ? length - 1 : length;
            }
            if (known == null) {
                i++;
                continue;
            }
            String own = tokens.phrase(i, i + length - 1);
            out.append(name, written, tokens.start(i));
            out.append(Folding.phrase(own).equals(Folding.phrase(known)) ? own : inCaseOf(own, known));
            written = tokens.end(i + length - 1);
            i += length;
        }
        return out.append(name, written, name.length()).toString();
    }

    private static String inCaseOf(String own, String known) {
        return own.equals(own.toUpperCase(Locale.ROOT)) ? known.toUpperCase(Locale.ROOT) : known;
    }
}
