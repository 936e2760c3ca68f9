package vn.kehoach.ner;

import java.util.Map;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/** OpenNLP's model of a name finder around a search of our own, which knows its features. */
final class OpenNlpModel extends TokenNameFinderModel {
    private static final long serialVersionUID = 1L;

    /** Null while the constructor above checks the model with OpenNLP's own. */
    private final transient @Nullable TokenNameFinderFactory factory;

    OpenNlpModel(SequenceClassificationModel search) {
        super("vi", search, null, Map.of(), Map.of(), new BioCodec(), new TokenNameFinderFactory());
        this.factory = new TokenNameFinderFactory() {
            @Override
            public NameContextGenerator createContextGenerator() {
                return new NoContext();
            }
        };
    }

    @Override
    public TokenNameFinderFactory getFactory() {
        return factory == null ? super.getFactory() : factory;
    }

    /** The search asks for no context. */
    private static final class NoContext implements NameContextGenerator {
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
