package vn.kehoach.ner;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import vn.kehoach.lang.Tokens;

/** Finds names in the stretches of one document with a shared model. One for each document; not thread-safe. */
public final class NameFinder {
    private final NameWeights weights;
    private final OpenNlpModel.Finder finder;

    NameFinder(NameWeights weights, OpenNlpModel model) {
        this.weights = weights;
        this.finder = new OpenNlpModel.Finder(model);
    }

    /** The names in a stretch, in order, none inside another. */
    public List<FoundName> find(Tokens tokens, Setting setting) {
        long[] hashes = NameFeatures.words(tokens);
        boolean[] opening = new boolean[tokens.size()];
        boolean any = false;
        for (int i = 0; i < opening.length; i++) {
            opening[i] = tokens.isWord(i) && mayOpen(tokens, hashes, i);
            any |= opening[i];
        }
        if (!any) {
            return List.of();
        }
        finder.decoder().open(tokens, hashes, setting, opening);
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

    /** Words that opened names in training, and capitalised ones but the first of a sentence; none that never did. */
    private boolean mayOpen(Tokens tokens, long[] words, int i) {
        if (!weights.marks(NameFeatures.opener(words[i]))) {
            boolean first = !tokens.isWord(i - 1) && !tokens.is(i - 1, ",");
            boolean capital = tokens.isCapitalised(i) && (!first || tokens.isCapitalised(i + 1) || tokens.isUpper(i));
            if (!capital || weights.marks(NameFeatures.closed(words[i]))) {
                return false;
            }
        }
        return i + 1 == words.length || !weights.marks(NameFeatures.closed(words[i], words[i + 1]));
    }

    private static String[] words(Tokens tokens) {
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.folded(i);
        }
        return words;
    }
}
