package vn.kehoach.eval;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Words reduced to what is compared: "UBND Tỉnh, Hoà Bình" and "Ủy ban nhân dân tỉnh Hòa Bình" fold alike.
 *
 * <p>A yardstick of its own: it must not move when the extraction's vocabulary does, or figures of different days could
 * not be compared. That is why its few abbreviations stand here.
 */
final class Folding {
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            entry("ubnd", "ủy ban nhân dân"),
            entry("hđnd", "hội đồng nhân dân"),
            entry("bhxh", "bảo hiểm xã hội"),
            entry("bhyt", "bảo hiểm y tế"),
            entry("mttq", "mặt trận tổ quốc"),
            entry("lđtbxh", "lao động thương binh và xã hội"),
            entry("lđ-tb&xh", "lao động thương binh và xã hội"),
            entry("gdđt", "giáo dục và đào tạo"),
            entry("gd&đt", "giáo dục và đào tạo"),
            entry("tt&tt", "thông tin và truyền thông"),
            entry("tttt", "thông tin và truyền thông"),
            entry("kh&đt", "kế hoạch và đầu tư"),
            entry("khđt", "kế hoạch và đầu tư"),
            entry("nn&ptnt", "nông nghiệp và phát triển nông thôn"),
            entry("tn&mt", "tài nguyên và môi trường"),
            entry("tnmt", "tài nguyên và môi trường"),
            entry("kh&cn", "khoa học và công nghệ"),
            entry("khcn", "khoa học và công nghệ"),
            entry("vhttdl", "văn hóa thể thao và du lịch"),
            entry("vh,tt&dl", "văn hóa thể thao và du lịch"),
            entry("tw", "trung ương"));

    /** Spellings of one sound, each with the one that is compared; applied in this order. */
    private static final String[][] SPELLINGS = {
        {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
        {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
        {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
        {"sỹ", "sĩ"}, {"quí", "quý"}, {"tỉ ", "tỷ "}
    };

    private Folding() {}

    /** The words of {@code text}, folded, one space between them; empty for null. */
    static String fold(@Nullable String text) {
        return String.join(" ", words(text));
    }

    /** The folded words of {@code text}; "%" and "‰" are words. */
    static List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String folded = nfc(text).toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        folded = writeOut(folded);
        for (String[] spelling : SPELLINGS) {
            folded = folded.replace(spelling[0], spelling[1]);
        }
        return split(folded);
    }

    /** The share of words that two texts have in common, as F1 from 0 to 1; 1 when both have none. */
    static double likeness(@Nullable String one, @Nullable String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() && right.isEmpty()) {
            return 1.0;
        }
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String writeOut(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at, Folding::mayStandInAbbreviation);
            if (end == at) {
                out.append(text.charAt(at++));
                continue;
            }
            String run = text.substring(at, end);
            out.append(WRITTEN_OUT.getOrDefault(withoutClosingCommas(run), run));
            at = end;
        }
        return out.toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = runEnd(text, at, Letters::isLetterOrNumeral);
            if (end > at) {
                words.add(text.substring(at, end));
                at = end;
                continue;
            }
            char c = text.charAt(at++);
            if (c == '%' || c == '‰') {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }

    private static int runEnd(String text, int from, IntPredicate inside) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!inside.test(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean mayStandInAbbreviation(int codePoint) {
        return Letters.isLetterOrNumeral(codePoint)
                || codePoint == '_'
                || codePoint == '&'
                || codePoint == ','
                || codePoint == '-';
    }

    private static String withoutClosingCommas(String run) {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == ',') {
            end--;
        }
        return run.substring(0, end);
    }
}
