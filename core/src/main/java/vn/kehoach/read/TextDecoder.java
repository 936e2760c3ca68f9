package vn.kehoach.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a text file to characters: UTF-8, or UTF-16 where a byte order mark says so, else what {@link OldText} makes
 * of them.
 *
 * <p>Immutable and thread-safe.
 */
final class TextDecoder {
    private static final int BOM = 0xFEFF;
    /** Above this share of control characters the bytes are no text. */
    private static final double MAX_CONTROL_SHARE = 0.01;
    /** Above this share of broken characters the text is of no use. */
    private static final double MAX_BROKEN_SHARE = 0.02;

    private final OldText oldText;

    TextDecoder(OldText oldText) {
        this.oldText = oldText;
    }

    /**
     * The text, or null where the bytes are binary data.
     *
     * @param bytes a whole file
     */
    @Nullable
    Decoded decode(byte[] bytes) {
        Charset charset = charsetByMark(bytes);
        String text = new String(bytes, charset);
        boolean marked = !text.isEmpty() && text.charAt(0) == BOM;
        if (marked) {
            text = text.substring(1);
        }
        boolean strict = isStrict(bytes, charset);
        int broken = strict ? 0 : count(text, '\uFFFD');
        if (controls(text) > text.length() * MAX_CONTROL_SHARE) {
            // Some capitals of VISCII and VPS are control characters.
            return strict && oldText.isLegacy(text) ? new Decoded(text, 0) : decodeOld(bytes, marked);
        }
        if (broken > 0 && (broken > text.length() * MAX_BROKEN_SHARE || broken > multibyte(text))) {
            Decoded old = decodeOld(bytes, marked);
            if (old != null) {
                return old;
            }
        }
        return broken > text.length() * MAX_BROKEN_SHARE ? null : new Decoded(text, broken);
    }

    /** Text of an old Vietnamese encoding in bytes that do not look like text; null where it is none. */
    @Nullable
    Decoded decodeLegacy(byte[] bytes) {
        String text = oldText.readLegacy(bytes);
        return text == null ? null : new Decoded(text, 0);
    }

    private @Nullable Decoded decodeOld(byte[] bytes, boolean marked) {
        String text = marked ? null : oldText.read(bytes);
        return text == null ? null : new Decoded(text, 0);
    }

    private static Charset charsetByMark(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether bytes are UTF-8 beyond doubt: valid, and not ASCII only. */
    static boolean isUtf8(byte[] bytes) {
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b >= 0;
        }
        return !ascii && isStrict(bytes, StandardCharsets.UTF_8);
    }

    private static boolean isStrict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls;
    }

    /** How many characters of a UTF-8 text took more than one byte and came through. */
    private static int multibyte(String text) {
        return (int) text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /**
     * Decoded text.
     *
     * @param text the characters; those of an old Vietnamese encoding stand for its bytes, for {@link LegacyText}
     * @param broken how many characters could not be decoded and stand as U+FFFD
     */
    record Decoded(String text, int broken) {}
}
