package vn.kehoach.ner;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's model of a name finder around a search of our own, which knows its features.
 *
 * <p>The model is shared; each finder made of it gets a decoder of its own, in the place of the context generator that
 * OpenNLP gives each finder. Thread-safe.
 */
final class OpenNlpModel extends TokenNameFinderModel {
    private static final long serialVersionUID = 1L;

    /** Null while the constructor above checks the model with OpenNLP's own. */
    private final transient @Nullable TokenNameFinderFactory factory;

    /**
     * Wraps the search.
     *
     * @param outcomes what the search tells tokens apart by
     * @param decoders makes a decoder for one finder
     */
    OpenNlpModel(String[] outcomes, Supplier<NameDecoder> decoders) {
        super(
                "vi",
                new Search(List.of(outcomes)),
                null,
                Map.of(),
                Map.of(),
                new BioCodec(),
                new TokenNameFinderFactory());
        this.factory = new TokenNameFinderFactory() {
            @Override
            public NameContextGenerator createContextGenerator() {
                return new DecoderContext(decoders.get());
            }
        };
    }

    @Override
    public TokenNameFinderFactory getFactory() {
        return factory == null ? super.getFactory() : factory;
    }

    /** OpenNLP's finder, which shows the decoder that it works with. */
    static final class Finder extends NameFinderME {
        Finder(OpenNlpModel model) {
            super(model);
        }

        NameDecoder decoder() {
            return ((DecoderContext) contextGenerator).decoder;
        }
    }

    /** Asks the finder's own decoder. */
    private record Search(List<String> outcomes) implements SequenceClassificationModel {
        @Override
        public String[] getOutcomes() {
            return outcomes.toArray(String[]::new);
        }

        @Override
        public <T> Sequence[] bestSequences(
                int count,
                T[] words,
                Object @Nullable [] additional,
                double least,
                BeamSearchContextGenerator<T> generator,
                SequenceValidator<T> validator) {
            return new Sequence[] {bestSequence(words, additional, generator, validator)};
        }

        @Override
        public <T> Sequence[] bestSequences(
                int count,
                T[] words,
                Object @Nullable [] additional,
                BeamSearchContextGenerator<T> generator,
                SequenceValidator<T> validator) {
            return new Sequence[] {bestSequence(words, additional, generator, validator)};
        }

        @Override
        public <T> Sequence bestSequence(
                T[] words,
                Object @Nullable [] additional,
                BeamSearchContextGenerator<T> generator,
                SequenceValidator<T> validator) {
            return ((DecoderContext) (Object) generator).decoder.search(words.length);
        }
    }

    /** Carries the decoder; the search asks for no context. */
    private record DecoderContext(NameDecoder decoder) implements NameContextGenerator {
        @Override
        public String[] getContext(int i, String[] words, String[] outcomes, Object @Nullable [] additional) {
            return new String[0];
        }

        @Override
        public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
            // Features are not OpenNLP's.
        }

        @Override
        public void updateAdaptiveData(String[] words, String[] outcomes) {
            // Nothing is learned from one stretch for the next.
        }

        @Override
        public void clearAdaptiveData() {
            // See updateAdaptiveData.
        }
    }
}
