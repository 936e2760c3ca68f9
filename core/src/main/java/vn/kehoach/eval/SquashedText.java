package vn.kehoach.eval;

import java.util.Arrays;

/** A text's letters and numerals in lower case, with the offset of each: "Sở Y tế" becomes "sởytế". */
final class SquashedText {
    private final String letters;
    private final int[] offsets;

    SquashedText(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] found = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isLetterOrNumeral(c)) {
                found[out.length()] = i;
                out.append(Character.toLowerCase(c));
            }
        }
        letters = out.toString();
        offsets = Arrays.copyOf(found, letters.length());
    }

    String letters() {
        return letters;
    }

    /** How many letters stand before {@code offset} of the text. */
    int place(int offset) {
        int index = Arrays.binarySearch(offsets, offset);
        return index >= 0 ? index : -index - 1;
    }
}
