package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Span;

/**
 * Reads who leads and who supports from one sentence: "Sở Y tế chủ trì, phối hợp với Sở Tài chính ...", "Phối hợp với
 * ...", "giao Sở Nội vụ ...", "(Phòng Kinh tế chủ trì)".
 */
final class RoleReader {
    private static final Set<String> ASSIGNING = Set.of("giao", "yêu", "đề", "phân");
    private static final int MAX_GAP = 6;

    private final PartyReader parties;
    private final PartnerReader partners;
    private final RolesWithin within;
    private final TaskLabels labels;

    RoleReader(Vocabulary vocabulary) {
        this.labels = new TaskLabels(vocabulary);
        this.parties = new PartyReader(vocabulary);
        Companions companions = new Companions(vocabulary);
        this.partners = new PartnerReader(parties, companions);
        this.within = new RolesWithin(parties, partners, companions);
    }

    PartyReader parties() {
        return parties;
    }

    /**
     * The roles of an item.
     *
     * @param tokens the item without its marker
     * @param agencies the agencies in it, vague groups included
     * @param context the roles that heading and lead-in give
     * @param plain whether it is a paragraph without a marker, which may address agencies in its middle
     */
    Roles read(Tokens tokens, List<FoundAgency> agencies, Roles context, boolean plain) {
        return read(tokens, agencies, context, plain, false);
    }

    /** The roles of a cell: all its names lead, but where labels part them ("Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh"). */
    Roles inCell(String text, Span cell, Mentions mentions) {
        Tokens tokens = Tokens.of(text, cell);
        TaskLabels.Label label = labels.at(tokens);
        if (label != null && (label.kind() == TaskLabels.Kind.LEAD || label.kind() == TaskLabels.Kind.ROLES)) {
            List<FoundAgency> agencies = mentions.agenciesIn(cell);
            PartyReader.Parties lead = parties.list(tokens, label.content(), agencies);
            List<Party> support = partners.read(tokens, agencies, lead.end(), tokens.size());
            return new Roles(lead.parties(), support, "column", "column", "task.table");
        }
        return new Roles(parties.all(text, cell, mentions), List.of(), "column", "column", "task.table");
    }

    private Roles read(Tokens tokens, List<FoundAgency> agencies, Roles context, boolean plain, boolean behindSubject) {
        int end = RoleCues.endOfSentence(tokens);
        Roles bracket = inBrackets(tokens, agencies, context);
        if (bracket != null) {
            return bracket;
        }
        Roles explicit = labelled(tokens, agencies);
        if (explicit == null) {
            explicit = presiding(tokens, agencies, context, 0, end);
        }
        if (explicit == null) {
            explicit = cooperating(tokens, agencies, context, end);
        }
        if (explicit == null) {
            explicit = assigned(tokens, agencies, context, plain, end);
        }
        if (explicit == null && !behindSubject) {
            explicit = subject(tokens, agencies, end);
        }
        if (explicit == null && context.lead().isEmpty()) {
            explicit = within.read(tokens, agencies, end);
        }
        if (explicit == null && context.lead().isEmpty()) {
            explicit = saidLater(tokens, agencies, plain, end);
        }
        if (explicit != null) {
            return explicit;
        }
        if (context.lead().isEmpty()) {
            return Roles.NONE;
        }
        List<Party> support = new ArrayList<>(context.support());
        List<Party> own = partners.read(tokens, agencies, 0, end);
        support.addAll(own);
        return new Roles(context.lead(), support, "heading", own.isEmpty() ? "heading" : "text", "task.heading");
    }

    /** "... Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh.": labels run in anywhere in the item. */
    private @Nullable Roles labelled(Tokens tokens, List<FoundAgency> agencies) {
        for (int c = 1; c < tokens.size(); c++) {
            int content = leadBehindLabel(tokens, c);
            PartyReader.Parties named = content < 0 ? PartyReader.NOBODY : parties.list(tokens, content, agencies);
            if (!named.isEmpty()) {
                int close = RoleCues.closeOfBracket(tokens, c);
                return new Roles(
                        named.parties(),
                        partners.read(tokens, agencies, named.end(), close),
                        "text",
                        "text",
                        close < tokens.size() ? "task.bracket" : "task.label");
            }
        }
        return null;
    }

