package vn.kehoach.mention;

import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;

/** Reads collective names: "các sở, ban, ngành liên quan", "các cơ quan, đơn vị, địa phương". */
final class AgencyGroups {
    private static final int MAX_UNITS = 12;
    private static final int MAX_QUALIFIERS = 3;

    private final AgencyWords words;

    AgencyGroups(AgencyWords words) {
        this.words = words;
    }

    @Nullable
    AgencyName read(Tokens tokens, int start) {
        int at = start;
        boolean article = tokens.is(at, "các") || tokens.is(at, "những");
        if (article) {
            at++;
        }
        PhraseTrie.Match<String> unit = words.groupUnit(tokens, at);
        if (unit == null || !article && unit.value().equals("joint") || isDepartment(tokens, at)) {
            return null;
        }
        boolean strong = unit.value().equals("strong");
        int end = at + unit.length();
        int count = 1;
        while (count < MAX_UNITS) {
            int next = nextUnit(tokens, end, count);
            PhraseTrie.Match<String> more = next < 0 ? null : words.groupUnit(tokens, next);
            if (more == null
                    || AgencyTail.levelLength(tokens, next) > 0
                    || standsAlone(tokens, at, next, unit, count)
                    || opensName(tokens, next, more)) {
                break;
            }
            strong |= more.value().equals("strong");
            end = next + more.length();
            count++;
        }
        int qualified = article ? qualified(tokens, end) : end;
        int closed = tail(tokens, qualified > end ? behindKinds(tokens, qualified) : qualified);
        boolean related = closed > end;
        boolean pair = strong && unit.length() >= 3;
        // "cơ quan ngành dọc đóng trên địa bàn", "đơn vị liên quan".
        boolean told = related && (unit.length() >= 3 || closed - end <= 3 && tokens.is(closed - 1, "quan"));
        if (!article && count < 2 && !pair && !told) {
            return null;
        }
        if (!strong && !article && !related && count < 2) {
            return null;
        }
        String level = level(tokens, end, closed);
        return new AgencyName(start, closed, "group", level, !strong, "agency.group");
    }

    /**
     * Whether the unit at {@code next} is a name of its own: "các sở, ban, ngành, Mặt trận Tổ quốc" and "các tổ chức chính
     * trị - xã hội và địa phương" are two names each.
     */
    private static boolean standsAlone(Tokens tokens, int at, int next, PhraseTrie.Match<String> first, int count) {
        boolean whole = first.length() >= 3 && first.value().equals("strong") && count == 1 && !tokens.is(at + 1, ",");
        // "các khoa, Phòng Điều dưỡng", "các phòng, ban và Ban Điều hành": a capital among small units opens a name.
        boolean named = tokens.isCapitalised(next) && (!tokens.isCapitalised(at) || tokens.isCapitalised(next + 1));
        return whole
                || named
                || tokens.are(next, "mặt", "trận", "tổ")
                || tokens.are(next, "chính", "quyền")
                || tokens.are(next, "bộ", "máy")
                || tokens.are(next, "bộ", "phận");
    }

    /** "..., trạm y tế xã", "... và Hội đồng": what follows the unit makes a name of its own of it. */
    private boolean opensName(Tokens tokens, int next, PhraseTrie.Match<String> unit) {
        int behind = next + unit.length();
        return unit.value().equals("joint")
                && (words.word(tokens, behind) > 0 || tokens.is(behind, "đồng"))
                && words.groupTail(tokens, behind) == 0;
    }

    /** "Bộ Y tế", "Sở Y tế": a name of its own begins with what groups are made of, too. */
    private static boolean isDepartment(Tokens tokens, int at) {
        boolean department = tokens.is(at, "bộ") || tokens.is(at, "sở") && !tokens.is(at + 1, "ngành");
        return department && tokens.isCapitalised(at + 1) && !tokens.is(at + 1, "ban");
    }

    private static int nextUnit(Tokens tokens, int end, int count) {
        if (tokens.is(end, ",") || tokens.is(end, "/")) {
            int next = end + 1;
            return tokens.is(next, "và") ? next + 1 : next;
        }
        if (tokens.is(end, "và")) {
            // "các sở, ngành và các địa phương" are two groups; "các cơ quan, đơn vị và địa phương" are one.
            return tokens.is(end + 1, "các") ? -1 : end + 1;
        }
        return count >= 1 && tokens.is(end, "ngành") ? end : -1;
    }

    /** "các trường" + "phổ thông dân tộc nội trú": up to three words of names, none that can be the group's work. */
    private int qualified(Tokens tokens, int at) {
        int end = at;
        for (int n = 0; n < MAX_QUALIFIERS && !tokens.isCapitalised(end); n++) {
            int word = words.word(tokens, end);
            if (word == 0 || words.verb(tokens, end) > 0 || words.groupTail(tokens, end) > 0) {
                break;
            }
            end += word;
        }
        return end;
    }

    /** "các trường mầm non" + ", tiểu học, trung học cơ sở": more kinds of the same unit. */
    private int behindKinds(Tokens tokens, int at) {
        int end = at;
        while (tokens.is(end, ",") || tokens.is(end, "và")) {
            boolean other = tokens.isCapitalised(end + 1)
                    || words.head(tokens, end + 1) != null
                    || words.groupUnit(tokens, end + 1) != null
                    || words.verb(tokens, end + 1) > 0;
            int kind = other ? 0 : words.word(tokens, end + 1);
            if (kind == 0) {
                break;
            }
            end += 1 + kind;
        }
        return end;
    }

    private int tail(Tokens tokens, int at) {
        int end = at;
        for (int n = 0; n < 3; n++) {
            int closing = words.groupTail(tokens, end);
            if (closing == 0 || tokens.are(end, "xã", "hội")) {
                break;
            }
            end += closing;
        }
        return end;
    }

    private static @Nullable String level(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.folded(i);
            if (word.equals("tỉnh") || word.equals("phố")) {
                return "province";
            }
            if (word.equals("huyện")) {
                return "district";
            }
            if (word.equals("xã")) {
                return "commune";
            }
            if (word.equals("ương")) {
                return "central";
            }
        }
        return null;
    }
}
