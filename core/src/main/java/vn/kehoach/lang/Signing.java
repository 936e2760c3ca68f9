package vn.kehoach.lang;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /**
     * What stands behind an abbreviation that a scan may have misread: "CHỦ TỊCH" in "11. CHỦ TỊCH".
     *
     * @return null when the line does not open with one to three signs and a stop
     */
    public static @Nullable String behindMisreadAuthority(String line) {
        int space = line.indexOf(' ');
        boolean stopped = space >= 2 && space <= 4 && ".,".indexOf(line.charAt(space - 1)) >= 0;
        return stopped ? line.substring(space + 1).strip() : null;
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
