package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code kehoach}, with a Java that tells what it is called with. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("src/main/launcher/kehoach");

    @TempDir
    private Path folder;

    private Path script;
    private ProcessBuilder process;

    @BeforeEach
    void setUp() throws IOException {
        assumeTrue(File.separatorChar == '/', "there is no shell");
        script = copy(SCRIPT, Files.createDirectory(folder.resolve("the tool")).resolve("kehoach"));
        Path java = Files.createDirectories(folder.resolve("my jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done\nexit 7\n");
        executable(java);
        process = new ProcessBuilder().redirectErrorStream(true);
        process.environment().put("JAVA_HOME", folder.resolve("my jdk").toString());
        process.environment().remove("KEHOACH_JAVA_OPTS");
    }

    @Test
    void runsTheJarBesideItWithAllArgumentsAsTheyAre() throws IOException, InterruptedException {
        assertThat(said(script, "extract", "ke hoach 1.docx", "--include=*.doc"))
                .containsSubsequence(
                        "[-jar]",
                        "[" + folder.resolve("the tool/kehoach.jar") + "]",
                        "[extract]",
                        "[ke hoach 1.docx]",
                        "[--include=*.doc]");
    }

    @Test
    void isFoundThroughLinks() throws IOException, InterruptedException {
        Path far = Files.createSymbolicLink(folder.resolve("far"), script);
        Path near = Files.createSymbolicLink(folder.resolve("near"), far.getFileName());

        assertThat(said(near)).contains("[" + folder.resolve("the tool/kehoach.jar") + "]");
    }

    @Test
    void givesOptionsToJava() throws IOException, InterruptedException {
        process.environment().put("KEHOACH_JAVA_OPTS", "-Xmx2g -Xss1m");

        assertThat(said(script)).containsSubsequence("[-Xmx2g]", "[-Xss1m]", "[-jar]");
    }

    private List<String> said(Path command, String... arguments) throws IOException, InterruptedException {
        process.command(command.toString());
        process.command().addAll(List.of(arguments));
        Process running = process.start();
        List<String> lines = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(running.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isEqualTo(7);
        return lines;
    }

    private static Path copy(Path from, Path to) throws IOException {
        return executable(Files.copy(from, to));
    }

    private static Path executable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
