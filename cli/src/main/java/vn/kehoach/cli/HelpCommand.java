package vn.kehoach.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kehoach help extract}: the manual of one command, {@code kehoach help}: that of all. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the manual of a command.")
final class HelpCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; all of them unless told.")
    private @Nullable String command;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = spec.commandLine().getOut();
        if (command == null) {
            out.print(root.getUsageMessage());
            root.getSubcommands().values().forEach(each -> out.print("\n" + each.getUsageMessage()));
        } else {
            CommandLine asked = root.getSubcommands().get(command);
            if (asked == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Unknown command: " + command + ". Commands: "
                                + String.join(", ", root.getSubcommands().keySet()));
            }
            out.print(asked.getUsageMessage());
        }
        out.flush();
    }
}
