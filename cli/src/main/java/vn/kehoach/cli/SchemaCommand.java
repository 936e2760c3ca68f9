package vn.kehoach.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.kehoach.json.PlanJson;

/** {@code kehoach schema}: what the output of extract looks like. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema (draft 2020-12) of the output of extract.")
final class SchemaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(PlanJson.schema());
        spec.commandLine().getOut().flush();
    }
}
