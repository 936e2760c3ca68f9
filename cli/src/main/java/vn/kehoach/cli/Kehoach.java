package vn.kehoach.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.kehoach.PlanExtractor;

/** The command line: {@code kehoach extract ke-hoach.txt}. */
@Command(
        name = "kehoach",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the plans of Vietnamese public bodies and gives back their content as data.")
public final class Kehoach implements Runnable {
    @Spec
    private CommandSpec spec;

    private Kehoach() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        CommandLine commandLine = commandLine(new LazyExtraction(PlanExtractor::standard), Terminal.isInteractive())
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
        int status = execute(commandLine, args);
        // A print writer keeps its failures to itself; a full disk must not pass for success.
        if (commandLine.getOut().checkError() && status == CommandLine.ExitCode.OK) {
            commandLine.getErr().print("kehoach: standard output: cannot be written: " + PlanStream.CLOSED + "\n");
            status = CommandLine.ExitCode.SOFTWARE;
        }
        commandLine.getErr().flush();
        System.exit(status);
    }

    /** The last resort: what nothing below has caught ends in one line, not in a stack trace. */
    static int execute(CommandLine commandLine, String... args) {
        try {
            return commandLine.execute(args);
        } catch (RuntimeException | Error e) {
            commandLine.getErr().print("kehoach: " + Failures.unexpected(e) + "\n");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /**
     * The commands around an extraction.
     *
     * @param interactive whether a person reads the standard output
     */
    static CommandLine commandLine(Extraction extraction, boolean interactive) {
        return new CommandLine(new Kehoach())
                .addSubcommand(new ExtractCommand(extraction, interactive, System.getenv()))
                .addSubcommand(new EvaluateCommand(extraction))
                .addSubcommand(new CompareCommand(extraction))
                .addSubcommand(new ViewCommand(extraction))
                .addSubcommand(new TrainCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new ConfigCommand(System.getenv()))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new HelpCommand())
                .registerConverter(Path.class, new PathConverter())
                .setParameterExceptionHandler(Kehoach::refuse)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().print("kehoach: " + Failures.unexpected(failure) + "\n");
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: extract, evaluate, train, compare, view, schema, config, completion or help.");
    }

    /** What is wrong and where to read more; the whole help would push the message off the screen. */
    private static int refuse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().print(reason(wrong) + "\nTry " + name + " --help.\n");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static @Nullable String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = String.join(" ", unmatched.getUnmatched());
            return unmatched.getCommandLine().getParent() == null
                    ? "Unknown command: " + word
                            + ". Commands: extract, evaluate, train, compare, view, schema, config, completion, help"
                    : "Not understood: " + word;
        }
        // The cause is what the converters here say; picocli puts "positional parameter at index 0..*" before it.
        return wrong.getCause() instanceof TypeConversionException cause ? cause.getMessage() : wrong.getMessage();
    }

    /** A writer that does not care for the platform's charset: names and JSON are Vietnamese everywhere. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