    /** Where the one who leads stands behind a label that opens a clause or bracket at token {@code c}; -1 without label. */
    private int leadBehindLabel(Tokens tokens, int c) {
        int cue = RoleCues.cueLength(tokens, c);
        if (cue > 0 && tokens.is(c + cue, ":")) {
            return c + cue + 1;
        }
        TaskLabels.Label label = tokens.isPunctuation(c - 1) && tokens.isWord(c) ? labels.at(tokens, c) : null;
        boolean lead = label != null && (label.kind() == TaskLabels.Kind.LEAD || label.kind() == TaskLabels.Kind.ROLES);
        return lead && label != null ? label.content() : -1;
    }

    /** "... chủ trì ...": before it the lead, behind its "phối hợp với" the support. */
    private @Nullable Roles presiding(Tokens tokens, List<FoundAgency> agencies, Roles context, int from, int end) {
        for (int c = from; c < end; c++) {
            int length = RoleCues.cueLength(tokens, c);
            if (length == 0) {
                continue;
            }
            if (tokens.is(c + length, ":")) {
                PartyReader.Parties named = parties.list(tokens, c + length + 1, agencies);
                if (!named.isEmpty()) {
                    return new Roles(
                            named.parties(),
                            partners.read(tokens, agencies, named.end(), end),
                            "text",
                            "text",
                            "task.label");
                }
            }
            List<Party> lead = endingBefore(tokens, agencies, c, from);
            boolean directed =
                    tokens.are(0, "chỉ", "đạo") || tokens.are(0, "hướng", "dẫn") || tokens.are(0, "đôn", "đốc");
            if (directed && !context.lead().isEmpty() && !lead.isEmpty()) {
                return context.fromHeading(); // "Chỉ đạo Sở Tư pháp chủ trì ...": who directs is responsible.
            }
            int next = c + length;
            if (!lead.isEmpty() && !context.lead().isEmpty() && isBehind(tokens, lead.get(0), "do")) {
                return null; // "các dự án do Bộ Công an chủ trì": says whose the projects are, not whose the task is.
            }
            if (!lead.isEmpty()) {
                return new Roles(lead, partners.read(tokens, agencies, next, end), "text", "text", "task.preside");
            }
            if (c - from <= MAX_GAP && !context.lead().isEmpty() && !hasAgencyBefore(tokens, agencies, c)) {
                List<Party> support = partners.read(tokens, agencies, next, end);
                List<Party> all = new ArrayList<>(context.support());
                all.addAll(support);
                return new Roles(context.lead(), all, context.via(), "text", "task.preside-heading");
            }
            return null;
        }
        return null;
    }

    private static boolean isBehind(Tokens tokens, Party party, String word) {
        return tokens.is(tokens.firstFrom(party.span().start()) - 1, word);
    }

    private static boolean hasAgencyBefore(Tokens tokens, List<FoundAgency> agencies, int at) {
        return agencies.stream().anyMatch(agency -> agency.span().end() <= tokens.start(at));
    }

    /** The list that ends right before token {@code cue}, small words between allowed. */
    private List<Party> endingBefore(Tokens tokens, List<FoundAgency> agencies, int cue, int from) {
        int i = from;
        List<Party> best = List.of();
        while (i < cue) {
            PartyReader.Parties named = parties.list(tokens, i, agencies);
            if (named.isEmpty()) {
                i++;
                continue;
            }
            if (named.end() <= cue && cue - named.end() <= MAX_GAP && RoleCues.isSmallTalk(tokens, named.end(), cue)) {
                best = named.parties();
            }
            i = Math.max(named.end(), i + 1);
        }
        return best;
    }

