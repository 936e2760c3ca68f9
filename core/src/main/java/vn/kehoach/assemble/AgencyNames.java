package vn.kehoach.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.ProperCase;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Vocabulary;

/** Writes names of agencies out: "UBND tỉnh" in a Lạng Sơn plan is "Ủy ban nhân dân tỉnh Lạng Sơn". */
final class AgencyNames {
    private final Map<String, String> abbreviations = new HashMap<>();
    private final ProperCase properCase;

    AgencyNames(Vocabulary vocabulary) {
        for (List<String> row : vocabulary.rows("abbreviations.tsv", 2)) {
            abbreviations.put(row.get(0), row.get(1));
        }
        properCase = new ProperCase(vocabulary);
    }

    /** The name written out as far as the document allows. */
    String writtenOut(String mention, Provinces.@Nullable Province province) {
        StringBuilder name = new StringBuilder();
        for (String word : mention.split(" ")) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            String full = abbreviations.get(bare);
            name.append(name.isEmpty() ? "" : " ").append(full == null ? word : full + word.substring(bare.length()));
        }
        String out = properCase.of(name.toString());
        String lower = out.toLowerCase(Locale.ROOT);
        boolean many = lower.startsWith("các ") || lower.contains(" các ");
        if (province == null || many) {
            return out;
        }
        if (lower.endsWith(" tỉnh") && !province.city()) {
            return out + " " + province.name();
        }
        boolean city = lower.endsWith(" thành phố") && province.city() && !lower.contains(",");
        return city ? out + " " + province.name() : out;
    }

    /** The same for all spellings of one agency. */
    static String key(String name) {
        return Folding.key(name).replace("uỷ", "ủy");
    }
}
