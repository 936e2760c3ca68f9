package vn.kehoach.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of a folder: "lam-nghiep-dien-bien.txt".
 *
 * @param name its name without extension, which its gold file and its stored output share
 * @param document the file
 */
record Sample(String name, Path document) {
    /** The sample plans of this project, by name. */
    static List<Sample> all() {
        return in(ModuleFolder.resolve("plans"));
    }

    /** The text documents of a folder, by name. */
    static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Sample::of)
                    .filter(Sample::isText)
                    .sorted(Comparator.comparing(Sample::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the documents of " + folder, e);
        }
    }

    private static Sample of(Path document) {
        String file = String.valueOf(document.getFileName());
        int dot = file.lastIndexOf('.');
        return new Sample(dot < 0 ? file : file.substring(0, dot), document);
    }

    private boolean isText() {
        return file().endsWith(".txt") || file().endsWith(".md");
    }

    /** The file's name without folders. */
    String file() {
        return String.valueOf(document.getFileName());
    }

    /** The file's characters. */
    String text() throws IOException {
        return new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
    }

    /** The gold file of this name in {@code folder}. */
    Path gold(Path folder) {
        return folder.resolve(name + ".gold.json");
    }

    @Override
    public String toString() {
        return name;
    }
}
