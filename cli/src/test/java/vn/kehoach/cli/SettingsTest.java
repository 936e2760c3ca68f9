package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.cli.table.Format;
import vn.kehoach.cli.table.Language;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void aFlagGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        ConfigFile config = config("jobs: 2\nlang: en\nformat: [csv, xlsx]\ntime-limit: 5\n");
        Map<String, String> environment = Map.of("KEHOACH_JOBS", "3", "KEHOACH_LANG", "vi");

        Settings settings = Settings.of(Map.of(Setting.JOBS, List.of("4")), environment, config);

        assertThat(settings.jobs()).isEqualTo(4);
        assertThat(settings.get(Setting.JOBS).origin()).isEqualTo("--jobs");
        assertThat(settings.language()).isEqualTo(Language.VI);
        assertThat(settings.get(Setting.LANG).origin()).isEqualTo("KEHOACH_LANG");
        assertThat(settings.formats()).containsExactly(Format.CSV, Format.XLSX);
        assertThat(settings.get(Setting.FORMAT).origin())
                .isEqualTo(folder.resolve("kehoach.yaml").toString());
        assertThat(settings.get(Setting.QUIET).origin()).isEqualTo("standard");
        assertThat(settings.timeLimit()).hasMinutes(5);
    }

    @Test
    void pathsOfAFileStartFromItsFolder() throws IOException {
        Settings settings = Settings.of(Map.of(), Map.of(), config("paths: [vao]\noutput: ra\n"));

        assertThat(settings.paths()).containsExactly(folder.resolve("vao"));
        assertThat(settings.output()).isEqualTo(folder.resolve("ra"));
    }

    @ParameterizedTest
    @CsvSource({
        "'job: 2', 'unknown setting job. Settings: paths, output, format,'",
        "'- jobs', 'settings are written \"jobs: 4\", one a line'",
        "'jobs: [1', 'not valid YAML: '",
        "'jobs: [1, 2]', 'jobs: not a value: [1, 2]'"
    })
    void saysWhatIsWrongWithAFile(String yaml, String message) {
        assertThatThrownBy(() -> config(yaml))
                .isInstanceOf(ConfigFile.WrongConfigException.class)
                .hasMessageStartingWith(folder.resolve("kehoach.yaml") + ": ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "jobs: no, a whole number from 1 on",
        "jobs: 0, a whole number from 1 on",
        "format: doc, 'one of json, jsonl, csv, xlsx, parquet, duckdb, not doc'",
        "lang: fr, 'one of vi, en, not fr'",
        "quiet: often, true or false"
    })
    void saysWhatIsWrongWithAValue(String yaml, String message) throws IOException {
        ConfigFile config = config(yaml);

        assertThatThrownBy(() -> Settings.of(Map.of(), Map.of(), config).check())
                .hasMessageContaining(message);
    }

    @Test
    void theCommandShowsWhatIsInForce() throws IOException {
        config("jobs: 2\nformat: [csv, xlsx]\n");

        CommandRun run = CommandRun.of(
                new FakeExtraction(), "config", "--config", folder.resolve("kehoach.yaml"), "--lang", "en", folder);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("paths         " + folder)
                .containsPattern("format +csv, xlsx +" + folder.resolve("kehoach.yaml") + "\n")
                .containsPattern("lang +en +--lang\n")
                .containsPattern("pretty +false +standard\n");
    }

    @Test
    void aRunTakesItsPathsFromAFile() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("vao")).resolve("a.txt"), "A");
        config("paths: [vao]\noutput: ra\nformat: csv\n");

        CommandRun run = CommandRun.of(new FakeExtraction(), "extract", "--config", folder.resolve("kehoach.yaml"));

        assertThat(run.status()).isZero();
        assertThat(folder.resolve("ra/documents.csv")).exists();
    }

    @Test
    void aWrongFlagIsNamed() {
        CommandRun run = CommandRun.of(new FakeExtraction(), "extract", "--jobs", "x", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--jobs: a whole number from 1 on, not x\n");
    }

    @Test
    void completesInTheShell() {
        assertThat(CommandRun.of(new FakeExtraction(), "completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--time-limit");
    }

    @Test
    void hasAManualOfEachCommand() {
        assertThat(CommandRun.of(new FakeExtraction(), "help", "extract").out()).startsWith("Usage: kehoach extract ");
        assertThat(CommandRun.of(new FakeExtraction(), "help").out())
                .startsWith("Usage: kehoach ")
                .contains("Usage: kehoach config ");
        assertThat(CommandRun.of(new FakeExtraction(), "help", "x").status()).isEqualTo(2);
    }

    private ConfigFile config(String yaml) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("kehoach.yaml"), yaml));
    }
}
