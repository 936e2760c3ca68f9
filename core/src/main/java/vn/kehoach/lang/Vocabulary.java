package vn.kehoach.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary files: tab-separated UTF-8 tables with "#" comments, bundled in the jar, to which a user can add rows.
 *
 * <p>Rows of a file of the same name in the user's folder come after the bundled ones, so that they win where a later
 * row replaces an earlier. Immutable and thread-safe.
 */
public final class Vocabulary {
    private final @Nullable Path additions;

    private Vocabulary(@Nullable Path additions) {
        this.additions = additions;
    }

    /** The bundled files alone. */
    public static Vocabulary bundled() {
        return new Vocabulary(null);
    }

    /** The bundled files and those of the same names in {@code folder}. */
    public static Vocabulary withAdditions(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No folder of vocabulary files: " + folder);
        }
        return new Vocabulary(folder);
    }

    /**
     * The rows of a file.
     *
     * @param file name without folder, "provinces.tsv"
     * @param columns how many columns every row must have; missing ones at the end are read as ""
     * @return one list of cells a row, trimmed
     */
    public List<List<String>> rows(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its vocabulary file " + file);
            }
            read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns, rows);
            if (additions != null && Files.exists(additions.resolve(file))) {
                try (BufferedReader own = Files.newBufferedReader(additions.resolve(file), StandardCharsets.UTF_8)) {
                    read(additions.resolve(file).toString(), own, columns, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the vocabulary file " + file, e);
        }
        return List.copyOf(rows);
    }

    /** The first column of a file, folded word by word. */
    public Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        rows(file, 1).forEach(row -> words.add(Folding.phrase(row.get(0))));
        return Set.copyOf(words);
    }

    /** The first column of those rows of a two-column file whose second is {@code kind}, folded word by word. */
    public Set<String> words(String file, String kind) {
        Set<String> words = new HashSet<>();
        rows(file, 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .forEach(row -> words.add(Folding.phrase(row.get(0))));
        return Set.copyOf(words);
    }

    /** A trie of the same; every phrase stands for itself. */
    public PhraseTrie<String> phrases(String file, String kind) {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        rows(file, 2).stream().filter(row -> row.get(1).equals(kind)).forEach(row -> trie.add(row.get(0), row.get(0)));
        return trie.build();
    }

    /** A trie of the first column; every phrase stands for the second. */
    public PhraseTrie<String> trie(String file) {
        return trie(file, 2);
    }

    /** The same for a file with more columns, of which only the first two count here. */
    public PhraseTrie<String> trie(String file, int columns) {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        rows(file, columns).forEach(row -> trie.add(row.get(0), row.get(1)));
        return trie.build();
    }

    /** A trie of the first column; every phrase stands for itself. */
    public PhraseTrie<String> phrases(String file) {
        PhraseTrie.Builder<String> trie = PhraseTrie.builder();
        rows(file, 1).forEach(row -> trie.add(row.get(0), row.get(0)));
        return trie.build();
    }

    private static void read(String name, BufferedReader reader, int columns, List<List<String>> rows)
            throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns) {
                throw new IllegalArgumentException(
                        name + ", line " + number + ": " + cells.length + " columns, expected " + columns);
            }
            List<String> row = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                row.add(i < cells.length ? cells[i].strip() : "");
            }
            rows.add(List.copyOf(row));
        }
    }
}
