package vn.kehoach.assemble;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.FoundAgency;

/**
 * Reads the roles that a heading gives to what stands below it: "2.1. Sở Y tế", "Sở Y tế chủ trì, phối hợp với ...:", "Sở
 * Y tế chỉ đạo Chi cục Dân số thực hiện:" (both lead).
 */
final class HeadingRoles {
    /** "Giáo viên chủ nhiệm các lớp khối 12": a post takes no more words. */
    private static final int MAX_POST = 8;

    private final RoleReader reader;

    HeadingRoles(RoleReader reader) {
        this.reader = reader;
    }

    /**
     * The roles of a heading, {@code inherited} where it names nobody.
     *
     * @param title tokens of the title
     * @param agencies the agencies in it
     * @param inherited the roles of the heading above
     */
    Roles of(Tokens title, List<FoundAgency> agencies, Roles inherited) {
        int at = skipAddress(title);
        PartyReader.Parties named = reader.parties().list(title, at, agencies);
        if (!named.isEmpty() && title.are(named.end(), "chỉ", "đạo")) {
            PartyReader.Parties directed = reader.parties().list(title, named.end() + 2, agencies);
            if (!directed.isEmpty()) {
                List<Party> both = Stream.concat(named.parties().stream(), directed.parties().stream())
                        .toList();
                return new Roles(both, List.of(), "heading", "heading", "task.heading");
            }
        }
        boolean person = agencies.isEmpty() && !named.isEmpty() && title.size() <= MAX_POST;
        if (person || !named.isEmpty() && isRest(title, named.end())) {
            return new Roles(named.parties(), List.of(), "heading", "heading", "task.heading");
        }
        if (agencies.isEmpty()) {
            Roles own = reader.read(title, agencies, inherited, false);
            return own.isEmpty() ? inherited : own.fromHeading();
        }
        Roles governed = governed(title, agencies);
        if (governed != null) {
            return governed;
        }
        Roles own = reader.read(title, agencies, inherited, false);
        return own.isEmpty() || own.by().equals("task.heading") && own.support().equals(inherited.support())
                ? inherited
                : own.fromHeading();
    }

    /** "Đề nghị:", "Giao", "Trách nhiệm của" before the agency. */
    private static int skipAddress(Tokens title) {
        int at = 0;
        if (title.are(0, "đề", "nghị")
                || title.are(0, "yêu", "cầu")
                || title.are(0, "đối", "với")
                || title.are(0, "phân", "công")) {
            at = 2;
        } else if (title.is(0, "giao")) {
            at = 1;
        } else if (title.are(0, "trách", "nhiệm", "của") || title.are(0, "nhiệm", "vụ", "của")) {
            at = 3;
        }
        return title.is(at, ":") ? at + 1 : at;
    }

    /** Nothing but a note in brackets, a number or a closing sign follows the agencies. */
    private static boolean isRest(Tokens title, int from) {
        if (title.is(from, "(")) {
            return true;
        }
        for (int i = from; i < title.size(); i++) {
            if (title.isWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Tăng cường sự lãnh đạo, chỉ đạo của các sở, ban, ngành": those whose leadership is asked for act. */
    private @Nullable Roles governed(Tokens title, List<FoundAgency> agencies) {
        boolean leadership = false;
        for (int i = 0; i < title.size(); i++) {
            leadership |= title.are(i, "chỉ", "đạo") || title.are(i, "lãnh", "đạo") || title.are(i, "trách", "nhiệm");
            if (leadership && title.is(i, "của")) {
                PartyReader.Parties named = reader.parties().list(title, i + 1, agencies);
                return !named.isEmpty() && named.end() >= title.size()
                        ? new Roles(named.parties(), List.of(), "heading", "heading", "task.heading-leadership")
                        : null;
            }
        }
        return null;
    }
}