    /** "Phối hợp với Sở Y tế ..." under another heading: the named partner leads, the heading's agency helps. */
    private @Nullable Roles cooperating(Tokens tokens, List<FoundAgency> agencies, Roles context, int end) {
        int at = 0;
        while (tokens.is(at, "tiếp") && tokens.is(at + 1, "tục")
                || tokens.is(at, "tích") && tokens.is(at + 1, "cực")
                || tokens.is(at, "chủ") && tokens.is(at + 1, "động")
                || tokens.is(at, "thường") && tokens.is(at + 1, "xuyên")) {
            at += 2;
        }
        if (!tokens.are(at, "phối", "hợp") || context.lead().isEmpty()) {
            return null;
        }
        int list = PartnerReader.startBehind(tokens, at);
        PartyReader.Parties named = list < 0 ? PartyReader.NOBODY : parties.list(tokens, list, agencies);
        if (named.isEmpty() || list >= end) {
            return null;
        }
        List<Party> lead = new ArrayList<>();
        List<Party> support = new ArrayList<>();
        for (Party party : named.parties()) {
            (party.collective() ? support : lead).add(party);
        }
        if (lead.isEmpty()) {
            List<Party> all = new ArrayList<>(context.support());
            all.addAll(support);
            return new Roles(context.lead(), all, context.via(), "text", "task.cooperate-groups");
        }
        List<Party> helpers = new ArrayList<>(context.lead());
        helpers.addAll(support);
        return new Roles(lead, helpers, "text", "heading", "task.cooperate");
    }

    /** "Giao Sở Nội vụ ...", "UBND tỉnh yêu cầu các sở ...", "đề nghị ...": those addressed lead. */
    private @Nullable Roles assigned(Tokens tokens, List<FoundAgency> agencies, Roles context, boolean plain, int end) {
        int limit = plain ? end : Math.min(end, 1);
        for (int i = 0; i < limit; i++) {
            if (!ASSIGNING.contains(tokens.folded(i))) {
                continue;
            }
            int at = switch (tokens.folded(i)) {
                case "giao" -> i + 1;
                case "yêu" -> tokens.is(i + 1, "cầu") ? i + 2 : -1;
                case "đề" -> tokens.is(i + 1, "nghị") ? i + 2 : -1;
                default -> tokens.is(i + 1, "công") ? i + 2 : -1;
            };
            if (at < 0 || tokens.is(i - 1, "được") || tokens.is(i - 1, "theo")) {
                continue;
            }
            if (tokens.is(at, "cho") || tokens.is(at, ":")) {
                at++;
            }
            PartyReader.Parties named = parties.list(tokens, at, agencies);
            boolean funds = tokens.is(i, "giao") && i > 0 && !opensOrder(tokens, i, agencies);
            if (!named.isEmpty() && !funds && (i == 0 || isOpenForOrders(tokens, i, context, agencies))) {
                return new Roles(
                        named.parties(),
                        partners.read(tokens, agencies, named.end(), end),
                        "text",
                        "text",
                        "task.assign");
            }
        }
        return null;
    }

    /** "... là nhiệm vụ cấp bách. Đề nghị các sở, ngành ...", "... . Phòng Đào tạo chủ trì": a later sentence says who. */
    private @Nullable Roles saidLater(Tokens tokens, List<FoundAgency> agencies, boolean plain, int end) {
        int next = end + 1;
        while (next < tokens.size()) {
            Tokens sentence = tokens.from(next);
            int close = RoleCues.endOfSentence(sentence);
            Roles roles = plain ? assigned(sentence, agencies, Roles.NONE, false, close) : null;
            if (roles == null && !plain) {
                roles = presiding(sentence, agencies, Roles.NONE, 0, close);
            }
            if (roles == null && !plain) {
                roles = within.performed(sentence, agencies, close);
            }
            if (roles != null) {
                return roles;
            }
            next += close + 1;
        }
        return null;
    }

