package vn.kehoach.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.compare.Comparison;
import vn.kehoach.compare.IndicatorAligner;
import vn.kehoach.compare.PlanDigest;
import vn.kehoach.compare.ProvinceMap;
import vn.kehoach.compare.ProvinceScheme;
import vn.kehoach.model.Plan;

/** The report and the view as people meet them; skipped where no Chromium is installed. */
class PagesInBrowserTest {
    private static final String EVIL =
            "<img src=x onerror=\"document.title='EVIL'\"></script>" + "<script>document.title='EVIL'</script>";

    // Chromium may still be writing its profile when it is told to stop.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Browser browser;
    private static Path report;
    private static Path view;

    @BeforeAll
    static void openBrowser() throws Exception {
        Optional<Path> program = Browser.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed");
        PlanExtractor extractor = PlanExtractor.standard();
        Plan first = extractor.extract(plan("HÀ GIANG", "Hà Giang", "95", "8"));
        Plan second = extractor.extract(plan("LÂM ĐỒNG", "Lâm Đồng", "97", "11"));
        Plan third = extractor.extract(plan("CÀ MAU", "Cà Mau", "93,5", "9"));
        Comparison comparison = Comparison.of(
                List.of(
                        PlanDigest.of(first, "ha-giang.txt"),
                        PlanDigest.of(second, "lam-dong.txt"),
                        PlanDigest.of(third, EVIL)),
                PlanDigest.of(second, "moc.txt"),
                new ProvinceMap(ProvinceScheme.OLD),
                IndicatorAligner.standard(),
                List.of());
        report = folder.resolve("report.html");
        view = folder.resolve("view.html");
        ReportPage.write(comparison, report);
        PlanPage.write(first, "ha-giang.txt", view);
        browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void closeBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrong() throws Exception {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.eval("document.title")).doesNotContain("EVIL");
    }

    private static String plan(String capitals, String province, String insurance, String doctors) {
        return "ỦY BAN NHÂN DÂN TỈNH " + capitals + "\nSố: 215/KH-UBND\n" + province
                + ", ngày 12 tháng 3 năm 2021\nKẾ HOẠCH\nPhát triển y tế cơ sở giai đoạn 2021-2025\n"
                + "I. MỤC TIÊU\n- Đến năm 2025, tỷ lệ người dân tham gia bảo hiểm y tế đạt trên " + insurance + "% "
                + EVIL
                + ".\n- Đến năm 2025, đạt " + doctors + " bác sĩ/vạn dân.\n"
                + "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án đào tạo bác sĩ,"
                + " hoàn thành trong quý II năm 2021.\n";
    }

    @Test
    void listsTheDocuments() throws Exception {
        browser.open(report, "");

        assertThat(browser.eval("document.querySelectorAll('#view-overview tbody tr').length"))
                .isEqualTo("4");
        assertThat(browser.eval("document.querySelectorAll('#view-overview img').length"))
                .isEqualTo("0");
    }

    @Test
    void searchesWithoutMarks() throws Exception {
        browser.open(report, "#indicators");

        browser.eval("document.getElementById('search').focus()");
        browser.type("bac si");

        assertThat(browser.eval("[...document.querySelectorAll('.list li')].map(li => li.innerText).join()"))
                .contains("bác sĩ")
                .doesNotContain("bảo hiểm");
    }

    @Test
    void leadsFromAFigureToItsSentence() throws Exception {
        browser.open(report, "#indicators/health-insurance-coverage");

        browser.click("#figures .fig");

        assertThat(browser.eval("document.querySelector('#sentence mark').textContent"))
                .contains("95%");
        assertThat(browser.eval("document.querySelector('dialog').open")).isEqualTo("true");
        assertThat(browser.eval("document.querySelector('dialog').innerText"))
                .contains("ha-giang.txt")
                .contains("<script>");
    }

    @Test
    void isReachedByKeyboard() throws Exception {
        browser.open(report, "#indicators/health-insurance-coverage");

        assertThat(browser.eval("document.querySelectorAll('#chart .dot[tabindex=\"0\"]').length"))
                .isEqualTo("3");
        browser.eval("document.querySelector('#chart .dot').focus()");
        browser.press("Enter");

        assertThat(browser.eval("document.querySelector('dialog').open")).isEqualTo("true");
    }

    @Test
    void showsMapAndBaseline() throws Exception {
        browser.open(report, "#indicators/health-insurance-coverage");

        assertThat(browser.eval("document.querySelectorAll('.tilemap button').length"))
                .isEqualTo("63");
        assertThat(browser.eval("document.querySelectorAll('.tilemap .has').length"))
                .isEqualTo("3");
        assertThat(browser.eval("document.querySelectorAll('#chart line.base').length"))
                .isEqualTo("1");
        assertThat(browser.eval("[...document.querySelectorAll('#figures td.below')].length"))
                .isEqualTo("2");
    }

    @Test
    void speaksEnglish() throws Exception {
        browser.open(report, "#indicators/health-insurance-coverage");

        browser.click("#lang");

        assertThat(browser.eval("document.getElementById('name').textContent")).isEqualTo("Health insurance coverage");
        assertThat(browser.eval("document.documentElement.lang")).isEqualTo("en");
        browser.click("#lang");
        assertThat(browser.eval("document.documentElement.lang")).isEqualTo("vi");
    }

    @Test
    void turnsDark() throws Exception {
        browser.open(report, "#indicators");
        String before = browser.eval("getComputedStyle(document.body).backgroundColor");

        browser.click("#theme");

        assertThat(browser.eval("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(before);
        browser.click("#theme");
    }

    @Test
    void tellsWhoLeadsWhat() throws Exception {
        browser.open(report, "#leads");

        browser.click(".matrix button");

        assertThat(browser.eval("document.querySelector('dialog').innerText")).contains("đề án đào tạo bác sĩ");
    }

    @Test
    void prints() throws Exception {
        browser.open(report, "#indicators/health-insurance-coverage");
        assertThat(browser.pdf()).hasSizeGreaterThan(10_000);

        browser.open(view, "");
        assertThat(browser.pdf()).hasSizeGreaterThan(10_000);
    }

    @Test
    void runsNoScriptThatWasNotItsOwn() throws Exception {
        browser.open(view, "");

        assertThat(browser.eval("document.querySelectorAll('#text img, #text script').length"))
                .isEqualTo("0");
        assertThat(browser.eval("document.getElementById('text').innerText")).contains("<script>");
    }

    @Test
    void linksTextAndListsBothWays() throws Exception {
        browser.open(view, "");

        browser.click("#text .m.target");
        assertThat(browser.eval("document.querySelector('.items li.on').dataset.i"))
                .isEqualTo("target-1");

        browser.click(".items li[data-i='time-2'] a");
        assertThat(browser.eval("[...document.querySelectorAll('#text .on')].map(n => n.dataset.i).join()"))
                .contains("time-2");
    }

    @Test
    void switchesMarksOff() throws Exception {
        browser.open(view, "");
        String marked = "getComputedStyle(document.querySelector('#text .m.agency:not(.target)')).backgroundColor";
        String before = browser.eval(marked);

        browser.click("input[data-kind=agency]");

        assertThat(browser.eval(marked)).isNotEqualTo(before);
    }

    @Test
    void viewSpeaksEnglish() throws Exception {
        browser.open(view, "");

        browser.click("#lang");

        assertThat(browser.eval("document.getElementById('h-outline').textContent"))
                .isEqualTo("Outline");
        browser.click("#lang");
    }
}
