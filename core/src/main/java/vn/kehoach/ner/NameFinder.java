package vn.kehoach.ner;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import vn.kehoach.lang.Tokens;

/** Finds names in the stretches of one document with a shared model. One for each document; not thread-safe. */
public final class NameFinder {
    private final NameWeights weights;
    private final NameFeatures features;
    private final NameDecoder search;
    private final NameFinderME finder;

    NameFinder(NameWeights weights, NameFeatures features) {
        this.weights = weights;
        this.features = features;
        this.search = new NameDecoder(weights, features);
        this.finder = new NameFinderME(new OpenNlpModel(search));
    }

    /** The names in a stretch, in order, none inside another. */
    public List<FoundName> find(Tokens tokens, Setting setting) {
        boolean[] opening = new boolean[tokens.size()];
        if (!marked(tokens, opening)) {
            return List.of();
        }
        features.open(tokens, setting);
        search.open(opening);
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

    /** Marks the tokens that may open a name; false where none may. */
    private boolean marked(Tokens tokens, boolean[] opening) {
        boolean any = false;
        for (int i = 0; i < opening.length; i++) {
            opening[i] = tokens.isWord(i) && mayOpen(tokens, i);
            any |= opening[i];
        }
        return any;
    }

    /** Words that opened names in training, and capitalised ones but the first of a sentence. */
    private boolean mayOpen(Tokens tokens, int i) {
        if (weights.marks(NameFeatures.opener(tokens.folded(i)))) {
            return true;
        }
        boolean first = !tokens.isWord(i - 1) && !tokens.is(i - 1, ",");
        return tokens.isCapitalised(i) && (!first || tokens.isCapitalised(i + 1) || tokens.isUpper(i));
    }

    private static String[] words(Tokens tokens) {
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.folded(i);
        }
        return words;
    }
}
