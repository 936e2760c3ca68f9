package vn.kehoach.assemble;

import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** Tells where a clause speaks of past or present instead of an aim: "đến nay đã đạt 85%". */
final class PastReader {
    private final PhraseTrie<String> past;
    private final PhraseTrie<String> aims;

    PastReader(Vocabulary vocabulary, WordRoles aimWords) {
        past = vocabulary.trie("past-words.tsv");
        aims = aimWords.phrases("clause");
    }

    /** For each number of a clause whether a word of the past stands before it, and no word of an aim. */
    boolean[] read(Clause clause) {
        int told = clause.to();
        int aimed = clause.to();
        for (int i = clause.to() - 1; i >= clause.from(); i--) {
            told = isPast(clause.tokens(), i) ? i : told;
            aimed = aims.longest(clause.tokens(), i) != null ? i : aimed;
        }
        boolean[] past = new boolean[clause.size()];
        for (int k = 0; k < past.length; k++) {
            int number = clause.get(k).number();
            past[k] = told < number && aimed >= number;
        }
        return past;
    }

    private boolean isPast(Tokens tokens, int i) {
        return tokens.are(i, "có", "thể") || past.longest(tokens, i) != null && !tokens.is(i - 1, "như");
    }
}
