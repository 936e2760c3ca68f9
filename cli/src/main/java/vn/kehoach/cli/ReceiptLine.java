package vn.kehoach.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.table.Row;

/** A receipt on one line, as results are kept. */
final class ReceiptLine {
    private static final int CELLS = 12;

    private ReceiptLine() {}

    static String write(Receipt receipt) {
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(receipt.name());
        cells.add(receipt.sha256());
        cells.add(receipt.status().name());
        cells.add(receipt.reason());
        cells.add(receipt.message());
        cells.add(seconds(receipt.seconds()));
        Receipt.Counts counts = receipt.counts();
        cells.add(counts == null ? null : counts.heading());
        cells.add(counts == null ? null : String.valueOf(counts.pages()));
        cells.add(counts == null ? null : String.valueOf(counts.sections()));
        cells.add(counts == null ? null : String.valueOf(counts.targets()));
        cells.add(counts == null ? null : String.valueOf(counts.tasks()));
        cells.add(counts == null ? null : warnings(counts.warnings()));
        return new Row(cells).line();
    }

    /** @throws IOException when it is no receipt */
    static Receipt read(String line) throws IOException {
        List<@Nullable String> cells = Row.of(line).cells();
        try {
            if (cells.size() != CELLS) {
                throw new IllegalArgumentException(cells.size() + " cells");
            }
            return new Receipt(
                    needed(cells, 0),
                    cells.get(1),
                    Receipt.Status.valueOf(needed(cells, 2)),
                    cells.get(3),
                    cells.get(4),
                    Double.parseDouble(needed(cells, 5)),
                    cells.get(6) == null ? null : counts(cells));
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a receipt: " + line, e);
        }
    }

    /** Two digits behind the point. */
    static String seconds(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Receipt.Counts counts(List<@Nullable String> cells) {
        return new Receipt.Counts(
                needed(cells, 6),
                Integer.parseInt(needed(cells, 7)),
                Integer.parseInt(needed(cells, 8)),
                Integer.parseInt(needed(cells, 9)),
                Integer.parseInt(needed(cells, 10)),
                warnings(needed(cells, 11)));
    }

    private static String needed(List<@Nullable String> cells, int at) {
        String cell = cells.get(at);
        if (cell == null) {
            throw new IllegalArgumentException("cell " + at + " is empty");
        }
        return cell;
    }

    private static String warnings(Map<String, Integer> warnings) {
        return warnings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Map<String, Integer> warnings(String line) {
        Map<String, Integer> warnings = new TreeMap<>();
        for (int start = 0; start < line.length(); ) {
            int semicolon = line.indexOf(';', start);
            int end = semicolon < 0 ? line.length() : semicolon;
            int equals = line.lastIndexOf('=', end - 1);
            warnings.put(line.substring(start, equals), Integer.valueOf(line.substring(equals + 1, end)));
            start = end + 1;
        }
        return warnings;
    }
}
