package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.json.PlanJson;

class CompareCommandTest {
    private static final PlanExtractor EXTRACTOR = PlanExtractor.standard();

    @TempDir
    Path folder;

    private static String plan(String capitals, String province, int year, String goals) {
        return "ỦY BAN NHÂN DÂN TỈNH " + capitals + "\nSố: 21/KH-UBND\n" + province + ", ngày 12 tháng 3 năm " + year
                + "\nKẾ HOẠCH\nPhát triển y tế\nI. MỤC TIÊU\n" + goals + "\n";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), PlanJson.write(EXTRACTOR.extract(text)));
    }

    private void writeThree() throws IOException {
        write(
                "a.json",
                plan("HÀ GIANG", "Hà Giang", 2021, "- Đến năm 2025, tỷ lệ tham gia bảo hiểm y tế đạt trên 95%."));
        write(
                "b.json",
                plan(
                        "LÂM ĐỒNG",
                        "Lâm Đồng",
                        2021,
                        "- Đến năm 2025, tỷ lệ bao phủ BHYT đạt 97% dân số.\n- Đến năm 2025, tỷ lệ hộ nghèo còn 2%."));
        write(
                "c.json",
                plan("BÌNH THUẬN", "Bình Thuận", 2022, "- Đến năm 2025, 93,5% người dân có thẻ bảo hiểm y tế."));
    }

    private String table(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private CommandRun compare(Object... more) {
        Object[] words = new Object[4 + more.length];
        words[0] = "compare";
        words[1] = folder;
        words[2] = "-o";
        words[3] = folder.resolve("out");
        System.arraycopy(more, 0, words, 4, more.length);
        return CommandRun.of(new FakeExtraction(), words);
    }

    @Test
    void putsOneIndicatorInOneRow() throws IOException {
        writeThree();

        CommandRun run = compare("--provinces", "old");

        assertThat(run.err()).startsWith("3 plans, 4 targets, 2 indicators");
        assertThat(run.status()).isZero();
        assertThat(table("wide.csv").lines().toList())
                .contains(
                        "health-insurance-coverage,Tỷ lệ tham gia bảo hiểm y tế,%,Hà Giang,95",
                        "health-insurance-coverage,Tỷ lệ tham gia bảo hiểm y tế,%,Lâm Đồng,97",
                        "health-insurance-coverage,Tỷ lệ tham gia bảo hiểm y tế,%,Bình Thuận,93.5");
        assertThat(table("ranking.csv"))
                .contains("up,2025,1,Lâm Đồng,97,%,3,93.5,95,97")
                .contains("up,2025,3,Bình Thuận,93.5");
        assertThat(table("long.csv")).contains("tỷ lệ tham gia bảo hiểm y tế đạt trên 95%");
        assertThat(Files.size(folder.resolve("out/compare.xlsx"))).isPositive();
        assertThat(Files.size(folder.resolve("out/report.html"))).isPositive();
    }

    @Test
    void writesTheSameRowsAsParquet() throws IOException {
        writeThree();
        for (String by : List.of("province", "region", "year")) {
            compare("--by", by, "--provinces", "old");

            assertThat(query("SELECT column_name FROM (DESCRIBE FROM '%s/wide.parquet')"))
                    .isEqualTo(header("wide.csv"));
            assertThat(query("SELECT count(*) FROM '%s/wide.parquet'"))
                    .isEqualTo(query("SELECT count(*) FROM read_csv('%s/wide.csv', header = true)"));
        }

        assertThat(query("SELECT column_name FROM (DESCRIBE FROM '%s/long.parquet')"))
                .isEqualTo(header("long.csv"));
        assertThat(query("DESCRIBE FROM '%s/long.parquet'"))
                .anyMatch(line -> line.startsWith("value|DOUBLE|"))
                .anyMatch(line -> line.startsWith("due_year|BIGINT|"))
                .anyMatch(line -> line.startsWith("issued_on|DATE|"))
                .anyMatch(line -> line.startsWith("province_code|VARCHAR|"));
        String columns = "SELECT place, document, issued_on, indicator_key, value::DOUBLE, due_year, sentence FROM ";
        assertThat(query(columns + "'%s/long.parquet'"))
                .hasSize(4)
                .isEqualTo(query(columns + "read_csv('%s/long.csv', header = true)").stream()
                        .map(line -> line.replace("|'-", "|-"))
                        .toList());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("duckdb"));
        }
    }

    private List<String> query(String query) throws IOException {
        return DuckDbFile.query(query.replace("%s", folder.resolve("out").toString()));
    }

    private List<String> header(String file) throws IOException {
        return List.of(
                table(file).substring(1).lines().findFirst().orElseThrow().split(","));
    }

    @Test
    void measuresAgainstABaseline() throws IOException {
        writeThree();

        compare("--baseline", folder.resolve("a.json"), "--provinces", "old");

        assertThat(table("long.csv").lines().filter(line -> line.startsWith("Lâm Đồng")))
                .anyMatch(line -> line.contains(",95,2,above,"))
                .anyMatch(line -> line.contains(",unknown,"));
        assertThat(table("long.csv").lines().filter(line -> line.startsWith("Bình Thuận")))
                .allMatch(line -> line.contains(",95,-1.5,below,"));
    }

    @Test
    void knowsTheProvincesSinceTheMerger() throws IOException {
        writeThree();

        compare("--provinces", "new");

        assertThat(table("documents.csv"))
                .contains("Tuyên Quang,08")
                .contains("Lâm Đồng,68")
                .doesNotContain(",Bình Thuận,");
    }

    @Test
    void groupsByRegionAndYear() throws IOException {
        writeThree();

        compare("--by", "region", "--provinces", "old");
        assertThat(table("wide.csv")).contains("Trung du và miền núi phía Bắc,95");

        compare("--by", "year", "--provinces", "old");
        assertThat(table("summary.csv")).contains("Tỷ lệ tham gia bảo hiểm y tế,%,2025,3,93.5,95,97");
    }

    @Test
    void keepsCorrections() throws IOException {
        writeThree();
        Path corrected = Files.writeString(
                folder.resolve("mine.csv"),
                "indicator,key,label,unit\ntỷ lệ bao phủ BHYT,mine,\"Của tôi, riêng\",\nchuyện khác,other,Khác,rate\n");

        compare("--alignment", corrected);

        assertThat(table("long.csv")).contains(",mine,\"Của tôi, riêng\",");
        assertThat(table("alignment.csv"))
                .contains("tỷ lệ bao phủ BHYT,mine,\"Của tôi, riêng\",")
                .contains("chuyện khác,other,Khác,rate");
    }

    @Test
    void writesTheSameTwice() throws IOException {
        writeThree();
        compare("-q");
        List<String> names = List.of(
                "long.csv",
                "wide.csv",
                "coverage.csv",
                "ranking.csv",
                "alignment.csv",
                "compare.xlsx",
                "long.parquet",
                "wide.parquet",
                "report.html");
        List<String> first = names.stream().map(this::read).toList();

        compare("-q");

        assertThat(names.stream().map(this::read).toList()).isEqualTo(first);
    }

    private String read(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve("out").resolve(name));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        writeThree();
        Files.writeString(folder.resolve("zz.json"), "{\"nothing\": 1}");

        CommandRun run = compare();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("zz.json: cannot be read: not the JSON of a plan");
    }

    @Test
    void refusesWrongWords() throws IOException {
        writeThree();

        assertThat(compare("--by", "colour").err()).contains("--by is province, region or year, not colour");
        assertThat(compare("--provinces", "64").status()).isEqualTo(2);
        assertThat(compare("--baseline", folder.resolve("none.json")).err()).contains("No such file or folder");
    }

    @Test
    void viewsOnePlan() throws IOException {
        writeThree();
        Path page = folder.resolve("page.html");

        CommandRun run = CommandRun.of(new FakeExtraction(), "view", folder.resolve("b.json"), "-o", page);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(page)).contains("data-i=\"target-1").contains("Content-Security-Policy");
    }
}
