package vn.kehoach.mention;

import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;

/**
 * Reads how far an agency's field of work goes: "Phòng" + "Công tác học sinh, sinh viên". Known fields are whole as they
 * stand; unknown ones go on as long as capitals, known words and the signs of a list between capitals do.
 */
final class AgencyField {
    private static final int MAX_NAME_TOKENS = 24;

    /** Tokens of small words in a row inside a name: "Bảo vệ" + "thực vật". */
    private static final int MAX_SMALL_WORDS = 8;

    private static final int MAX_UNKNOWN = 3;

    private static final int MAX_FIELD_TOKENS = 9;

    private final AgencyWords words;
    private final Provinces provinces;

    AgencyField(AgencyWords words, Provinces provinces) {
        this.words = words;
        this.provinces = provinces;
    }

    /** The end of the field of work at {@code at}; {@code at} itself where none stands. */
    int end(Tokens tokens, int at, AgencyWords.Head head, boolean capital) {
        boolean office = tokens.is(at - 1, "phòng") || tokens.is(at - 1, "khoa") || tokens.is(at - 1, "cục");
        if (office && tokens.is(at, "phòng") && tokens.is(at + 1, ",") && tokens.is(at + 2, "chống")) {
            return endOfPrevention(tokens, at + 3);
        }
        int known = words.field(tokens, at);
        if (known > 0 && tokens.isCapitalised(at) && !tokens.isCapitalised(at + known)) {
            known = Math.max(known, words.word(tokens, at)); // "Nhi" + "đồng"
        }
        boolean capitals =
                tokens.isUpper(at - 1) && tokens.isUpper(at) && tokens.text(at).length() > 1;
        int end = at;
        boolean verb = !tokens.isCapitalised(at) && words.verb(tokens, at) > 1; // "Trường tổ chức ..."
        if (known > 0 && !verb && (tokens.isCapitalised(at) || head.isCommon() || capital)) {
            end = at + known;
        }
        if (end == at && (!tokens.isCapitalised(at) || capitals)) {
            return at;
        }
        if (end > at && tokens.is(at, "quốc") && tokens.is(end, "về")) {
            return endOfCommittee(tokens, end);
        }
        boolean work = end == at + words.verb(tokens, at); // "Hỗ trợ": whom or what?
        boolean inner = words.isInner(tokens, at - 1) && !tokens.is(at - 2, "liên");
        boolean open =
                end == at || work || inner || head.isCommon() || head.kind().equals("company");
        boolean department = tokens.is(at - 1, "sở") || tokens.is(at - 1, "bộ");
        int from = end > at && inner ? endOfSmallWords(tokens, end) : end;
        if (end > at && !inner && !department && !tokens.is(end - 1, "ương")) {
            from = endOfNameWords(tokens, end);
        }
        if (open && !capitals) {
            return properRun(tokens, at, from);
        }
        return from > end ? from : sharedHead(tokens, end, head);
    }

    /** "Phòng" + "Phòng, chống ma túy và tội phạm": what is fought, in small letters. */
    private int endOfPrevention(Tokens tokens, int at) {
        int end = endOfNameWords(tokens, at);
        int more = tokens.is(end, "và") ? endOfNameWords(tokens, end + 1) : end;
        return more > end + 1 ? more : end;
    }

