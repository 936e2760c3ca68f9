package vn.kehoach.read.rtf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.kehoach.read.Block;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.ListNumbers;
import vn.kehoach.read.flow.SymbolFont;
import vn.kehoach.read.flow.TooBigInsideException;
import vn.kehoach.read.rtf.RtfState.Use;

/** An RTF document to blocks, as its reader sees it on paper; headers and footers left out. */
public final class RtfReader {
    private static final int MAX_GROUPS = 2000;
    /** Groups whose text is not content. */
    private static final Set<String> UNREAD = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "pict",
            "object",
            "objdata",
            "shprslt",
            "nonshppict",
            "sp",
            "annotation",
            "atnid",
            "atnauthor",
            "atnref",
            "atndate",
            "xe",
            "tc",
            "rxe",
            "txe",
            "pn",
            "pnseclvl",
            "listtable",
            "listoverridetable",
            "generator",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "revtbl",
            "rsidtbl",
            "template",
            "filetbl",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn");
    /** Starred groups that are read all the same. */
    private static final Set<String> READ = Set.of("fldinst", "shpinst", "shppict", "nesttableprops");

    private final byte[] bytes;
    private final Flow flow;
    private final Deque<RtfTables> tables = new ArrayDeque<>();
    private final RtfFonts fonts = new RtfFonts();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private final java.io.ByteArrayOutputStream pending = new java.io.ByteArrayOutputStream();
    private Charset documentCharset = Charset.forName("windows-1252");
    private RtfState state = new RtfState(documentCharset);
    private int at;
    private int toSkip;
    private boolean starred;

    private RtfReader(byte[] bytes, long maxCharacters) {
        this.bytes = bytes;
        this.flow = new Flow(maxCharacters);
        tables.push(new RtfTables(flow));
    }

    /**
     * Reads a document.
     *
     * @param maxCharacters more text than this is refused
     * @throws IOException when it is cut short or holds too much
     */
    public static List<Block> read(byte[] bytes, long maxCharacters) throws IOException {
        return new RtfReader(bytes, maxCharacters).read();
    }

