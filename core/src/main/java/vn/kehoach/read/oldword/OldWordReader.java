package vn.kehoach.read.oldword;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.flow.SymbolFont;

/** A Word document of an old version (.doc) to blocks, as its reader sees it; headers and footers left out. */
public final class OldWordReader {
    private static final int MAX_LEVEL = 10;
    private static final int PAGE_BREAK = 12;

    private final HWPFDocument document;
    private final ListManager lists;
    private final Flow flow;
    private final OldWordFields fields = new OldWordFields();
    /** Texts of notes by the place of their mark. */
    private final Map<Integer, Range> notes = new HashMap<>();

    private OldWordReader(HWPFDocument document, long maxCharacters) {
        this.document = document;
        this.lists = new ListManager(document);
        this.flow = new Flow(maxCharacters);
    }

    /**
     * Reads a document; null where it is of Word 6 or 95, whose structure POI does not read.
     *
     * @param maxCharacters more text than this is refused
     * @throws IOException when it is damaged or holds too much
     */
    public static @Nullable List<Block> read(byte[] bytes, long maxCharacters) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return new OldWordReader(document, maxCharacters).read();
        } catch (OldWordFileFormatException e) {
            return null;
        }
    }

    private List<Block> read() throws IOException {
        collect(document.getFootnotes(), document.getFootnoteRange());
        collect(document.getEndnotes(), document.getEndnoteRange());
        content(document.getRange(), 0);
        return flow.blocks();
    }

    private void collect(Notes found, Range texts) {
        for (int i = 0; i < found.getNotesCount(); i++) {
            int start = texts.getStartOffset() + found.getNoteTextStartOffset(i);
            int end = texts.getStartOffset() + found.getNoteTextEndOffset(i);
            notes.put(found.getNoteAnchorPosition(i), new Range(start, end, document));
        }
    }

    /** Reads the paragraphs and tables of a range that stands inside so many tables. */
    private void content(Range range, int level) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            Table table = paragraph.isInTable() && paragraph.getTableLevel() > level && level < MAX_LEVEL
                    ? tableAt(range, paragraph)
                    : null;
            if (table != null && table.numParagraphs() > 0) {
                table(table, level + 1);
                i += table.numParagraphs() - 1;
            } else {
                paragraph(paragraph);
            }
        }
    }

    private static @Nullable Table tableAt(Range range, Paragraph first) {
        try {
            return range.getTable(first);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private void table(Table table, int level) throws IOException {
        flow.openTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            flow.openRow();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                flow.openCell();
                content(cell, level);
                boolean covered = cell.isMerged() && !cell.isFirstMerged()
                        || cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                flow.closeCellAt(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth(), covered);
            }
            flow.closeRow();
        }
        flow.closeTable();
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        if (paragraph.pageBreakBefore()) {
            flow.pageBreak();
        }
        String number = number(paragraph);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                if (!number.isEmpty() && flow.isAtStart()) {
                    flow.marker(number);
                }
                number = "";
                run(run);
            } else {
                fields.passOver(run.text());
            }
        }
        flow.endParagraph();
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String number;
        try {
            number = lists.getFormattedNumber(paragraph).strip();
        } catch (RuntimeException e) {
            // POI stumbles over lists whose definitions are missing; the paragraph itself is sound.
            return "";
        }
        boolean bullet = number.length() == 1 && !Character.isLetterOrDigit(number.charAt(0)) || number.equals("o");
        return number.isEmpty() ? "" : (bullet ? ListNumbers.bullet(number) : number) + " ";
    }

    private void run(CharacterRun run) throws IOException {
        if (run.isSymbol()) {
            boolean drawings =
                    String.valueOf(run.getSymbolFont().getMainFontName()).startsWith("Wingdings");
            flow.text(SymbolFont.sign(run.getSymbolCharacter(), drawings), run.isBold());
            return;
        }
        StringBuilder words = new StringBuilder();
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fields.take(c)) {
                continue;
            }
            if (c >= ' ' || c == '\t') {
                words.append(c);
            } else {
                write(words, run);
                sign(c, run, i);
            }
        }
        write(words, run);
    }

    private void sign(char c, CharacterRun run, int at) throws IOException {
        if (c == 2) {
            Range note = notes.remove(run.getStartOffset() + at);
            if (note != null) {
                flow.openNote();
                content(note, 0);
                flow.closeNote();
            }
        } else if (c == 0x0B) {
            flow.lineBreak();
        } else if (c == PAGE_BREAK) {
            flow.pageBreak();
        } else if (c == 0x1E) {
            flow.text("-", run.isBold());
        }
    }

    private void write(StringBuilder words, CharacterRun run) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        String shown =
                SymbolFont.plain(run.isCapitalized() ? words.toString().toUpperCase(Locale.ROOT) : words.toString());
        words.setLength(0);
        if (run.getSubSuperScriptIndex() == 1) {
            flow.superscript(shown, run.isBold());
        } else {
            flow.text(shown, run.isBold());
        }
    }
}
