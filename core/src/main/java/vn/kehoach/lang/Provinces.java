package vn.kehoach.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The provinces and centrally run cities, from {@code provinces.tsv}: 63 until 30 June 2025, 34 since. Immutable.
 */
public final class Provinces {
    private final PhraseTrie<Province> byName;

    /** Loads the table. */
    public Provinces(Vocabulary vocabulary) {
        PhraseTrie.Builder<Province> names = PhraseTrie.builder();
        Map<String, Province> all = new LinkedHashMap<>();
        for (List<String> row : vocabulary.rows("provinces.tsv", 7)) {
            boolean city = row.get(2).equals("Thành phố");
            Province province =
                    new Province(row.get(1), row.get(0), city, row.get(3), row.get(5), row.get(6), spellings(row));
            all.put(province.name(), province);
        }
        for (Province province : all.values()) {
            for (String spelling : province.spellings()) {
                names.add(spelling, province);
            }
        }
        byName = names.build();
    }

    private static List<String> spellings(List<String> row) {
        List<String> spellings = new ArrayList<>();
        spellings.add(row.get(1));
        for (String other : row.get(4).split(",")) {
            if (!other.isBlank()) {
                spellings.add(other.strip());
            }
        }
        return spellings;
    }

    /** The province whose name begins at token {@code i}, or null. */
    public PhraseTrie.@Nullable Match<Province> at(Tokens tokens, int i) {
        return byName.longest(tokens, i);
    }

    /** The first province named in a text, or null. */
    public @Nullable Province in(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.Match<Province> match = at(tokens, i);
            if (match != null && tokens.isCapitalised(i)) {
                return match.value();
            }
        }
        return null;
    }

    /**
     * A province (tỉnh) or centrally run city (thành phố trực thuộc trung ương).
     *
     * @param name "Lạng Sơn"
     * @param code code of the General Statistics Office until 2025
     * @param city whether it is a city
     * @param iso ISO 3166-2
     * @param presentName the unit it belongs to since 1 July 2025
     * @param presentCode that unit's code
     * @param spellings its name and other ways to write it
     */
    public record Province(
            String name,
            String code,
            boolean city,
            String iso,
            String presentName,
            String presentCode,
            List<String> spellings) {
        public Province {
            spellings = List.copyOf(spellings);
        }

        /** The name as documents give it by itself: "Hồ Chí Minh" is always "Thành phố Hồ Chí Minh". */
        public String properName() {
            return name.equals("Hồ Chí Minh") ? "Thành phố Hồ Chí Minh" : name;
        }
    }
}