    private List<Block> read() throws IOException {
        boolean ended = false;
        while (at < bytes.length && !ended) {
            byte b = bytes[at++];
            switch (b) {
                case '{' -> open();
                case '}' -> ended = close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // Line ends of the file mean nothing.
                }
                default -> character(b);
            }
        }
        if (!ended) {
            throw new EOFException("groups still open at the end");
        }
        flushBytes();
        table().endAll();
        return flow.blocks();
    }

    private void open() throws IOException {
        flushBytes();
        if (groups.size() > MAX_GROUPS) {
            throw new TooBigInsideException("groups inside groups");
        }
        groups.push(state);
        state = state.inner();
        starred = false;
    }

    /** Whether the last group has ended. */
    private boolean close() throws IOException {
        flushBytes();
        Runnable atEnd = state.atEnd;
        if (groups.isEmpty()) {
            return true;
        }
        state = groups.pop();
        atEnd.run();
        return groups.isEmpty();
    }

    private void control() throws IOException {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at];
        if (!isLetter(c)) {
            at++;
            sign(c);
            return;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        String word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        int from = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        boolean given = at > from && bytes[at - 1] != '-';
        int value = given ? parse(from, at) : 0;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (!word.equals("u") || toSkip > 0) {
            flushBytes();
        }
        word(word, given, value);
        starred = false;
    }

    private int parse(int from, int to) {
        int value = 0;
        boolean negative = bytes[from] == '-';
        for (int i = negative ? from + 1 : from; i < to; i++) {
            value = Math.min(100_000_000, value * 10 + (bytes[i] - '0'));
        }
        return negative ? -value : value;
    }

    private void sign(int c) throws IOException {
        switch (c) {
            case '\'' -> {
                if (at + 2 <= bytes.length) {
                    int code = Character.digit(bytes[at], 16) * 16 + Character.digit(bytes[at + 1], 16);
                    at += 2;
                    character((byte) code);
                }
            }
            case '*' -> starred = true;
            case '~' -> text("\u00A0");
            case '_' -> text("-");
            case '\\', '{', '}' -> character((byte) c);
            case '\r', '\n' -> word("par", false, 0);
            default -> {
                // "\-" is a place to hyphenate.
            }
        }
    }

    private void word(String word, boolean given, int value) throws IOException {
        boolean on = !given || value != 0;
        if (starred && !READ.contains(word) && !word.equals("footnote")) {
            state.use = Use.SKIPPED;
        }
        switch (word) {
            case "b" -> state.bold = on;
            case "caps" -> state.caps = on;
            case "v" -> state.hidden = on;
            case "deleted" -> state.deleted = on;
            case "super" -> state.raised = on;
            case "nosupersub", "sub" -> state.raised = false;
            case "plain" -> state.plain();
            case "uc" -> state.standIns = value;
            case "u" -> unicode(value);
            case "ansicpg" -> {
                documentCharset = RtfFonts.ofCodePage(value);
                state.charset = documentCharset;
            }
            case "fonttbl" -> state.use = Use.FONTS;
            case "f" -> font(value);
            case "fcharset" -> fonts.charset(value);
            case "bin" -> at = Math.min(bytes.length, at + Math.max(0, value));
            default -> structure(word, value);
        }
    }

    private void structure(String word, int value) throws IOException {
        if (UNREAD.contains(word)) {
            state.use = Use.SKIPPED;
            return;
        }
        if (state.use == Use.SKIPPED && !word.equals("shptxt") && !word.equals("pntext") && !word.equals("listtext")) {
            return;
        }
        switch (word) {
            case "listtext", "pntext" -> beginNumber();
            case "field" -> instruction.setLength(0);
            case "fldinst" -> state.use = Use.INSTRUCTION;
            case "fldrslt" -> {
                if (isPageNumber()) {
                    state.use = Use.SKIPPED;
                }
            }
            case "footnote" -> beginNote();
            case "shpinst" -> state.use = Use.SKIPPED;
            case "shptxt" -> beginBox();
            default -> layout(word, value);
        }
    }

    private void layout(String word, int value) throws IOException {
        RtfTables table = table();
        switch (word) {
            case "pard" -> {
                if (state.use == Use.SHOWN) {
                    table.paragraphDefaults();
                }
            }
            case "intbl" -> table.inTable();
            case "itap" -> table.atLevel(value);
            case "trowd" -> table.defineRow();
            case "clmrg", "clvmrg" -> table.defineCovered();
            case "cellx" -> table.defineEdge(value);
            case "cell" -> table.endCell(false);
            case "nestcell" -> table.endCell(true);
            case "row", "nestrow" -> table.endRow();
            case "par", "sect" -> paragraph();
            case "line" -> {
                if (state.isShown()) {
                    table.enter();
                    flow.lineBreak();
                }
            }
            case "page" -> flow.pageBreak();
            case "tab" -> text("\t");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            case "bullet" -> text("•");
            case "emspace", "enspace", "qmspace" -> text(" ");
            default -> {
                // Sizes, colours, places.
            }
        }
    }

    private void font(int value) {
        if (state.use == Use.FONTS) {
            fonts.begin(value);
        } else {
            fonts.apply(value, state, documentCharset);
        }
    }

    private void paragraph() throws IOException {
        if (state.use == Use.SHOWN && !state.deleted) {
            table().enter();
            flow.endParagraph();
        }
    }

    private void beginNumber() {
        number.setLength(0);
        boolean shown = groups.isEmpty() || groups.element().isShown() || groups.element().use == Use.SKIPPED;
        state.use = Use.NUMBER;
        state.atEnd = () -> {
            if (shown) {
                endNumber();
            }
        };
    }

    private void endNumber() {
        String sign = number.toString().strip();
        if (sign.isEmpty()) {
            return;
        }
        boolean bullet = sign.length() == 1 && !Character.isLetterOrDigit(sign.charAt(0)) || sign.equals("o");
        try {
            table().enter();
            if (flow.isAtStart()) {
                flow.marker((bullet ? ListNumbers.bullet(sign) : sign) + " ");
            }
        } catch (TooBigInsideException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void beginNote() throws IOException {
        if (!state.isShown()) {
            state.use = Use.SKIPPED;
            return;
        }
        table().enter();
        flow.openNote();
        tables.push(new RtfTables(flow));
        state.plain();
        state.atEnd = () -> {
            tables.pop().endAll();
            flow.closeNote();
        };
    }

    private void beginBox() throws IOException {
        table().enter();
        flow.openBox();
        tables.push(new RtfTables(flow));
        state.use = Use.SHOWN;
        state.plain();
        state.atEnd = () -> {
            tables.pop().endAll();
            flow.closeBox();
        };
    }

    private boolean isPageNumber() {
        String bare = instruction.toString().strip().toUpperCase(Locale.ROOT);
        return bare.equals("PAGE") || bare.startsWith("PAGE ") || bare.startsWith("NUMPAGES");
    }

    private void unicode(int value) throws IOException {
        toSkip = state.standIns;
        text(String.valueOf((char) value));
        skipStandIns();
    }

    /** Passes over what old programs show for a character they do not know. */
    private void skipStandIns() {
        while (toSkip > 0 && at < bytes.length) {
            int b = bytes[at];
            if (b == '\\' && at + 1 < bytes.length && bytes[at + 1] == '\'') {
                at += 4;
            } else if (b == '\\' || b == '{' || b == '}') {
                break;
            } else {
                at++;
            }
            toSkip--;
        }
        toSkip = 0;
        at = Math.min(at, bytes.length);
    }

    private void character(byte b) throws IOException {
        if (state.use == Use.SHOWN || state.use == Use.NUMBER) {
            if (state.symbols && (b & 0xFF) > ' ') {
                text(SymbolFont.sign(b & 0xFF, state.drawings));
            } else {
                pending.write(b);
            }
        } else if (state.use != Use.SKIPPED) {
            text(String.valueOf((char) (b & 0xFF)));
        }
    }

    private void flushBytes() throws IOException {
        if (pending.size() > 0) {
            String words = pending.toString(state.charset);
            pending.reset();
            emit(words);
        }
    }

    private void text(String words) throws IOException {
        flushBytes();
        emit(words);
    }

    private void emit(String words) throws IOException {
        switch (state.use) {
            case INSTRUCTION -> instruction.append(words);
            case FONTS -> words.chars().forEach(c -> fonts.name((char) c));
            case NUMBER -> number.append(SymbolFont.plain(words));
            case SHOWN -> show(words);
            case SKIPPED -> {
                // Not content.
            }
        }
    }

    private void show(String words) throws IOException {
        if (!state.isShown()) {
            return;
        }
        table().enter();
        String shown = SymbolFont.plain(state.caps ? words.toUpperCase(Locale.ROOT) : words);
        if (state.raised) {
            flow.superscript(shown, state.bold);
        } else {
            flow.text(shown, state.bold);
        }
    }

    private RtfTables table() {
        return tables.element();
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
