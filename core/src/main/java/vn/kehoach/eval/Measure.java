package vn.kehoach.eval;

import java.util.List;

/** What is counted: the rows of the table of results, in its order. */
public enum Measure {
    METADATA("metadata"),
    RECIPIENTS("recipients"),
    SECTIONS("sections"),
    SECTION_TREE("section tree"),
    SECTION_KIND("section kind"),
    TARGETS_FOUND("targets found"),
    TARGETS_EXACT("targets exact"),
    TASKS_FOUND("tasks found"),
    TASK_LEAD("task lead"),
    TASK_SUPPORT("task support"),
    TASK_DEADLINE("task deadline"),
    TIMES("times"),
    REFERENCES("references"),
    AGENCIES_EXACT("agencies exact"),
    AGENCIES_OVERLAP("agencies overlap");

    /** The measures whose F1 make up the mean; the others are their looser forms. */
    public static final List<Measure> MAIN = List.of(
            METADATA,
            SECTION_TREE,
            TARGETS_EXACT,
            TASK_LEAD,
            TASK_SUPPORT,
            TASK_DEADLINE,
            TIMES,
            REFERENCES,
            AGENCIES_EXACT);

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The name in the table: "task lead". */
    public String label() {
        return label;
    }
}
