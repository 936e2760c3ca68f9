package vn.kehoach.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command run in this process.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said
 */
record CommandRun(int status, String out, String err) {

    static CommandRun of(Extraction extraction, Object... arguments) {
        return run(extraction, false, arguments);
    }

    /** As {@link #of}, with a person reading the output. */
    static CommandRun atTerminal(Extraction extraction, Object... arguments) {
        return run(extraction, true, arguments);
    }

    private static CommandRun run(Extraction extraction, boolean interactive, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Kehoach.commandLine(extraction, interactive)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = commandLine.execute(words);
        return new CommandRun(status, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace("\r\n", "\n");
    }
}