    /** "Trung tâm yêu cầu ...", "Nhà trường đề nghị ...": some capitalised words before the order. */
    private static boolean isIssuer(Tokens tokens, int cue) {
        boolean words = tokens.isCapitalised(0) && cue <= MAX_GAP;
        for (int i = 0; words && i < cue; i++) {
            words = tokens.isWord(i);
        }
        return words;
    }

    /** "Ngân sách nhà nước giao Sở Y tế" tells of money; an order stands behind a sign, its subject or a small word. */
    private static boolean opensOrder(Tokens tokens, int at, List<FoundAgency> agencies) {
        int before = tokens.end(at - 1);
        return tokens.isPunctuation(at - 1)
                || tokens.is(at - 1, "này")
                || tokens.is(at - 1, "và")
                || FoundAgency.endsAt(agencies, before);
    }

    /** An order in mid-sentence counts behind its subject ("UBND tỉnh yêu cầu") or a closing formula. */
    private static boolean isOpenForOrders(Tokens tokens, int cue, Roles context, List<FoundAgency> agencies) {
        if (RoleCues.opensClosing(tokens) || context.lead().isEmpty()) {
            return true;
        }
        FoundAgency first = FoundAgency.startingAt(agencies, tokens.start(0));
        boolean named = first != null && first.span().end() >= tokens.end(cue - 1);
        return named || !tokens.is(cue, "giao") && isIssuer(tokens, cue);
    }

    /** The sentence begins with the agency that acts: "Sở Xây dựng đăng tải ...". */
    private @Nullable Roles subject(Tokens tokens, List<FoundAgency> agencies, int end) {
        PartyReader.Parties named = parties.list(tokens, 0, agencies);
        if (named.isEmpty() || named.end() >= end) {
            return null;
        }
        if (tokens.is(named.end(), ":") && named.end() + 1 < tokens.size()) {
            if (RoleCues.isAmount(tokens, named.end() + 1)) {
                return null; // "Ban Chỉ đạo tỉnh: không quá 05 cá nhân" allots, it sets no work.
            }
            Roles own = new Roles(named.parties(), List.of(), "text", "text", "task.subject");
            return read(tokens.from(named.end() + 1), agencies, own, false, true);
        }
        if (tokens.is(named.end(), "giao")
                || tokens.are(named.end(), "yêu", "cầu")
                || tokens.are(named.end(), "đề", "nghị")
                || tokens.are(named.end(), "ban", "hành") && tokens.isCapitalised(named.end() + 2)
                || tokens.are(named.end(), "thông", "báo")
                || tokens.is(named.end(), "về")) {
            return null;
        }
        return new Roles(
                named.parties(), partners.read(tokens, agencies, named.end(), end), "text", "text", "task.subject");
    }

    /** "(Phòng Kinh tế chủ trì, hoàn thành trong quý II)", "(do Sở Y tế thực hiện)". */
    private @Nullable Roles inBrackets(Tokens tokens, List<FoundAgency> agencies, Roles context) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, "(")) {
                continue;
            }
            int close = i + 1;
            while (close < tokens.size() && !tokens.is(close, ")")) {
                close++;
            }
            for (int c = i + 1; c < close; c++) {
                if (RoleCues.cueLength(tokens, c) > 0) {
                    Roles roles = presiding(tokens, agencies, Roles.NONE, i + 1, close);
                    if (roles != null) {
                        return new Roles(roles.lead(), roles.support(), "text", "text", "task.bracket");
                    }
                    break;
                }
            }
            boolean done = tokens.is(i + 1, "do") && context.lead().isEmpty();
            if (done) {
                PartyReader.Parties named = parties.list(tokens, i + 2, agencies);
                if (!named.isEmpty()) {
                    return new Roles(
                            named.parties(),
                            partners.read(tokens, agencies, named.end(), close),
                            "text",
                            "text",
                            "task.bracket");
                }
            }
            i = close;
        }
        return null;
    }
}
