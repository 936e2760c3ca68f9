package vn.kehoach.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Source;
import vn.kehoach.read.UnreadableDocumentException.Reason;

class PdfRulesTest {
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    @Test
    void theDigitsOfASignatureFieldStandWhereThePageShowsThem() throws IOException {
        assertThat(lines(new PdfPages().text(70, 90, "No:        /KH-UBND").signatureField(92, 90, "447")))
                .containsExactly("No: 447 /KH-UBND");
    }

    @Test
    void aSignatureFieldThatNamesItsSignerIsNoText() throws IOException {
        assertThat(lines(new PdfPages()
                        .text(70, 90, "Plan")
                        .signatureField(300, 90, "Signed by: Tran Van An, 24.03.2025")))
                .containsExactly("Plan");
    }

    @Test
    void slantedTextIsAWatermark() throws IOException {
        assertThat(lines(new PdfPages().lines(70, 90, "The plan begins here.").slantedText(150, 500, "COPY")))
                .containsExactly("The plan begins here.");
    }

    @Test
    void theLeftColumnOfALetterheadComesFirst() throws IOException {
        assertThat(lines(new PdfPages()
                        .text(70, 90, "PEOPLE'S COMMITTEE")
                        .text(320, 90, "SOCIALIST REPUBLIC")
                        .text(85, 106, "HA GIANG PROVINCE")
                        .text(330, 106, "Independence - Freedom")
                        .text(90, 122, "No: 12/KH-UBND")
                        .text(310, 122, "Ha Giang, 12 March 2021")))
                .containsExactly(
                        "PEOPLE'S COMMITTEE",
                        "HA GIANG PROVINCE",
                        "No: 12/KH-UBND",
                        "SOCIALIST REPUBLIC",
                        "Independence - Freedom",
                        "Ha Giang, 12 March 2021");
    }

    @Test
    void fullRowsGoOnAndSetInOnesBegin() throws IOException {
        String setIn = PdfPages.filled(100, 530);
        String full = PdfPages.filled(70, 530);
        assertThat(lines(new PdfPages()
                        .text(100, 90, setIn)
                        .text(70, 106, full)
                        .text(70, 122, "end.")
                        .text(100, 138, setIn)
                        .text(70, 154, full)
                        .text(100, 170, setIn)))
                .containsExactly(setIn + " " + full + " end.", setIn + " " + full, setIn);
    }

    @Test
    void aTableGoesOnOverThePageWithItsCutRowAndWithoutItsHeaderAgain() throws IOException {
        float[] xs = {70, 110, 330, 530};
        PdfPages pages = new PdfPages()
                .table(
                        xs,
                        new float[] {700, 720, 740},
                        List.of(List.of("TT", "Work", "Lead"), List.of("1", "Build five", "A")))
                .newPage()
                .table(
                        xs,
                        new float[] {80, 100, 120, 140},
                        List.of(
                                List.of("TT", "Work", "Lead"),
                                List.of("", "new schools", ""),
                                List.of("2", "Train staff", "B")));
        assertThat(blocks(pages))
                .filteredOn(Block.Grid.class::isInstance)
                .singleElement()
                .extracting(block -> ((Block.Grid) block)
                        .rows().stream()
                                .map(row -> withoutMarks(String.join("|", row)))
                                .toList())
                .isEqualTo(List.of("TT|Work|Lead", "1|Build five new schools|A", "2|Train staff|B"));
    }

    @Test
    void pagesAreKnownAndTheirNumbersAreNoText() throws IOException {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            pages.text(295, 40, String.valueOf(page)).text(70, 90, "Content of sheet " + "abc".charAt(page - 1) + ".");
            if (page < 3) {
                pages.newPage();
            }
        }
        Plan plan = EXTRACTOR.extract(new ByteArrayInputStream(pages.bytes()), "plan.pdf");
        assertThat(plan.source().pages())
                .extracting(
                        Source.Page::number,
                        page -> plan.text().substring(page.start(), page.end()).strip())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Content of sheet a."),
                        org.assertj.core.groups.Tuple.tuple(2, "Content of sheet b."),
                        org.assertj.core.groups.Tuple.tuple(3, "Content of sheet c."));
    }

    /** A mark behind its closing bar would be one cell more, whether the row closes the page or a short line does. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Done."})
    void theEndOfAPageIsMarkedBeforeTheClosingBarOfARow(String last) throws IOException {
        String row = "| 1 | Build five schools | A |";
        PdfPages pages = new PdfPages()
                .text(70, 90, PdfPages.filled(70, 530))
                .text(70, 106, PdfPages.filled(70, 530))
                .text(70, 122, "end.")
                .text(70, 154, row);
        if (!last.isEmpty()) {
            pages.text(70, 186, last);
        }
        assertThat(blocks(pages)).contains(new Block.Line(row.replace("A |", "A " + PageMarks.endOf(1) + "|")));
    }

    @Test
    void aPageWithMoreTextThanItCanShowIsSaidToBeCut() throws IOException {
        byte[] crammed = new PdfPages()
                .text(70, 90, "Content of sheet a.")
                .newPage()
                .text(70, 90, "ab ".repeat(70_000))
                .bytes();
        Plan plan = EXTRACTOR.extract(new ByteArrayInputStream(crammed), "plan.pdf");
        assertThat(plan.text()).startsWith("Content of sheet a.");
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("text-left-out"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("page 2 holds more text"));
    }

    @Test
    void aLockedFileIsSaidToBe() throws IOException {
        byte[] locked = new PdfPages().text(70, 90, "Secret").locked("1234");
        assertThatThrownBy(() -> EXTRACTOR.extract(new ByteArrayInputStream(locked), "mat.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.ENCRYPTED))
                .hasMessageContaining("mat.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aFileCutShortIsReadOrRefused(int tenths) throws IOException {
        byte[] whole =
                new PdfPages().lines(70, 90, "One line.", "Another line.").bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length * tenths / 10);
        try {
            assertThat(EXTRACTOR.extract(new ByteArrayInputStream(cut), "cut.pdf"))
                    .isNotNull();
        } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageContaining("cut.pdf");
        }
    }

    private static List<Block> blocks(PdfPages pages) throws IOException {
        return new DocumentReader(DocumentReader.DEFAULT_MAX_BYTES)
                .read(new ByteArrayInputStream(pages.bytes()), "plan.pdf")
                .blocks();
    }

    private static List<String> lines(PdfPages pages) throws IOException {
        return blocks(pages).stream()
                .filter(Block.Line.class::isInstance)
                .map(block -> withoutMarks(((Block.Line) block).text()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder();
        IntStream.range(0, text.length())
                .mapToObj(text::charAt)
                .filter(c -> !PageMarks.isMark(c))
                .forEach(plain::append);
        return plain.toString();
    }
}
