package vn.kehoach.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.read.legacy.LegacyEncoding;
import vn.kehoach.read.legacy.LegacyEncodings;

/** Writes text in an old encoding, as the programs of its time did. */
public final class LegacyBytes {
    private final Map<Character, byte[]> codes = new HashMap<>();

    public LegacyBytes(LegacyEncoding encoding) {
        Vocabulary.bundled().rows("legacy-letters.tsv", 3).forEach(row -> {
            if (row.get(0).equals(encoding.name())) {
                // VNI-Windows has "AÙ" before "Aù" for the same letter; the first is the usual one.
                codes.putIfAbsent(row.get(2).charAt(0), bytes(row.get(1)));
            }
        });
    }

    private static byte[] bytes(String hex) {
        String[] codes = hex.split(" ", -1);
        byte[] bytes = new byte[codes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(codes[i], 16);
        }
        return bytes;
    }

    /** The bytes; a capital without a code is written small, as in TCVN3. */
    public byte[] of(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] code = codes.get(c);
            if (code == null) {
                code = codes.get(Character.toLowerCase(c));
            }
            if (code != null) {
                out.writeBytes(code);
            } else if (c < 0x80) {
                out.write(c);
            } else {
                throw new IllegalArgumentException("No code for " + String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
        return out.toByteArray();
    }

    /** The bytes taken for Latin-1, as parsers do that know nothing of fonts. */
    public String latin1(String text) {
        return new String(of(text), StandardCharsets.ISO_8859_1);
    }

    /** The bytes taken for Windows-1252. */
    public String windows1252(String text) {
        return LegacyEncodings.characters(of(text));
    }
}
