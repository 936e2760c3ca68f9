package vn.kehoach.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.kehoach.PlanExtractor;

/** Which program reads: results of another version, with other rules or another model, are not its own. */
final class Program {
    private Program() {}

    /** The same for the same code and the same resources, whatever they call themselves. */
    static String identity() {
        CodeSource source = PlanExtractor.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "unknown";
        }
        try {
            Path code = Path.of(source.getLocation().toURI());
            return Digests.of(Files.isDirectory(code) ? ofFolder(code) : ofJar(code.toFile()));
        } catch (IOException | URISyntaxException e) {
            return "unknown";
        }
    }

    /** A jar lists the check sums of what it holds. */
    private static String ofJar(File jar) throws IOException {
        StringBuilder out = new StringBuilder();
        try (ZipFile zip = new ZipFile(jar)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.append(entry.getName()).append(' ').append(entry.getCrc()).append('\n');
            }
        }
        return out.toString();
    }

    private static String ofFolder(Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder out = new StringBuilder();
        for (Path file : files) {
            CRC32 sum = new CRC32();
            try (InputStream in = Files.newInputStream(file)) {
                sum.update(in.readAllBytes());
            }
            out.append(classes.relativize(file))
                    .append(' ')
                    .append(sum.getValue())
                    .append('\n');
        }
        return out.toString();
    }
}
