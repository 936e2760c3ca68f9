package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Span;

/** Reads coordinated lists of agencies: "Sở Tài chính, Sở Y tế và các cơ quan liên quan" are three. */
final class PartyReader {
    /** No list. */
    static final Parties NOBODY = new Parties(List.of(), 0);

    private static final int MAX_OFFICE_WORDS = 5;
    private static final int MAX_DUTY = 8;

    private final PhraseTrie<String> offices;
    private final PhraseTrie<String> fieldsOfWork;
    private final PhraseTrie<String> verbs;
    private final PhraseTrie<String> persons;

    PartyReader(Vocabulary vocabulary) {
        offices = vocabulary.phrases("office-holders.tsv");
        fieldsOfWork = vocabulary.phrases("agency-fields.tsv");
        verbs = vocabulary.phrases("agency-verbs.tsv");
        persons = vocabulary.phrases("acting-persons.tsv");
    }

    /**
     * The list that begins at token {@code at}.
     *
     * @param agencies the agencies of the stretch, in order
     * @return the parties and the index of the first token after them; no party where no list begins there
     */
    Parties list(Tokens tokens, int at, List<FoundAgency> agencies) {
        List<Party> parties = new ArrayList<>();
        int i = at;
        int end = at;
        while (i < tokens.size()) {
            int name = skipOffice(tokens, i, agencies);
            FoundAgency agency = startingAt(tokens, name, agencies);
            if (agency == null) {
                PhraseTrie.Match<String> person = persons.longest(tokens, i);
                if (person == null) {
                    break;
                }
                end = behindDuty(tokens, i + person.length());
                parties.add(new Party(tokens.span(i, end - 1), null, null, false));
                i = connector(tokens, end);
                if (i < 0) {
                    break;
                }
                continue;
            }
            int after = tokens.firstFrom(agency.span().end());
            boolean departments = tokens.is(after - 1, "sở")
                    || tokens.is(after - 1, "bộ")
                    || tokens.is(after - 1, "ngành")
                    || tokens.is(after - 1, "phòng")
                    || tokens.is(after - 1, "ban");
            boolean listed =
                    tokens.is(after, ":") && departments && agency.kind().equals("group");
            if (listed || sharesHead(tokens, name, after, agencies)) {
                int first = listed ? after + 1 : name + 2;
                int fieldsEnd = fields(tokens, first, i, name, parties);
                if (fieldsEnd > first) {
                    end = fieldsEnd;
                    i = connector(tokens, end);
                    if (i < 0) {
                        break;
                    }
                    continue;
                }
            }
            Span span = name > i ? new Span(tokens.start(i), agency.span().end()) : agency.span();
            parties.add(new Party(span, agency, null, isCollective(tokens, name, after, agency)));
            end = after;
            int note = afterNote(tokens, after);
            int next = connector(tokens, note);
            if (next < 0) {
                break;
            }
            i = next;
        }
        return new Parties(parties, end);
    }

    /** "Phó Hiệu trưởng" + "phụ trách chuyên môn", "Giáo viên chủ nhiệm" + "lớp 12": what a post is for belongs to it. */
    private int behindDuty(Tokens tokens, int at) {
        int i = at;
        if (tokens.are(i, "phụ", "trách")) {
            i += 2;
            while (i - at < MAX_DUTY
                    && tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && verbs.longest(tokens, i) == null) {
                i++;
            }
        } else if (tokens.is(i, "lớp") || tokens.is(i, "khối") && tokens.isNumber(i + 1)) {
            i += tokens.isNumber(i + 1) ? 2 : 0;
        } else if (tokens.is(i, "các") && (tokens.is(i + 1, "lớp") || tokens.is(i + 1, "khối"))) {
            i += tokens.isNumber(i + 2) ? 3 : 2;
        }
        return i;
    }

    /** The agencies of a whole cell or label line; one that the grammar does not know is still its own words. */
    List<Party> all(String text, Span stretch, Mentions mentions) {
        Tokens tokens = Tokens.of(text, stretch);
        List<FoundAgency> agencies = mentions.agenciesIn(stretch);
        List<Party> parties = new ArrayList<>();
        int i = 0;
        int open = -1;
        while (i < tokens.size()) {
            Parties named = list(tokens, i, agencies);
            if (!named.isEmpty()) {
                if (open >= 0) {
                    addUnknown(tokens, open, i, parties);
                    open = -1;
                }
                parties.addAll(named.parties());
                i = named.end();
            } else {
                boolean sign = tokens.is(i, ",") || tokens.is(i, ";") || (tokens.is(i, "và") && open < 0);
                if (sign && open >= 0) {
                    addUnknown(tokens, open, i, parties);
                    open = -1;
                } else if (!sign && open < 0) {
                    open = i;
                }
                i++;
            }
        }
        if (open >= 0) {
            addUnknown(tokens, open, tokens.size(), parties);
        }
        return parties;
    }

    private static void addUnknown(Tokens tokens, int from, int to, List<Party> parties) {
        int first = from;
        while (first < to && !tokens.isWord(first)) {
            first++;
        }
        int last = to - 1;
        while (last > first && !tokens.isWord(last) && !tokens.is(last, ")")) {
            last--;
        }
        if (last > first && tokens.isCapitalised(first)) {
            parties.add(new Party(tokens.span(first, last), null, null, false));
        }
    }

