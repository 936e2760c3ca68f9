package vn.kehoach.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Syllables;
import vn.kehoach.read.legacy.LegacyEncodings;

/**
 * Text of one byte a character: an old Vietnamese encoding, Windows-1258 or Windows-1252, each only where it shows.
 *
 * <p>Immutable and thread-safe.
 */
final class OldText {
    private static final String WINDOWS_1258 = "windows-1258";
    /** Marked words that Windows-1258 must give, so many and this share of its words. */
    private static final int MIN_MARKED = 5;

    private static final double MIN_SYLLABLES = 0.6;
    /** Western European text has fewer marked letters than this; other scripts in other encodings have more. */
    private static final double MAX_WESTERN_SHARE = 0.2;

    private static final int MIN_WESTERN = 3;
    private static final int NEW_LINE = '\n';

    private final LegacyEncodings encodings;
    private final Syllables syllables;

    OldText(LegacyEncodings encodings, Syllables syllables) {
        this.encodings = encodings;
        this.syllables = syllables;
    }

    /** Whether characters are those of an old Vietnamese encoding. */
    boolean isLegacy(String text) {
        return encodings.detect(text) != null;
    }

    /** The text, characters standing for the bytes where {@link LegacyText} is to convert them; null where it is none. */
    @Nullable
    String read(byte[] bytes) {
        if (isBinary(bytes)) {
            return null;
        }
        String legacy = readLegacy(bytes);
        String vietnamese = legacy != null ? legacy : windows1258(bytes);
        if (vietnamese != null) {
            return vietnamese;
        }
        String western = LegacyEncodings.characters(bytes);
        return isWestern(western) ? western : null;
    }

    /** As {@link #read} for the old Vietnamese encodings alone. */
    @Nullable
    String readLegacy(byte[] bytes) {
        if (isBinary(bytes)) {
            return null;
        }
        String text = byLine(bytes);
        return isLegacy(text) ? text : null;
    }

    /** Lines of UTF-8 as such, the others as bytes: a file to which somebody added with another program. */
    private static String byLine(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == NEW_LINE || i == bytes.length - 1) {
                byte[] line = Arrays.copyOfRange(bytes, start, i + 1);
                String strict = strict(line, StandardCharsets.UTF_8);
                boolean utf8 = strict != null && strict.chars().allMatch(OldText::isLikely);
                text.append(utf8 ? strict : LegacyEncodings.characters(line));
                start = i + 1;
            }
        }
        return text.toString();
    }

    /** Letters of Latin, marks and signs; the bytes of "ườ" in VISCII happen to be UTF-8 of N'Ko. */
    private static boolean isLikely(int c) {
        return c < 0x250 || c >= 0x300 && c < 0x370 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2000 && c < 0x2300;
    }

    private @Nullable String windows1258(byte[] bytes) {
        if (!Charset.isSupported(WINDOWS_1258)) {
            return null;
        }
        String text = strict(bytes, Charset.forName(WINDOWS_1258));
        if (text == null || hasControls(text)) {
            return null;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Syllables.Count count = syllables.count(composed);
        return count.marked() >= MIN_MARKED && count.share() >= MIN_SYLLABLES ? composed : null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Few characters beyond ASCII, most beside an ASCII letter, no signs within words: "Coopération décentralisée". */
    private static boolean isWestern(String text) {
        int high = 0;
        int inWords = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                boolean left = i > 0 && isAsciiLetter(text.charAt(i - 1));
                boolean right = i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1));
                if (left && right && !Character.isLetter(c) && c != '’') {
                    return false;
                }
                high++;
                inWords += left || right ? 1 : 0;
            }
        }
        return high >= MIN_WESTERN
                && high <= text.length() * MAX_WESTERN_SHARE
                && inWords > high / 2
                && !hasControls(text);
    }

    /** Text holds no zero bytes; other files are full of them. */
    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean hasControls(String text) {
        return text.chars()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c >= 0x7F && c <= 0x9F);
    }
}
