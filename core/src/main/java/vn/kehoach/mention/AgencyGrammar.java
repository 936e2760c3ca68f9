package vn.kehoach.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Numerals;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;

/**
 * The grammar of agencies' names: a head ("Sở", "Ban Quản lý"), a field of work ("Y tế"), a level and place ("tỉnh Lạng
 * Sơn"), the body that a unit belongs to ("Phòng Cảnh sát giao thông" + "Công an tỉnh").
 */
final class AgencyGrammar {
    /** What has units of its own that are called with it. */
    private static final Set<String> OWNERS = Set.of("government", "party", "front", "association");

    /** What may have a name of its own where a level could follow. */
    private static final Set<String> OWN_NAMES = Set.of("facility", "company", "association");

    /** "Đội Tham mưu Phòng Cảnh sát giao thông Công an tỉnh" has two units; more would be no name but a trap. */
    private static final int MAX_UNITS = 3;

    private static final int MAX_PURPOSE = 14;
    private static final int MAX_REGION = 20;
    private static final int MAX_PLACE = 4;
    /** Words of a name that fills a line of the letterhead. */
    private static final int MAX_LINE = 14;

    private final AgencyWords words;
    private final AgencyTail tails;
    private final AgencyField fields;

    AgencyGrammar(AgencyWords words, AgencyTail tails, Provinces provinces) {
        this.words = words;
        this.tails = tails;
        fields = new AgencyField(words, provinces);
    }

    /** The name that begins at token {@code i}; null where none does. */
    @Nullable
    AgencyName read(Tokens tokens, int i) {
        return read(tokens, i, 0);
    }

    /** @param depth how many units the name at hand is the body of */
    private @Nullable AgencyName read(Tokens tokens, int i, int depth) {
        int at = i;
        if (tokens.is(at, "các") && !tokens.isUpper(at)) {
            at++;
        }
        PhraseTrie.Match<AgencyWords.Head> match = words.head(tokens, at);
        if (match == null) {
            return null;
        }
        AgencyWords.Head head = match.value();
        int body = at + match.length();
        boolean capital = tokens.isCapitalised(at);
        if (!capital && match.length() == 1 && words.isHead(tokens, body)) {
            return null; // "báo Văn phòng", "ban Ban Chỉ huy": a verb, or the end of a title, before the name.
        }
        AgencyName found = switch (head.shape()) {
            case "name" -> capital && isWholeName(tokens, at, head) ? whole(tokens, at, body, head, depth) : null;
            case "level" -> levelled(tokens, at, body, head, capital, depth);
            case "placed" -> {
                // "đoàn các xã, phường": in small letters where they are many.
                boolean placed = tails.read(tokens, body).end() > body && (capital || tokens.is(body, "các"));
                yield placed ? levelled(tokens, at, body, head, true, depth) : null;
            }
            default -> fielded(tokens, at, body, head, capital, depth);
        };
        if (found == null || at > i && !isPlural(tokens, at, head)) {
            return at > i ? null : found;
        }
        // "Trường Đại học Y Hà Nội" + "- Phân hiệu Thanh Hóa".
        int campus = tokens.is(found.end(), "-") ? found.end() + 1 : found.end();
        AgencyName part =
                depth < MAX_UNITS && tokens.are(campus, "phân", "hiệu") ? read(tokens, campus, depth + 1) : null;
        found = part == null ? found : found.to(part.end());
        AgencyName placed = found.to(behindPlace(tokens, found.end(), found.kind()));
        AgencyName numbered = placed.to(behindOrdinal(tokens, placed.end()));
        return at > i ? numbered.from(i) : numbered;
    }

    /** "Phân hiệu ... tại tỉnh Lào Cai", "Đại sứ quán Việt Nam tại Nhật Bản": where a body of somewhere else sits. */
    private int behindPlace(Tokens tokens, int at, String kind) {
        boolean foreign = kind.equals("international") || kind.equals("association") || kind.equals("school");
        if (!foreign || !tokens.is(at, "tại")) {
            return at;
        }
        int tail = tails.read(tokens, at + 1).end();
        int name = at + 1;
        while (name - at <= MAX_PLACE && tokens.isCapitalised(name) && !words.isHead(tokens, name)) {
            name++;
        }
        int end = Math.max(tail, name);
        return end > at + 1 && tokens.isCapitalised(end - 1) ? end : at;
    }

