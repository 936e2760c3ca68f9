package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A gold file and the document it is about.
 *
 * @param name what both are called: "ke-hoach-93"
 * @param gold "ke-hoach-93.gold.json"
 * @param document "ke-hoach-93.txt" or "ke-hoach-93.md"; absent when neither is there
 */
record GoldCase(String name, Path gold, Optional<Path> document) {
    private static final String ENDING = ".gold.json";
    private static final List<String> EXTENSIONS = List.of(".txt", ".md");

    /** The cases of a folder, sorted by file name. */
    static List<GoldCase> list(Path goldFolder, Path documentFolder) throws IOException {
        try (Stream<Path> files = Files.list(goldFolder)) {
            return files.filter(file -> DocumentFiles.name(file).endsWith(ENDING))
                    .sorted(Comparator.comparing(DocumentFiles::name))
                    .map(file -> of(file, documentFolder))
                    .toList();
        }
    }

    private static GoldCase of(Path gold, Path documentFolder) {
        String file = DocumentFiles.name(gold);
        String name = file.substring(0, file.length() - ENDING.length());
        Optional<Path> document = EXTENSIONS.stream()
                .map(extension -> documentFolder.resolve(name + extension))
                .filter(Files::exists)
                .findFirst();
        return new GoldCase(name, gold, document);
    }
}
