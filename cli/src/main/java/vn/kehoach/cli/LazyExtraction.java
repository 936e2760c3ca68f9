package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;

/** Builds the extractor for the first document: {@code kehoach --help} need not wait for its vocabulary. */
final class LazyExtraction implements Extraction {
    private final Supplier<PlanExtractor> build;
    private @Nullable PlanExtractor extractor;

    LazyExtraction(Supplier<PlanExtractor> build) {
        this.build = build;
    }

    @Override
    public synchronized Plan extract(Path file) throws IOException {
        if (extractor == null) {
            extractor = build.get();
        }
        return extractor.extract(file);
    }
}
