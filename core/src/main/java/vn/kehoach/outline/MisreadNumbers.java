package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Numerals;
import vn.kehoach.layout.ListMarker.Style;

/**
 * Repairs Roman numbers of headings that recognition misread, where their neighbours leave one choice: "I, H, III" is "I,
 * II, III", and so is "I, II, II, IV" "I, II, III, IV".
 */
final class MisreadNumbers {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private MisreadNumbers() {}

    static List<Heading> repaired(List<Heading> headings) {
        List<Heading> repaired = new ArrayList<>(headings);
        int before = 0;
        for (int i = 0; i < repaired.size(); i++) {
            Heading heading = repaired.get(i);
            int own = value(heading);
            boolean misread = before > 0
                    && before < ROMAN.size()
                    && (isLoneH(heading) || own == before)
                    && (next(repaired, i) == before + 2 || isLoneH(heading) && before == 1);
            if (misread) {
                heading = new Heading(
                        heading.paragraph(),
                        heading.last(),
                        Style.ROMAN,
                        ROMAN.get(before),
                        heading.title(),
                        heading.titleSpan());
                repaired.set(i, heading);
                own = before + 1;
            }
            before = own > 0 ? own : before;
        }
        return repaired;
    }

    /** The Roman number of a heading; 0 where it has none. */
    private static int value(Heading heading) {
        return heading.style() == Style.ROMAN && heading.number() != null ? Numerals.roman(heading.number()) : 0;
    }

    private static boolean isLoneH(Heading heading) {
        return heading.style() == Style.UPPER_LETTER && "H".equals(heading.number());
    }

    /** The Roman number of the next heading that has one. */
    private static int next(List<Heading> headings, int i) {
        for (int k = i + 1; k < headings.size(); k++) {
            if (value(headings.get(k)) > 0) {
                return value(headings.get(k));
            }
        }
        return 0;
    }
}
