package vn.kehoach.testdata.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which marks Word counts: those that it would count to the same number as the manuscript has.
 *
 * <p>A list that jumps, or that goes on from d) to đ), stays typed, as typists leave it.
 */
final class ListMarks {
    private static final int OUTLINE = 1;
    private static final int DASHES = 2;
    private static final int RECIPIENTS = 3;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final Pattern MARK =
            Pattern.compile("(?<roman>[IVX]+)\\. |(?<first>\\d+)\\.(?<second>\\d+)?\\.? |(?<letter>[a-zđ])\\) |- ");

    /** Levels of the outline: I., 1., 1.1., a); dashes are the last and have no count. */
    private final int[] counts = new int[4];

    private final Manuscript.Numbering numbering;

    ListMarks(Manuscript.Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * A mark that is Word's.
     *
     * @param list number of the list in {@code numbering.xml}
     * @param level its level in the list
     * @param length how many characters of the line it is
     */
    record Mark(int list, int level, int length) {}

    /** The mark that Word counts for this paragraph, or null. */
    @Nullable
    Mark body(String line) {
        Matcher mark = MARK.matcher(line);
        if (numbering == Manuscript.Numbering.TYPED || !mark.lookingAt()) {
            return null;
        }
        if (line.startsWith("- ")) {
            return numbering == Manuscript.Numbering.WORD ? new Mark(OUTLINE, 4, 2) : new Mark(DASHES, 0, 2);
        }
        if (numbering == Manuscript.Numbering.BULLETS) {
            return null;
        }
        int level = level(mark);
        if (!follows(level, mark)) {
            return null;
        }
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        return new Mark(OUTLINE, level, mark.end());
    }

    /** The mark of an entry of "Nơi nhận", or null. */
    @Nullable
    Mark recipient(String line) {
        boolean dash = numbering == Manuscript.Numbering.WORD && line.startsWith("- ");
        return dash ? new Mark(RECIPIENTS, 0, 2) : null;
    }

    private static int level(Matcher mark) {
        if (mark.group("roman") != null) {
            return 0;
        }
        if (mark.group("letter") != null) {
            return 3;
        }
        return mark.group("second") == null ? 1 : 2;
    }

    private boolean follows(int level, Matcher mark) {
        int next = counts[level] + 1;
        return switch (level) {
            case 0 -> ROMAN.indexOf(mark.group("roman")) + 1 == next;
            case 1 -> Integer.parseInt(mark.group("first")) == next;
            case 2 ->
                Integer.parseInt(mark.group("first")) == counts[1] && Integer.parseInt(mark.group("second")) == next;
            default -> mark.group("letter").charAt(0) == 'a' + next - 1;
        };
    }
}
