package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.model.Plan;
import vn.kehoach.read.UnreadableDocumentException;

class PlanExtractorTest {
    private static final String DOCUMENT = Plans.LETTERHEAD + """
            Thực hiện Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            I. MỤC TIÊU

            - Đến năm 2025, trên 80% xã có tủ sách.

            II. NHIỆM VỤ

            TT\tNội dung\tCơ quan chủ trì\tThời gian
            1\tMở lớp tập huấn\tSở Y tế\tQuý II/2023
            2\tMua sách\tSở Tư pháp\tHằng năm

            III. TỔ CHỨC THỰC HIỆN

            1. Sở Nội vụ

            - Chủ trì, phối hợp với các sở, ban, ngành lập danh sách trước ngày 30/9/2023.
            """;

    private final PlanExtractor extractor = PlanExtractor.standard();

    @Test
    void allEntrancesGiveTheSamePlan(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ke-hoach.txt"), DOCUMENT);
        Plan fromFile = extractor.extract(file);
        Plan fromStream =
                extractor.extract(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)), "ke-hoach.txt");
        Plan fromText = extractor.extract(DOCUMENT);
        assertThat(fromStream).isEqualTo(fromFile);
        assertThat(fromText.source().file()).isNull();
        assertThat(fromText.targets()).isEqualTo(fromFile.targets()).hasSize(1);
        assertThat(fromText.tasks()).isEqualTo(fromFile.tasks()).hasSize(3);
        assertThat(fromText.schemaVersion()).isEqualTo(Plan.SCHEMA_VERSION);
    }

    @Test
    void oneExtractorServesManyThreads() {
        Plan expected = extractor.extract(DOCUMENT);
        List<Plan> plans = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> extractor.extract(DOCUMENT))
                .toList();
        assertThat(plans).isEqualTo(Collections.nCopies(64, expected));
    }

    @Test
    void idsCountInDocumentOrder() {
        Plan plan = Plans.read(DOCUMENT);
        assertThat(plan.tasks()).extracting(task -> task.id()).containsExactly("task-1", "task-2", "task-3");
        assertThat(plan.tasks())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
        assertThat(plan.times())
                .isSortedAccordingTo((a, b) ->
                        Integer.compare(a.time().span().start(), b.time().span().start()));
        assertThat(plan.agencies())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
        assertThat(plan.tasks()).extracting(task -> task.section()).containsExactly("II", "II", "III.1");
        assertThat(plan.agencies())
                .allSatisfy(agency -> assertThat(agency.confidence()).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "Bài hát về mùa xuân.\n\nHoa nở trên nương.\n",
                "- - -\n\n| | |\n\n1.\n\na)\n",
                "\uD800 lẻ \uDC00",
                "((((((((((",
                "KẾ HOẠCH"
            })
    void anythingIsReadWithAWarning(String text) {
        Plan plan = Plans.read(text);
        assertThat(plan.targets()).isEmpty();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.warnings()).isNotEmpty();
    }

    @Test
    void everyPrefixIsReadAndGrounded() {
        for (int end = 0; end < DOCUMENT.length(); end += 7) {
            assertThat(Plans.read(DOCUMENT.substring(0, end)).schemaVersion()).isEqualTo("1.0");
        }
    }

    @Test
    void theLimitHolds() {
        PlanExtractor small = PlanExtractor.builder().maxBytes(100).build();
        assertThatThrownBy(() -> small.extract(DOCUMENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(UnreadableDocumentException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanExtractor.builder().maxBytes(0));
    }

    @Test
    void aUsersVocabularyIsAdded(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("abbreviations.tsv"), "PGDĐT\tPhòng Giáo dục và Đào tạo\n");
        Files.writeString(folder.resolve("agency-heads.tsv"), "PGDĐT\tgovernment\tdistrict\tlevel\n");
        String text = Plans.LETTERHEAD + "I. NHIỆM VỤ\n\n- PGDĐT huyện Đồng Văn chủ trì mở lớp.\n";
        Plan plan = PlanExtractor.builder().vocabulary(folder).build().extract(text);
        assertThat(plan.tasks()).hasSize(1);
        assertThat(plan.tasks().get(0).lead().get(0).name()).isEqualTo("Phòng Giáo dục và Đào tạo huyện Đồng Văn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanExtractor.builder().vocabulary(folder.resolve("none")));
    }
}
