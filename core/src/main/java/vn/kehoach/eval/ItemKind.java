package vn.kehoach.eval;

import java.util.Locale;
import java.util.Optional;

/** The kinds of thing that are compared; findings are listed by kind. */
public enum ItemKind {
    /** Letterhead, title, period and signer. */
    METADATA,
    /** Headings and their tree. */
    SECTIONS,
    /** Numeric goals (chỉ tiêu). */
    TARGETS,
    /** Assigned work (nhiệm vụ). */
    TASKS,
    /** Calendar expressions. */
    TIMES,
    /** Mentions of official documents. */
    REFERENCES,
    /** Mentions of organisations. */
    AGENCIES;

    /** The name in gold files and on the command line: "targets". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this label, if there is one. */
    public static Optional<ItemKind> of(String label) {
        for (ItemKind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
