package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.json.PlanJson;

/**
 * The whole output of every sample, compared with the stored one of {@code testdata/expected}.
 *
 * <p>A change of the rules changes stored files: write them anew, then review the difference like code.
 *
 * <pre>mvn -pl core,testdata test -Dtest=StoredOutputTest -Dsurefire.failIfNoSpecifiedTests=false -Dkehoach.update=true
 * git diff testdata/expected</pre>
 */
class StoredOutputTest {
    private static final Path EXPECTED = ModuleFolder.resolve("expected");
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("kehoach.update")) {
            Files.createDirectories(EXPECTED);
            for (Sample sample : Sample.all()) {
                Files.writeString(stored(sample), output(sample));
            }
        }
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheStoredOutput(Sample sample) throws IOException {
        assertThat(stored(sample)).content().isEqualTo(output(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesTheFileWithoutItsFolders(Sample sample) throws IOException {
        assertThat(EXTRACTOR.extract(sample.document()).source().file()).isEqualTo(sample.file());
    }

    @Test
    void noOutputIsStoredWithoutItsSample() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files)
                    .isSubsetOf(
                            Sample.all().stream().map(StoredOutputTest::stored).toList());
        }
    }

    private static Path stored(Sample sample) {
        return EXPECTED.resolve(sample.name() + ".json");
    }

    private static String output(Sample sample) throws IOException {
        return PlanJson.writePretty(EXTRACTOR.extract(sample.document())) + "\n";
    }
}
