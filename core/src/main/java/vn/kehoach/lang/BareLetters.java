package vn.kehoach.lang;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without its marks, signs and spaces: "KẾ HOẠCH" and a scan's "KÉ HOẠCH" are both "kehoach".
 *
 * <p>Recognition confuses the marks of Vietnamese letters far more often than the letters; where few words can be meant,
 * the letters tell which. Stateless.
 */
public final class BareLetters {
    private BareLetters() {}

    /** The letters and digits of a text, small and without marks. */
    public static String of(CharSequence text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == 'đ') {
                bare.append('d');
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Whether two bare texts are equal but for one letter that is added, lost or another. */
    public static boolean nearlyEqual(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return restA.equals(restB)
                || !restA.isEmpty() && restA.substring(1).equals(restB)
                || !restB.isEmpty() && restB.substring(1).equals(restA)
                || !restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1));
    }
}
