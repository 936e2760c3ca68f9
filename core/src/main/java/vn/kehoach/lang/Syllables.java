package vn.kehoach.lang;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether words are spelled as Vietnamese syllables are: "nghiệp" is, "ngiệp", "nghịêp" and "KÕ" are not.
 *
 * <p>A syllable is an onset, a rime and one tone on the right vowel; both places of the mark in "hòa" and "hoà" count.
 * It judges spelling, not meaning: "nghoạnh" is no word, "the" is no Vietnamese one, and both may pass. Expects NFC.
 * Immutable and thread-safe.
 */
public final class Syllables {
    private static final int LONGEST = "nghiêng".length();
    private static final int LONGEST_ONSET = 3;

    private final Map<String, String> onsets;
    private final Set<String> rimes;

    /** Reads "onsets.tsv" and "rimes.tsv". */
    public Syllables(Vocabulary vocabulary) {
        Map<String, String> read = new HashMap<>();
        vocabulary.rows("onsets.tsv", 2).forEach(row -> read.put(row.get(0), row.get(1)));
        onsets = Map.copyOf(read);
        rimes = vocabulary.words("rimes.tsv");
    }

    /**
     * Whether a word is well-formed.
     *
     * @param foldedCaseWord one word in small letters
     */
    public boolean isSyllable(CharSequence foldedCaseWord) {
        int length = foldedCaseWord.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        StringBuilder plain = new StringBuilder(length);
        int tone = Tone.LEVEL;
        int toneAt = -1;
        for (int i = 0; i < length; i++) {
            char c = foldedCaseWord.charAt(i);
            int own = Tone.of(c);
            if (own != Tone.LEVEL) {
                if (toneAt >= 0) {
                    return false;
                }
                tone = own;
                toneAt = i;
            }
            plain.append(Tone.strip(c));
        }
        for (int onset = Math.min(LONGEST_ONSET, length - 1); onset >= 0; onset--) {
            if (fits(plain, onset, tone, toneAt)) {
                return true;
            }
        }
        return false;
    }

    /** The share of well-formed words among the words of {@code text}, from 0 to 1; 0 where there are no words. */
    public double share(CharSequence text) {
        return count(text).share();
    }

    /** Counts the words of {@code text} and those well-formed; abbreviations, numerals and codes are no words. */
    public Count count(CharSequence text) {
        Tokens tokens = Tokens.of(text);
        int words = 0;
        int syllables = 0;
        int marked = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            boolean good = isSyllable(word);
            boolean ascii = word.chars().allMatch(c -> c <= 0x7F);
            if (!isAbbreviation(tokens.text(i), tokens.isUpper(i), ascii && !good)) {
                words++;
                syllables += good ? 1 : 0;
                marked += good && !ascii ? 1 : 0;
            }
        }
        return new Count(words, syllables, marked);
    }

    private boolean fits(CharSequence plain, int onsetLength, int tone, int toneAt) {
        String onset = plain.subSequence(0, onsetLength).toString();
        String rime = plain.subSequence(onsetLength, plain.length()).toString();
        String followers = onsetLength == 0 ? "" : onsets.get(onset);
        if (followers == null
                || !rimes.contains(rime)
                || !followers.isEmpty() && followers.indexOf(rime.charAt(0)) < 0
                || !spelledSo(onset, rime)) {
            return false;
        }
        return tone == Tone.LEVEL || takes(rime, tone) && isToneAt(rime, toneAt - onsetLength);
    }

    /** At the beginning of a word the sound of "iên" is written "yên", after a consonant never. */
    private static boolean spelledSo(String onset, String rime) {
        if (rime.startsWith("iê")) {
            return !onset.isEmpty();
        }
        return rime.charAt(0) != 'y' || rime.length() == 1 || onset.isEmpty() || onset.equals("qu");
    }

    /** Rimes ending in a stop take the rising or the heavy tone only. */
    private static boolean takes(String rime, int tone) {
        boolean stopped = rime.endsWith("ch") || "cptk".indexOf(rime.charAt(rime.length() - 1)) >= 0;
        return !stopped || tone == Tone.RISING || tone == Tone.HEAVY;
    }

    private static boolean isToneAt(String rime, int at) {
        if (at < 0) {
            return false;
        }
        int vowels = 0;
        int shaped = -1;
        while (vowels < rime.length() && Tone.isVowel(rime.charAt(vowels))) {
            if ("ăâêôơư".indexOf(rime.charAt(vowels)) >= 0) {
                shaped = vowels;
            }
            vowels++;
        }
        if (shaped >= 0) {
            return at == shaped;
        }
        if (vowels < rime.length() || vowels == 3) {
            return at == (vowels == 3 ? 1 : vowels - 1);
        }
        boolean either = rime.equals("oa") || rime.equals("oe") || rime.equals("uy");
        return at == 0 || either && at == 1;
    }

    /** QĐ, XIV, UBND, 3176b: capitals without a vowel, Roman numerals, plain capitals that are no syllable, digits. */
    private static boolean isAbbreviation(String word, boolean upper, boolean plainNonsense) {
        boolean vowel = false;
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                return true;
            }
            vowel |= Tone.isVowel(Tone.strip(Character.toLowerCase(c)));
            roman &= "IVXLC".indexOf(c) >= 0;
        }
        return upper && (!vowel || roman || plainNonsense);
    }

    /**
     * How much of a text is Vietnamese.
     *
     * @param words words looked at
     * @param syllables those spelled as Vietnamese syllables are
     * @param marked those of them with a letter outside ASCII, as four in five of a Vietnamese text are
     */
    public record Count(int words, int syllables, int marked) {
        /** {@code syllables} of {@code words}; 0 where there are no words. */
        public double share() {
            return words == 0 ? 0 : (double) syllables / words;
        }
    }
}
