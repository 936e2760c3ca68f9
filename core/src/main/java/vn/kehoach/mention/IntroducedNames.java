package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.lang.BareLetters;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Span;

/**
 * Short names that a document brings in itself: "Ban Quản lý rừng đặc dụng (BQLRĐD)", "Ban Chỉ đạo chuyển đổi số tỉnh (sau
 * đây gọi tắt là Ban Chỉ đạo)".
 *
 * <p>A bare abbreviation counts where its letters begin words of the name, in their order; after "gọi tắt là" any short
 * name does.
 */
final class IntroducedNames {
    private static final int MAX_WORDS = 8;
    private static final int MIN_LETTERS = 3;
    private static final int MAX_LETTERS = 12;

    private IntroducedNames() {}

    /** The agencies whose short names are brought in, by these names as written; the first of a name counts. */
    static Map<String, FoundAgency> of(List<Tokens> paragraphs, List<FoundAgency> agencies) {
        Map<String, FoundAgency> introduced = new LinkedHashMap<>();
        for (Tokens tokens : paragraphs) {
            if (tokens.size() == 0) {
                continue;
            }
            int end = tokens.end(tokens.size() - 1);
            for (int i = FoundAgency.firstFrom(agencies, tokens.start(0)); i < agencies.size(); i++) {
                FoundAgency agency = agencies.get(i);
                if (agency.span().start() >= end) {
                    break;
                }
                int open = tokens.firstFrom(agency.span().end());
                if (tokens.is(open, "(")) {
                    String shortName = shortName(
                            tokens, open + 1, tokens.firstFrom(agency.span().start()), open);
                    if (!shortName.isEmpty()) {
                        introduced.putIfAbsent(shortName, agency);
                    }
                }
            }
        }
        return introduced;
    }

    private static String shortName(Tokens tokens, int from, int name, int nameEnd) {
        int close = from;
        while (close < tokens.size() && close - from <= MAX_WORDS + 5 && !tokens.is(close, ")")) {
            close++;
        }
        if (!tokens.is(close, ")") || close == from) {
            return "";
        }
        for (int i = from; i + 2 < close; i++) {
            boolean called = (tokens.is(i, "gọi") || tokens.is(i, "viết")) && tokens.is(i + 1, "tắt");
            if (called) {
                int first = tokens.is(i + 2, "là") ? i + 3 : i + 2;
                return first < close && close - first <= MAX_WORDS && tokens.isCapitalised(first)
                        ? tokens.phrase(first, close - 1)
                        : "";
            }
        }
        return close == from + 1 && isAbbreviation(tokens, from, name, nameEnd) ? tokens.text(from) : "";
    }

    private static boolean isAbbreviation(Tokens tokens, int i, int name, int nameEnd) {
        String word = tokens.text(i);
        if (!tokens.isUpper(i) || word.length() < MIN_LETTERS || word.length() > MAX_LETTERS) {
            return false;
        }
        String letters = BareLetters.of(word);
        int matched = 0;
        for (int k = name; k < nameEnd && matched < letters.length(); k++) {
            String own = BareLetters.of(tokens.text(k));
            if (!own.isEmpty() && own.charAt(0) == letters.charAt(matched)) {
                matched++;
            }
        }
        return matched == letters.length();
    }

    /** Adds the later mentions by short names that nothing else has found; the list stays in order. */
    static List<FoundAgency> withMentions(
            List<Tokens> paragraphs,
            List<FoundAgency> agencies,
            Map<String, FoundAgency> introduced,
            List<Citation> citations) {
        if (introduced.isEmpty()) {
            return agencies;
        }
        PhraseTrie.Builder<FoundAgency> builder = PhraseTrie.builder();
        introduced.forEach(builder::add);
        PhraseTrie<FoundAgency> shortNames = builder.build();
        List<FoundAgency> added = new ArrayList<>();
        int next = 0;
        for (Tokens tokens : paragraphs) {
            for (int i = 0; i < tokens.size(); i++) {
                PhraseTrie.Match<FoundAgency> match = tokens.isCapitalised(i) ? shortNames.longest(tokens, i) : null;
                boolean code = i > 0 && tokens.touchesNext(i - 1) && (tokens.is(i - 1, "-") || tokens.is(i - 1, "/"));
                boolean introducing = tokens.is(i - 1, "(") || tokens.is(i - 1, "là") && tokens.is(i - 2, "tắt");
                boolean word = match != null && match.length() == 1 && !tokens.isUpper(i);
                if (match == null
                        || code
                        || word
                        || introducing
                        || tokens.start(i) < match.value().span().end()) {
                    continue;
                }
                FoundAgency named = match.value();
                Span place = tokens.span(i, i + match.length() - 1);
                while (next < citations.size() && citations.get(next).span().end() <= place.start()) {
                    next++;
                }
                boolean cited =
                        next < citations.size() && citations.get(next).span().contains(place);
                if (!cited && !isTaken(place, agencies)) {
                    added.add(new FoundAgency(
                            place, named.kind(), named.level(), false, "agency.introduced", named.confidence()));
                }
            }
        }
        if (added.isEmpty()) {
            return agencies;
        }
        added.addAll(agencies);
        added.sort(Comparator.comparingInt(agency -> agency.span().start()));
        return added;
    }

    private static boolean isTaken(Span place, List<FoundAgency> agencies) {
        int next = FoundAgency.firstFrom(agencies, place.end());
        return next > 0 && agencies.get(next - 1).span().end() > place.start();
    }
}
