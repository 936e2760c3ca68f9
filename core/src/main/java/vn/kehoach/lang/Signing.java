package vn.kehoach.lang;

import java.util.Set;

/**
 * The abbreviations that say on whose behalf a document is signed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL.", "TUQ.",
 * "Q." (Decree 30/2020/NĐ-CP, Article 13); Party bodies write "T/M", scans "K T.". A closed list, fixed by law. Stateless.
 */
public final class Signing {
    private static final Set<String> AUTHORITIES = Set.of("tm", "kt", "tl", "tuq", "q");
    private static final Set<String> SPLIT_AUTHORITIES = Set.of("t m", "k t", "t l");

    private Signing() {}

    /** Whether a line opens with such an abbreviation. */
    public static boolean opensWithAuthority(String line) {
        return isAuthority(Folding.keyOfStart(line.strip(), 8));
    }

    /** As {@link #opensWithAuthority} for a line that {@link Folding#key} has folded. */
    public static boolean isAuthority(String key) {
        int first = key.indexOf(' ');
        if (first < 0) {
            return false;
        }
        if (AUTHORITIES.contains(key.substring(0, first))) {
            return true;
        }
        int second = key.indexOf(' ', first + 1);
        return second > 0 && SPLIT_AUTHORITIES.contains(key.substring(0, second));
    }
}
