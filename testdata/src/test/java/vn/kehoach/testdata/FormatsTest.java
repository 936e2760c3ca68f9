package vn.kehoach.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.UnreadableDocumentException.Reason;

/**
 * The same plan in every format gives the same items: metadata, section tree, targets, tasks, references; those of scans
 * are compared without the marks of their letters.
 *
 * <p>With {@code -Dkehoach.shares=true} the shares of equal items are printed, a row a sample:
 *
 * <pre>mvn -pl core,testdata test -Dtest=FormatsTest -Dsurefire.failIfNoSpecifiedTests=false -Dkehoach.shares=true</pre>
 */
class FormatsTest {
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();
    private static final List<String> FORMATS = List.of("docx", "doc", "rtf", "odt", "html", "pdf", "scan.pdf");
    /** By sample, then by format. */
    private static final Map<String, Map<String, Double>> SHARES = new TreeMap<>();

    static List<FormatFile> files() {
        return FormatFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheItemsOfTheTextSource(FormatFile file) throws IOException {
        List<String> found = items(file);
        List<String> wanted = PlanItems.of(EXTRACTOR.extract(file.sample().document()));
        ItemComparison comparison = file.format().equals("scan.pdf")
                ? ItemComparison.of(withoutMarks(wanted), withoutMarks(found))
                : ItemComparison.of(wanted, found);
        SHARES.computeIfAbsent(file.sample().name(), name -> new TreeMap<>()).put(file.format(), comparison.share());
        assertThat(comparison.share())
                .as(() -> "share of " + file + " in the items of "
                        + file.sample().file() + " (- missing, + extra):" + comparison.differences())
                .isGreaterThanOrEqualTo(file.floor());
    }

    @Test
    void everySampleHasEveryFormatButScans() {
        Map<String, List<String>> formats = FormatFile.all().stream()
                .collect(Collectors.groupingBy(
                        file -> file.sample().name(), Collectors.mapping(FormatFile::format, Collectors.toList())));
        assertThat(Sample.all())
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(formats.get(sample.name()))
                        .as(sample.name())
                        .containsAll(FORMATS.subList(0, FORMATS.size() - 1)));
    }

    @AfterAll
    static void print() {
        if (Boolean.getBoolean("kehoach.shares")) {
            System.out.println(table());
        }
    }

    /** The words of a scan keep the errors of its recognition, which are errors of marks above all. */
    private static List<String> withoutMarks(List<String> items) {
        return items.stream()
                .map(item -> Normalizer.normalize(item, Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "")
                        .replace('Đ', 'D')
                        .replace('đ', 'd'))
                .toList();
    }

    private static List<String> items(FormatFile file) throws IOException {
        try {
            return PlanItems.of(EXTRACTOR.extract(file.file()));
        } catch (UnreadableDocumentException e) {
            // Where the tests are run for everyone, nothing is missing.
            if (e.reason() == Reason.NO_OCR && System.getenv("CI") == null) {
                return abort(e.getMessage());
            }
            throw e;
        }
    }

    private static String table() {
        StringBuilder out = new StringBuilder(row("", FORMATS));
        SHARES.forEach((sample, shares) -> out.append(row(
                sample,
                FORMATS.stream().map(format -> figure(shares.get(format))).toList())));
        return out.toString();
    }

    private static String row(String name, List<String> cells) {
        return cells.stream()
                .map(cell -> String.format(Locale.ROOT, "%9s", cell))
                .collect(Collectors.joining("", String.format(Locale.ROOT, "%-40s", name), "\n"));
    }

    private static String figure(@Nullable Double share) {
        return share == null ? "" : String.format(Locale.ROOT, "%.3f", share);
    }
}
