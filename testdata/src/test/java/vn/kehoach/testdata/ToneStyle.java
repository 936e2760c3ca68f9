package vn.kehoach.testdata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two places of the tone mark in open syllables: old "hòa", "thủy"; new "hoà", "thuỷ". */
enum ToneStyle {
    OLD,
    NEW;

    private static final String[] OLD_PAIRS = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String[] NEW_PAIRS = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };

    /** The text (NFC) with every open syllable in this style; "quý" and "hoán" have no choice and stay. */
    String rewrite(String text) {
        String[] from = this == OLD ? NEW_PAIRS : OLD_PAIRS;
        String[] to = this == OLD ? OLD_PAIRS : NEW_PAIRS;
        String rewritten = text;
        for (int i = 0; i < from.length; i++) {
            rewritten = replace(rewritten, from[i], to[i]);
            rewritten = replace(rewritten, capital(from[i]), capital(to[i]));
            rewritten = replace(rewritten, upper(from[i]), upper(to[i]));
        }
        return rewritten;
    }

    private static String replace(String text, String from, String to) {
        return Pattern.compile("(?<![qQ])" + from + "(?!\\p{L})")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(to));
    }

    private static String capital(String pair) {
        return upper(pair.substring(0, 1)) + pair.substring(1);
    }

    private static String upper(String pair) {
        return pair.toUpperCase(Locale.ROOT);
    }
}
