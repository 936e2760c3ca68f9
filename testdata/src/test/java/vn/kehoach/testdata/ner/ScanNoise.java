package vn.kehoach.testdata.ner;

import java.util.Random;

/** What scanning and careless typing do to words: marks that change or get lost, letters read as digits, cut words. */
final class ScanNoise {
    private static final String[] MISREAD = {
        "ởờ", "ệê", "ộô", "ỷý", "ịi", "ếê", "ạa", "ầâ", "ớơ", "ảá", "ủú", "ừư", "ẩấ", "ổỗ", "đd", "lI", "O0", "ượ",
        "ôo", "êe"
    };
    private static final int EVERY = 14;
    private static final int CUT_EVERY = 90;

    private final Random random;

    ScanNoise(Random random) {
        this.random = random;
    }

    String spoil(String line) {
        return TaggedLine.change(line, this::spoilWords);
    }

    private String spoilWords(String text) {
        StringBuilder spoilt = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            spoilt.append(random.nextInt(EVERY) == 0 ? misread(c) : c);
            boolean inside = Character.isLetter(c) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (inside && random.nextInt(CUT_EVERY) == 0) {
                spoilt.append(' ');
            }
        }
        return spoilt.toString();
    }

    private static char misread(char c) {
        for (String pair : MISREAD) {
            if (pair.charAt(0) == c) {
                return pair.charAt(1);
            }
        }
        return c;
    }
}
