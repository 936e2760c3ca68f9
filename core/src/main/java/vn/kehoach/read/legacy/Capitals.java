package vn.kehoach.read.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raises the marked letters of words in capitals, which TCVN3 can write small only: "CóNG HòA" to "CÓNG HÒA".
 *
 * <p>"Hà" may be a name in small letters or stand in a heading; the words beside it decide. Immutable.
 */
final class Capitals {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Words words;

    Capitals(Words words) {
        this.words = words;
    }

    /** What a word says about the letters around it. */
    private enum Shape {
        CAPITALS,
        SMALL,
        /** A capital and small marked letters: "Tế", "Xã". */
        EITHER,
        /** Marked small letters alone: "ở". */
        SMALL_LOOKING,
        /** Nothing to change, nothing to learn: "UBND", "II". */
        SILENT
    }

    private record Word(int start, int end, Shape shape) {}

    /** One word by itself. */
    String raiseWord(String word) {
        return shape(word) == Shape.CAPITALS ? word.toUpperCase(Locale.ROOT) : word;
    }

    /** Raises where it is clear; other words stay. */
    String raise(String line) {
        List<Word> found = cut(line);
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < found.size(); i++) {
            Word word = found.get(i);
            if (isRaised(found, i)) {
                String capitals = line.substring(word.start, word.end).toUpperCase(Locale.ROOT);
                out.replace(word.start, word.end, capitals);
            }
        }
        return out.toString();
    }

    private List<Word> cut(String line) {
        List<Word> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            found.add(new Word(matcher.start(), matcher.end(), shape(matcher.group())));
        }
        return found;
    }

    private Shape shape(String word) {
        int asciiSmall = 0;
        int asciiCapitals = 0;
        int markedSmall = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            asciiSmall += c >= 'a' && c <= 'z' ? 1 : 0;
            // A capital in front proves nothing.
            asciiCapitals += i > 0 && c >= 'A' && c <= 'Z' ? 1 : 0;
            markedSmall += c > 0x7F && Character.isLowerCase(c) ? 1 : 0;
        }
        if (asciiSmall > 0) {
            return Shape.SMALL;
        }
        if (asciiCapitals > 0) {
            boolean abbreviation = markedSmall == 0 && !words.isGood(word);
            return abbreviation || isRoman(word) ? Shape.SILENT : Shape.CAPITALS;
        }
        if (markedSmall == 0) {
            return Shape.SILENT;
        }
        return Character.isUpperCase(word.charAt(0)) ? Shape.EITHER : Shape.SMALL_LOOKING;
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    private static boolean isRaised(List<Word> words, int at) {
        Shape shape = words.get(at).shape;
        if (shape == Shape.CAPITALS) {
            return true;
        }
        if (shape == Shape.SMALL || shape == Shape.SILENT) {
            return false;
        }
        int left = neighbour(words, at, -1);
        int right = neighbour(words, at, 1);
        boolean leftCapitals = left >= 0 && words.get(left).shape == Shape.CAPITALS;
        boolean rightCapitals = right >= 0 && words.get(right).shape == Shape.CAPITALS;
        if (shape == Shape.SMALL_LOOKING || left < 0 || right < 0) {
            return (leftCapitals || rightCapitals) && (left < 0 || leftCapitals) && (right < 0 || rightCapitals);
        }
        // "tỉnh HÀ GIANG": a name goes on to the right.
        return right - at <= at - left ? rightCapitals : leftCapitals;
    }

    /** Index of the nearest word that shows its case, or -1. */
    private static int neighbour(List<Word> words, int at, int step) {
        for (int i = at + step; i >= 0 && i < words.size(); i += step) {
            Shape shape = words.get(i).shape;
            if (shape == Shape.CAPITALS || shape == Shape.SMALL) {
                return i;
            }
        }
        return -1;
    }
}
