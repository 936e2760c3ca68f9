package vn.kehoach.ner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.model.SectionKind;

/**
 * The training sentences of a folder: one a line, "#" comments, a blank line between documents.
 *
 * <p>A file that opens with {@code #! repeat 3} counts three times. {@code #! section organization} tells the kind of
 * section of the lines that follow, {@code #! columns number task lead support time} what the columns of the rows hold
 * that follow and have as many cells; both hold until the next of their kind or a blank line, and "none" tells nothing.
 */
final class AnnotatedCorpus {
    private static final String REPEAT = "#! repeat ";
    private static final String SECTION = "#! section ";
    private static final String COLUMNS = "#! columns ";
    private static final String NONE = "none";

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
        Block block = new Block();
        List<AnnotatedText> read = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            try {
                if (line.startsWith(REPEAT)) {
                    repeat = Integer.parseInt(line.substring(REPEAT.length()).strip());
                } else if (line.startsWith(SECTION)) {
                    block.section = constant(SectionKind.class, line.substring(SECTION.length()));
                } else if (line.startsWith(COLUMNS)) {
                    block.columns = columns(line.substring(COLUMNS.length()));
                } else if (line.isBlank()) {
                    block = new Block();
                } else if (!line.startsWith("#")) {
                    block.parse(line, read);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        for (int i = 0; i < repeat; i++) {
            texts.addAll(read);
        }
    }

    private static List<@Nullable ColumnRole> columns(String names) {
        List<@Nullable ColumnRole> columns = new ArrayList<>();
        for (String name : names.strip().split(" +", -1)) {
            columns.add(constant(ColumnRole.class, name));
        }
        return columns;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        String word = name.strip();
        return word.equals(NONE) ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** What holds for the lines between two blank ones. */
    private static final class Block {
        private boolean recipients;
        private @Nullable SectionKind section;
        private List<@Nullable ColumnRole> columns = List.of();

        void parse(String line, List<AnnotatedText> read) {
            recipients |= Folding.keyOfStart(line, 10).startsWith("nơi nhận");
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    read.add(AnnotatedText.parse(cells[i], setting(cells.length, i)));
                }
            }
        }

        private Setting setting(int cells, int i) {
            if (cells > 1) {
                return Setting.cell(columns.size() == cells ? columns.get(i) : null);
            }
            return recipients ? Setting.RECIPIENTS : Setting.paragraph(section);
        }
    }

    /** The stretches, those of repeated files repeated. */
    List<AnnotatedText> texts() {
        return List.copyOf(texts);
    }
}
