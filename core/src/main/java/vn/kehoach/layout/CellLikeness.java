package vn.kehoach.layout;

import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;

/** What a table cell looks like, judged by its first word and length. */
final class CellLikeness {
    private static final Pattern TIME_WORDS = Pattern.compile(
            ".*(?:20[0-9]{2}|quý|tháng|thường xuyên|thường vụ|hằng năm|hàng năm|định kỳ|tiến độ|sau khi|năm).*");
    private static final int MAX_TIME_LENGTH = 70;
    private static final int MAX_AGENCY_LENGTH = 260;

    private final Set<String> agencyStarts;

    CellLikeness(Vocabulary vocabulary) {
        agencyStarts = vocabulary.words("agency-first-words.tsv");
    }

    boolean isAgency(String cell) {
        if (cell.isEmpty() || cell.length() > MAX_AGENCY_LENGTH) {
            return false;
        }
        int end = 0;
        while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
            end++;
        }
        return agencyStarts.contains(Folding.word(cell.substring(0, end)));
    }

    boolean isTime(String cell) {
        return cell.length() < MAX_TIME_LENGTH
                && TIME_WORDS.matcher(Folding.key(cell)).matches();
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
