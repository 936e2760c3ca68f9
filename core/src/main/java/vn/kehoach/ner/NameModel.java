package vn.kehoach.ner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.lang.Vocabulary;

/**
 * A trained model that finds names of agencies, programmes, places and persons in tokens.
 *
 * <p>Immutable and thread-safe; {@link #finder()} gives each document a finder of its own.
 */
public final class NameModel {
    private static final String BUNDLED = "names.model";

    private final NameWeights weights;
    private final OpenNlpModel model;

    NameModel(NameWeights weights, NameLexicon lexicon) {
        this.weights = weights;
        this.model = new OpenNlpModel(weights.outcomes(), () -> new NameDecoder(weights, new NameFeatures(lexicon)));
    }

    /**
     * The model in the jar.
     *
     * @param vocabulary the files whose words it looks at
     */
    public static NameModel bundled(Vocabulary vocabulary) {
        try (InputStream in = NameModel.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its model of names");
            }
            return new NameModel(ModelFile.read(in, BUNDLED), new NameLexicon(vocabulary));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model of names in the jar", e);
        }
    }

    /**
     * A model that {@link #write} or {@code kehoach train} has written.
     *
     * @throws IllegalArgumentException when the file is no such model
     */
    public static NameModel read(Path file, Vocabulary vocabulary) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new NameModel(ModelFile.read(in, file.toString()), new NameLexicon(vocabulary));
        }
    }

    /** Writes the model; equal models give equal bytes. Leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ModelFile.write(weights, out);
    }

    /** A finder for one document. */
    public NameFinder finder() {
        return new NameFinder(weights, model);
    }
}
