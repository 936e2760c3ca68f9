package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;

/** The workbook opened by another program; passed over where LibreOffice Calc is missing. */
class LibreOfficeTest {
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    private Path folder;

    @Test
    void opensTheWorkbook() throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        PlanFolder.make(in, 3, 0, 11);
        CommandRun.of(
                new LazyExtraction(PlanExtractor::standard), "extract", in, "-o", folder.resolve("out"), "-f", "xlsx");

        Path sheet = folder.resolve("csv/kehoach-Chỉ tiêu.csv");
        assumeTrue(converts() && Files.exists(sheet), "LibreOffice Calc is missing");

        assertThat(Files.readString(sheet))
                .startsWith("Tệp,Số ký hiệu,Chỉ tiêu,")
                .contains("Câu gốc")
                .contains("- Đến năm ");
        assertThat(Files.readString(folder.resolve("csv/kehoach-Nhiệm vụ.csv")))
                .contains("Chủ trì")
                .contains("Sở ");
    }

    private boolean converts() throws InterruptedException {
        try {
            return new ProcessBuilder(
                            System.getProperty("soffice", "soffice"),
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            ALL_SHEETS,
                            "--outdir",
                            folder.resolve("csv").toString(),
                            folder.resolve("out/kehoach.xlsx").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(120, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }
}
