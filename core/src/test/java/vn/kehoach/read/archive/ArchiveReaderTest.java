package vn.kehoach.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

class ArchiveReaderTest {
    @TempDir
    private Path folder;

    private final List<String> seen = new ArrayList<>();
    private final List<Reason> failed = new ArrayList<>();

    @Test
    void givesMembersSafeNames() throws IOException {
        read(zip(
                "so-y-te/a.txt",
                "A",
                "../../b.txt",
                "B",
                "c\\d.txt",
                "D",
                ".an.txt",
                "x",
                "~$a.docx",
                "x",
                "__MACOSX/a.txt",
                "x"));
        assertThat(seen).containsExactly("so-y-te/a.txt A", "b.txt B", "c/d.txt D");
    }

    @Test
    void opensArchivesInsideUpToADepth() throws IOException {
        byte[] third = zip("a.txt", "A", "tu.zip", text(zip("b.txt", "B")));
        byte[] second = zip("ba.zip", text(third));
        read(zip("hai.zip", text(second)));
        assertThat(seen).containsExactly("hai.zip/ba.zip/a.txt A");
        assertThat(failed).containsExactly(Reason.TOO_BIG_INSIDE);
    }

    @Test
    void readsSevenZip() throws IOException {
        Path file = folder.resolve("ho-so.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("kế hoạch.txt");
            out.putArchiveEntry(entry);
            out.write("A".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertThat(ArchiveReader.isArchive(file)).isTrue();
        new ArchiveReader(1000).read(file, visitor());
        assertThat(seen).containsExactly("kế hoạch.txt A");
    }

    @Test
    void aMemberThatIsTooLargeDoesNotStopTheOthers() throws IOException {
        read(zip("a.txt", "a".repeat(100_000), "b.txt", "B"));
        assertThat(seen).containsExactly("b.txt B");
        assertThat(failed).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void officeDocumentsAreNoArchives() throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), zip("[Content_Types].xml", "", "word/document.xml", ""));
        assertThat(ArchiveReader.isArchive(file)).isFalse();
    }

    @Test
    void aDamagedArchiveSaysSo() throws IOException {
        byte[] whole = zip("a.txt", "A");
        Path file = Files.write(folder.resolve("a.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> new ArchiveReader(1000).read(file, visitor()));
        assertThat(refusal.reason()).isEqualTo(Reason.BROKEN);
    }

    private void read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("ho-so.zip"), archive);
        new ArchiveReader(1000).read(file, visitor());
    }

    private ArchiveReader.Visitor visitor() {
        return new ArchiveReader.Visitor() {
            @Override
            public boolean wants(String path) {
                return true;
            }

            @Override
            public void member(String path, String name, byte[] content) {
                assertThat(name).startsWith("ho-so.").contains("!/");
                seen.add(path + " " + new String(content, StandardCharsets.UTF_8));
            }

            @Override
            public void failed(UnreadableDocumentException failure) {
                failed.add(failure.reason());
            }
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry(members[i]));
                zip.write(members[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }
}
