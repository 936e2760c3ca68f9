package vn.kehoach.lang;

/** The letters a Vietnamese vowel takes with its six tones: "ế" is "ê" with the rising tone. Stateless. */
final class Tone {
    /** No tone mark (ngang). */
    static final int LEVEL = 0;
    /** The rising tone (sắc). */
    static final int RISING = 1;
    /** The heavy tone (nặng). */
    static final int HEAVY = 5;

    private static final int TONES = 6;
    private static final String VOWELS = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ";

    private Tone() {}

    /** The tone of a small letter; {@link #LEVEL} for consonants and anything else. */
    static int of(char letter) {
        int at = letter < 0x80 ? -1 : VOWELS.indexOf(letter);
        return at < 0 ? LEVEL : at % TONES;
    }

    /** The letter without its tone: "ê" for "ế"; other letters as they are. */
    static char strip(char letter) {
        int at = letter < 0x80 ? -1 : VOWELS.indexOf(letter);
        return at < 0 ? letter : VOWELS.charAt(at - at % TONES);
    }

    /** Whether a small letter without tone is a vowel. */
    static boolean isVowel(char letter) {
        int at = VOWELS.indexOf(letter);
        return at >= 0 && at % TONES == LEVEL;
    }
}
