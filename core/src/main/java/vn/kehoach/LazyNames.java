package vn.kehoach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.ner.NameModel;

/** Loads the model of names with the first document that needs it, once for all threads. */
final class LazyNames implements Supplier<NameModel> {
    private final Vocabulary vocabulary;
    private final @Nullable Path own;
    private @Nullable NameModel model;

    /** @param own the user's model, or null for the bundled one */
    LazyNames(Vocabulary vocabulary, @Nullable Path own) {
        this.vocabulary = vocabulary;
        this.own = own;
    }

    @Override
    public synchronized NameModel get() {
        if (model == null) {
            model = load();
        }
        return model;
    }

    private NameModel load() {
        if (own == null) {
            return NameModel.bundled(vocabulary);
        }
        try {
            return NameModel.read(own, vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model of names " + own, e);
        }
    }
}
