package vn.kehoach.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.read.Block;

/**
 * Takes Markdown marks off the lines and remembers what they said: "**I. MỤC TIÊU**" is a bold line.
 *
 * <p>A document without "**" or "#" headings keeps its asterisks; where it has rows of pipes, only the line breaks in
 * them are taken off. Bold may open on one line and close on another.
 */
final class MarkdownMarks {
    /** Markdown pasted into a word processor shows its marks in at least this many paragraphs; "**" alone may be an author's. */
    private static final int MARKED_PARAGRAPHS = 3;

    /** "<br>" breaks lines inside the cells of a table. */
    private static final Pattern LINE_BREAK = Pattern.compile("<[bB][rR] ?/?>");

    private boolean bold;
    private boolean italic;
    private final boolean markdown;
    private final boolean pipes;

    private MarkdownMarks(boolean markdown, boolean pipes) {
        this.markdown = markdown;
        this.pipes = pipes;
    }

    static List<RawLine> strip(List<Block> blocks) {
        boolean markdown = blocks.stream().anyMatch(b -> b instanceof Block.Line line && looksMarked(line.text()))
                || blocks.stream()
                                .filter(b -> b instanceof Block.Paragraph paragraph && looksMarked(paragraph.text()))
                                .limit(MARKED_PARAGRAPHS)
                                .count()
                        == MARKED_PARAGRAPHS;
        boolean pipes = blocks.stream().anyMatch(b -> b instanceof Block.Line line && PipeRows.isRow(line.text()));
        MarkdownMarks marks = new MarkdownMarks(markdown, pipes);
        List<RawLine> lines = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.Line line) {
                lines.add(marks.line(CharacterCleaner.clean(line.text())));
            } else if (block instanceof Block.Paragraph paragraph) {
                lines.add(withBold(marks.line(CharacterCleaner.clean(paragraph.text())), paragraph.bold()));
            } else if (block instanceof Block.Footnote note) {
                lines.add(RawLine.note(CharacterCleaner.clean(note.text()).replace('\t', ' ')));
            } else if (block instanceof Block.PageBreak) {
                lines.add(RawLine.endOfPage());
            } else if (block instanceof Block.Grid grid) {
                for (List<String> row : grid.rows()) {
                    lines.add(RawLine.plain(PieceFinder.CELL
                            + String.join(
                                    String.valueOf(PieceFinder.CELL),
                                    row.stream().map(MarkdownMarks::cell).toList())));
                }
                // Two tables that follow each other stay two.
                lines.add(RawLine.plain(""));
            }
        }
        return lines;
    }

    private static String cell(String text) {
        return text.lines()
                .map(line -> CharacterCleaner.clean(line).replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(String.valueOf(PieceFinder.PARAGRAPH)));
    }

    private static RawLine withBold(RawLine line, Block.Bold bold) {
        boolean all = line.bold() || bold == Block.Bold.ALL;
        boolean lead = all || line.boldLead() || bold == Block.Bold.LEAD;
        return new RawLine(line.text(), all, lead, line.open(), false, false);
    }

    private static boolean looksMarked(String line) {
        return line.contains("**") && !isOrnament(line)
                || line.startsWith("# ")
                || line.startsWith("## ")
                || line.startsWith("### ");
    }

    /** "***" alone below the issuer's name is an ornament, not a mark; "**" alone opens or closes bold. */
    private static boolean isOrnament(String line) {
        return line.strip().equals("***");
    }

    private RawLine line(String source) {
        if (source.isBlank()) {
            // Emphasis never spans paragraphs; a stray mark must not make the rest of the document bold.
            bold = false;
            italic = false;
            return RawLine.plain("");
        }
        // A broken row has cells in lines without a bar: all lines of the document are looked at.
        String text = (markdown || pipes) && source.indexOf('<') >= 0
                ? LINE_BREAK.matcher(source).replaceAll(" ")
                : source;
        boolean unmarked = !bold && !italic && text.indexOf('*') < 0 && text.indexOf('\\') < 0 && text.charAt(0) != '#';
        if (!markdown || unmarked || isOrnament(text) && !bold && !italic) {
            return RawLine.plain(text);
        }
        String body = text;
        boolean heading = false;
        int hashes = 0;
        while (hashes < body.length() && body.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0 && (hashes == body.length() || body.charAt(hashes) == ' ')) {
            heading = true;
            body = body.substring(hashes);
        }
        StringBuilder out = new StringBuilder(body.length());
        int letters = 0;
        int boldLetters = 0;
        boolean lead = false;
        int i = 0;
        if (startsStarBullet(body)) {
            int star = body.indexOf('*');
            out.append(body, 0, star + 2);
            i = star + 2;
        }
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c == '\\' && i + 1 < body.length() && "\\`*_{}[]()#+-.!|".indexOf(body.charAt(i + 1)) >= 0) {
                out.append(body.charAt(i + 1));
                i += 2;
            } else if (c == '*' && !isBracketedStar(body, i)) {
                int run = 1;
                while (i + run < body.length() && body.charAt(i + run) == '*') {
                    run++;
                }
                bold = (run & 2) != 0 ? !bold : bold;
                italic = (run & 1) != 0 ? !italic : italic;
                i += run;
            } else {
                if (Character.isLetterOrDigit(c)) {
                    lead |= letters == 0 && bold;
                    letters++;
                    boldLetters += bold ? 1 : 0;
                }
                out.append(c);
                i++;
            }
        }
        boolean all = heading || (letters > 0 && boldLetters >= letters * 0.9);
        // Two spaces at the end of a line are Markdown for a line break.
        boolean open = (bold || italic) && !body.endsWith("  ");
        // A letter and its tone mark may have stood on the two sides of a bold mark.
        String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
        return new RawLine(composed, all, all || lead, open, false, false);
    }

    /** "* Mục" and "* **Mục:** nội dung" have no star that closes the first: it is a bullet and opens no italics. */
    private static boolean startsStarBullet(String body) {
        String bare = body.stripLeading();
        if (!bare.startsWith("* ") || bare.length() <= 2 || Texts.isRule(bare)) {
            return false;
        }
        boolean open = false;
        int i = 2;
        while (i < bare.length()) {
            int run = 0;
            while (i + run < bare.length() && bare.charAt(i + run) == '*') {
                run++;
            }
            open ^= (run & 1) != 0 && !isBracketedStar(bare, i);
            i += bare.charAt(i) == '\\' ? 2 : Math.max(run, 1);
        }
        return !open;
    }

    private static boolean isBracketedStar(String body, int at) {
        return at > 0 && body.charAt(at - 1) == '(' && at + 1 < body.length() && body.charAt(at + 1) == ')';
    }
}
