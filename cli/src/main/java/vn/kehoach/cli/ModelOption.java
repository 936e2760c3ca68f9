package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The option {@code --model}: a wrong name is a wrong command, told before anything is read. */
final class ModelOption {
    private ModelOption() {}

    static void check(@Nullable Path model, CommandLine command) {
        if (model != null && !Files.isRegularFile(model)) {
            throw new ParameterException(command, "No such model: " + model);
        }
    }
}
