package vn.kehoach.testdata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.testdata.ModuleFolder;

/** Manuscripts have the words of their samples, and the stored Word documents are those they give; see the README of {@code testdata/formats}. */
class FormatGeneratorTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
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

    /** Nothing is added; what samples have beyond it is site menus, page numbers, running and repeated heads. */
    @ParameterizedTest
    @MethodSource("manuscripts")
    void hasTheWordsOfItsSample(Path manuscript) throws IOException {
        List<String> lines = Files.readAllLines(manuscript);
        String content = lines.subList(lines.indexOf("== letterhead"), lines.size()).stream()
                .filter(line -> !line.startsWith("== "))
                .collect(Collectors.joining("\n"));
        List<String> words = words(content.replace("{note: ", " ").replace("<br>", " "));
        List<String> furniture = words(sample(manuscript));
        int all = furniture.size();
        assertThat(words)
                .allSatisfy(word -> assertThat(furniture.remove(word))
                        .as("%s is in the sample as often as in the manuscript", word)
                        .isTrue());
        assertThat(furniture).hasSizeLessThan(all / 10);
    }

    private static String sample(Path manuscript) throws IOException {
        Path text = ModuleFolder.resolve("plans").resolve(String.valueOf(manuscript.getFileName()));
        Path markdown = text.resolveSibling(text.getFileName().toString().replace(".txt", ".md"));
        String words = Files.readString(Files.exists(text) ? text : markdown);
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[¹²³]", "");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
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
