package vn.kehoach.assemble;

import java.util.List;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.Table;
import vn.kehoach.model.Warning;
import vn.kehoach.outline.Outline;

/** What a reader should check in the finished plan. */
final class PlanWarnings {
    private PlanWarnings() {}

    static void add(
            LaidOutText layout,
            Outline outline,
            List<DraftTask> tasks,
            List<DraftTarget> targets,
            List<Warning> warnings) {
        if (layout.text().isBlank()) {
            warnings.add(new Warning("empty-document", "The document holds no text", null));
            return;
        }
        if (!outline.planType()) {
            String type = outline.letterhead().docType();
            warnings.add(new Warning(
                    "not-a-plan",
                    (type == null ? "The document names no type" : "The document is a " + type)
                            + "; targets and tasks are given as far as it states them",
                    null));
        }
        if (outline.letterhead().number() == null && outline.letterhead().docType() != null) {
            warnings.add(
                    new Warning("no-number", "No number and symbol (số, ký hiệu) was found in the letterhead", null));
        }
        for (Table table : layout.tables()) {
            if (table.headerRows() == 0 && table.rows().size() > 1) {
                warnings.add(new Warning(
                        "table-without-header",
                        "A table has no header row that is known; its cells are text only",
                        table.rows().get(0).span()));
            }
        }
    }
}
