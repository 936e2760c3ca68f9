package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.ProperCase;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Successor;
import vn.kehoach.outline.Outline;

/**
 * Makes names of agencies comparable: "UBND tỉnh" and "UBND" in a plan of Lạng Sơn's are "Ủy ban nhân dân tỉnh Lạng Sơn",
 * and "Sở Kế hoạch và Đầu tư" has gone into "Sở Tài chính". Immutable and thread-safe.
 */
final class AgencyNames {
    /** Shorter names may be common nouns, as "công an" is: they are not taken for the issuer. */
    private static final int MIN_ISSUER_WORDS = 3;

    private final Map<String, String> abbreviations = new HashMap<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final ProperCase properCase;

    AgencyNames(Vocabulary vocabulary) {
        for (List<String> row : vocabulary.rows("abbreviations.tsv", 2)) {
            abbreviations.put(row.get(0), row.get(1));
        }
        for (List<String> row : vocabulary.rows("agency-successors.tsv", 3)) {
            renamings.add(new Renaming(key(row.get(0)), row.get(1), row.get(2)));
        }
        properCase = new ProperCase(vocabulary);
    }

    /** The names of one document. */
    OfDocument of(Outline outline, Mentions mentions, String text) {
        return new OfDocument(outline.province(), outline.letterhead().issuer(), shortNames(mentions, text));
    }

    private static Map<String, String> shortNames(Mentions mentions, String text) {
        Map<String, String> full = new HashMap<>();
        mentions.shortNames()
                .forEach((name, agency) -> full.put(name, agency.span().of(text)));
        return full;
    }

    /** The same for all spellings of one agency. */
    static String key(String name) {
        return Folding.key(name).replace("uỷ", "ủy");
    }

    /** The words of {@code name} behind those that {@code start} is the key of. */
    private static String lastWords(String name, String start, String key) {
        int count = key.substring(start.length()).strip().split(" ").length;
        String[] words = name.split(" ");
        return String.join(" ", List.of(words).subList(words.length - count, words.length));
    }

    private String expanded(String mention) {
        StringBuilder name = new StringBuilder();
        for (String word : mention.split(" ")) {
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            String full = abbreviations.get(bare);
            name.append(name.isEmpty() ? "" : " ").append(full == null ? word : full + word.substring(bare.length()));
        }
        boolean capitals = mention.equals(mention.toUpperCase(Locale.ROOT));
        return properCase.of(capitals ? name.toString().toUpperCase(Locale.ROOT) : name.toString());
    }

    /** The names of one document; keeps what it has written out. Not thread-safe. */
    final class OfDocument {
        private final Provinces.@Nullable Province province;
        private final @Nullable String issuer;
        private final String issuerKey;
        private final Map<String, String> shortNames;
        private final Map<String, String> known = new HashMap<>();

        private OfDocument(
                Provinces.@Nullable Province province, @Nullable String issuer, Map<String, String> shortNames) {
            this.province = province;
            this.issuer = issuer;
            this.issuerKey = issuer == null ? "" : key(issuer);
            this.shortNames = shortNames;
        }

        /** The name of a mention, written out as far as the document allows. */
        String writtenOut(String mention) {
            return known.computeIfAbsent(mention, words -> placed(expanded(shortNames.getOrDefault(words, words))));
        }

        /** The body that the work of {@code name}, written out, went to; null where it still stands. */
        @Nullable
        Successor successor(String name) {
            String key = key(name);
            for (Renaming renaming : renamings) {
                if (key.equals(renaming.key)) {
                    return new Successor(renaming.successor, key(renaming.successor), renaming.since);
                }
                if (key.startsWith(renaming.key + " ") && isPlace(key.substring(renaming.key.length() + 1))) {
                    String next = renaming.successor + " " + lastWords(name, renaming.key, key);
                    return new Successor(next, key(next), renaming.since);
                }
            }
            return null;
        }

        private boolean isPlace(String words) {
            return words.startsWith("tỉnh ")
                    || words.startsWith("thành phố ")
                    || province != null && words.equals(key(province.name()));
        }

        private String placed(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("các ") || lower.contains(" các ")) {
                return name;
            }
            String key = key(name);
            boolean own = issuerKey.startsWith(key + " ") && key.split(" ").length >= MIN_ISSUER_WORDS;
            if (own && issuer != null) {
                return issuer;
            }
            if (province == null) {
                return name;
            }
            boolean city = lower.endsWith(" thành phố") && !lower.contains(",");
            return (province.city() ? city : lower.endsWith(" tỉnh")) ? name + " " + province.name() : name;
        }
    }

    private record Renaming(String key, String successor, String since) {}
}
