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
    private final Companions companions;
    private final TaskLabels labels;

    RoleReader(Vocabulary vocabulary) {
        this.labels = new TaskLabels(vocabulary);
        this.parties = new PartyReader(vocabulary);
        this.companions = new Companions(vocabulary);
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
            List<Party> support = partners(tokens, agencies, lead.end(), tokens.size());
            return new Roles(lead.parties(), support, "column", "column", "task.table");
        }
        return new Roles(parties.all(text, cell, mentions), List.of(), "column", "column", "task.table");
    }

    private Roles read(Tokens tokens, List<FoundAgency> agencies, Roles context, boolean plain, boolean behindSubject) {
        int end = endOfSentence(tokens);
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
            explicit = performed(tokens, agencies, end);
        }
        if (explicit == null && context.lead().isEmpty()) {
            explicit = assignedWithin(tokens, agencies, tokens.size());
        }
        if (explicit == null && context.lead().isEmpty()) {
            explicit = behindWork(tokens, agencies);
        }
        if (explicit == null && context.lead().isEmpty()) {
            explicit = behindAdverbial(tokens, agencies, context, end);
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
        List<Party> own = partners(tokens, agencies, 0, end);
        support.addAll(own);
        return new Roles(context.lead(), support, "heading", own.isEmpty() ? "heading" : "text", "task.heading");
    }

    /** "... Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh.": labels run in anywhere in the item. */
    private @Nullable Roles labelled(Tokens tokens, List<FoundAgency> agencies) {
        for (int c = 1; c < tokens.size(); c++) {
            int content = leadBehindLabel(tokens, c);
            PartyReader.Parties named = content < 0 ? PartyReader.NOBODY : parties.list(tokens, content, agencies);
            if (!named.isEmpty()) {
                int close = closeOfBracket(tokens, c);
                return new Roles(
                        named.parties(),
                        partners(tokens, agencies, named.end(), close),
                        "text",
                        "text",
                        close < tokens.size() ? "task.bracket" : "task.label");
            }
        }
        return null;
    }

    /** Where the one who leads stands behind a label that opens a clause or bracket at token {@code c}; -1 without label. */
    private int leadBehindLabel(Tokens tokens, int c) {
        int cue = cueLength(tokens, c);
        if (cue > 0 && tokens.is(c + cue, ":")) {
            return c + cue + 1;
        }
        TaskLabels.Label label = tokens.isPunctuation(c - 1) && tokens.isWord(c) ? labels.at(tokens, c) : null;
        boolean lead = label != null && (label.kind() == TaskLabels.Kind.LEAD || label.kind() == TaskLabels.Kind.ROLES);
        return lead && label != null ? label.content() : -1;
    }

    /** The bracket that closes behind token {@code at}, if one is open there; the end of the item if none is. */
    private static int closeOfBracket(Tokens tokens, int at) {
        int open = at;
        while (open >= 0 && !tokens.is(open, "(") && !tokens.is(open, ")")) {
            open--;
        }
        int close = at;
        while (tokens.is(open, "(") && close < tokens.size() && !tokens.is(close, ")")) {
            close++;
        }
        return tokens.is(open, "(") ? close : tokens.size();
    }

    /** "... chủ trì ...": before it the lead, behind its "phối hợp với" the support. */
    private @Nullable Roles presiding(Tokens tokens, List<FoundAgency> agencies, Roles context, int from, int end) {
        for (int c = from; c < end; c++) {
            int length = cueLength(tokens, c);
            if (length == 0) {
                continue;
            }
            if (tokens.is(c + length, ":")) {
                PartyReader.Parties named = parties.list(tokens, c + length + 1, agencies);
                if (!named.isEmpty()) {
                    return new Roles(
                            named.parties(),
                            partners(tokens, agencies, named.end(), end),
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
                return new Roles(lead, partners(tokens, agencies, next, end), "text", "text", "task.preside");
            }
            if (c - from <= MAX_GAP && !context.lead().isEmpty() && !hasAgencyBefore(tokens, agencies, c)) {
                List<Party> support = partners(tokens, agencies, next, end);
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

    /** "chủ trì", "là cơ quan đầu mối", "chịu trách nhiệm": how many tokens the cue takes. */
    private static int cueLength(Tokens tokens, int i) {
        if (tokens.is(i, "chủ") && tokens.is(i + 1, "trì") || tokens.is(i, "chú") && tokens.is(i + 1, "trì")) {
            return 2;
        }
        if (tokens.is(i, "là")
                && (tokens.are(i + 1, "cơ", "quan") || tokens.are(i + 1, "đơn", "vị"))
                && tokens.are(i + 3, "đầu", "mối")) {
            return tokens.is(i + 5, ",") && tokens.are(i + 6, "chủ", "trì") ? 8 : 5;
        }
        return 0;
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
            if (named.end() <= cue && cue - named.end() <= MAX_GAP && isSmallTalk(tokens, named.end(), cue)) {
                best = named.parties();
            }
            i = Math.max(named.end(), i + 1);
        }
        return best;
    }

    /** "(cơ quan thường trực ...)", "có trách nhiệm", "là cơ quan": words that do not part a list from its "chủ trì". */
    private static boolean isSmallTalk(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ".") || tokens.is(i, "với") || tokens.is(i, "cho")) {
                return false;
            }
        }
        return true;
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
        int list = partnerStart(tokens, at);
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
                        named.parties(), partners(tokens, agencies, named.end(), end), "text", "text", "task.assign");
            }
        }
        return null;
    }

    /** "..., giao Sở Nội vụ ...", "(giao các trường học)", "việc này giao ...": the order stands behind the work. */
    private @Nullable Roles assignedWithin(Tokens tokens, List<FoundAgency> agencies, int end) {
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
                int close = closeOfBracket(tokens, i);
                return new Roles(
                        named.parties(), partners(tokens, agencies, named.end(), close), "text", "text", "task.assign");
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
        boolean explained = endsAt(agencies, before);
        PartyReader.Parties named = explained ? PartyReader.NOBODY : parties.list(tokens, open + 1, agencies);
        boolean closed = named.end() == close || tokens.is(named.end(), ";") || tokens.is(named.end(), ",");
        boolean helped = !named.isEmpty() && companions.startBehind(tokens, named.end()) >= 0
                || tokens.are(named.end(), "phối", "hợp");
        boolean works = tokens.isWord(named.end()) && !tokens.is(named.end(), "và");
        return !named.isEmpty() && (closed || helped || works)
                ? new Roles(
                        named.parties(), partners(tokens, agencies, named.end(), close), "text", "text", "task.bracket")
                : null;
    }

    /** "... là nhiệm vụ cấp bách. Đề nghị các sở, ngành ...", "... . Phòng Đào tạo chủ trì": a later sentence says who. */
    private @Nullable Roles saidLater(Tokens tokens, List<FoundAgency> agencies, boolean plain, int end) {
        int next = end + 1;
        while (next < tokens.size()) {
            Tokens sentence = tokens.from(next);
            int close = endOfSentence(sentence);
            Roles roles = plain ? assigned(sentence, agencies, Roles.NONE, false, close) : null;
            if (roles == null && !plain) {
                roles = presiding(sentence, agencies, Roles.NONE, 0, close);
            }
            if (roles == null && !plain) {
                roles = performed(sentence, agencies, close);
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

    /** "Trong quá trình thực hiện, nếu có vướng mắc ...", "Ngoài các nội dung trên ...": what closes a plan is for all. */
    static boolean opensClosing(Tokens tokens) {
        return tokens.are(0, "trong", "quá", "trình")
                || tokens.are(0, "quá", "trình")
                || tokens.are(0, "nếu", "có")
                || tokens.are(0, "trường", "hợp")
                || tokens.are(0, "ngoài", "các")
                || tokens.are(0, "nhận", "được");
    }

    /** Whether an agency ends at a place of the text. */
    private static boolean endsAt(List<FoundAgency> agencies, int offset) {
        int next = FoundAgency.firstFrom(agencies, offset);
        return next > 0 && agencies.get(next - 1).span().end() == offset;
    }

    /** "Ngân sách nhà nước giao Sở Y tế" tells of money; an order stands behind a sign, its subject or a small word. */
    private static boolean opensOrder(Tokens tokens, int at, List<FoundAgency> agencies) {
        int before = tokens.end(at - 1);
        return tokens.isPunctuation(at - 1)
                || tokens.is(at - 1, "này")
                || tokens.is(at - 1, "và")
                || endsAt(agencies, before);
    }

    /** An order in mid-sentence counts behind its subject ("UBND tỉnh yêu cầu") or a closing formula. */
    private static boolean isOpenForOrders(Tokens tokens, int cue, Roles context, List<FoundAgency> agencies) {
        if (opensClosing(tokens) || context.lead().isEmpty()) {
            return true;
        }
        FoundAgency first = PartyReader.startingAt(tokens, 0, agencies);
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
            if (isAmount(tokens, named.end() + 1)) {
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
        return new Roles(named.parties(), partners(tokens, agencies, named.end(), end), "text", "text", "task.subject");
    }

    static boolean isAmount(Tokens tokens, int at) {
        return tokens.isNumber(at)
                || tokens.are(at, "không", "quá") && tokens.isNumber(at + 2)
                || tokens.are(at, "tối", "đa") && tokens.isNumber(at + 2);
    }

    /** "... do UBND huyện đảm nhiệm": who does the work stands behind it. */
    private @Nullable Roles performed(Tokens tokens, List<FoundAgency> agencies, int end) {
        for (int i = 1; i < end; i++) {
            PartyReader.Parties named = tokens.is(i, "do") ? parties.list(tokens, i + 1, agencies) : PartyReader.NOBODY;
            boolean works = companions.isPerforming(tokens, named.end()) || tokens.are(named.end(), "phối", "hợp");
            if (!named.isEmpty() && named.end() < end && works) {
                return new Roles(
                        named.parties(), partners(tokens, agencies, named.end(), end), "text", "text", "task.perform");
            }
            i = Math.max(i, named.end() - 1);
        }
        return null;
    }

    /** "Căn cứ nhiệm vụ được giao, các sở xây dựng ...", "Quý III: Sở Y tế trình ...": the subject stands behind a sign. */
    private @Nullable Roles behindAdverbial(Tokens tokens, List<FoundAgency> agencies, Roles context, int end) {
        if (!context.lead().isEmpty()) {
            return null;
        }
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
            boolean goesOn = endsAt(agencies, listed);
            if (at < end && opens && !goesOn && at < 40) {
                PartyReader.Parties named = parties.list(tokens, before, agencies);
                boolean verb = tokens.isWord(named.end()) && !tokens.isCapitalised(named.end());
                if (!named.isEmpty() && verb && !tokens.is(named.end(), "và")) {
                    return new Roles(
                            named.parties(),
                            partners(tokens, agencies, named.end(), end),
                            "text",
                            "text",
                            "task.adverbial");
                }
            }
        }
        return null;
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
                if (cueLength(tokens, c) > 0) {
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
                            partners(tokens, agencies, named.end(), close),
                            "text",
                            "text",
                            "task.bracket");
                }
            }
            i = close;
        }
        return null;
    }

    /** The agencies behind "phối hợp với" and its like between two tokens, and those said to help behind a comma. */
    private List<Party> partners(Tokens tokens, List<FoundAgency> agencies, int from, int to) {
        for (int i = from; i < to; i++) {
            int list = tokens.are(i, "phối", "hợp") ? partnerStart(tokens, i) : companions.startBehind(tokens, i);
            if (list < 0) {
                continue;
            }
            int first = tokens.is(from, ",") || tokens.is(from, ";") ? from + 1 : from;
            PartyReader.Parties before = parties.list(tokens, first, agencies);
            if (!before.isEmpty() && before.end() == i) {
                return before.parties(); // "..., Sở Tài chính phối hợp"
            }
            PartyReader.Parties named = parties.list(tokens, list, agencies);
            if (!named.isEmpty()) {
                return named.parties();
            }
        }
        return helpers(tokens, agencies, from, to);
    }

    /** "..., Phòng Tài chính hỗ trợ", "có Sở Y tế cùng tham gia": a clause of its own says who helps. */
    private List<Party> helpers(Tokens tokens, List<FoundAgency> agencies, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean opens = tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "(") || tokens.is(i, "có");
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
    private static int partnerStart(Tokens tokens, int at) {
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

    /** Roles are decided by an item's first sentence. */
    static int endOfSentence(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean stop = tokens.is(i, ".")
                    && tokens.isCapitalised(i + 1)
                    && !tokens.touchesNext(i)
                    && !(tokens.isUpper(i - 1) && tokens.text(i - 1).length() <= 2);
            if (stop && i > 3) {
                return i;
            }
        }
        return tokens.size();
    }
}