    /** "Tổ" + "kiểm tra liên ngành", "Ban Quản lý" + "dự án Đường sắt"; the verb alone is what the body does. */
    int smallWork(Tokens tokens, int at) {
        int verb = tokens.isCapitalised(at) ? 0 : words.verb(tokens, at);
        int from = verb > 1 ? at + verb : at;
        int end = from;
        while (tokens.isWord(end) && !tokens.isCapitalised(end) && words.word(tokens, end) > 0) {
            end += words.word(tokens, end);
        }
        if (end == from || verb > 1 && end - from < 2) {
            return at;
        }
        return tokens.isCapitalised(end) ? properRun(tokens, end, end) : end;
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
    private int sharedHead(Tokens tokens, int end, AgencyWords.Head head) {
        if (tokens.is(end, "-") && tokens.isCapitalised(end + 1) && head.kind().equals("government")) {
            int second = words.field(tokens, end + 1);
            if (second > 0 && words.head(tokens, end + 1) == null) {
                return end + 1 + second;
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
            int place = placeLength(tokens, i);
            if (place > 0) {
                i += place; // "Báo Quảng Ngãi" + "truyền thông về ...": a place takes no small words.
                end = i;
            } else if (tokens.isCapitalised(i) && !(i > start && startsOther(tokens, i) && !wantsObject(tokens, i))) {
                int word = wordLength(tokens, i);
                boolean alone = word == 0
                        && !(i > start && tokens.isCapitalised(i - 1))
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

    /** How many tokens the name of a province takes at {@code i}; 0 where none stands. */
    private int placeLength(Tokens tokens, int i) {
        PhraseTrie.Match<Provinces.Province> province = tokens.isCapitalised(i) ? provinces.at(tokens, i) : null;
        return province == null ? 0 : province.length();
    }

    /** "Phòng Tổ chức cán bộ" + "Tham mưu ...": behind a complete word a capitalised word for work opens what is done. */
    private boolean opensWork(Tokens tokens, int i, int start) {
        return words.isBound(tokens, i)
                && !tokens.isCapitalised(i - 1)
                && tokens.isWord(i - 1)
                && !joins(tokens, i - 1, start);
    }

    /** How many tokens the word or field takes that begins with the capitalised token {@code i}; 0 where it is not known. */
    private int wordLength(Tokens tokens, int i) {
        int word = Math.max(words.field(tokens, i), words.word(tokens, i));
        int verb = words.verb(tokens, i);
        word = verb > 1 ? Math.max(verb, word) : word;
        for (int k = i + 1; k < i + word; k++) {
            if (tokens.isCapitalised(k)) {
                // "Khí tượng" + "Thủy văn": two words where the vocabulary has one; a known field is whole as it
                // stands.
                return Math.max(words.field(tokens, i), k - i);
            }
        }
        return word;
    }

    /** Whether the small word at {@code i} can be the second syllable of the one before it. */
    private boolean completes(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.isCapitalised(i)
                && words.verb(tokens, i) <= 1
                && words.word(tokens, i) <= 1
                && !words.isParticle(tokens, i)
                && AgencyTail.levelLength(tokens, i) == 0;
    }

    /** Where the small words from {@code i} on that belong to the name end. */
    private int endOfSmallWords(Tokens tokens, int i) {
        return behindUnknown(tokens, endOfNameWords(tokens, i));
    }

    /** Where the small words from {@code i} on end that names are known to be made of. */
    private int endOfNameWords(Tokens tokens, int i) {
        int at = i;
        while (at - i < MAX_SMALL_WORDS && tokens.isWord(at) && !tokens.isCapitalised(at)) {
            int word = Math.max(words.word(tokens, at), knownField(tokens, at));
            if (word == 0 || AgencyTail.levelLength(tokens, at) > 0 || isListedWork(tokens, at)) {
                break;
            }
            at += word;
        }
        return at;
    }

    /** "Phòng Văn hóa" + "tổng hợp, báo cáo": one of several things done, though names have the word, too. */
    private boolean isListedWork(Tokens tokens, int at) {
        int verb = words.verb(tokens, at);
        int behind = at + verb + 1;
        return verb > 1 && tokens.is(at + verb, ",") && words.verb(tokens, behind) > 0;
    }

    /** "Hội Doanh nhân" + "trẻ" + "tỉnh": unknown words up to a level or a sign are the name's too. */
    private int behindUnknown(Tokens tokens, int at) {
        int i = at;
        while (i - at <= MAX_UNKNOWN && tokens.isWord(i) && !tokens.isCapitalised(i) && !isStop(tokens, i)) {
            i++;
        }
        boolean placed = AgencyTail.levelLength(tokens, i) > 0;
        boolean sign = tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, ":") || tokens.is(i, ")");
        boolean closed = i - at <= 2 && (sign || tokens.isWord(i) && words.verb(tokens, i) > 1);
        return i > at && i - at <= MAX_UNKNOWN && (placed || closed) ? i : at;
    }

    /** "Trung tâm Hỗ trợ Hợp tác xã": behind a word for work stands what it is done for, even if that is called as a body. */
    private boolean wantsObject(Tokens tokens, int i) {
        int two = words.verb(tokens, i - 2);
        return two == 2 && tokens.isCapitalised(i - 2) && !tokens.isCapitalised(i - 1);
    }

    /** "Thường xuyên ...", "Năm 2026 ...": a capital that opens what stands behind the name. */
    private static boolean startsSentence(Tokens tokens, int i) {
        boolean time = tokens.isNumber(i + 1) && (tokens.is(i, "năm") || tokens.is(i, "tháng") || tokens.is(i, "quý"));
        return time || tokens.are(i, "thường", "xuyên") || tokens.are(i, "hằng", "năm") || tokens.are(i, "hằng", "quý");
    }

    private int knownField(Tokens tokens, int i) {
        int known = words.field(tokens, i);
        return known == 0 || tokens.isWord(i) && isStop(tokens, i) ? 0 : known;
    }

    /** Whether the word opens another agency: of one word ("Sở") only with a field or level behind it. */
    private boolean startsOther(Tokens tokens, int i) {
        PhraseTrie.Match<AgencyWords.Head> head = words.head(tokens, i);
        boolean told = words.field(tokens, i + 1) > 0 || AgencyTail.levelLength(tokens, i + 1) > 0;
        return head != null && (head.length() > 1 || !tokens.isUpper(i) && told);
    }

    private boolean isStop(Tokens tokens, int i) {
        return words.verb(tokens, i) > 0 || AgencyTail.levelLength(tokens, i) > 0;
    }

    /** A comma, "và" or hyphen inside a name: capitalised words on both sides, and the name goes on to an "và". */
    private boolean joins(Tokens tokens, int i, int start) {
        if (i == start
                || !tokens.isCapitalised(i + 1)
                || startsOther(tokens, i + 1)
                || words.isOffice(tokens, i + 1) // "Cục ... và Thủ trưởng các đơn vị"
                || words.head(tokens, i + 1) != null) {
            return false;
        }
        boolean joint = tokens.is(i, "-") || tokens.is(i, "&") || tokens.is(i, "và");
        return joint || tokens.is(i, ",") && goesOnToAnd(tokens, i + 2);
    }

    /** "Văn hóa, Thông tin, Thể thao và Du lịch": fields with commas between, the last behind "và". */
    private boolean goesOnToAnd(Tokens tokens, int from) {
        for (int k = from; k < tokens.size() && k < from + MAX_FIELD_TOKENS; k++) {
            if (tokens.is(k, "và")) {
                return tokens.isCapitalised(k + 1) && words.head(tokens, k + 1) == null;
            }
            boolean field = tokens.is(k, ",") && tokens.isCapitalised(k + 1) && words.head(tokens, k + 1) == null;
            if (tokens.isPunctuation(k) && !field) {
                return false;
            }
        }
        return false;
    }
}
