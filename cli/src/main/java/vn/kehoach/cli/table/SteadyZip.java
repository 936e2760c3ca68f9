package vn.kehoach.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the clock out of a workbook, so that the same rows give the same bytes. */
final class SteadyZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String CREATED_END = "</dcterms:created>";

    private SteadyZip() {}

    static void rewrite(Path file) throws IOException {
        Path steady = file.resolveSibling(file.getFileName() + ".steady");
        try (ZipFile from = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(steady)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
                copy.setTimeLocal(TIME);
                if (entry.getName().equals(PROPERTIES)) {
                    out.putArchiveEntry(copy);
                    try (InputStream in = from.getInputStream(entry)) {
                        withoutCreated(new String(in.readAllBytes(), StandardCharsets.UTF_8), out);
                    }
                    out.closeArchiveEntry();
                } else {
                    // Sheets are large: they go over as they are, compressed.
                    copy.setMethod(entry.getMethod());
                    copy.setCrc(entry.getCrc());
                    copy.setSize(entry.getSize());
                    copy.setCompressedSize(entry.getCompressedSize());
                    out.addRawArchiveEntry(copy, from.getRawInputStream(entry));
                }
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
