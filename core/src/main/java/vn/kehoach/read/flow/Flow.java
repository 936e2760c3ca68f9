package vn.kehoach.read.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.kehoach.read.Block;

/**
 * Puts together what a format's reader meets on its way through a document.
 *
 * <p>Text goes to the innermost open place: the page, a cell, a text box, a note. Text boxes and notes come out after
 * the paragraph, or the table, in which they are anchored. Not thread-safe; one for each document.
 */
public final class Flow {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MAX_DEPTH = 60;

    private final Deque<Place> places = new ArrayDeque<>();
    private final long maxCharacters;
    private long characters;
    private int notes;

    /**
     * @param maxCharacters more text than this is refused
     */
    public Flow(long maxCharacters) {
        this.maxCharacters = maxCharacters;
        places.push(new Place());
    }

    /** Adds words to the open paragraph. */
    public void text(CharSequence words, boolean bold) throws TooBigInsideException {
        count(words.length());
        place().paragraph.append(words, bold);
    }

    /** Adds words in which any run of blanks is one blank, as in HTML. */
    public void flowing(CharSequence words, boolean bold) throws TooBigInsideException {
        StringBuilder out = new StringBuilder(words.length());
        boolean blank = place().paragraph.endsBlank();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean gap = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!gap) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = gap;
        }
        text(out, bold);
    }

    /** Adds raised text; digits stay recognisable as marks and powers: "m²", not "m2". */
    public void superscript(CharSequence words, boolean bold) throws TooBigInsideException {
        text(isNumber(words) ? raised(words) : words, bold);
    }

    /** The number that the format counted for the open paragraph: "1.2. ", "- ". */
    public void marker(String marker) throws TooBigInsideException {
        count(marker.length());
        place().paragraph.marker(marker);
    }

    /** The open paragraph is a heading. */
    public void heading() {
        place().paragraph.heading();
    }

    /** Whether nothing stands in the open paragraph yet. */
    public boolean isAtStart() {
        return place().paragraph.isEmpty();
    }

    /** Ends the line, not the paragraph. */
    public void lineBreak() {
        Place place = place();
        place.content.add(place.paragraph.take(places.size() > 1));
    }

    /** Ends the paragraph; an empty one is an empty line. */
    public void endParagraph() {
        Place place = place();
        place.content.add(place.paragraph.take(places.size() > 1));
        place.paragraph.endHeading();
        place.release();
    }

    /** Ends the paragraph unless nothing stands in it. */
    public void endParagraphIfAny() {
        Place place = place();
        if (!place.paragraph.isEmpty() || places.size() > 1 && place.paragraph.length() > 0) {
            endParagraph();
        } else {
            place.paragraph.take(false);
            place.paragraph.endHeading();
        }
    }

    /** Ends the page; inside tables and notes there are none. */
    public void pageBreak() {
        if (places.size() == 1) {
            endParagraphIfAny();
            place().content.add(new Block.PageBreak());
        }
    }

    /** Opens a table in the open place. */
    public void openTable() throws TooBigInsideException {
        endParagraphIfAny();
        deeper();
        place().tables.push(new TableBuilder());
    }

    /** Closes the innermost table. */
    public void closeTable() {
        Place place = place();
        if (!place.tables.isEmpty()) {
            place.content.addAll(place.tables.pop().blocks());
            place.release();
        }
    }

    /** Opens a row of the innermost table. */
    public void openRow() {
        TableBuilder table = place().tables.peek();
        if (table != null) {
            table.openRow();
        }
    }

    /** Closes the row. */
    public void closeRow() {
        TableBuilder table = place().tables.peek();
        if (table != null) {
            table.closeRow();
        }
    }

    /** Leaves columns of the open row empty. */
    public void skipColumns(int columns) {
        TableBuilder table = place().tables.peek();
        if (table != null) {
            table.skip(columns);
        }
    }

    /** Opens a cell; until it closes text goes there. */
    public void openCell() throws TooBigInsideException {
        deeper();
        places.push(new Place());
    }

    /**
     * Closes the open cell.
     *
     * @param columns how many columns it covers
     * @param rows how many rows it covers, this one included
     */
    public void closeCell(int columns, int rows) {
        closeCell(columns, rows, false);
    }

    /**
     * Closes the open cell.
     *
     * @param columns how many columns it covers
     * @param rows how many rows it covers, this one included
     * @param covered whether another cell covers it, so that nothing in it shows
     */
    public void closeCell(int columns, int rows, boolean covered) {
        closeCell(covered, (table, content) -> table.cell(content, columns, rows));
    }

    /**
     * Closes the open cell of a table that knows no columns, only where cells end on the page.
     *
     * @param left where it begins, in any unit
     * @param right where it ends
     * @param covered whether another cell covers it, so that nothing in it shows
     */
    public void closeCellAt(int left, int right, boolean covered) {
        closeCell(covered, (table, content) -> table.cellAt(content, left, right));
    }

    private void closeCell(boolean covered, BiConsumer<TableBuilder, List<Block>> add) {
        if (places.size() == 1) {
            return;
        }
        Place cell = close();
        TableBuilder table = place().tables.peek();
        if (table != null) {
            add.accept(table, covered ? List.of() : List.copyOf(cell.content));
        } else if (!covered) {
            place().content.addAll(cell.content);
        }
        place().waiting.addAll(cell.waiting);
    }

    /** Whether a table is open in the innermost place. */
    public boolean isInTable() {
        return !place().tables.isEmpty();
    }

    /** Opens a text box. */
    public void openBox() throws TooBigInsideException {
        deeper();
        places.push(new Place());
    }

    /** Closes the text box; what it holds comes after the paragraph it is anchored in. */
    public void closeBox() {
        Place box = close();
        place().waiting.addAll(box.content);
        place().waiting.addAll(box.waiting);
    }

    /** Opens a note at this place of the text. */
    public void openNote() throws TooBigInsideException {
        deeper();
        Place note = new Place();
        note.mark = raised(Integer.toString(++notes));
        text(note.mark, false);
        places.push(note);
    }

    /** Closes the note. */
    public void closeNote() {
        Place note = close();
        String words = CellWords.of(note.content).replace('\n', ' ');
        if (!words.isEmpty()) {
            String mark = String.valueOf(note.mark);
            String separate = words.startsWith(mark) ? words : mark + " " + words;
            place().waiting.add(new Block.Footnote(separate));
        }
    }

    /** All blocks in reading order; closes what is still open. */
    public List<Block> blocks() {
        while (places.size() > 1) {
            closeCell(1, 1);
        }
        endParagraphIfAny();
        while (isInTable()) {
            closeTable();
        }
        place().release();
        return List.copyOf(place().content);
    }

    private Place close() {
        endParagraphIfAny();
        while (isInTable()) {
            closeTable();
        }
        return places.pop();
    }

    private Place place() {
        return places.element();
    }

    private void deeper() throws TooBigInsideException {
        if (places.size() + place().tables.size() > MAX_DEPTH) {
            throw new TooBigInsideException("tables inside tables");
        }
    }

    private void count(int more) throws TooBigInsideException {
        characters += more;
        if (characters > maxCharacters) {
            throw new TooBigInsideException("text");
        }
    }

    private static boolean isNumber(CharSequence words) {
        return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String raised(CharSequence digits) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(digit -> out.append(SUPERSCRIPTS.charAt(digit - '0')));
        return out.toString();
    }

    /** The page, a cell, a text box or a note. */
    private static final class Place {
        private final List<Block> content = new ArrayList<>();
        private final ParagraphText paragraph = new ParagraphText();
        private final Deque<TableBuilder> tables = new ArrayDeque<>();
        /** Text boxes and notes that wait for the end of the paragraph or table. */
        private final List<Block> waiting = new ArrayList<>();

        private @Nullable String mark;

        void release() {
            if (tables.isEmpty()) {
                content.addAll(waiting);
                waiting.clear();
            }
        }
    }
}
