package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Finds organisations by the grammar of their names: a head ("Sở", "Ban Quản lý"), a field of work ("Y tế"), a level and
 * place ("tỉnh Lạng Sơn"); and groups ("các sở, ban, ngành liên quan").
 */
final class AgencyFinder {
    /** A head in small letters is a common noun, except where its field and level follow. */
    private static final Set<String> COMMON_HEADS = Set.of("facility", "school");

    /** What has units of its own that are called with it. */
    private static final Set<String> OWNERS = Set.of("government", "party", "front", "association");

    /** "Đội Tham mưu Phòng Cảnh sát giao thông Công an tỉnh" has two units; more would be no name but a trap. */
    private static final int MAX_UNITS = 3;

    private static final int MAX_PURPOSE = 14;
    private static final int MAX_NAME_TOKENS = 24;
    /** Tokens of small words in a row inside a name: "Bảo vệ" + "thực vật". */
    private static final int MAX_SMALL_WORDS = 8;

    private static final int MAX_UNKNOWN = 3;

    private static final int MAX_FIELD_TOKENS = 9;

    /** Regions of tax, customs and treasury offices after 2025: "khu vực IX". */
    private static final Set<String> ROMAN = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    /** First words of bodies of which there are many of a kind: "các Đồn Biên phòng", "các Hải quan cửa khẩu". */
    private static final Set<String> SERIES =
            Set.of("đồn", "hải", "cảng", "thuế", "đội", "hạt", "chi", "cụm", "khối", "tổ");

    /** Bodies of a body, whose fields are as many as there are bodies: what follows a known field may be its rest. */
    private static final Set<String> INNER = Set.of("phòng", "tổ", "đội", "hội", "vụ", "cục", "lý");

    /** Bodies that may be called by their work in small letters: "Tổ kiểm tra liên ngành". */
    private static final Set<String> WORKING = Set.of("tổ", "đội", "ban", "mạng", "câu");

    /** Small words that stand behind names and complete no word. */
    private static final Set<String> NEVER_SECOND = Set.of(
            "và", "của", "các", "với", "để", "theo", "tại", "trong", "về", "đã", "có", "là", "được", "phải", "sẽ",
            "cùng", "cho", "khi", "đến", "từ", "do", "bằng", "trước", "sau", "hằng", "hàng", "chủ", "phối");

    private final PhraseTrie<Head> heads;
    private final PhraseTrie<String> fields;
    private final PhraseTrie<String> verbs;
    private final PhraseTrie<String> compounds;
    private final PhraseTrie<String> nameWords;
    private final AgencyTail tails;
    private final AgencyGroups groups;
    /** Words that some agency begins with; most words are none, and looking no further keeps the scan fast. */
    private final Set<String> openers;

    private final PhraseTrie<String> bounds;
    private final PhraseTrie<String> offices;

