package vn.kehoach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.json.PlanJson;
import vn.kehoach.model.Plan;

/** Reads plans: from JSON and JSONL files of {@code kehoach extract}, or from documents themselves. */
final class PlanReader {
    private static final String JSON = ".json";
    private static final String JSON_LINES = ".jsonl";

    private final Extraction extraction;
    private final PrintWriter messages;
    private final @Nullable Path passed;
    private boolean failed;

    /**
     * A reader.
     *
     * @param passed folder whose files are no input: results of an earlier run
     */
    PlanReader(Extraction extraction, PrintWriter messages, @Nullable Path passed) {
        this.passed = passed == null ? null : passed.toAbsolutePath().normalize();
        this.extraction = extraction;
        this.messages = messages;
    }

    /** Whether something could not be read. */
    boolean failed() {
        return failed;
    }

    /** Hands over every plan of the files and folders with the name of its document, in the order of the paths. */
    void read(List<Path> given, BiConsumer<String, Plan> taker) {
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                files(path)
                        .forEach(file ->
                                readFile(file, path.relativize(file).toString().replace('\\', '/'), taker));
            } else {
                readFile(path, DocumentFiles.name(path), taker);
            }
        }
    }

    /** The one plan of a file, or null when it cannot be read. */
    @Nullable
    Plan readOne(Path file) {
        List<Plan> plans = new ArrayList<>();
        readFile(file, DocumentFiles.name(file), (name, plan) -> plans.add(plan));
        return plans.isEmpty() ? null : plans.get(0);
    }

    /** JSON of plans and documents that have none beside them, sorted by path; other JSON is passed over. */
    private List<Path> files(Path folder) {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(Files::isRegularFile)
                    .filter(file -> !DocumentFiles.isHidden(file))
                    .filter(file ->
                            passed == null || !file.toAbsolutePath().normalize().startsWith(passed))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            fail(Failures.reading(folder, e));
            return List.of();
        }
        Set<Path> known = new HashSet<>(all);
        return all.stream()
                .filter(file -> isPlans(file)
                        || DocumentFiles.isDocument(file)
                                && !known.contains(file.resolveSibling(DocumentFiles.name(file) + JSON)))
                .toList();
    }

    private static boolean isPlans(Path file) {
        String name = DocumentFiles.name(file);
        return DocumentFiles.extension(file).equals(JSON_LINES)
                || DocumentFiles.extension(file).equals(JSON) && !name.endsWith(".gold.json");
    }

    private void readFile(Path file, String name, BiConsumer<String, Plan> taker) {
        try {
            switch (DocumentFiles.extension(file)) {
                case JSON -> take(Files.readString(file, StandardCharsets.UTF_8), name, taker);
                case JSON_LINES -> readLines(file, name, taker);
                default -> taker.accept(name, extraction.extract(file));
            }
        } catch (IllegalArgumentException e) {
            fail(file + ": cannot be read: " + e.getMessage());
        } catch (IOException | RuntimeException | Error e) {
            fail(Failures.reading(file, e));
        }
    }

    private void readLines(Path file, String name, BiConsumer<String, Plan> taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(line, name + ":" + number, taker);
                }
            }
        }
    }

    /** The document's own name where the plan has it: "ke-hoach.docx", not "ke-hoach.docx.json". */
    private static void take(String json, String name, BiConsumer<String, Plan> taker) {
        Plan plan = PlanJson.read(json);
        String bare = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
        String own = plan.source().file();
        taker.accept(own != null && !bare.endsWith(own) ? own : bare, plan);
    }

    private void fail(String message) {
        failed = true;
        messages.print("kehoach: " + message + "\n");
        messages.flush();
    }
}
