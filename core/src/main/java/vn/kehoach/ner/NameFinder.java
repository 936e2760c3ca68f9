package vn.kehoach.ner;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import vn.kehoach.lang.Tokens;

/** Finds names in the stretches of one document with a shared model. One for each document; not thread-safe. */
public final class NameFinder {
    private final NameFeatures features;
    private final NameFinderME finder;

    NameFinder(OpenNlpModel model, NameFeatures features) {
        this.features = features;
        this.finder = new NameFinderME(model);
    }

    /** The names in a stretch, in order, none inside another. */
    public List<FoundName> find(Tokens tokens, Setting setting) {
        if (tokens.size() == 0) {
            return List.of();
        }
        features.open(tokens, setting);
        Span[] spans = finder.find(words(tokens));
        if (spans.length == 0) {
            return List.of();
        }
        double[] steps = finder.probs();
        List<FoundName> names = new ArrayList<>(spans.length);
        for (Span span : spans) {
            double probability = 1;
            // The step behind the name is where the model decided that it ends.
            for (int i = span.getStart(); i <= Math.min(span.getEnd(), tokens.size() - 1); i++) {
                probability *= steps[i];
            }
            names.add(new FoundName(span.getStart(), span.getEnd(), span.getType(), probability));
        }
        return names;
    }

    static String[] words(Tokens tokens) {
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.folded(i);
        }
        return words;
    }
}
