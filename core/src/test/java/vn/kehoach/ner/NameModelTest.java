package vn.kehoach.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

class NameModelTest {
    private static final NameModel MODEL = NameModel.bundled(Vocabulary.bundled());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Ban Cán sự đảng UBND tỉnh chủ trì xây dựng đề án.|Ban Cán sự đảng UBND tỉnh",
                "Đề nghị Hội Khuyến học tỉnh phối hợp vận động học bổng.|Hội Khuyến học tỉnh",
                "Lịch giao ban hằng tuần chuyển sang chiều thứ Năm.|''",
                "Cơ sở vật chất từng bước được nâng cấp.|''"
            })
    void findsAgencies(String sentence, String agency) {
        assertThat(agencies(MODEL.finder(), sentence)).isEqualTo(agency.isEmpty() ? List.of() : List.of(agency));
    }

    @Test
    void isSharedBetweenThreads() {
        String sentence = "Sở Y tế chủ trì, phối hợp với Công an tỉnh và Tỉnh đoàn kiểm tra.";
        List<String> alone = agencies(MODEL.finder(), sentence);

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> agencies(MODEL.finder(), sentence))
                        .distinct())
                .containsExactly(alone);
    }

    @Test
    void theSameSentencesGiveTheSameBytes() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                #! repeat 4
                Giao <START:agency> Sở Y tế <END> chủ trì.
                <START:agency> Sở Nội vụ <END> tổng hợp.
                Báo cáo gửi trước ngày 15/12.
                """);

        byte[] first = bytes(NameTrainer.train(folder));
        assertThat(bytes(NameTrainer.train(folder))).isEqualTo(first);
        Files.write(folder.resolve("names.model"), first);
        NameModel read = NameModel.read(folder.resolve("names.model"), Vocabulary.bundled());
        assertThat(bytes(read)).isEqualTo(first);
        assertThat(agencies(read.finder(), "Giao Sở Y tế chủ trì.")).containsExactly("Sở Y tế");
    }

    @Test
    void refusesWhatIsNoModel() throws IOException {
        Path file = Files.writeString(folder.resolve("x.model"), "không phải mô hình");

        assertThatThrownBy(() -> NameModel.read(file, Vocabulary.bundled()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.model");
    }

    @Test
    void sentencesMayTellTheirSectionAndColumns() throws IOException {
        String plain = """
                #! repeat 4
                Giao <START:agency> Sở Y tế <END> chủ trì.
                1\t<START:agency> Sở Nội vụ <END>
                """;
        Files.writeString(folder.resolve("a.txt"), plain);
        byte[] told = bytes(NameTrainer.train(folder));
        Files.writeString(
                folder.resolve("a.txt"),
                plain.replace("Giao", "#! section organization\nGiao").replace("1\t", "#! columns number lead\n1\t"));
        assertThat(bytes(NameTrainer.train(folder))).isNotEqualTo(told);
        Files.writeString(folder.resolve("a.txt"), plain.replace("Giao", "#! section chapter\nGiao"));
        assertThatThrownBy(() -> NameTrainer.train(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.txt, line 2");
    }

    @Test
    void namesTheLineThatIsMalformed() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Giao <START:agency> Sở Y tế chủ trì.\n");

        assertThatThrownBy(() -> NameTrainer.train(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.txt, line 1");
    }

    private static List<String> agencies(NameFinder finder, String sentence) {
        Tokens tokens = Tokens.of(sentence);
        return finder.find(tokens, Setting.TEXT).stream()
                .filter(name -> name.type().equals(FoundName.AGENCY))
                .map(name -> tokens.phrase(name.start(), name.end() - 1))
                .toList();
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
