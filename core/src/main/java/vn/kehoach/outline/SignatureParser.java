package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Signing;
import vn.kehoach.lang.Tokens;

/** Reads the lines of a signature block (Decree 30/2020/NĐ-CP, Article 13). */
final class SignatureParser {
    private static final int MAX_NAME_WORDS = 6;
    /** "PHÓ", without its mark. */
    private static final String DEPUTY = "pho";

    private SignatureParser() {}

    /** Whether a line is a person's name: two to six words, each with one capital first. */
    static boolean isName(String line) {
        if (Signing.opensWithAuthority(line)) {
            return false;
        }
        if (line.length() > 40) {
            return false;
        }
        Tokens tokens = Tokens.of(line);
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean particle = tokens.isPunctuation(i) && "'’.-".contains(tokens.text(i));
            boolean word = tokens.isCapitalised(i)
                            && (!tokens.isUpper(i) || tokens.text(i).length() <= 1)
                    || tokens.isWord(i) && i > 0 && tokens.text(i).length() > 1 && tokens.isCapitalised(i);
            if (!word && !particle) {
                return false;
            }
            words += word ? 1 : 0;
        }
        return words >= 2 && words <= MAX_NAME_WORDS;
    }

    static Signature parse(List<String> lines) {
        List<String> capitals = new ArrayList<>();
        String name = null;
        for (String line : lines) {
            if (isName(line)) {
                name = line;
                break;
            }
            if (!line.startsWith("(")) {
                capitals.add(line);
            }
        }
        readMisreadAuthority(capitals);
        String signedFor = null;
        List<String> position = new ArrayList<>();
        for (String line : capitals) {
            if (Signing.opensWithAuthority(line)) {
                signedFor = line;
                position.clear();
            } else {
                position.add(line);
            }
        }
        return new Signature(name, position.isEmpty() ? positionOf(signedFor) : String.join(" ", position), signedFor);
    }

    /** Above "PHÓ CHỦ TỊCH" a scan's "11. CHỦ TỊCH" is "KT. CHỦ TỊCH": a deputy signs in the head's place. */
    private static void readMisreadAuthority(List<String> capitals) {
        for (int i = 0; i + 1 < capitals.size(); i++) {
            String head = Signing.behindMisreadAuthority(capitals.get(i));
            if (head != null
                    && !Signing.opensWithAuthority(capitals.get(i))
                    && BareLetters.of(capitals.get(i + 1)).equals(DEPUTY + BareLetters.of(head))) {
                capitals.set(i, "KT. " + head);
            }
        }
    }

    /** "Q. GIÁM ĐỐC": the acting head's position is named in the authority itself. */
    private static @Nullable String positionOf(@Nullable String signedFor) {
        return signedFor != null && Folding.key(signedFor).startsWith("q ")
                ? signedFor.substring(signedFor.indexOf('.') + 1).strip()
                : null;
    }
}
