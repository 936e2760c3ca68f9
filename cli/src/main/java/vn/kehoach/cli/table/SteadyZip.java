package vn.kehoach.cli.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook, so that the same rows give the same bytes. */
final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String CREATED_END = "</dcterms:created>";

    private SteadyZip() {}

    static void rewrite(Path file) throws IOException {
        Path steady = file.resolveSibling(file.getFileName() + ".steady");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(steady)))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                out.putNextEntry(copy);
                try (InputStream in = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        withoutCreated(new String(in.readAllBytes(), StandardCharsets.UTF_8), out);
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        Files.move(steady, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void withoutCreated(String properties, OutputStream out) throws IOException {
        int start = properties.indexOf(CREATED);
        int end = properties.indexOf(CREATED_END);
        String kept = start < 0 || end < start
                ? properties
                : properties.substring(0, start) + properties.substring(end + CREATED_END.length());
        out.write(kept.getBytes(StandardCharsets.UTF_8));
    }
}
