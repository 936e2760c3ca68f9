package vn.kehoach.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import vn.kehoach.lang.Vocabulary;

/**
 * Trains a {@link NameModel} from annotated sentences such as {@code Giao <START:agency> Sở Y tế <END> chủ trì.}
 *
 * <p>The same sentences and vocabulary give the same model.
 */
public final class NameTrainer {
    private static final int ITERATIONS = 100;
    /** Composed sentences count three times: a feature of one of them alone is left out. */
    private static final int CUTOFF = 4;

    private static final int MIN_OPENINGS = 4;
    private static final String OTHER = "other";

    private NameTrainer() {}

    /** Trains with the bundled vocabulary; see {@link #train(Path, Vocabulary)}. */
    public static NameModel train(Path folder) throws IOException {
        return train(folder, Vocabulary.bundled());
    }

    /**
     * Trains on the {@code .txt} files of a folder.
     *
     * @throws IllegalArgumentException when a line is malformed or the folder holds no sentence
     */
    public static NameModel train(Path folder, Vocabulary vocabulary) throws IOException {
        NameLexicon lexicon = new NameLexicon(vocabulary);
        List<AnnotatedText> texts = AnnotatedCorpus.read(folder).texts();
        List<Event> events = events(texts, new NameFeatures(lexicon));
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        AbstractModel model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
        return new NameModel(weights(model, openers(texts)), lexicon);
    }

    private static List<Event> events(List<AnnotatedText> texts, NameFeatures features) {
        BioCodec codec = new BioCodec();
        long[] buffer = new long[NameFeatures.MAX];
        List<Event> events = new ArrayList<>();
        for (AnnotatedText text : texts) {
            Span[] spans = text.names().stream()
                    .map(name -> new Span(name.start(), name.end(), name.type()))
                    .toArray(Span[]::new);
            String[] outcomes = codec.encode(spans, text.tokens().size());
            features.open(text.tokens(), text.setting());
            int start = -1;
            for (int i = 0; i < outcomes.length; i++) {
                String last = i == 0 ? OTHER : outcomes[i - 1];
                start = last.equals(OTHER) ? -1 : last.endsWith(BioCodec.START) ? i - 1 : start;
                boolean named = i > 1 && !outcomes[i - 2].equals(OTHER);
                List<String> context = new ArrayList<>(NameFeatures.MAX);
                add(context, buffer, features.still(i, buffer));
                add(
                        context,
                        buffer,
                        features.moving(
                                i,
                                i == 0 ? 0 : NameFeatures.outcome(last),
                                i < 2 ? 0 : NameFeatures.outcome(outcomes[i - 2]),
                                start,
                                named,
                                buffer));
                events.add(new Event(outcomes[i], context.toArray(String[]::new)));
            }
        }
        return events;
    }

    private static void add(List<String> context, long[] features, int count) {
        for (int k = 0; k < count; k++) {
            context.add(Long.toHexString(features[k]));
        }
    }

    /** The words that agencies begin with, those of one composed sentence alone left out. */
    private static Set<Long> openers(List<AnnotatedText> texts) {
        Map<Long, Integer> counts = new HashMap<>();
        for (AnnotatedText text : texts) {
            for (AnnotatedText.Name name : text.names()) {
                if (name.type().equals(FoundName.AGENCY)) {
                    counts.merge(NameFeatures.opener(text.tokens().folded(name.start())), 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < MIN_OPENINGS);
        return counts.keySet();
    }

    /** The model's weights as the file holds them, those that round to nothing left out. */
    private static NameWeights weights(AbstractModel model, Set<Long> openers) {
        Object[] parts = model.getDataStructures();
        String[] outcomes = (String[]) parts[2];
        String[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        SortedMap<Long, short[]> rows = new TreeMap<>();
        openers.forEach(opener -> rows.put(opener, new short[outcomes.length]));
        int total = 0;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) parts[1]).entrySet()) {
            Context context = (Context) entry.getValue();
            short[] row = new short[outcomes.length];
            int kept = 0;
            for (int k = 0; k < context.getOutcomes().length; k++) {
                short weight = ModelFile.rounded(context.getParameters()[k]);
                row[Arrays.binarySearch(sorted, outcomes[context.getOutcomes()[k]])] = weight;
                kept += weight == 0 ? 0 : 1;
            }
            if (kept > 0) {
                rows.put(Long.parseUnsignedLong((String) entry.getKey(), 16), row);
                total += kept;
            }
        }
        return packed(sorted, rows, total);
    }

    private static NameWeights packed(String[] outcomes, SortedMap<Long, short[]> rows, int total) {
        long[] features = new long[rows.size()];
        int[] firsts = new int[rows.size() + 1];
        int[] weights = new int[total];
        int at = 0;
        int i = 0;
        for (Map.Entry<Long, short[]> row : rows.entrySet()) {
            features[i] = row.getKey();
            for (int o = 0; o < outcomes.length; o++) {
                if (row.getValue()[o] != 0) {
                    weights[at++] = NameWeights.packed(o, row.getValue()[o]);
                }
            }
            firsts[++i] = at;
        }
        return new NameWeights(outcomes, features, firsts, weights);
    }
}
