package vn.kehoach.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;
import vn.kehoach.ner.AgencySource;

/** Builds the extractor for the first document: {@code kehoach --help} need not wait for its vocabulary. */
final class LazyExtraction implements Extraction {
    private final Supplier<PlanExtractor> build;
    private @Nullable PlanExtractor extractor;

    LazyExtraction(Supplier<PlanExtractor> build) {
        this.build = build;
    }

    @Override
    public Plan extract(Path file) throws IOException {
        return extractor().extract(file);
    }

    @Override
    public Plan extract(byte[] member, String name) throws IOException {
        return extractor().extract(new ByteArrayInputStream(member), name);
    }

    @Override
    public Extraction with(ReadingOptions options) {
        return new LazyExtraction(options::extractor);
    }

    @Override
    public Extraction findingAgencies(AgencySource source, @Nullable Path model) {
        PlanExtractor.Builder builder = PlanExtractor.builder().agencies(source);
        if (model != null) {
            builder.nameModel(model);
        }
        return new LazyExtraction(builder::build);
    }

    private synchronized PlanExtractor extractor() {
        if (extractor == null) {
            extractor = build.get();
        }
        return extractor;
    }
}
