package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.json.PlanJson;

class KehoachTest {
    private static final FakeExtraction FAKE = new FakeExtraction();

    @Test
    void helpsWithItsCommands() {
        CommandRun run = CommandRun.of(FAKE, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Usage: kehoach [-hV] [COMMAND]
                        Reads the plans of Vietnamese public bodies and gives back their content as
                        data.
                          -h, --help      Show this help message and exit.
                          -V, --version   Print version information and exit.
                        Commands:
                          extract     Reads documents and writes one JSON for each, or tables and a
                                        workbook of all.
                          evaluate    Reads documents and scores the results against gold files.
                          compare     Puts plans side by side: which province promised what, by when,
                                        as tables and one HTML page.
                          view        Writes one plan as an HTML page: its text with everything that
                                        was found in it marked.
                          train       Trains the model that finds names, from annotated sentences. The
                                        same sentences give the same bytes.
                          schema      Prints the JSON Schema (draft 2020-12) of the output of extract.
                          config      Shows what extract would do with the same words: each setting,
                                        its value, and where it comes from.
                          completion  Prints a script that completes commands and options in bash and
                                        zsh.
                          help        Shows the manual of a command.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "evaluate", "train", "compare", "view", "schema", "config", "completion"})
    void helpsWithEachCommand(String command) {
        CommandRun run = CommandRun.of(FAKE, command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: kehoach " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "extract", "evaluate", "schema", "config", "completion"})
    void hasAVersionOnEachCommand(String command) {
        CommandRun run =
                command.isEmpty() ? CommandRun.of(FAKE, "--version") : CommandRun.of(FAKE, command, "--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("kehoach ");
    }

    @Test
    void asksForACommand() {
        CommandRun run = CommandRun.of(FAKE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "A command is missing: extract, evaluate, train, compare, view, schema, config, completion or help.\n");
    }

    @Test
    void printsTheSchema() {
        CommandRun run = CommandRun.of(FAKE, "schema");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(PlanJson.schema());
    }

    @Test
    void saysWhereToReadMore() {
        CommandRun run = CommandRun.of(FAKE, "extract", "khong-co.txt");

        assertThat(run.err()).isEqualTo("No such file or folder: khong-co.txt\nTry kehoach extract --help.\n");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(CommandRun.of(FAKE, "extract", "--colour", "x.txt").status()).isEqualTo(2);
    }

    @Test
    void saysWhichCommandsThereAre() {
        assertThat(CommandRun.of(FAKE, "extrct").err())
                .isEqualTo(
                        "Unknown command: extrct. Commands: extract, evaluate, train, compare, view, schema, config, completion, help\nTry kehoach --help.\n");
    }

    @Test
    void refusesAWordTooMany() {
        assertThat(CommandRun.of(FAKE, "schema", "x").err())
                .isEqualTo("Not understood: x\nTry kehoach schema --help.\n");
    }

    @Test
    void refusesAnEmptyPath() {
        assertThat(CommandRun.of(FAKE, "extract", "").err()).startsWith("the path is empty\n");
    }
}
