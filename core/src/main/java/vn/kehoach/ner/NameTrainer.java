package vn.kehoach.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
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
import vn.kehoach.lang.Tokens;
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

    /** Features that add less than this to every outcome, in thousandths, are left out: they change nothing but speed. */
    private static final int LEAST_WEIGHT = 200;

    private static final int MIN_OPENINGS = 4;
    /** How often a word that opens names may stand elsewhere for each name that it opens. */
    private static final int MAX_OTHERS = 8;
    /** How often a word must have stood without opening a name before that is believed. */
    private static final int MIN_OTHERS = 8;

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
        return new NameModel(weights(model, marks(texts)), lexicon);
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
            features.open(text.tokens(), NameFeatures.words(text.tokens()), text.setting());
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

    /** The marks of words that open names, and of words and pairs of words that stand in the sentences and never do. */
    private static Set<Long> marks(List<AnnotatedText> texts) {
        Map<Long, Integer> openings = new HashMap<>();
        Map<Long, Integer> others = new HashMap<>();
        for (AnnotatedText text : texts) {
            Tokens tokens = text.tokens();
            long[] words = NameFeatures.words(tokens);
            Map<Integer, String> starts = new HashMap<>();
            BitSet inside = new BitSet();
            for (AnnotatedText.Name name : text.names()) {
                starts.put(name.start(), name.type());
                inside.set(name.start() + 1, name.end());
            }
            for (int i = inside.nextClearBit(0); i < tokens.size(); i = inside.nextClearBit(i + 1)) {
                long word = words[i];
                String type = starts.get(i);
                Map<Long, Integer> counts = type == null ? others : openings;
                if (i + 1 < words.length) {
                    counts.merge(NameFeatures.closed(word, words[i + 1]), 1, Integer::sum);
                }
                if (type != null || tokens.isCapitalised(i)) {
                    counts.merge(NameFeatures.closed(word), 1, Integer::sum);
                }
                if (type == null || type.equals(FoundName.AGENCY)) {
                    counts.merge(NameFeatures.opener(word), 1, Integer::sum);
                }
            }
        }
        return marks(openings, others, texts);
    }

    private static Set<Long> marks(Map<Long, Integer> openings, Map<Long, Integer> others, List<AnnotatedText> texts) {
        Set<Long> marks = new HashSet<>();
        for (AnnotatedText text : texts) {
            long[] words = NameFeatures.words(text.tokens());
            for (int i = 0; i < words.length; i++) {
                long opener = NameFeatures.opener(words[i]);
                int count = openings.getOrDefault(opener, 0);
                if (count >= MIN_OPENINGS && count * MAX_OTHERS >= others.getOrDefault(opener, 0)) {
                    marks.add(opener);
                }
                long next = words[Math.min(i + 1, words.length - 1)];
                LongStream.of(NameFeatures.closed(words[i]), NameFeatures.closed(words[i], next))
                        .filter(closed -> others.getOrDefault(closed, 0) >= MIN_OTHERS && !openings.containsKey(closed))
                        .forEach(marks::add);
            }
        }
        return marks;
    }

    /** The model's weights as the file holds them, those too small to matter left out. */
    private static NameWeights weights(AbstractModel model, Set<Long> marks) {
        Object[] parts = model.getDataStructures();
        String[] outcomes = (String[]) parts[2];
        String[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        SortedMap<Long, short[]> rows = new TreeMap<>();
        marks.forEach(mark -> rows.put(mark, new short[outcomes.length]));
        int total = 0;
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) parts[1]).entrySet()) {
            Context context = (Context) entry.getValue();
            short[] row = new short[outcomes.length];
            int kept = 0;
            int most = 0;
            for (int k = 0; k < context.getOutcomes().length; k++) {
                short weight = ModelFile.rounded(context.getParameters()[k]);
                row[Arrays.binarySearch(sorted, outcomes[context.getOutcomes()[k]])] = weight;
                kept += weight == 0 ? 0 : 1;
                most = Math.max(most, Math.abs(weight));
            }
            if (most >= LEAST_WEIGHT) {
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
