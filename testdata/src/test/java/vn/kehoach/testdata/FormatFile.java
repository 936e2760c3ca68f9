package vn.kehoach.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sample plan in another format: {@code testdata/formats/lam-nghiep-dien-bien.odt}.
 *
 * @param sample the plan
 * @param format what follows its name: "odt", "scan.pdf"
 * @param file the file
 */
record FormatFile(Sample sample, String format, Path file) {
    private static final Path FOLDER = ModuleFolder.resolve("formats");

    /**
     * The least share of items that a format must have in common with the text source.
     *
     * <p>The floor for clean scans is the goal, 0.90; Tesseract 5.3 gives 0.91 to 0.98.
     */
    static final Map<String, Double> FLOORS =
            Map.of("docx", 1.0, "doc", 1.0, "rtf", 1.0, "odt", 1.0, "html", 1.0, "pdf", 0.97, "scan.pdf", 0.90);

    /** The files of all samples, by name. */
    static List<FormatFile> all() {
        return Sample.all().stream().flatMap(FormatFile::of).toList();
    }

    private static Stream<FormatFile> of(Sample sample) {
        String start = sample.name() + ".";
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                    .sorted()
                    .map(file -> new FormatFile(
                            sample, String.valueOf(file.getFileName()).substring(start.length()), file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + FOLDER, e);
        }
    }

    /** The share asked for. */
    double floor() {
        Double floor = FLOORS.get(format);
        if (floor == null) {
            throw new IllegalStateException("No share is set for " + file.getFileName());
        }
        return floor;
    }

    @Override
    public String toString() {
        return sample.name() + "." + format;
    }
}
