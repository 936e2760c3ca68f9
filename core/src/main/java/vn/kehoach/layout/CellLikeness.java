package vn.kehoach.layout;

import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** What a table cell looks like, judged by its first word and length. */
final class CellLikeness {
    private static final Pattern TIME_WORDS = Pattern.compile(
            ".*(?:20[0-9]{2}|quý|tháng|thường xuyên|thường vụ|hằng năm|hàng năm|định kỳ|tiến độ|sau khi|năm).*");
    private static final int MAX_TIME_LENGTH = 70;
    private static final int SHORT_TIME = 25;
    private static final int MAX_AGENCY_LENGTH = 260;

    /** Letters looked at to tell "Tổ Hành chính" from "Tổ chức tập huấn". */
    private static final int MAX_OPENING = 40;

    private final Set<String> agencyStarts;
    private final PhraseTrie<String> compounds;
    private final PhraseTrie<String> verbs;

    CellLikeness(Vocabulary vocabulary) {
        agencyStarts = vocabulary.words("agency-first-words.tsv");
        compounds = vocabulary.phrases("agency-head-compounds.tsv");
        verbs = vocabulary.phrases("agency-verbs.tsv");
    }

    boolean isAgency(String cell) {
        if (cell.isEmpty() || cell.length() > MAX_AGENCY_LENGTH) {
            return false;
        }
        Tokens words = Tokens.of(cell.substring(0, Math.min(cell.length(), MAX_OPENING)));
        PhraseTrie.Match<String> verb = verbs.longest(words, 0);
        boolean work = compounds.longest(words, 0) != null || verb != null && verb.length() > 1;
        return words.size() > 0 && agencyStarts.contains(words.folded(0)) && !work;
    }

    boolean isTime(String cell) {
        return cell.length() < MAX_TIME_LENGTH
                && TIME_WORDS.matcher(Folding.key(cell)).matches();
    }

    /** The same in a table whose rows have no number: a task is then told by its words alone. */
    double fit(String cell, ColumnRole role) {
        if (role == ColumnRole.TASK) {
            return isAgency(cell) || isTime(cell) && cell.length() < SHORT_TIME
                    ? -1.5
                    : cell.length() < SHORT_TIME ? 0.5 : 1.5;
        }
        return fit(cell, role, false);
    }

    /** How well a cell fits under a header: the greater, the better. */
    double fit(String cell, ColumnRole role, boolean first) {
        boolean agency = isAgency(cell);
        boolean time = isTime(cell);
        return switch (role) {
            case TASK, INDICATOR -> first ? 3 : agency || time ? -1 : ListMarker.of(cell) != null ? 0.5 : 0;
            case LEAD, SUPPORT -> (agency ? 2 : -1.5) - (time && !agency ? 2 : 0);
            case TIME -> time ? 2.5 : agency ? -2.5 : cell.length() < 40 ? -0.5 : -2;
            default -> time ? -1 : agency ? -0.5 : cell.length() < 80 ? 0.6 : -1;
        };
    }
}