    /** "Trường Tiểu học số 2", "Đội Quản lý thị trường số 6": bodies of a kind are counted. */
    private static int behindOrdinal(Tokens tokens, int at) {
        int region = behindRegion(tokens, at);
        if (region > at) {
            return region;
        }
        if (tokens.are(at - 2, "cơ", "sở") && tokens.isNumber(at)) {
            return at + 1; // "Thuế cơ sở 6"
        }
        boolean ordinal = tokens.is(at, "số")
                && tokens.isNumber(at + 1)
                && tokens.text(at + 1).length() <= 2
                && !tokens.is(at + 2, "/");
        return ordinal ? at + 2 : at;
    }

    /** "Chi cục Thuế khu vực IX", "Ngân hàng Nhà nước Chi nhánh Khu vực 4". */
    private static int behindRegion(Tokens tokens, int at) {
        boolean region = tokens.are(at, "khu", "vực") && (isRegion(tokens, at + 2) || tokens.isNumber(at + 2));
        return region ? at + 3 : at;
    }

    /** The number of a region of tax, customs or treasury offices, "IX"; there are twenty since 2025. */
    private static boolean isRegion(Tokens tokens, int i) {
        int number = i < tokens.size() ? Numerals.roman(tokens.text(i)) : 0;
        return number > 0 && number <= MAX_REGION;
    }

    /** "các trạm y tế xã" is one name; in "các Sở Y tế" the article belongs to a list. */
    private boolean isPlural(Tokens tokens, int at, AgencyWords.Head head) {
        return head.isCommon()
                || head.kind().equals("party")
                || head.kind().equals("company")
                || isDepartmentOf(tokens, at, at + 1, head)
                || words.isSeries(tokens, at);
    }

    /** "TRƯỜNG THCS LÊ QUÝ ĐÔN": a line of the letterhead that is one name. */
    private static boolean isInCapitals(Tokens tokens, int from) {
        boolean capitals = tokens.size() - from <= MAX_LINE;
        for (int i = from; capitals && i < tokens.size(); i++) {
            capitals = tokens.isWord(i) && tokens.isUpper(i) || tokens.is(i, "-") || tokens.is(i, ",");
        }
        return capitals;
    }

    /** "các sở giáo dục và đào tạo": departments of many places, in small letters. */
    private boolean isDepartmentOf(Tokens tokens, int at, int body, AgencyWords.Head head) {
        return !tokens.isCapitalised(at) && head.kind().equals("government") && words.field(tokens, body) >= 2;
    }

    /** "Đảng" names the Party, but not in "cấp ủy Đảng", "tổ chức Đảng", "chi bộ Đảng". */
    private boolean isWholeName(Tokens tokens, int at, AgencyWords.Head head) {
        if (!tokens.is(at, "đảng") || !head.kind().equals("party") || tokens.is(at + 1, "cộng")) {
            return true;
        }
        return !words.isOfParty(tokens, at - 1) && !tokens.is(at + 1, "viên");
    }

    private AgencyName whole(Tokens tokens, int at, int end, AgencyWords.Head head, int depth) {
        // "Ban Chấp hành Trung ương" + "Hội Cựu chiến binh Việt Nam".
        int owned = head.kind().equals("party") && tokens.is(end - 1, "ương") ? owner(tokens, at, end, depth) : end;
        if (owned > end) {
            return new AgencyName(at, owned, "association", head.level(), false, "agency.gazetteer");
        }
        boolean elected = head.kind().equals("party") || tokens.is(end - 1, "hội");
        int close = elected ? term(tokens, end) : end;
        return new AgencyName(at, close, head.kind(), head.level(), false, "agency.gazetteer");
    }

    /** "khóa XII", "(khóa X)" behind a Party organ. */
    private static int term(Tokens tokens, int at) {
        int i = tokens.is(at, "(") ? at + 1 : at;
        if (!tokens.is(i, "khóa") || !tokens.isUpper(i + 1) && !tokens.isNumber(i + 1)) {
            return at;
        }
        boolean bracket = i > at;
        return bracket ? tokens.is(i + 2, ")") ? i + 3 : at : i + 2;
    }