    AgencyFinder(Vocabulary vocabulary, Provinces provinces) {
        offices = vocabulary.phrases("office-holders.tsv");
        bounds = vocabulary.trie("name-bounds.tsv");
        PhraseTrie.Builder<Head> headNames = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("agency-heads.tsv", 4)) {
            String level = row.get(2).isEmpty() ? null : row.get(2);
            headNames.add(row.get(0), new Head(row.get(1), level, row.get(3)));
        }
        heads = headNames.build();
        fields = vocabulary.phrases("agency-fields.tsv");
        verbs = vocabulary.phrases("agency-verbs.tsv");
        nameWords = vocabulary.phrases("name-words.tsv");
        compounds = vocabulary.phrases("agency-head-compounds.tsv");
        tails = new AgencyTail(vocabulary, provinces);
        groups = new AgencyGroups(vocabulary);
        openers = new HashSet<>(groups.firstWords());
        openers.addAll(heads.firstWords());
        openers.addAll(compounds.firstWords());
        openers.add("các");
    }

    List<FoundAgency> find(Tokens tokens) {
        List<FoundAgency> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!openers.contains(tokens.folded(i))) {
                i++;
                continue;
            }
            Found named = named(tokens, i);
            Found group = withOwner(tokens, groups.read(tokens, i));
            Found best = group != null && (named == null || group.end() > named.end()) ? group : named;
            if (best == null) {
                i += Math.max(1, lengthOf(compounds.longest(tokens, i)));
                continue;
            }
            if (!isCode(tokens, best)) {
                found.add(new FoundAgency(
                        tokens.span(best.start(), best.end() - 1),
                        best.kind(),
                        best.level(),
                        best.vague(),
                        best.by(),
                        AgencyConfidence.ofRule(best.by())));
            }
            i = best.end();
        }
        return found;
    }

    /** "Các đơn vị thuộc Bộ Quốc phòng": the body that a group belongs to is part of its name. */
    private @Nullable Found withOwner(Tokens tokens, @Nullable Found group) {
        if (group == null) {
            return null;
        }
        int end = group.end();
        int owner = -1;
        if (tokens.is(end, "thuộc")) {
            owner = end + 1;
        } else if (tokens.are(end, "trực", "thuộc")) {
            owner = end + 2;
        } else if (tokens.is(end - 1, "việc")) {
            owner = end; // "Các cơ quan tham mưu giúp việc Tỉnh ủy".
        } else if (tokens.is(end - 2, "thuộc")) {
            owner = end - 1; // "thuộc Bộ" closes a group by itself, too.
        }
        Found body = owner < 0 || tokens.is(owner, "các") ? null : named(tokens, owner);
        return body == null || body.end() <= end
                ? group
                : new Found(group.start(), body.end(), group.kind(), body.level(), group.vague(), group.by());
    }

    /** Kind and level of a name that the model has found. */
    FoundAgency describe(Tokens tokens, int start, int end, String by, double probability) {
        Found group = groups.read(tokens, start);
        boolean collective = group != null && group.end() >= end - 1;
        int at = tokens.is(start, "các") || tokens.is(start, "những") ? start + 1 : start;
        PhraseTrie.Match<Head> head = heads.longest(tokens, at);
        String kind = collective
                ? "group"
                : head == null ? "government" : head.value().kind();
        String level = head == null ? null : head.value().level();
        for (int i = at; i < end; i++) {
            if (AgencyTail.levelLength(tokens, i) > 0) {
                level = AgencyTail.level(tokens, i);
            }
        }
        boolean vague = group != null && group.vague() && group.end() == end;
        return new FoundAgency(tokens.span(start, end - 1), kind, level, vague, by, probability);
    }

    /** The end of a name of the model without what cannot close one: signs, "và", "các", verbs, small words cut off. */
    int trimmed(Tokens tokens, int start, int end) {
        int at = end;
        while (at > start) {
            int last = at - 1;
            boolean sign = tokens.isPunctuation(last) && !(tokens.is(last, ")") && hasOpening(tokens, start, last));
            boolean small =
                    !tokens.isCapitalised(last) && tokens.isWord(last) && lengthOf(verbs.longest(tokens, last)) > 0;
            boolean second = last - 1 > start && lengthOf(nameWords.longest(tokens, last - 1)) >= 2;
            if (!sign && (!small || second)) {
                break;
            }
            at = last;
        }
        boolean cut =
                at - start > 1 && !tokens.isCapitalised(at - 1) && lengthOf(nameWords.longest(tokens, at - 1)) == 2;
        return cut && at == end ? at + 1 : at; // "Văn phòng thường" + "trực"
    }

    private static boolean hasOpening(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from {@code start} to {@code end}, exclusive, end with a known field of work. */
    boolean endsInField(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (i + lengthOf(fields.longest(tokens, i)) == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of a body's work begins at token {@code i}, in whatever letters. */
    boolean isWork(Tokens tokens, int i) {
        return lengthOf(verbs.longest(tokens, i)) > 1;
    }

    /** Whether a capitalised word that opens names of agencies stands at token {@code i}. */
    boolean isHead(Tokens tokens, int i) {
        return tokens.isCapitalised(i) && heads.longest(tokens, i) != null;
    }

    /** Whether the words can be a name: not a bare head, not a class of facilities in small letters, no code. */
    boolean mayStandAlone(Tokens tokens, int start, int end) {
        if (compounds.longest(tokens, start) != null) {
            return false; // "Tổ chức lễ phát động": a verb that begins as "Tổ Dược" does.
        }
        PhraseTrie.Match<Head> head = heads.longest(tokens, start);
        if (head == null) {
            return tokens.isCapitalised(start);
        }
        boolean bare = head.length() >= end - start;
        return !bare
                || !COMMON_HEADS.contains(head.value().kind())
                        && !head.value().shape().equals("field");
    }

    private static int lengthOf(PhraseTrie.@Nullable Match<String> match) {
        return match == null ? 0 : match.length();
    }

    /** The issuer's letters in a document number: "UBND" of "Số: 15/KH-UBND". */
    private static boolean isCode(Tokens tokens, Found found) {
        int dash = found.start() - 1;
        return found.end() - found.start() == 1
                && (tokens.is(dash, "-") || tokens.is(dash, "/"))
                && tokens.end(dash) == tokens.start(found.start())
                && dash > 0
                && tokens.end(dash - 1) == tokens.start(dash)
                && (tokens.isUpper(dash - 1) || tokens.is(dash - 2, "/"));
    }

    private @Nullable Found named(Tokens tokens, int i) {
        return named(tokens, i, 0);
    }

    /** @param depth how many units the name at hand is the body of */
    private @Nullable Found named(Tokens tokens, int i, int depth) {
        int at = i;
        if (tokens.is(at, "các") && !tokens.isUpper(at)) {
            at++;
        }
        PhraseTrie.Match<Head> match = heads.longest(tokens, at);
        if (match == null) {
            return null;
        }
        Head head = match.value();
        int body = at + match.length();
        boolean capital = tokens.isCapitalised(at);
        if (!capital && match.length() == 1 && isHead(tokens, body)) {
            return null; // "báo Văn phòng", "ban Ban Chỉ huy": a verb, or the end of a title, before the name.
        }
        Found found = switch (head.shape()) {
            case "name" -> capital && isWholeName(tokens, at, head) ? whole(tokens, at, body, head, depth) : null;
            case "level" -> levelled(tokens, at, body, head, capital, depth);
            case "placed" ->
                capital && tails.read(tokens, body).end() > body ? levelled(tokens, at, body, head, true, depth) : null;
            default -> fielded(tokens, at, body, head, capital, depth);
        };
        if (found == null || at > i && !isPlural(tokens, at, head)) {
            return at > i ? null : found;
        }
        Found numbered = found.to(behindOrdinal(tokens, found.end()));
        return at > i ? numbered.from(i) : numbered;
    }

    /** "Trường Tiểu học số 2", "Đội Quản lý thị trường số 6": bodies of a kind are counted. */
    private static int behindOrdinal(Tokens tokens, int at) {
        if (tokens.are(at, "khu", "vực") && ROMAN.contains(tokens.text(Math.min(at + 2, tokens.size() - 1)))) {
            return at + 3;
        }
        boolean ordinal = tokens.is(at, "số")
                && tokens.isNumber(at + 1)
                && tokens.text(at + 1).length() <= 2
                && !tokens.is(at + 2, "/");
        return ordinal ? at + 2 : at;
    }

    /** "các trạm y tế xã" is one name; in "các Sở Y tế" the article belongs to a list. */
    private static boolean isPlural(Tokens tokens, int at, Head head) {
        return COMMON_HEADS.contains(head.kind())
                || head.kind().equals("party")
                || head.kind().equals("company")
                || SERIES.contains(tokens.folded(at));
    }

    /** "Đảng" names the Party, but not in "cấp ủy Đảng", "tổ chức Đảng", "chi bộ Đảng". */
    private static boolean isWholeName(Tokens tokens, int at, Head head) {
        if (!tokens.is(at, "đảng") || !head.kind().equals("party") || tokens.is(at + 1, "cộng")) {
            return true;
        }
        String before = tokens.folded(at - 1);
        return !Set.of("ủy", "chức", "chi", "bộ", "viên", "công", "tác").contains(before) && !tokens.is(at + 1, "viên");
    }

    private Found whole(Tokens tokens, int at, int end, Head head, int depth) {
        // "Ban Chấp hành Trung ương" + "Hội Cựu chiến binh Việt Nam".
        int owned = head.kind().equals("party") && tokens.is(end - 1, "ương") ? owner(tokens, at, end, depth) : end;
        if (owned > end) {
            return new Found(at, owned, "association", head.level(), false, "agency.gazetteer");
        }
        boolean elected = head.kind().equals("party") || tokens.is(end - 1, "hội");
        int close = elected ? term(tokens, end) : end;
        return new Found(at, close, head.kind(), head.level(), false, "agency.gazetteer");
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

    private @Nullable Found levelled(Tokens tokens, int at, int body, Head head, boolean capital, int depth) {
        AgencyTail.Tail tail = tails.read(tokens, body);
        boolean bare = tail.end() == body;
        // "công đoàn các xã, phường": branches of an association, in small letters where they are many.
        boolean branches = head.kind().equals("association") && body - at > 1 && tokens.is(body, "các");
        if (!capital && (bare || !COMMON_HEADS.contains(head.kind()) && !branches)) {
            return null;
        }
        if (bare && head.kind().equals("facility") && !capital) {
            return null;
        }
        if (bare && lengthOf(verbs.longest(tokens, at)) >= body - at && isFollowedByWork(tokens, body)) {
            return null; // "Thanh tra, kiểm tra việc ...", "Thanh tra nền nếp": the work and not the body.
        }
        int end = head.kind().equals("party") ? term(tokens, tail.end()) : tail.end();
        boolean caucus = bare && (tokens.are(at, "ban", "cán", "sự") || tokens.are(at, "đảng", "đoàn"));
        if (caucus && council(tokens, end) > end) {
            return new Found(at, council(tokens, end), head.kind(), head.level(), false, "agency.level");
        }
        boolean branch = tokens.is(end, "-") && tokens.are(end + 1, "chi", "nhánh");
        if (branch) {
            end = tails.read(tokens, end + 3).end();
        }
        if (head.kind().equals("party") && tokens.are(end, "trung", "ương", "đảng")) {
            end += 3;
        }
        boolean central =
                tokens.is(end - 1, "ương") && end > body; // "Ban Thường vụ Trung ương" + "Hội Nông dân Việt Nam"
        int owned = (bare || central) && capital ? owner(tokens, at, end, depth) : end;
        if (owned > end) {
            return new Found(at, owned, head.kind(), tails.read(tokens, owned).level(), false, "agency.level");
        }
        String level = tail.level() != null ? tail.level() : head.level();
        // "Trạm Y tế" alone is a kind of body; it names one only where it leads or helps.
        boolean vague = bare && head.kind().equals("facility");
        return new Found(at, end, head.kind(), level, vague, bare ? "agency.head" : "agency.level");
    }

    private boolean isFollowedByWork(Tokens tokens, int at) {
        int next = tokens.is(at, ",") || tokens.is(at, "và") ? at + 1 : at;
        return tokens.isWord(next) && !tokens.isCapitalised(next) && bounds.longest(tokens, next) == null;
    }

    private @Nullable Found fielded(Tokens tokens, int at, int body, Head head, boolean capital, int depth) {
        int field = behindNumber(tokens, endOfField(tokens, body, head, capital));
        if (field == body && capital) {
            field = purpose(tokens, at, body);
        }
        if (field == body && capital && WORKING.contains(tokens.folded(at))) {
            field = smallWork(tokens, body);
        }
        AgencyTail.Tail tail = tails.read(tokens, field);
        if (field == body && tail.end() == body && capital && tokens.are(at, "văn", "phòng") && body == at + 2) {
            // The issuer's own office, where it is given work.
            return new Found(at, body, head.kind(), head.level(), true, "agency.head");
        }
        if (field == body) {
            boolean placed = (COMMON_HEADS.contains(head.kind()) || body - at > 1) && tail.end() > body;
            return placed ? new Found(at, tail.end(), head.kind(), tail.level(), false, "agency.level") : null;
        }
        boolean specific = capital || tail.end() > field || tokens.isCapitalised(body);
        if (!specific || !capital && !COMMON_HEADS.contains(head.kind()) && !tokens.isCapitalised(body)) {
            return null;
        }
        int end = council(tokens, tail.end());
        if (end > tail.end()) {
            return new Found(at, end, head.kind(), tails.read(tokens, end).level(), false, "agency.field");
        }
        int owned = tail.end() == field ? owner(tokens, at, field, depth) : field;
        if (owned > field) {
            return new Found(at, owned, head.kind(), head.level(), false, "agency.field");
        }
        String level = tail.level() != null ? tail.level() : head.level();
        return new Found(at, tail.end(), head.kind(), level, false, "agency.field");
    }

    /** "Tổ" + "kiểm tra liên ngành", "Ban Quản lý" + "dự án Đường sắt"; the verb alone is what the body does. */
    private int smallWork(Tokens tokens, int at) {
        int verb = tokens.isCapitalised(at) ? 0 : lengthOf(verbs.longest(tokens, at));
        int from = verb > 1 ? at + verb : at;
        int end = from;
        while (tokens.isWord(end) && !tokens.isCapitalised(end) && lengthOf(nameWords.longest(tokens, end)) > 0) {
            end += lengthOf(nameWords.longest(tokens, end));
        }
        if (end == from || verb > 1 && end - from < 2) {
            return at;
        }
        return tokens.isCapitalised(end) ? properRun(tokens, end, end) : end;
    }

    /** "Ban Chỉ đạo 389", "Văn phòng Ban Chỉ đạo quốc gia 1237": bodies called by the decision that set them up. */
    private int behindNumber(Tokens tokens, int at) {
        boolean number = tokens.isNumber(at)
                && tokens.text(at).length() >= 2
                && tokens.text(at).length() <= 4;
        int next = at + 1;
        boolean closed = number
                && (next >= tokens.size()
                        || tokens.isPunctuation(next) && !tokens.is(next, "/") && !tokens.is(next, "%")
                        || tokens.isCapitalised(next)
                        || lengthOf(verbs.longest(tokens, next)) > 0
                        || tails.read(tokens, next).end() > next);
        return closed ? next : at;
    }

    /** "Ban Văn hóa - Xã hội HĐND tỉnh", "Ban cán sự đảng Ủy ban nhân dân tỉnh": the body it belongs to is part of the name. */
    private int council(Tokens tokens, int at) {
        int i = tokens.is(at, "-") ? at + 1 : at;
        PhraseTrie.Match<Head> body = heads.longest(tokens, i);
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
        Found body = !peers && depth < MAX_UNITS && isHead(tokens, at) ? named(tokens, at, depth + 1) : null;
        return body == null || !OWNERS.contains(body.kind()) ? at : body.end();
    }

    /** "Ban Chỉ đạo chống khai thác IUU tỉnh": small words tell what a committee is for, up to its level. */
    private int purpose(Tokens tokens, int at, int body) {
        boolean committee = tokens.are(at, "ban", "chỉ", "đạo") || tokens.are(at, "tổ", "công", "tác");
        boolean told =
                committee && tokens.isWord(body) && tails.read(tokens, body).end() == body;
        for (int i = body; told && i < tokens.size() && i - body < MAX_PURPOSE; i++) {
            if (i - body >= 2 && AgencyTail.levelLength(tokens, i) > 0) {
                return i;
            }
            if (!tokens.isWord(i) && !tokens.is(i, ",") || isHead(tokens, i)) {
                return body;
            }
        }
        return body;
    }

    /** The end of the field of work at {@code at}; {@code at} itself where none stands. */
    private int endOfField(Tokens tokens, int at, Head head, boolean capital) {
        PhraseTrie.Match<String> known = fields.longest(tokens, at);
        boolean capitals =
                tokens.isUpper(at - 1) && tokens.isUpper(at) && tokens.text(at).length() > 1;
        int end = at;
        boolean verb = !tokens.isCapitalised(at) && lengthOf(verbs.longest(tokens, at)) > 1; // "Trường tổ chức ..."
        if (known != null && !verb && (tokens.isCapitalised(at) || COMMON_HEADS.contains(head.kind()) || capital)) {
            end = at + known.length();
        }
        if (end == at && (!tokens.isCapitalised(at) || capitals)) {
            return at;
        }
        if (end > at && tokens.is(at, "quốc") && tokens.is(end, "về")) {
            return endOfCommittee(tokens, end);
        }
        boolean work = end == at + lengthOf(verbs.longest(tokens, at)); // "Hỗ trợ": whom or what?
        boolean inner = INNER.contains(tokens.folded(at - 1)) && !tokens.is(at - 2, "liên");
        boolean open = end == at
                || work
                || inner
                || COMMON_HEADS.contains(head.kind())
                || head.kind().equals("company");
        int from = end > at && inner ? endOfSmallWords(tokens, end) : end;
        return open && !capitals ? properRun(tokens, at, from) : sharedHead(tokens, end, head);
    }

    /** "Ban Chỉ đạo quốc gia về tìm kiếm, quy tập hài cốt liệt sĩ": up to the end of the clause. */
    private static int endOfCommittee(Tokens tokens, int at) {
        int i = at;
        while (i < tokens.size()
                && i - at < 14
                && !tokens.is(i, ";")
                && !tokens.is(i, ".")
                && !tokens.is(i, "(")
                && !tokens.is(i, "từ")
                && !tokens.is(i, "chủ")
                && !tokens.is(i, "triển")) {
            i++;
        }
        return i;
    }

    /** "Bộ Y tế - Tài chính": a second field behind a hyphen shares the head. */
    private int sharedHead(Tokens tokens, int end, Head head) {
        if (tokens.is(end, "-") && tokens.isCapitalised(end + 1) && head.kind().equals("government")) {
            PhraseTrie.Match<String> second = fields.longest(tokens, end + 1);
            if (second != null && heads.longest(tokens, end + 1) == null) {
                return end + 1 + second.length();
            }
        }
        return end;
    }

    /**
     * A run of capitalised words with the small words inside: "Vườn ươm công nghệ Hòa Lạc". A small word that completes the
     * capitalised one before it belongs to the name whatever it means alone ("Nghiên" + "cứu"); behind a complete word
     * only the words that names are made of go on.
     */
    private int properRun(Tokens tokens, int start, int from) {
        int end = from;
        int i = from;
        while (i < tokens.size() && i - start < MAX_NAME_TOKENS) {
            if (tokens.isCapitalised(i)
                    && i > start
                    && (startsSentence(tokens, i)
                            || opensWork(tokens, i, start)
                            || AgencyTail.levelLength(tokens, i) > 0)) {
                break;
            }
            if (tokens.isCapitalised(i) && !(i > start && startsOther(tokens, i) && !wantsObject(tokens, i))) {
                int word = wordLength(tokens, i);
                boolean alone = word == 0
                        && !(i > start && tokens.isCapitalised(i - 1) && !openers.contains(tokens.folded(i - 1)))
                        && !(tokens.isUpper(i) && tokens.text(i).length() > 1)
                        && completes(tokens, i + 1);
                i += alone ? 2 : Math.max(1, word);
                i = endOfSmallWords(tokens, i);
                end = i;
            } else if (joins(tokens, i, start)) {
                i++;
            } else {
                int known = knownField(tokens, i);
                if (known == 0) {
                    break;
                }
                i += known;
                end = i;
            }
        }
        return end;
    }

    /** "Phòng Tổ chức cán bộ" + "Tham mưu ...": behind a complete word a capitalised word for work opens what is done. */
    private boolean opensWork(Tokens tokens, int i, int start) {
        return bounds.longest(tokens, i) != null
                && !tokens.isCapitalised(i - 1)
                && tokens.isWord(i - 1)
                && !joins(tokens, i - 1, start);
    }

    /** How many tokens the word or field takes that begins with the capitalised token {@code i}; 0 where it is not known. */
    private int wordLength(Tokens tokens, int i) {
        int word = Math.max(lengthOf(fields.longest(tokens, i)), lengthOf(nameWords.longest(tokens, i)));
        int verb = lengthOf(verbs.longest(tokens, i));
        word = verb > 1 ? Math.max(verb, word) : word;
        for (int k = i + 1; k < i + word; k++) {
            if (tokens.isCapitalised(k)) {
                // "Khí tượng" + "Thủy văn": two words where the vocabulary has one; a known field is whole as it
                // stands.
                return Math.max(lengthOf(fields.longest(tokens, i)), k - i);
            }
        }
        return word;
    }

    /** Whether the small word at {@code i} can be the second syllable of the one before it. */
    private boolean completes(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.isCapitalised(i)
                && lengthOf(verbs.longest(tokens, i)) <= 1
                && lengthOf(nameWords.longest(tokens, i)) <= 1
                && !NEVER_SECOND.contains(tokens.folded(i))
                && AgencyTail.levelLength(tokens, i) == 0;
    }

    /** Where the small words from {@code i} on that belong to the name end. */
    private int endOfSmallWords(Tokens tokens, int i) {
        int at = i;
        while (at - i < MAX_SMALL_WORDS && tokens.isWord(at) && !tokens.isCapitalised(at)) {
            int word = Math.max(lengthOf(nameWords.longest(tokens, at)), knownField(tokens, at));
            if (word == 0 || AgencyTail.levelLength(tokens, at) > 0) {
                break;
            }
            at += word;
        }
        return behindUnknown(tokens, at);
    }

    /** "Hội Doanh nhân" + "trẻ" + "tỉnh": unknown words up to a level or a sign are the name's too. */
    private int behindUnknown(Tokens tokens, int at) {
        int i = at;
        while (i - at <= MAX_UNKNOWN && tokens.isWord(i) && !tokens.isCapitalised(i) && !isStop(tokens, i)) {
            i++;
        }
        boolean placed = AgencyTail.levelLength(tokens, i) > 0;
        boolean sign = tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, ")");
        boolean closed = i - at <= 2 && (sign || tokens.isWord(i) && lengthOf(verbs.longest(tokens, i)) > 1);
        return i > at && i - at <= MAX_UNKNOWN && (placed || closed) ? i : at;
    }

    /** "Trung tâm Hỗ trợ Hợp tác xã": behind a word for work stands what it is done for, even if that is called as a body. */
    private boolean wantsObject(Tokens tokens, int i) {
        int two = lengthOf(verbs.longest(tokens, i - 2));
        return two == 2 && tokens.isCapitalised(i - 2) && !tokens.isCapitalised(i - 1);
    }

    /** "Thường xuyên ...", "Năm 2026 ...": a capital that opens what stands behind the name. */
    private static boolean startsSentence(Tokens tokens, int i) {
        boolean time = tokens.isNumber(i + 1) && (tokens.is(i, "năm") || tokens.is(i, "tháng") || tokens.is(i, "quý"));
        return time || tokens.are(i, "thường", "xuyên") || tokens.are(i, "hằng", "năm") || tokens.are(i, "hằng", "quý");
    }

    private int knownField(Tokens tokens, int i) {
        PhraseTrie.Match<String> known = fields.longest(tokens, i);
        return known == null || tokens.isWord(i) && isStop(tokens, i) ? 0 : known.length();
    }

    private boolean startsOther(Tokens tokens, int i) {
        PhraseTrie.Match<Head> head = heads.longest(tokens, i);
        return head != null
                && (head.length() > 1
                        || heads.longest(tokens, i) != null
                                && !tokens.isUpper(i)
                                && (fields.longest(tokens, i + 1) != null
                                        || AgencyTail.levelLength(tokens, i + 1) > 0));
    }

    private boolean isStop(Tokens tokens, int i) {
        return verbs.longest(tokens, i) != null || AgencyTail.levelLength(tokens, i) > 0;
    }

    /** A comma, "và" or hyphen inside a name: capitalised words on both sides, and the name goes on to an "và". */
    private boolean joins(Tokens tokens, int i, int start) {
        if (i == start
                || !tokens.isCapitalised(i + 1)
                || startsOther(tokens, i + 1)
                || offices.longest(tokens, i + 1) != null // "Cục ... và Thủ trưởng các đơn vị"
                || heads.longest(tokens, i + 1) != null) {
            return false;
        }
        if (tokens.is(i, "-") || tokens.is(i, "&")) {
            return true;
        }
        if (tokens.is(i, "và")) {
            return true;
        }
        return tokens.is(i, ",") && goesOnToAnd(tokens, i + 2);
    }

    /** "Văn hóa, Thông tin, Thể thao và Du lịch": fields with commas between, the last behind "và". */
    private boolean goesOnToAnd(Tokens tokens, int from) {
        for (int k = from; k < tokens.size() && k < from + MAX_FIELD_TOKENS; k++) {
            if (tokens.is(k, "và")) {
                return tokens.isCapitalised(k + 1) && heads.longest(tokens, k + 1) == null;
            }
            boolean field = tokens.is(k, ",") && tokens.isCapitalised(k + 1) && heads.longest(tokens, k + 1) == null;
            if (tokens.isPunctuation(k) && !field) {
                return false;
            }
        }
        return false;
    }

    private record Head(String kind, @Nullable String level, String shape) {}

    /**
     * A name found.
     *
     * @param start index of its first token
     * @param end index of the first token after it
     */
    record Found(int start, int end, String kind, @Nullable String level, boolean vague, String by) {
        Found to(int last) {
            return new Found(start, last, kind, level, vague, by);
        }

        Found from(int first) {
            return new Found(first, end, kind, level, vague, by);
        }
    }
}
