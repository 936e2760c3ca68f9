package vn.kehoach.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.cli.DuckDbFile;
import vn.kehoach.model.Plan;

/** The files of all formats, read back by others. */
class TableFilesTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ GIANG
            Số: 215/KH-UBND
            Hà Giang, ngày 12 tháng 3 năm 2021
            KẾ HOẠCH
            Phát triển y tế cơ sở giai đoạn 2021-2025
            Căn cứ Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương;
            I. MỤC TIÊU
            - Đến năm 2025, trên 95,5% dân số tham gia bảo hiểm y tế.
            - Tăng số giường bệnh từ 25 lên 30 giường bệnh/10.000 dân.
            II. TỔ CHỨC THỰC HIỆN
            1. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng "đề án" đào tạo bác sĩ, hoàn thành trong quý II năm 2021.
            """;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void sameRowsInEveryFormat() throws IOException {
        write(Language.EN, EnumSet.of(Format.CSV, Format.PARQUET, Format.DUCKDB), "a.txt", "so/b.txt");

        for (Table table : Tables.ALL) {
            String name = table.name();
            List<String> database =
                    DuckDbFile.query("ATTACH '" + out + "/kehoach.duckdb' AS k (READ_ONLY)", "FROM k." + name);
            List<String> parquet = DuckDbFile.query("SELECT 1", "FROM '" + out + "/" + name + ".parquet'");
            List<String> csv = DuckDbFile.query(
                    "SELECT 1",
                    "SELECT " + String.join(", ", casts(table)) + " FROM read_csv('" + out + "/" + name + ".csv')");

            assertThat(database).as(name).isNotEmpty();
            assertThat(parquet).as(name).isEqualTo(database);
            // Of a sentence that opens with a dash, a CSV file says that it is no formula.
            assertThat(csv.stream().map(line -> line.replace("|'-", "|-")))
                    .as(name)
                    .isEqualTo(database);
        }
    }

    @Test
    void theSameRowsGiveTheSameFiles() throws IOException {
        EnumSet<Format> formats = EnumSet.of(Format.CSV, Format.XLSX, Format.PARQUET, Format.DUCKDB);
        write(Language.EN, formats, "a.txt", "so/b.txt");
        Path first = out;
        out = Files.createDirectory(folder.resolve("again"));

        write(Language.EN, formats, "a.txt", "so/b.txt");

        for (Format format : formats) {
            for (String file : format.files()) {
                if (format == Format.DUCKDB) {
                    // DuckDB gives every database an id of its own; what it holds is the same, in the same order.
                    assertThat(DuckDbFile.content(out.resolve(file)))
                            .isNotEmpty()
                            .isEqualTo(DuckDbFile.content(first.resolve(file)));
                } else {
                    assertThat(out.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
                }
            }
        }
        assertThat(out.resolve("kehoach.duckdb.wal")).doesNotExist();
    }

    @Test
    void duckDbFindsTheTypesOfCsvByItself() throws IOException {
        write(Language.EN, EnumSet.of(Format.CSV), "a.txt");

        assertThat(DuckDbFile.query("SELECT 1", "DESCRIBE FROM read_csv('" + out + "/targets.csv')"))
                .anyMatch(line -> line.startsWith("value|DOUBLE|"))
                .anyMatch(line -> line.startsWith("due_end|DATE|"))
                .anyMatch(line -> line.startsWith("start|BIGINT|"))
                .anyMatch(line -> line.startsWith("sentence|VARCHAR|"));
        assertThat(DuckDbFile.query("SELECT 1", "SELECT issued_on FROM read_csv('" + out + "/documents.csv')"))
                .containsExactly("2021-03-12");
    }

    @Test
    void csvOpensInExcelAsVietnamese() throws IOException {
        write(Language.VI, EnumSet.of(Format.CSV), "a.txt");

        String tasks = Files.readString(out.resolve("tasks.csv"));
        assertThat(tasks)
                .startsWith("\uFEFFTệp,Số ký hiệu,Mã,Nhiệm vụ,Chủ trì,Phối hợp,Thời hạn,")
                .contains("\r\na.txt,215/KH-UBND,task-1,\"Sở Y tế")
                .contains(",Sở Y tế,Sở Tài chính,")
                .contains("\"\"đề án\"\"")
                .contains(",2021-06-30,");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+84 912, '''+84 912'",
        "@SUM(A1), '''@SUM(A1)'",
        "- Đơn vị chủ trì, '''- Đơn vị chủ trì'",
        "＝1+1, '''＝1+1'",
        "Sở Y tế = 1, Sở Y tế = 1",
        "=, =",
        "95%, 95%"
    })
    void noCellIsAFormula(String text, String cell) {
        assertThat(CsvWriter.harmless(text)).isEqualTo(cell);
    }

    @Test
    void aFormulaInADocumentStaysText() throws IOException {
        write(Language.VI, EnumSet.of(Format.CSV, Format.XLSX), "=HYPERLINK(1).txt");

        assertThat(Files.readString(out.resolve("targets.csv"))).contains("\r\n'=HYPERLINK(1).txt,");
        assertThat(sheet(2))
                .contains("t=\"inlineStr\"")
                .contains("=HYPERLINK(1).txt")
                .doesNotContain("<f>");
    }

    @Test
    void theWorkbookIsForPeople() throws IOException {
        write(Language.VI, EnumSet.of(Format.XLSX), "a.txt");

        assertThat(part("xl/workbook.xml")).contains("_xlnm._FilterDatabase");
        assertThat(sheet(1)).contains("state=\"frozen\"").contains("Số ký hiệu").contains("<v>44267.0</v>");
        assertThat(sheet(2))
                .contains("Câu gốc")
                .contains("Trang")
                .contains("- Đến năm 2025, trên 95,5% dân số tham gia bảo hiểm y tế.")
                .contains("<v>95.5</v>")
                .contains("<autoFilter ref=\"A1:P3\"");
        assertThat(sheet(3)).contains("Chủ trì").contains("Sở Tài chính");
    }

    @Test
    void aWorkbookHasNoClock() throws IOException {
        write(Language.VI, EnumSet.of(Format.XLSX), "a.txt");

        assertThat(part("docProps/core.xml")).doesNotContain("created>");
    }

    @Test
    void aLongTableGoesOnOnAnotherSheet() throws IOException {
        Path file = out.resolve("kehoach.xlsx");
        XlsxWriter writer = new XlsxWriter(file, Language.VI, 3);
        try (writer) {
            writer.begin(Tables.TASKS.table());
            for (String line : RowLines.of("a.txt", plan())) {
                if (line.startsWith("tasks\t")) {
                    for (int i = 0; i < 5; i++) {
                        writer.row(Row.of(line.substring(6)));
                    }
                }
            }
            writer.finish();
        }

        assertThat(part("xl/workbook.xml").split("<sheet ", -1)).hasSize(1 + 3);
        assertThat(sheet(3)).contains("Sở Tài chính");
    }

    @Test
    void cellsTooLongForLittleMemoryAreWrittenAllTheSame() throws IOException {
        Table table = new Table(
                "long",
                "Dài",
                List.of(Column.plain("n", ColumnType.INTEGER, 0), Column.plain("text", ColumnType.TEXT, 0)));
        Random random = new Random(3);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[50_000];
            random.nextBytes(bytes);
            rows.add(new Row(List.of(String.valueOf(i), HexFormat.of().formatHex(bytes))));
        }

        FilledTable.writeParquet(List.of(new FilledTable(table, rows)), out);

        assertThat(DuckDbFile.query(
                        "SELECT 1", "SELECT count(*), sum(n), sum(length(text)) FROM '" + out + "/long.parquet'"))
                .containsExactly("400|79800|40000000");
        assertThat(out).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void columnsOfOneNameAreToldApart() throws IOException {
        Column column = Column.plain("Xã \"A\"", ColumnType.NUMBER, 9);
        Column other = Column.plain("xã \"a\"", ColumnType.NUMBER, 9);
        Table table = new Table("wide", "wide", List.of(column, column, other));

        FilledTable.writeParquet(List.of(new FilledTable(table, List.of(new Row(List.of("1", "2", "3"))))), out);

        assertThat(DuckDbFile.query("SELECT 1", "SELECT column_name FROM (DESCRIBE FROM '" + out + "/wide.parquet')"))
                .containsExactly("Xã \"A\"", "Xã \"A\" 2", "xã \"a\" 3");
        assertThat(DuckDbFile.query("SELECT 1", "FROM '" + out + "/wide.parquet'"))
                .containsExactly("1.0|2.0|3.0");
    }

    @Test
    void rowsSurviveTheirWayToDisk() {
        List<String> cells = new ArrayList<>(List.of("a\tb", "c\\nd\ne", "\\N", "\r", "Ủy ban"));
        cells.add(1, null);
        Row row = new Row(cells);

        assertThat(Row.of(row.line())).isEqualTo(row);
    }

    @Test
    void headingsAreKnownOnce() {
        for (Table table : Tables.ALL) {
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(table.columns()).extracting(Column::vietnamese).doesNotHaveDuplicates();
        }
    }

    private static Plan plan() {
        return PlanExtractor.standard().extract(PLAN);
    }

    private void write(Language language, EnumSet<Format> formats, String... names) throws IOException {
        try (RowSpool spool = new RowSpool(Files.createTempDirectory(folder, "rows"))) {
            for (String name : names) {
                for (String line : RowLines.of(name, plan())) {
                    spool.add(line);
                }
            }
            spool.write(formats, out, language, 2);
        }
    }

    private String sheet(int number) throws IOException {
        return part("xl/worksheets/sheet" + number + ".xml");
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(out.resolve("kehoach.xlsx").toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return unescaped(xml);
        }
    }

    /** "&amp;#x103;" to "ă". */
    private static String unescaped(String xml) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        int at = xml.indexOf("&#x");
        while (at >= 0) {
            int end = xml.indexOf(';', at);
            text.append(xml, start, at).appendCodePoint(Integer.parseInt(xml.substring(at + 3, end), 16));
            start = end + 1;
            at = xml.indexOf("&#x", start);
        }
        return text.append(xml.substring(start)).toString();
    }

    private static List<String> casts(Table table) {
        return table.columns().stream()
                .map(column ->
                        "CAST(\"" + column.name() + "\" AS " + column.type().sql() + ")")
                .toList();
    }
}
