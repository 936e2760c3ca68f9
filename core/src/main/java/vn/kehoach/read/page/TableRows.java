package vn.kehoach.read.page;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.read.PageMarks;

/** Rows of a table that a page break cut in two. */
final class TableRows {
    private TableRows() {}

    /** Whether a page's first row is the rest of the row before: its running number is missing and a cell goes on. */
    static boolean isRest(List<List<String>> above, List<String> row) {
        List<String> last = above.get(above.size() - 1);
        if (row.size() < 2 || !row.get(0).isEmpty() || withoutMarks(last.get(0)).isEmpty()) {
            return false;
        }
        if (hasFiguresInBoth(last, row)) {
            return false;
        }
        for (int i = 1; i < row.size(); i++) {
            String below = row.get(i);
            String before = withoutMarks(last.get(i));
            boolean goesOn = !below.isEmpty()
                    && !before.isEmpty()
                    && (Character.isLowerCase(below.charAt(0))
                            || ".;:".indexOf(before.charAt(before.length() - 1)) < 0);
            if (goesOn) {
                return true;
            }
        }
        return false;
    }

    /** Two rows of figures are two rows: the running number is missing as its cell was merged. */
    private static boolean hasFiguresInBoth(List<String> above, List<String> below) {
        for (int i = 1; i < below.size(); i++) {
            if (isFigure(withoutMarks(above.get(i))) && isFigure(below.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9' || " .,%<>≥≤-".indexOf(c) >= 0);
    }

    static List<String> join(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            boolean both = !above.get(i).isEmpty() && !below.get(i).isEmpty();
            joined.add(above.get(i) + (both ? " " : "") + below.get(i));
        }
        return joined;
    }

    static String withoutMarks(String cell) {
        int end = cell.length();
        while (end > 0 && PageMarks.isMark(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(0, end);
    }
}
