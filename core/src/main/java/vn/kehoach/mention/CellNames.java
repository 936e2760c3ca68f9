package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Names in the columns for who leads and who supports: a cell holds names and no sentences, so that the small words behind
 * what the grammar knows belong to the name ("Cục Kinh tế" + "xây dựng").
 */
final class CellNames {
    private static final int MAX_WORDS = 8;
    /** Words that say what a body does, even in a cell. */
    private final Set<String> beyond;

    CellNames(Vocabulary vocabulary) {
        beyond = vocabulary.words("agency-word-kinds.tsv", "beyond");
    }

    /** The agencies of a cell, each up to the sign or the end that closes it where only small words stand between. */
    List<FoundAgency> whole(Tokens tokens, List<FoundAgency> agencies) {
        List<FoundAgency> whole = new ArrayList<>(agencies.size());
        for (int k = 0; k < agencies.size(); k++) {
            FoundAgency agency = agencies.get(k);
            int from = tokens.firstFrom(agency.span().end());
            int next = k + 1 < agencies.size()
                    ? tokens.firstFrom(agencies.get(k + 1).span().start())
                    : tokens.size();
            int end = endOfWords(tokens, from, next);
            boolean longer = end > from
                    && !agency.kind().equals("group")
                    && !beyond.contains(tokens.folded(from))
                    && (end == tokens.size() || tokens.isPunctuation(end));
            whole.add(
                    longer
                            ? agency.withSpan(
                                    tokens.span(tokens.firstFrom(agency.span().start()), end - 1))
                            : agency);
        }
        return whole;
    }

    private static int endOfWords(Tokens tokens, int from, int limit) {
        int end = from;
        while (end < limit && end - from < MAX_WORDS && tokens.isWord(end) && !tokens.isCapitalised(end)) {
            end++;
        }
        return end;
    }
}
