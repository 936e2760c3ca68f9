package vn.kehoach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.kehoach.ner.NameModel;
import vn.kehoach.ner.NameTrainer;

/** {@code kehoach train --data testdata/ner -o names.model}: annotated sentences in, a model of names out. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Trains the model that finds names, from annotated sentences. The same sentences give the same"
                + " bytes.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the model was written", "1:a file could not be read or written", "2:wrong usage"})
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with *.txt: a sentence a line, names between <START:agency> and <END>.")
    private Path data = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The model to write; give it to extract and evaluate with --model.")
    private Path output = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            throw new ParameterException(spec.commandLine(), "No such folder: " + data);
        }
        NameModel model;
        try {
            model = NameTrainer.train(data);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            return failed(Failures.reading(data, e));
        }
        try (OutputStream out = Files.newOutputStream(output)) {
            model.write(out);
        } catch (IOException e) {
            return failed(Failures.writing(output, e));
        }
        return ExitCode.OK;
    }

    private int failed(String message) {
        spec.commandLine().getErr().print("kehoach: " + message + "\n");
        spec.commandLine().getErr().flush();
        return ExitCode.SOFTWARE;
    }
}
