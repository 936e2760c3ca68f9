package vn.kehoach.cli.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a run can write. */
public enum Format {
    JSON,
    JSONL,
    CSV,
    XLSX,
    PARQUET,
    DUCKDB;

    /** As users write it: "xlsx". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files it has besides one for each document. */
    public List<String> files() {
        return switch (this) {
            case JSON -> List.of();
            case JSONL -> List.of("plans.jsonl");
            case CSV -> files(".csv").toList();
            case XLSX -> List.of("kehoach.xlsx");
            case PARQUET -> files(".parquet").toList();
            case DUCKDB -> List.of("kehoach.duckdb");
        };
    }

    /** Whether it is made of rows. */
    public boolean isTabular() {
        return this != JSON && this != JSONL;
    }

    private static Stream<String> files(String extension) {
        return Tables.ALL.stream().map(table -> table.name() + extension);
    }
}
