package vn.kehoach.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Carries offsets of the program's text over to the document's, which has other line breaks and page furniture.
 *
 * <p>Both are counted in letters; runs of {@value #SHINGLE} letters that occur once in each text tie the two together.
 */
final class PlaceRuler {
    private static final int SHINGLE = 20;
    private static final int REPEATED = -1;

    private final SquashedText from;
    private final int[] fromTies;
    private final int[] toTies;

    PlaceRuler(SquashedText from, SquashedText to) {
        this.from = from;
        Map<String, Integer> known = uniqueShingles(to.letters());
        Map<String, Integer> mine = uniqueShingles(from.letters());
        int last = from.letters().length() - SHINGLE;
        int[] xs = new int[Math.max(0, last + 1)];
        int[] ys = new int[xs.length];
        int ties = 0;
        for (int x = 0; x <= last; x++) {
            String shingle = from.letters().substring(x, x + SHINGLE);
            int y = known.getOrDefault(shingle, REPEATED);
            boolean tied = y != REPEATED && mine.getOrDefault(shingle, REPEATED) == x;
            // A moved paragraph would run backwards; the ruler keeps to one direction.
            if (tied && (ties == 0 || y > ys[ties - 1])) {
                xs[ties] = x;
                ys[ties++] = y;
            }
        }
        fromTies = Arrays.copyOf(xs, ties);
        toTies = Arrays.copyOf(ys, ties);
    }

    /** The document's place, in letters, of an offset into the program's text. */
    int place(int offset) {
        int x = from.place(offset);
        if (fromTies.length == 0) {
            return x;
        }
        int found = Arrays.binarySearch(fromTies, x);
        int tie = found >= 0 ? found : -found - 2;
        if (tie < 0) {
            return Math.max(0, toTies[0] - (fromTies[0] - x));
        }
        return toTies[tie] + (x - fromTies[tie]);
    }

    private static Map<String, Integer> uniqueShingles(String letters) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i + SHINGLE <= letters.length(); i++) {
            String shingle = letters.substring(i, i + SHINGLE);
            places.put(shingle, places.containsKey(shingle) ? REPEATED : i);
        }
        return places;
    }
}