    /** "Giám đốc các Sở: Y tế, Tài chính, Nội vụ": each field is a department of its own. */
    private int fields(Tokens tokens, int at, int office, int group, List<Party> parties) {
        String head = tokens.is(group, "các") ? tokens.text(group + 1) : tokens.text(group);
        String title = office < group ? tokens.phrase(office, group - 1) + " " : "";
        int i = at;
        int end = at;
        while (tokens.isCapitalised(i)) {
            int start = i;
            PhraseTrie.Match<String> known = fieldsOfWork.longest(tokens, i);
            i += known == null ? 0 : known.length();
            boolean work = known != null && tokens.isWord(i) && !isFieldEnd(tokens, i);
            if (work) {
                break; // "Các khoa, phòng: Xây dựng kế hoạch ...": a verb that is a field's name, too.
            }
            while (i < tokens.size()
                    && !isLastField(tokens, i)
                    && verbs.longest(tokens, i) == null
                    && !tokens.is(i, ",")
                    && !tokens.is(i, ";")
                    && !tokens.is(i, ".")
                    && i - start < 10
                    && !(tokens.is(i, "chủ") && tokens.is(i + 1, "trì"))) {
                i++;
            }
            if (i - start >= 10) {
                break;
            }
            Span span = tokens.span(start, i - 1);
            String first = head.isEmpty() ? head : Character.toUpperCase(head.charAt(0)) + head.substring(1);
            parties.add(new Party(span, null, title + first + " " + tokens.phrase(start, i - 1), false));
            end = i;
            if (!tokens.is(i, ",") && !isLastField(tokens, i)) {
                break;
            }
            i++;
        }
        return end;
    }

    /** "... và Phụ khoa": the last of a list of fields. */
    private boolean isLastField(Tokens tokens, int i) {
        return tokens.is(i, "và") && tokens.isCapitalised(i + 1) && fieldsOfWork.longest(tokens, i + 1) != null;
    }

    private boolean isFieldEnd(Tokens tokens, int i) {
        return tokens.is(i, "và") || tokens.isCapitalised(i) || verbs.longest(tokens, i) != null;
    }

    /** "Các khoa Nội, Ngoại và Sản": one head for several fields, without a colon. */
    private boolean sharesHead(Tokens tokens, int name, int after, List<FoundAgency> agencies) {
        boolean head = tokens.is(name + 1, "khoa")
                || tokens.is(name + 1, "phòng")
                || tokens.is(name + 1, "sở")
                || tokens.is(name + 1, "bộ");
        return tokens.is(name, "các")
                && head
                && (tokens.is(after, ",") || tokens.is(after, "và"))
                && tokens.isCapitalised(after + 1)
                && startingAt(tokens, after + 1, agencies) == null;
    }

    private static int afterNote(Tokens tokens, int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < tokens.size() && i - at < 14; i++) {
            if (tokens.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    /** Index after ",", ";", "và" between two parties, or -1; "cùng" parts who leads from who goes along. */
    private static int connector(Tokens tokens, int at) {
        int i = at;
        if (tokens.is(i, ",") || tokens.is(i, ";")) {
            i++;
            if (tokens.is(i, "và")) {
                i++;
            }
            return i;
        }
        if (tokens.is(i, "và") || tokens.is(i, "với") || tokens.is(i, "hoặc") || tokens.is(i, "-")) {
            return i + 1;
        }
        return -1;
    }

    /**
     * Index of the agency behind an office-holder's title, or {@code at} where no title stands: "Trưởng" + "phòng Kinh
     * tế", "Giám đốc, Thủ trưởng" + "các Sở".
     */
    int skipOffice(Tokens tokens, int at, List<FoundAgency> agencies) {
        int i = at;
        while (i - at <= MAX_OFFICE_WORDS) {
            PhraseTrie.Match<String> office = offices.longest(tokens, i);
            if (office == null) {
                break;
            }
            for (int length = office.length(); length > 0; length--) {
                if (startingAt(tokens, i + length, agencies) != null) {
                    return i + length;
                }
            }
            i += office.length();
            boolean next = tokens.is(i, ",") || tokens.is(i, "và");
            i += next && offices.longest(tokens, i + 1) != null ? 1 : 0;
        }
        return at;
    }

    private static @Nullable FoundAgency startingAt(Tokens tokens, int at, List<FoundAgency> agencies) {
        return at < tokens.size() ? FoundAgency.startingAt(agencies, tokens.start(at)) : null;
    }

    private static boolean isCollective(Tokens tokens, int from, int to, FoundAgency agency) {
        if (agency.kind().equals("group")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "các") || tokens.is(i, ",") && isLevel(tokens, i + 1) || tokens.is(i, "cấp")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(Tokens tokens, int i) {
        return tokens.is(i, "xã")
                || tokens.is(i, "phường")
                || tokens.is(i, "huyện")
                || tokens.is(i, "thị")
                || tokens.is(i, "thành")
                || tokens.is(i, "đặc");
    }

    /**
     * Parties read.
     *
     * @param parties the agencies of the list
     * @param end index of the first token after it
     */
    record Parties(List<Party> parties, int end) {
        boolean isEmpty() {
            return parties.isEmpty();
        }
    }
}
