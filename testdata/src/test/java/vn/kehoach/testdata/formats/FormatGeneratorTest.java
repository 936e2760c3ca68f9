package vn.kehoach.testdata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.testdata.ModuleFolder;

/** The stored Word documents are those that their manuscripts give; see the README of {@code testdata/formats}. */
class FormatGeneratorTest {
    private static final Path FOLDER = ModuleFolder.resolve("formats");

    static List<Path> manuscripts() throws IOException {
        return ManuscriptReader.in(FOLDER.resolve("manuscripts"));
    }

    @ParameterizedTest
    @MethodSource("manuscripts")
    void storedDocumentIsThatOfItsManuscript(Path manuscript) throws IOException {
        byte[] document = new WordFile(FOLDER.resolve("template")).of(ManuscriptReader.read(manuscript));
        String name = String.valueOf(manuscript.getFileName()).replace(".txt", ".docx");
        assertThat(parts(Files.readAllBytes(FOLDER.resolve(name))))
                .as("%s; run the generator again", name)
                .isEqualTo(parts(document));
    }

    /** The parts of a Word file, unpacked: how tightly they are packed differs between Java runtimes. */
    private static Map<String, String> parts(byte[] document) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
