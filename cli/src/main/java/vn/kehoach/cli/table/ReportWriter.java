package vn.kehoach.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a run, a CSV file like the tables: one line for each input. */
public final class ReportWriter implements Closeable {
    /** Its file. */
    public static final String FILE = "report.csv";

    private static final Table REPORT = new Table(
            "report",
            "Báo cáo",
            List.of(
                    new Column("file", "Tệp", ColumnType.TEXT, 0),
                    new Column("status", "Kết quả", ColumnType.TEXT, 0),
                    new Column("reason", "Lý do", ColumnType.TEXT, 0),
                    new Column("message", "Giải thích", ColumnType.TEXT, 0),
                    new Column("seconds", "Số giây", ColumnType.NUMBER, 0),
                    new Column("pages", "Số trang", ColumnType.INTEGER, 0),
                    new Column("sections", "Số mục", ColumnType.INTEGER, 0),
                    new Column("targets", "Số chỉ tiêu", ColumnType.INTEGER, 0),
                    new Column("tasks", "Số nhiệm vụ", ColumnType.INTEGER, 0),
                    new Column("warnings", "Số cảnh báo", ColumnType.INTEGER, 0),
                    new Column("sha256", "SHA-256", ColumnType.TEXT, 0)));

    private final CsvWriter writer;

    public ReportWriter(Path folder, Language language) throws IOException {
        writer = new CsvWriter(folder, language);
        writer.begin(REPORT);
    }

    /** Adds a line; cells in the order of the columns. */
    public void add(List<@Nullable String> cells) throws IOException {
        writer.row(new Row(cells));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
