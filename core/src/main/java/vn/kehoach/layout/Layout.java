package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Span;
import vn.kehoach.model.Warning;
import vn.kehoach.read.Block;

/**
 * Text from portals, converters and PDFs to clean paragraphs and tables.
 *
 * <p>Immutable and thread-safe; every call makes fresh state. Time is linear in the length of the document.
 */
public final class Layout {
    private final DocumentTypes types;
    private final PortalFurniture furniture;
    private final TableHeaders headers;
    private final CellLikeness likeness;
    private final PhraseTrie<String> offices;
    private final LineEnds ends;

    /** Loads the vocabulary that layout needs. */
    public Layout(Vocabulary vocabulary, DocumentTypes types) {
        this.types = types;
        this.ends = new LineEnds(vocabulary);
        this.furniture = new PortalFurniture(vocabulary, types, ends);
        this.headers = new TableHeaders(vocabulary);
        this.offices = vocabulary.phrases("office-holders.tsv");
        this.likeness = new CellLikeness(vocabulary);
    }

    /** Lays out a document's blocks. */
    public LaidOutText layOut(List<Block> blocks) {
        List<RawLine> lines = furniture.remove(MarkdownMarks.strip(blocks));
        List<Piece> pieces = PieceFinder.find(lines, headers, likeness, ends);
        List<RawLine> running = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Prose prose) {
                running.addAll(prose.lines());
                running.add(RawLine.plain(""));
            }
        }
        return new Writer(Unwrapper.learn(running, types, offices, ends)).write(pieces);
    }

    /** Writes the pieces down as text and remembers what each line is. */
    private final class Writer {
        private final Unwrapper unwrapper;
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private final TextMarks marks = new TextMarks();

        private List<List<String>> openRows = new ArrayList<>();

        Writer(Unwrapper unwrapper) {
            this.unwrapper = unwrapper;
        }

        LaidOutText write(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (piece instanceof Piece.Rows rows) {
                    continueTable(rows.rows());
                } else if (!(openRows.size() > 0
                        && isPageGap(piece)
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1) instanceof Piece.Rows next
                        && continues(next.rows()))) {
                    closeTable();
                    prose(piece);
                }
            }
            closeTable();
            return new LaidOutText(
                    text.toString(), paragraphs, tables, warnings, marks.pages(text.length()), marks.uncertain());
        }

        private void prose(Piece piece) {
            if (piece instanceof Piece.Loose loose) {
                loose.lines().forEach(line -> paragraph(line, Paragraph.Kind.TEXT));
            } else if (piece instanceof Piece.Prose prose) {
                for (RawLine line : unwrapper.join(PageFurniture.clean(prose.lines()))) {
                    paragraph(line, line.footnote() ? Paragraph.Kind.FOOTNOTE : Paragraph.Kind.TEXT);
                }
            }
        }

        private void paragraph(RawLine line, Paragraph.Kind kind) {
            String marked = line.squeezed().replace('\t', ' ').strip();
            String words = marks.unmark(marked, text.length()).strip();
            if (words.isEmpty() || words.equals("|") || Texts.isRule(words)) {
                return;
            }
            int start = text.length();
            text.append(words).append('\n');
            paragraphs.add(
                    new Paragraph(new Span(start, start + words.length()), kind, line.bold(), line.boldLead(), -1));
        }

        /** Nothing but page numbers, page breaks and empty lines. */
        private boolean isPageGap(Piece piece) {
            return piece instanceof Piece.Prose prose
                    && prose.lines().stream()
                            .allMatch(line ->
                                    line.isBlank() || Texts.isRule(line.text()) || Texts.isPageNumber(line.text()));
        }

        /** Whether rows go on with the open table: its header again, or the same number of columns and no header. */
        private boolean continues(List<List<String>> rows) {
            List<String> first = rows.get(0);
            return sameHeader(first)
                    || headers.roles(first).isEmpty()
                            && first.size() == openRows.get(0).size();
        }

        private boolean sameHeader(List<String> row) {
            return !openRows.isEmpty()
                    && !row.isEmpty()
                    && row.size() == openRows.get(0).size()
                    && Folding.key(row.get(0))
                            .equals(Folding.key(openRows.get(0).get(0)))
                    && !headers.roles(row).isEmpty()
                    && Folding.key(String.join(" ", row)).equals(Folding.key(String.join(" ", openRows.get(0))));
        }

        private void continueTable(List<List<String>> rows) {
            if (!openRows.isEmpty() && !continues(rows)) {
                closeTable();
            }
            boolean repeated = false;
            for (List<String> row : rows) {
                if (sameHeader(row)) {
                    repeated = true;
                } else if (repeated && row.size() > 1 && row.get(0).isEmpty() && openRows.size() > 1) {
                    mergeIntoLast(row);
                } else {
                    openRows.add(row);
                    repeated = false;
                }
            }
        }

        /** A row cut by a page break: its rest belongs to the row before. */
        private void mergeIntoLast(List<String> rest) {
            List<String> last = openRows.get(openRows.size() - 1);
            List<String> merged = new ArrayList<>();
            for (int i = 0; i < Math.max(last.size(), rest.size()); i++) {
                String above = i < last.size() ? last.get(i) : "";
                String below = i < rest.size() ? rest.get(i) : "";
                merged.add((above + " " + below).strip());
            }
            openRows.set(openRows.size() - 1, merged);
        }

        private void closeTable() {
            if (openRows.isEmpty()) {
                return;
            }
            List<ColumnRole> roles = headers.roles(openRows.get(0));
            int headerRows = roles.isEmpty() ? 0 : 1;
            if (roles.isEmpty() && openRows.size() > 1) {
                roles = headers.roles(openRows.get(1));
                headerRows = roles.isEmpty() ? 0 : 2;
            }
            List<Table.Row> rows = new ArrayList<>();
            for (List<String> cells : openRows) {
                if (cells.stream().allMatch(cell -> cell.isBlank() || Texts.isRule(cell))) {
                    continue;
                }
                int start = text.length();
                List<Span> spans = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    if (i > 0) {
                        text.append('\t');
                    }
                    String cell = marks.unmark(cells.get(i), text.length());
                    spans.add(new Span(text.length(), text.length() + cell.length()));
                    text.append(cell);
                }
                Span span = new Span(start, text.length());
                text.append('\n');
                rows.add(new Table.Row(span, spans));
                paragraphs.add(new Paragraph(span, Paragraph.Kind.ROW, false, false, tables.size()));
            }
            openRows = new ArrayList<>();
            if (!rows.isEmpty()) {
                tables.add(new Table(rows, headerRows, roles));
            }
        }
    }
}
