package vn.kehoach.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.layout.Table;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Part;

/**
 * Finds the targets (mục tiêu, chỉ tiêu) of running text and of task cells: walks the paragraphs of the body and reads
 * those that may commit, as "- Đến năm 2025, 90% hộ dân dùng nước sạch". Immutable and thread-safe.
 */
final class TargetFinder {
    private static final Set<SectionKind> WITHOUT_TARGETS =
            Set.of(SectionKind.CONTEXT, SectionKind.PREAMBLE, SectionKind.VIEWPOINTS);
    /** A longer paragraph says more than when the bullets below it are due. */
    private static final int MAX_LEAD_IN = 8;

    private final ClauseReader clauses;

    TargetFinder(Vocabulary vocabulary, QuantityReader quantities) {
        clauses = new ClauseReader(vocabulary, quantities);
    }

    List<DraftTarget> find(LaidOutText layout, Outline outline, Mentions mentions) {
        Run run = new Run(layout, outline, mentions);
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            run.read(i);
        }
        return run.found;
    }

    /** The walk through one document. */
    private final class Run {
        private final LaidOutText layout;
        private final Outline outline;
        private final Mentions mentions;
        private final InheritedDues inherited;
        private final List<DraftTarget> found = new ArrayList<>();
        private int table = -1;
        private int row;

        Run(LaidOutText layout, Outline outline, Mentions mentions) {
            this.layout = layout;
            this.outline = outline;
            this.mentions = mentions;
            this.inherited = new InheritedDues(outline, mentions);
        }

        void read(int i) {
            Paragraph paragraph = layout.paragraphs().get(i);
            if (paragraph.kind() == Paragraph.Kind.ROW) {
                row = paragraph.table() == table ? row + 1 : 0;
                table = paragraph.table();
                readTaskCell(i, layout.tables().get(table));
            } else if (paragraph.kind() == Paragraph.Kind.TEXT
                    && outline.parts().get(i) == Part.BODY) {
                if (outline.isHeading(i)) {
                    inherited.enterHeading();
                } else if (mayCommit(outline.sectionOf(i))) {
                    readParagraph(i, paragraph);
                }
            }
        }

        private boolean mayCommit(@Nullable Section section) {
            return section == null ? outline.sections().isEmpty() : !WITHOUT_TARGETS.contains(section.kind());
        }

        private void readParagraph(int i, Paragraph paragraph) {
            String text = paragraph.text(layout.text());
            ListMarker marker = ListMarker.of(text);
            ListMarker.Style style = marker == null ? null : marker.style();
            inherited.enterParagraph(style);
            Span span = paragraph.span();
            Span content = new Span(span.start() + (marker == null ? 0 : marker.length()), span.end());
            Tokens tokens = mentions.tokensFrom(i, content.start());
            boolean announces = text.endsWith(":");
            if (announces || tokens.size() <= MAX_LEAD_IN && isAboveList(i)) {
                TimeValue due = DueTimes.ofTitle(mentions.timesIn(content));
                if (due != null) {
                    inherited.addLeadIn(style, due);
                }
            }
            if (!announces && ClauseSplitter.hasNumber(tokens)) {
                Section section = outline.sectionOf(i);
                TimeValue due = inherited.current(section);
                found.addAll(clauses.read(new Passage(tokens, content, mentions, section, due, null)));
            }
        }

        private boolean isAboveList(int i) {
            return i + 1 < layout.paragraphs().size() && ListMarker.of(layout.textOf(i + 1)) != null;
        }

        /** A target inside the task cell of a table; the row's time is its due. */
        private void readTaskCell(int i, Table own) {
            int task = own.column(ColumnRole.TASK);
            if (task < 0 || own.column(ColumnRole.LEAD) < 0 || row < own.headerRows()) {
                return;
            }
            List<Span> cells = own.rows().get(row).cells();
            if (task >= cells.size()) {
                return;
            }
            Span cell = cells.get(task);
            Tokens tokens = Tokens.of(layout.text(), cell);
            if (ClauseSplitter.hasNumber(tokens)) {
                int time = own.column(ColumnRole.TIME);
                boolean timed = time >= 0 && time < cells.size();
                TimeValue due = timed ? DueTimes.first(mentions.timesIn(cells.get(time))) : null;
                found.addAll(clauses.read(new Passage(tokens, cell, mentions, outline.sectionOf(i), null, due)));
            }
        }
    }
}
