package vn.kehoach.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.lang.Folding;

/**
 * The training sentences of a folder: one a line, "#" comments, a blank line between documents.
 *
 * <p>A file that opens with {@code #! repeat 3} counts three times.
 */
final class AnnotatedCorpus {
    private static final String REPEAT = "#! repeat ";

    private final List<AnnotatedText> texts = new ArrayList<>();

    private AnnotatedCorpus() {}

    /**
     * Reads the {@code .txt} files of {@code folder} in the order of their names.
     *
     * @throws IllegalArgumentException when a line is malformed or the folder holds no sentence
     */
    static AnnotatedCorpus read(Path folder) throws IOException {
        AnnotatedCorpus corpus = new AnnotatedCorpus();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        }
        for (Path file : files) {
            corpus.add(file);
        }
        if (corpus.texts.isEmpty()) {
            throw new IllegalArgumentException("No annotated sentence (*.txt) in " + folder);
        }
        return corpus;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void add(Path file) throws IOException {
        int repeat = 1;
        int number = 0;
        boolean recipients = false;
        List<AnnotatedText> read = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.startsWith(REPEAT)) {
                repeat = Integer.parseInt(line.substring(REPEAT.length()).strip());
                continue;
            }
            if (line.isBlank() || line.startsWith("#")) {
                recipients = false;
                continue;
            }
            try {
                recipients |= Folding.keyOfStart(line, 10).startsWith("nơi nhận");
                parse(line, recipients, read);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        for (int i = 0; i < repeat; i++) {
            texts.addAll(read);
        }
    }

    private static void parse(String line, boolean recipients, List<AnnotatedText> read) {
        String[] cells = line.split("\t", -1);
        Setting setting = cells.length > 1 ? Setting.CELL : recipients ? Setting.RECIPIENTS : Setting.TEXT;
        for (String cell : cells) {
            if (!cell.isBlank()) {
                read.add(AnnotatedText.parse(cell, setting));
            }
        }
    }

    /** The stretches, those of repeated files repeated. */
    List<AnnotatedText> texts() {
        return List.copyOf(texts);
    }
}
