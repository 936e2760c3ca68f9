package vn.kehoach.compare;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Tokens;

/** The most readable of several wordings, and keys made from it. */
final class Labels {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 90;
    private static final int KEY_LENGTH = 80;

    private Labels() {}

    /** The best label among texts and how often each stands: whole, of good length, frequent; first letter a capital. */
    static String best(Map<String, Integer> texts) {
        String best = texts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(each -> score(each.getKey(), each.getValue()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        return capitalised(strip(best));
    }

    private static int score(String text, int count) {
        Tokens tokens = Tokens.of(text);
        int score = Math.min(count, 10);
        boolean named = tokens.are(0, "tỷ", "lệ") || tokens.is(0, "số") || tokens.are(0, "tỷ", "trọng");
        score += named ? 6 : 0;
        score += text.length() >= SHORTEST && text.length() <= LONGEST ? 4 : 0;
        score -= text.length() > LONGEST ? (text.length() - LONGEST) / 10 : 0;
        score -= text.contains("(") || text.contains("\"") || text.contains("“") ? 2 : 0;
        score -= text.contains("/") ? 1 : 0;
        return score;
    }

    private static String strip(String text) {
        String stripped = text.strip();
        while (stripped.endsWith(".") || stripped.endsWith(",") || stripped.endsWith(";") || stripped.endsWith(":")) {
            stripped = stripped.substring(0, stripped.length() - 1).stripTrailing();
        }
        return stripped;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** "Tỷ lệ xã có bác sĩ" as "ty-le-xa-co-bac-si". */
    static String key(String label) {
        String plain = Normalizer.normalize(Folding.key(label), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length() && key.length() < KEY_LENGTH; i++) {
            char c = plain.charAt(i) == 'đ' ? 'd' : plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (c == ' ' && !key.isEmpty() && key.charAt(key.length() - 1) != '-') {
                key.append('-');
            }
        }
        while (!key.isEmpty() && key.charAt(key.length() - 1) == '-') {
            key.setLength(key.length() - 1);
        }
        return key.isEmpty() ? "indicator" : key.toString();
    }

    /** The texts by how often they stand, the most frequent first. */
    static List<String> byFrequency(Map<String, Integer> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
