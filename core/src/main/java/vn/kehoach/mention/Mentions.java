package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Span;

/**
 * What was found in the text, in order of place.
 *
 * @param tokens the tokens of each paragraph
 * @param times calendar expressions
 * @param citations official documents
 * @param agencies organisations, vague groups included
 * @param shortNames the agencies for which the document brings in short names, by these names as written
 */
public record Mentions(
        List<Tokens> tokens,
        List<FoundTime> times,
        List<Citation> citations,
        List<FoundAgency> agencies,
        Map<String, FoundAgency> shortNames) {
    public Mentions {
        tokens = List.copyOf(tokens);
        times = List.copyOf(times);
        citations = List.copyOf(citations);
        agencies = List.copyOf(agencies);
        shortNames = Map.copyOf(shortNames);
    }

    /** The tokens of paragraph {@code i} from an offset on, as behind its list marker. */
    public Tokens tokensFrom(int i, int offset) {
        Tokens all = tokens.get(i);
        int first = all.firstFrom(offset);
        return first == 0 ? all : all.from(first);
    }

    /** The times inside a stretch of text. */
    public List<FoundTime> timesIn(Span span) {
        List<FoundTime> inside = new ArrayList<>();
        for (int i = firstFrom(times.size(), k -> times.get(k).span().start(), span.start()); i < times.size(); i++) {
            if (times.get(i).span().start() >= span.end()) {
                break;
            }
            inside.add(times.get(i));
        }
        return inside;
    }

    /** The agencies inside a stretch of text. */
    public List<FoundAgency> agenciesIn(Span span) {
        List<FoundAgency> inside = new ArrayList<>();
        for (int i = FoundAgency.firstFrom(agencies, span.start()); i < agencies.size(); i++) {
            if (agencies.get(i).span().start() >= span.end()) {
                break;
            }
            inside.add(agencies.get(i));
        }
        return inside;
    }

    /** The citations inside a stretch of text. */
    public List<Citation> citationsIn(Span span) {
        List<Citation> inside = new ArrayList<>();
        for (int i = firstFrom(citations.size(), k -> citations.get(k).span().start(), span.start());
                i < citations.size();
                i++) {
            if (citations.get(i).span().start() >= span.end()) {
                break;
            }
            inside.add(citations.get(i));
        }
        return inside;
    }

    private static int firstFrom(int size, java.util.function.IntUnaryOperator start, int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