    private @Nullable AgencyName levelled(
            Tokens tokens, int at, int body, AgencyWords.Head head, boolean capital, int depth) {
        AgencyTail.Tail tail = tails.read(tokens, body);
        boolean bare = tail.end() == body;
        // "Điện lực Hiệp Hòa", "Bảo tàng Lịch sử quốc gia", "Đồn Biên phòng Cửa khẩu Tà Lùng".
        boolean own = OWN_NAMES.contains(head.kind()) || words.isSeries(tokens, at);
        if (bare && capital && own && tokens.isCapitalised(body) && !words.isHead(tokens, body)) {
            return fielded(tokens, at, body, head, true, depth);
        }
        // "công đoàn các xã, phường": branches of an association, in small letters where they are many.
        boolean branches = head.kind().equals("association") && body - at > 1 && tokens.is(body, "các");
        if (!capital && (bare || !head.isCommon() && !branches)) {
            return null;
        }
        if (bare && head.kind().equals("facility") && !capital) {
            return null;
        }
        if (bare && words.verb(tokens, at) >= body - at && isFollowedByWork(tokens, body)) {
            return null; // "Thanh tra, kiểm tra việc ...", "Thanh tra nền nếp": the work and not the body.
        }
        int end = head.kind().equals("party") ? term(tokens, tail.end()) : tail.end();
        boolean caucus = bare && (tokens.are(at, "ban", "cán", "sự") || tokens.are(at, "đảng", "đoàn"));
        if (caucus && council(tokens, end) > end) {
            return new AgencyName(at, council(tokens, end), head.kind(), head.level(), false, "agency.level");
        }
        int branch = tokens.is(end, "-") ? end + 1 : end;
        if (tokens.are(branch, "chi", "nhánh")) {
            end = behindRegion(tokens, tails.read(tokens, branch + 2).end());
        }
        if (head.kind().equals("party") && tokens.are(end, "trung", "ương", "đảng")) {
            end += 3;
        }
        boolean central =
                tokens.is(end - 1, "ương") && end > body; // "Ban Thường vụ Trung ương" + "Hội Nông dân Việt Nam"
        int owned = (bare || central) && capital ? owner(tokens, at, end, depth) : end;
        if (owned > end) {
            return new AgencyName(
                    at, owned, head.kind(), tails.read(tokens, owned).level(), false, "agency.level");
        }
        String level = tail.level() != null ? tail.level() : head.level();
        // "Trạm Y tế" alone is a kind of body; it names one only where it leads or helps.
        boolean vague = bare && head.kind().equals("facility");
        return new AgencyName(at, end, head.kind(), level, vague, bare ? "agency.head" : "agency.level");
    }

    private boolean isFollowedByWork(Tokens tokens, int at) {
        int next = tokens.is(at, ",") || tokens.is(at, "và") ? at + 1 : at;
        return tokens.isWord(next) && !tokens.isCapitalised(next) && !words.isBound(tokens, next);
    }

    private @Nullable AgencyName fielded(
            Tokens tokens, int at, int body, AgencyWords.Head head, boolean capital, int depth) {
        boolean many = tokens.is(at - 1, "các") && isDepartmentOf(tokens, at, body, head);
        if (many) {
            int end = body + words.field(tokens, body);
            return new AgencyName(at, end, head.kind(), head.level(), false, "agency.field");
        }
        boolean line = at == 0 && head.isCommon() && isInCapitals(tokens, at);
        int field = line ? tokens.size() : fields.end(tokens, body, head, capital);
        if (field == body && capital) {
            field = purpose(tokens, at, body);
        }
        if (field == body && capital && words.isWorking(tokens, at)) {
            field = fields.smallWork(tokens, body);
        }
        field = behindNumber(tokens, body, field);
        AgencyTail.Tail tail = tails.read(tokens, field);
        if (field == body && tail.end() == body && capital && tokens.are(at, "văn", "phòng") && body == at + 2) {
            // The issuer's own office, where it is given work.
            return new AgencyName(at, body, head.kind(), head.level(), true, "agency.head");
        }
        if (field == body) {
            boolean placed = (head.isCommon() || body - at > 1) && tail.end() > body;
            return placed ? new AgencyName(at, tail.end(), head.kind(), tail.level(), false, "agency.level") : null;
        }
        boolean specific = capital || tail.end() > field || tokens.isCapitalised(body);
        if (!specific || !capital && !head.isCommon() && !tokens.isCapitalised(body)) {
            return null;
        }
        int end = council(tokens, tail.end());
        if (end > tail.end()) {
            return new AgencyName(at, end, head.kind(), tails.read(tokens, end).level(), false, "agency.field");
        }
        int owned = tail.end() == field ? owner(tokens, at, field, depth) : field;
        if (owned > field) {
            return new AgencyName(at, owned, head.kind(), head.level(), false, "agency.field");
        }
        String level = tail.level() != null ? tail.level() : head.level();
        return new AgencyName(at, tail.end(), head.kind(), level, false, "agency.field");
    }

