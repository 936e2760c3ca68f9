package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.OcrMode;

/**
 * How documents are read, as far as commands can tell; an option that changes results belongs into the identity.
 *
 * @param vocabulary a folder of vocabulary files, or null
 * @param model a model of names, or null
 * @param ocr when pages are recognised
 * @param jobs how many documents, and pages of scans, are read at once
 */
record ReadingOptions(@Nullable Path vocabulary, @Nullable Path model, OcrMode ocr, int jobs) {
    PlanExtractor extractor() {
        PlanExtractor.Builder builder = PlanExtractor.builder().ocr(ocr).ocrJobs(jobs);
        if (vocabulary != null) {
            builder.vocabulary(vocabulary);
        }
        if (model != null) {
            builder.nameModel(model);
        }
        return builder.build();
    }

    /** The same for options that give the same results. */
    String identity() throws IOException {
        return Digests.of("vocabulary " + (vocabulary == null ? "" : contents(vocabulary)) + " model " + digest(model)
                + " ocr " + ocr);
    }

    private static String digest(@Nullable Path file) throws IOException {
        if (file == null) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Digests.of(in);
        }
    }

    private static String contents(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder out = new StringBuilder();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                out.append(DocumentFiles.name(file))
                        .append(' ')
                        .append(Digests.of(in))
                        .append('\n');
            }
        }
        return out.toString();
    }
}
