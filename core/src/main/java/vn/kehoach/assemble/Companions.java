package vn.kehoach.assemble;

import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** The ways of saying who works along with the one who leads: "cùng với ...", "với sự tham gia của ...", "... hỗ trợ". */
final class Companions {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String DOES = "does";
    /** Words between "với sự" and "của": "với sự giúp sức về kỹ thuật của". */
    private static final int MAX_KIND_OF_HELP = 6;

    private final PhraseTrie<String> cues;

    Companions(Vocabulary vocabulary) {
        cues = vocabulary.trie("companion-cues.tsv");
    }

    /** Index of the first companion behind the cue at {@code at}, or -1. */
    int startBehind(Tokens tokens, int at) {
        if (tokens.are(at, "với", "sự")) {
            for (int i = at + 3; i < at + 3 + MAX_KIND_OF_HELP; i++) {
                if (tokens.is(i, "của")) {
                    return i + 1;
                }
            }
        }
        PhraseTrie.Match<String> cue = cues.longest(tokens, at);
        return cue != null && cue.value().equals(BEFORE) ? at + cue.length() : -1;
    }

    /** Whether the words at {@code at} say of those named behind "do" that the work is theirs. */
    boolean isPerforming(Tokens tokens, int at) {
        PhraseTrie.Match<String> cue = cues.longest(tokens, at);
        return cue != null && cue.value().equals(DOES);
    }

    /** Whether the words at {@code at} say of those named before them that they help. */
    boolean isHelping(Tokens tokens, int at) {
        PhraseTrie.Match<String> cue = cues.longest(tokens, at);
        return cue != null && cue.value().equals(AFTER);
    }
}
