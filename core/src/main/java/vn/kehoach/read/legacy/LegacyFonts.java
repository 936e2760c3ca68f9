package vn.kehoach.read.legacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Vocabulary;

/** The fonts of the encodings, by the beginning of their names: ".VnTimeH" of TCVN3 in capitals. Immutable. */
final class LegacyFonts {
    /** Parts of a font in a PDF are named "ABCDEF+.VnTime". */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    /** What follows the name of the family: ".VnTimeH-Bold", ".VnArial NarrowH,BoldItalic". */
    private static final Pattern STYLE = Pattern.compile("[-, ]?(Bold|Italic|Regular|Oblique|MT|PS)+$");

    private final List<List<String>> beginnings;

    LegacyFonts(Vocabulary vocabulary) {
        beginnings = vocabulary.rows("legacy-fonts.tsv", 2);
    }

    @Nullable
    LegacyEncoding encoding(String name) {
        String plain = withoutSubset(name).toLowerCase(Locale.ROOT);
        for (List<String> row : beginnings) {
            if (plain.startsWith(row.get(0))) {
                return LegacyEncoding.valueOf(row.get(1));
            }
        }
        return null;
    }

    boolean isCapital(String name) {
        return encoding(name) == LegacyEncoding.TCVN3
                && STYLE.matcher(withoutSubset(name)).replaceFirst("").endsWith("H");
    }

    private static String withoutSubset(String name) {
        return SUBSET.matcher(name.strip()).replaceFirst("");
    }
}
