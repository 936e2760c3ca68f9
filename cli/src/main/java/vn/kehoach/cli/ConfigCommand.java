package vn.kehoach.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehoach config}: what is in force, and where it comes from. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows what extract would do with the same words: each setting, its value, and where it comes from.",
            "A flag goes before the environment (KEHOACH_JOBS=4), that before the configuration file"
                    + " (jobs: 4), that before the standard."
        })
final class ConfigCommand implements Runnable {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingOptions options = new SettingOptions();

    ConfigCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        Settings settings = options.settings(environment);
        PrintWriter out = spec.commandLine().getOut();
        for (Setting setting : Setting.values()) {
            Settings.Value value = settings.get(setting);
            String words = value.words().isEmpty() ? "-" : String.join(", ", value.words());
            out.print(padded(setting.label(), 12) + padded(words, 28) + value.origin() + "\n");
        }
        out.flush();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length())) + "  ";
    }
}
