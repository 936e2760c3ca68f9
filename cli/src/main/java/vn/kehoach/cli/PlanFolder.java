package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import vn.kehoach.model.Plan;

/**
 * Writes plans below a folder: "so-y-te/ke-hoach.txt" to "so-y-te/ke-hoach.txt.json".
 *
 * @param folder created when it is missing
 * @param json how a plan is written
 */
record PlanFolder(Path folder, Function<Plan, String> json) implements PlanSink {
    @Override
    public Path target(Input input) {
        return folder.resolve(input.name() + ".json");
    }

    /** Writes beside the target and renames, so that a target is whole or not there. */
    @Override
    public void write(Input input, Plan plan) throws IOException {
        Path target = target(input);
        Path part = target.resolveSibling(DocumentFiles.name(target) + ".part");
        Path parent = target.getParent();
        Files.createDirectories(parent == null ? folder : parent);
        try {
            Files.write(part, (json.apply(plan) + "\n").getBytes(StandardCharsets.UTF_8));
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
