package vn.kehoach.testdata.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.ner.NameModel;
import vn.kehoach.ner.NameTrainer;
import vn.kehoach.testdata.ModuleFolder;

/**
 * The bundled model is the one that {@code testdata/ner} gives, and its generated part is the one that the grammar gives.
 *
 * <p>After a change of the sentences, the features or the vocabulary files:
 *
 * <pre>mvn -pl core,testdata test -Dtest=NameCorpusTest -Dsurefire.failIfNoSpecifiedTests=false -Dkehoach.update=true
 * </pre>
 */
class NameCorpusTest {
    private static final Path CORPUS = ModuleFolder.resolve("ner");
    private static final Path GENERATED = CORPUS.resolve("generated.txt");
    private static final Path BUNDLED = ModuleFolder.resolve("../core/src/main/resources/vn/kehoach/ner/names.model");

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("kehoach.update")) {
            Files.write(GENERATED, NameCorpusGenerator.lines(CORPUS));
            Files.write(BUNDLED, trained());
        }
    }

    @Test
    void generatedSentencesAreThoseOfTheGrammar() throws IOException {
        assertThat(Files.readAllLines(GENERATED)).isEqualTo(NameCorpusGenerator.lines(CORPUS));
    }

    @Test
    void theCorpusIsLargeAndMostlyOfItsOwnWords() throws IOException {
        List<String> sentences = Files.readAllLines(GENERATED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(2700).doesNotHaveDuplicates();
    }

    @Test
    void theBundledModelIsTheTrainedOne() throws IOException {
        assertThat(Files.readAllBytes(BUNDLED))
                .as("train anew, see the comment of this test")
                .isEqualTo(trained());
    }

    private static byte[] trained() throws IOException {
        NameModel model = NameTrainer.train(CORPUS, Vocabulary.bundled());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
