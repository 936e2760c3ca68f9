package vn.kehoach.outline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.layout.LaidOutText;

/** Finds the province that a document is for: in its issuer, its place, its title, or most often named in its text. */
final class ProvinceFinder {
    private static final int MAX_CHARACTERS = 200_000;

    private final Provinces provinces;

    ProvinceFinder(Provinces provinces) {
        this.provinces = provinces;
    }

    Provinces.@Nullable Province find(LaidOutText layout, Letterhead letterhead) {
        if (letterhead.issuer() != null) {
            Provinces.Province own = provinces.in(letterhead.issuer());
            if (own != null) {
                return own;
            }
            if ("central".equals(letterhead.issuerLevel())) {
                return null;
            }
        }
        if (letterhead.place() != null && provinces.in(letterhead.place()) != null) {
            return provinces.in(letterhead.place());
        }
        return mostNamed(layout);
    }

    /** The province most often named behind "tỉnh" or "thành phố". */
    private Provinces.@Nullable Province mostNamed(LaidOutText layout) {
        Map<String, Integer> counts = new HashMap<>();
        Provinces.Province best = null;
        String text = layout.text();
        Tokens tokens = Tokens.of(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)));
        for (int i = 1; i < tokens.size(); i++) {
            boolean level = tokens.is(i - 1, "tỉnh") || tokens.are(i - 2, "thành", "phố");
            PhraseTrie.Match<Provinces.Province> match = level ? provinces.at(tokens, i) : null;
            if (match != null && tokens.isCapitalised(i)) {
                int count = counts.merge(match.value().name(), 1, Integer::sum);
                if (best == null || count > counts.getOrDefault(best.name(), 0)) {
                    best = match.value();
                }
            }
        }
        return best;
    }
}
