package vn.kehoach.assemble;

import java.util.List;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundAgency;

/**
 * Reads who works along with the one who leads: behind "phối hợp với" and its like, or said to help in a clause of its
 * own.
 */
final class PartnerReader {
    private static final int MAX_GAP = 5;

    private final PartyReader parties;
    private final Companions companions;

    PartnerReader(PartyReader parties, Companions companions) {
        this.parties = parties;
        this.companions = companions;
    }

    /** The agencies behind "phối hợp với" and its like between two tokens, and those said to help behind a comma. */
    List<Party> read(Tokens tokens, List<FoundAgency> agencies, int from, int to) {
        for (int i = from; i < to; i++) {
            int list = tokens.are(i, "phối", "hợp") ? startBehind(tokens, i) : companions.startBehind(tokens, i);
            if (list < 0) {
                continue;
            }
            int first = tokens.is(from, ",") || tokens.is(from, ";") ? from + 1 : from;
            PartyReader.Parties before = parties.list(tokens, first, agencies);
            if (!before.isEmpty() && endsBefore(tokens, before.end(), i, list)) {
                return before.parties(); // "..., Sở Tài chính phối hợp"
            }
            PartyReader.Parties named = parties.list(tokens, list, agencies);
            if (!named.isEmpty()) {
                return named.parties();
            }
        }
        return helpers(tokens, agencies, from, to);
    }

    /** Whether a list that ends at {@code end} is of those who work along at {@code cue}: "các xã nơi có điểm thi phối hợp". */
    private static boolean endsBefore(Tokens tokens, int end, int cue, int partners) {
        boolean with = tokens.is(partners - 1, "với") || tokens.is(partners - 1, "cùng");
        if (end > cue || cue - end > MAX_GAP || end < cue && with) {
            return false;
        }
        for (int i = end; i < cue; i++) {
            if (!tokens.isWord(i) || tokens.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** "..., Phòng Tài chính hỗ trợ", "có Sở Y tế cùng tham gia": a clause of its own says who helps. */
    private List<Party> helpers(Tokens tokens, List<FoundAgency> agencies, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean opens = tokens.is(i, ",")
                    || tokens.is(i, ";")
                    || tokens.is(i, "(")
                    || tokens.is(i, "có")
                    || tokens.are(i - 1, "trong", "đó");
            PartyReader.Parties named = opens ? parties.list(tokens, i + 1, agencies) : PartyReader.NOBODY;
            boolean bodies = !named.isEmpty() && named.parties().get(0).agency() != null;
            if (bodies && named.end() < to && companions.isHelping(tokens, named.end())) {
                return named.parties();
            }
            i = Math.max(i, named.end() - 1);
        }
        return List.of();
    }

    /** Index of the first partner behind "phối hợp (chặt chẽ) (với|cùng)", or -1. */
    static int startBehind(Tokens tokens, int at) {
        int i = at + 2;
        while (tokens.is(i, "chặt")
                || tokens.is(i, "chẽ")
                || tokens.is(i, "thực") && tokens.is(i + 1, "hiện")
                || tokens.is(i, "hiện")
                || tokens.is(i, ":")
                || tokens.is(i, "tốt")) {
            i++;
        }
        if (tokens.is(i, "với") || tokens.is(i, "cùng")) {
            i++;
            if (tokens.is(i, "với")) {
                i++;
            }
        }
        return i;
    }
}
