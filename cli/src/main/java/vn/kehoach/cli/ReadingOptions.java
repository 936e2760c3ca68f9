package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.PlanExtractor;

/**
 * How documents are read, as far as commands can tell; an option that changes results belongs into the identity.
 *
 * @param vocabulary a folder of vocabulary files, or null
 */
record ReadingOptions(@Nullable Path vocabulary) {
    PlanExtractor extractor() {
        PlanExtractor.Builder builder = PlanExtractor.builder();
        if (vocabulary != null) {
            builder.vocabulary(vocabulary);
        }
        return builder.build();
    }

    /** The same for options that give the same results. */
    String identity() throws IOException {
        return Digests.of("vocabulary " + (vocabulary == null ? "" : contents(vocabulary)));
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
