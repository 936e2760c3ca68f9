package vn.kehoach.testdata.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A manuscript as a .docx: parts of {@code testdata/formats/template} and the document; the same bytes every time. */
final class WordFile {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 1, 0, 0);

    private final Path template;

    WordFile(Path template) {
        this.template = template;
    }

    byte[] of(Manuscript manuscript) throws IOException {
        WordDocument document = new WordDocument(manuscript);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            fixed(zip, "[Content_Types].xml", "content-types.xml");
            fixed(zip, "_rels/.rels", "package-relations.xml");
            part(zip, "word/document.xml", document.body().getBytes(StandardCharsets.UTF_8));
            fixed(zip, "word/_rels/document.xml.rels", "document-relations.xml");
            part(zip, "word/footnotes.xml", document.footnotes().getBytes(StandardCharsets.UTF_8));
            for (String name : new String[] {"styles.xml", "numbering.xml", "settings.xml", "header1.xml"}) {
                fixed(zip, "word/" + name, name);
            }
            fixed(zip, "docProps/core.xml", "core.xml");
        }
        return bytes.toByteArray();
    }

    private void fixed(ZipOutputStream zip, String part, String file) throws IOException {
        part(zip, part, Files.readAllBytes(template.resolve(file)));
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
