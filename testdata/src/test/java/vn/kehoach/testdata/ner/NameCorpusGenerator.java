package vn.kehoach.testdata.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Widens the composed sentences: new ones drawn from the grammar, and composed ones as a scanner would read them.
 *
 * <p>The same files give the same lines.
 */
final class NameCorpusGenerator {
    private static final long SEED = 20250701;
    private static final int DRAWN = 2400;
    private static final int SPOIL_EVERY = 3;
    private static final int DOCUMENT = 12;

    private NameCorpusGenerator() {}

    /** The lines of {@code generated.txt}. */
    static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by NameCorpusGenerator: drawn from generator/grammar.txt, and composed sentences with noise.");
        Grammar grammar = Grammar.read(folder.resolve("generator/grammar.txt"));
        Random random = new Random(SEED);
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < DRAWN) {
            drawn.add(grammar.draw("sentence", random));
        }
        addDocuments(lines, drawn);
        ScanNoise noise = new ScanNoise(random);
        List<String> spoilt = new ArrayList<>();
        int n = 0;
        for (String line : composed(folder)) {
            if (n++ % SPOIL_EVERY == 0) {
                spoilt.add(noise.spoil(line));
            }
        }
        addDocuments(lines, spoilt);
        return lines;
    }

    private static void addDocuments(List<String> lines, Iterable<String> sentences) {
        int n = 0;
        for (String sentence : sentences) {
            if (n++ % DOCUMENT == 0) {
                lines.add("");
            }
            lines.add(sentence);
        }
    }

    private static List<String> composed(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt") && !file.endsWith("generated.txt"))
                    .sorted()
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lines::add);
        }
        return lines;
    }
}
