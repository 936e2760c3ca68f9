package vn.kehoach.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.read.PageMarks;

/** Tells from a line's last words whether the next line must belong to it: "Quyết định số", but not "chuyển đổi số". */
final class LineEnds {
    private static final int MAX_OPENING = 60;
    private static final String FIGURE = "#";
    private static final String START = "^";

    private final Map<String, Ending> endings = new HashMap<>();

    private final PhraseTrie<String> openers;

    LineEnds(Vocabulary vocabulary) {
        openers = vocabulary.phrases("paragraph-openers.tsv");
        for (List<String> row : vocabulary.rows("line-ends.tsv", 3)) {
            endings.put(Folding.word(row.get(0)), new Ending(words(row.get(1)), words(row.get(2))));
        }
    }

    private static Set<String> words(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(Folding.phrase(cell).split(" "));
    }

    /** Whether the line cannot end a paragraph. */
    boolean isOpen(String line) {
        int end = line.length();
        while (end > 0 && (Character.isWhitespace(line.charAt(end - 1)) || PageMarks.isMark(line.charAt(end - 1)))) {
            end--;
        }
        int start = startOfWord(line, end);
        Ending ending = start == end ? null : endings.get(Folding.word(line.substring(start, end)));
        if (ending == null) {
            return false;
        }
        if (ending.only().isEmpty() && ending.never().isEmpty()) {
            return true;
        }
        String before = before(line, start);
        return ending.only().isEmpty()
                ? !ending.never().contains(before)
                : ending.only().contains(before);
    }

    /** Whether the line opens a paragraph wherever the one before ended: "Trong quá trình thực hiện ...". */
    boolean opensParagraph(String line) {
        return Character.isUpperCase(line.charAt(0))
                && openers.longest(Tokens.of(line.substring(0, Math.min(line.length(), MAX_OPENING))), 0) != null;
    }

    /** The word before, folded; {@link #FIGURE} for a figure or a single letter, {@link #START} where there is none. */
    private static String before(String line, int at) {
        int end = at;
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        int start = startOfWord(line, end);
        boolean figure = end - start == 1 || end > 0 && Character.isDigit(line.charAt(end - 1));
        return end == 0 ? START : figure ? FIGURE : Folding.word(line.substring(start, end));
    }

    private static int startOfWord(String line, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private record Ending(Set<String> only, Set<String> never) {}
}
