package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.kehoach.model.Metadata;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Source;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/** Gives every file back as the text of a plan numbered 93/KH-UBND; some words make it fail as documents do. */
final class FakeExtraction implements Extraction {
    @Override
    public Plan extract(Path file) throws IOException {
        String text = Files.readString(file);
        switch (text) {
            case "BINARY" ->
                throw new UnreadableDocumentException(file.toString(), Reason.BINARY, "not a text document.");
            case "BUG" -> throw new IllegalStateException("index 7");
            case "MEMORY" -> throw new OutOfMemoryError("Java heap space");
            case "LINK" -> throw new NoClassDefFoundError("a/B");
            case "STACK" -> throw new StackOverflowError();
            default -> {
                return plan(text);
            }
        }
    }

    private static Plan plan(String text) {
        return new Plan(
                Plan.SCHEMA_VERSION,
                new Source(null, "text/plain", "0".repeat(64), text.length(), "native", null, List.of()),
                metadata(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text);
    }

    private static Metadata metadata() {
        return new Metadata(
                "Kế hoạch",
                null,
                "93/KH-UBND",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