    /** "Ban Chỉ đạo 389", "Văn phòng Ban Chỉ đạo quốc gia 1237": bodies called by the decision that set them up. */
    private int behindNumber(Tokens tokens, int body, int at) {
        boolean department = tokens.is(body - 1, "sở") || tokens.is(body - 1, "bộ");
        int shortest = at > body && !department ? 1 : 2; // "Bệnh viện Nhi đồng 1"
        boolean digits = tokens.isNumber(at)
                && tokens.text(at).length() >= shortest
                && tokens.text(at).length() <= 4;
        boolean number = digits || at > body && !department && isRegion(tokens, at);
        int next = at + 1;
        boolean closed = number
                && (next >= tokens.size()
                        || tokens.isPunctuation(next) && !tokens.is(next, "/") && !tokens.is(next, "%")
                        || tokens.isCapitalised(next)
                        || words.verb(tokens, next) > 0
                        || tails.read(tokens, next).end() > next);
        return closed ? next : at;
    }

    /** "Ban Văn hóa - Xã hội HĐND tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh": the body it belongs to is part of the name. */
    private int council(Tokens tokens, int at) {
        int i = tokens.is(at, "-") ? at + 1 : at;
        PhraseTrie.Match<AgencyWords.Head> body = words.head(tokens, i);
        boolean whole = body != null
                && body.value().shape().equals("level")
                && body.value().kind().equals("government")
                && (tokens.is(i, "hđnd") || tokens.is(i, "hội") || tokens.is(i, "ubnd") || tokens.is(i, "ủy"));
        return whole && body != null ? tails.read(tokens, i + body.length()).end() : at;
    }

    /**
     * "Phòng Cảnh sát giao thông Công an tỉnh", "Ban Thường vụ Đảng ủy": a unit and, right behind it, its body. Two
     * departments side by side are cells of a table or a list without its comma.
     */
    private int owner(Tokens tokens, int unit, int at, int depth) {
        boolean peers = tokens.is(unit, "sở") || tokens.is(unit, "bộ") || tokens.is(at, tokens.folded(unit));
        AgencyName body = !peers && depth < MAX_UNITS && words.isHead(tokens, at) ? read(tokens, at, depth + 1) : null;
        return body == null || !OWNERS.contains(body.kind()) ? at : body.end();
    }

    /** "Ban Chỉ đạo chống khai thác IUU tỉnh": small words tell what a committee is for, up to its level. */
    private int purpose(Tokens tokens, int at, int body) {
        boolean committee = tokens.are(at, "ban", "chỉ", "đạo")
                || tokens.are(at, "tổ", "công", "tác")
                || tokens.are(at, "hội", "đồng");
        boolean told =
                committee && tokens.isWord(body) && tails.read(tokens, body).end() == body;
        for (int i = body; told && i < tokens.size() && i - body < MAX_PURPOSE; i++) {
            if (i - body >= 2 && AgencyTail.levelLength(tokens, i) > 0) {
                return i;
            }
            if (!tokens.isWord(i) && !tokens.is(i, ",") || words.isHead(tokens, i)) {
                return body;
            }
        }
        return body;
    }
}
