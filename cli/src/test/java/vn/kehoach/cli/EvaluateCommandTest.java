package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final FakeExtraction FAKE = new FakeExtraction();
    private static final String GOLD = """
            {"metadata": {"docType": "Kế hoạch", "number": "93/KH-UBND"}, "agencies": [{"line": 1, "quote": "Sở Y tế"}]}
            """;

    @TempDir
    private Path gold;

    @TempDir
    private Path docs;

    @BeforeEach
    void setUp() throws IOException {
        Files.writeString(gold.resolve("mau.gold.json"), GOLD);
        Files.writeString(docs.resolve("mau.txt"), "Giao Sở Y tế chủ trì.\n");
    }

    @Test
    void printsTheTable() {
        CommandRun run = evaluate();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("metadata                     1.000      1.000 1.000 1.000  (2 gold)\n")
                .contains("agencies exact               0.000      0.000 0.000 0.000  (1 gold)\n")
                .contains("mean F1 of metadata, ");
    }

    @Test
    void listsDifferencesOfTheKindsAskedFor() {
        CommandRun run = evaluate("--errors", "agencies", "--errors", "metadata");

        assertThat(run.out()).endsWith("\n- mau                   1 'Sở Y tế'   \n");
    }

    @Test
    void saysWhichKindsThereAre() {
        CommandRun run = evaluate("--errors", "colours");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Unknown kind: colours. Kinds: metadata, sections, targets, tasks, times, references,"
                        + " agencies\n");
    }

    @Test
    void goesOnWithoutADocument() throws IOException {
        Files.writeString(gold.resolve("khac.gold.json"), GOLD);

        CommandRun run = evaluate();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("kehoach: no document for khac\n");
        assertThat(run.out()).contains("(2 gold)");
    }

    @Test
    void countsADocumentThatFailsAsMissed() throws IOException {
        Files.writeString(docs.resolve("mau.txt"), "BUG");

        CommandRun run = evaluate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("mau.txt: an error of this program");
        assertThat(run.out()).contains("metadata                     0.000      0.000 0.000 0.000  (2 gold)\n");
    }

    @Test
    void namesABrokenGoldFile() throws IOException {
        Files.writeString(gold.resolve("khac.gold.json"), "{\"agencies\": 3}");
        Files.writeString(docs.resolve("khac.md"), "Kế hoạch");

        CommandRun run = evaluate();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("kehoach: khac.gold.json: agencies: a list is needed, found 3\n");
        assertThat(run.out()).contains("(2 gold)");
    }

    @Test
    void takesOnlyTheDocumentsNamed() {
        assertThat(evaluate("--only", "ma").status()).isZero();

        CommandRun run = evaluate("--only", "khac");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("No gold file named *khac* in " + gold);
    }

    @Test
    void refusesAFolderWithoutTheDocuments() {
        CommandRun run = CommandRun.of(FAKE, "evaluate", "--gold", gold, "--docs", gold);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("No document (NAME.txt or NAME.md) for any of the gold files in " + gold);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        CommandRun run = CommandRun.of(FAKE, "evaluate", "--gold", gold.resolve("x"), "--docs", docs);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("No such folder: ");
    }

    private CommandRun evaluate(String... more) {
        Object[] arguments = new Object[5 + more.length];
        System.arraycopy(new Object[] {"evaluate", "--gold", gold, "--docs", docs}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return CommandRun.of(FAKE, arguments);
    }
}
