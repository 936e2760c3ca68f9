package vn.kehoach.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundAgency;

/**
 * Reads who leads an item that neither its heading nor its opening gives to anyone: "... do Sở Y tế thực hiện", "..., giao
 * Sở Nội vụ", "... (Công đoàn cơ sở)", "Quý III: Sở Y tế trình ...".
 */
final class RolesWithin {
    private static final int MAX_ADVERBIAL = 40;

    private final PartyReader parties;
    private final PartnerReader partners;
    private final Companions companions;

    RolesWithin(PartyReader parties, PartnerReader partners, Companions companions) {
        this.parties = parties;
        this.partners = partners;
        this.companions = companions;
    }

    /** The roles of an item without a lead of its own so far; null where it names none. */
    @Nullable
    Roles read(Tokens tokens, List<FoundAgency> agencies, int end) {
        Roles roles = performed(tokens, agencies, end);
        if (roles == null) {
            roles = assigned(tokens, agencies, tokens.size());
        }
        if (roles == null) {
            roles = behindWork(tokens, agencies);
        }
        return roles == null ? behindAdverbial(tokens, agencies, end) : roles;
    }

    /** "... do UBND huyện đảm nhiệm": who does the work stands behind it. */
    @Nullable
    Roles performed(Tokens tokens, List<FoundAgency> agencies, int end) {
        for (int i = 1; i < end; i++) {
            PartyReader.Parties named = tokens.is(i, "do") ? parties.list(tokens, i + 1, agencies) : PartyReader.NOBODY;
            boolean works = companions.isPerforming(tokens, named.end()) || tokens.are(named.end(), "phối", "hợp");
            if (!named.isEmpty() && named.end() < end && works) {
                return new Roles(
                        named.parties(),
                        partners.read(tokens, agencies, named.end(), end),
                        "text",
                        "text",
                        "task.perform");
            }
            i = Math.max(i, named.end() - 1);
        }
        return null;
    }

    /** "..., giao Sở Nội vụ ...", "(giao các trường học)", "việc này giao ...": the order stands behind the work. */
    private @Nullable Roles assigned(Tokens tokens, List<FoundAgency> agencies, int end) {
        for (int i = 1; i < end; i++) {
            boolean clause = tokens.isPunctuation(i - 1)
                    || tokens.is(i - 1, "này")
                    || tokens.is(0, "việc") && tokens.is(i + 1, "cho"); // "Việc biên soạn ... giao cho Khoa ..."
            if (!clause || !tokens.is(i, "giao") && !tokens.are(i, "phân", "công")) {
                continue;
            }
            int at = tokens.is(i, "giao") ? i + 1 : i + 2;
            PartyReader.Parties named = parties.list(tokens, tokens.is(at, "cho") ? at + 1 : at, agencies);
            if (!named.isEmpty()) {
                int close = RoleCues.closeOfBracket(tokens, i);
                return new Roles(
                        named.parties(),
                        partners.read(tokens, agencies, named.end(), close),
                        "text",
                        "text",
                        "task.assign");
            }
        }
        return null;
    }

    /** "Phát động tháng thi đua (Công đoàn cơ sở và Đoàn Thanh niên)": a closing bracket that holds names and no more. */
    private @Nullable Roles behindWork(Tokens tokens, List<FoundAgency> agencies) {
        int close = tokens.size() - 1;
        while (close > 0 && (tokens.is(close, ".") || tokens.is(close, ";"))) {
            close--;
        }
        int open = close;
        while (open > 0 && !tokens.is(open, "(")) {
            open--;
        }
        if (open == 0 || !tokens.is(close, ")")) {
            return null;
        }
        int before = tokens.end(open - 1);
        boolean explained = FoundAgency.endsAt(agencies, before);
        PartyReader.Parties named = explained ? PartyReader.NOBODY : parties.list(tokens, open + 1, agencies);
        boolean closed = named.end() == close || tokens.is(named.end(), ";") || tokens.is(named.end(), ",");
        boolean helped = !named.isEmpty() && companions.startBehind(tokens, named.end()) >= 0
                || tokens.are(named.end(), "phối", "hợp");
        boolean works = tokens.isWord(named.end()) && !tokens.is(named.end(), "và");
        return !named.isEmpty() && (closed || helped || works)
                ? new Roles(
                        named.parties(),
                        partners.read(tokens, agencies, named.end(), close),
                        "text",
                        "text",
                        "task.bracket")
                : null;
    }

    /** "Căn cứ nhiệm vụ được giao, các sở xây dựng ...", "Quý III: Sở Y tế trình ...": the subject stands behind a sign. */
    private @Nullable Roles behindAdverbial(Tokens tokens, List<FoundAgency> agencies, int end) {
        for (FoundAgency agency : agencies) {
            int at = tokens.firstFrom(agency.span().start());
            int before = at;
            while (before > 0 && parties.skipOffice(tokens, before - 1, agencies) > before - 1) {
                before--;
            }
            boolean opens = tokens.is(before - 1, ",")
                    || tokens.is(before - 1, ":")
                    || tokens.is(before - 1, "-") && !tokens.touchesNext(before - 1);
            int listed = tokens.end(Math.max(0, before - 2));
            boolean goesOn = FoundAgency.endsAt(agencies, listed);
            if (at < end && opens && !goesOn && at < MAX_ADVERBIAL) {
                PartyReader.Parties named = parties.list(tokens, before, agencies);
                boolean verb = tokens.isWord(named.end()) && !tokens.isCapitalised(named.end());
                if (!named.isEmpty() && verb && !tokens.is(named.end(), "và")) {
                    return new Roles(
                            named.parties(),
                            partners.read(tokens, agencies, named.end(), end),
                            "text",
                            "text",
                            "task.adverbial");
                }
            }
        }
        return null;
    }
}
