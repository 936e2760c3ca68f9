package vn.kehoach.layout;

import java.util.List;
import vn.kehoach.model.Source;
import vn.kehoach.model.Span;
import vn.kehoach.model.Warning;

/**
 * The document's final text and what each line of it is. Nobody changes the text after this.
 *
 * @param text NFC, one paragraph or table row a line, cells separated by a TAB
 * @param paragraphs one for each line, in order
 * @param tables the tables
 * @param warnings what could not be laid out
 * @param pages where the pages of a paged format begin and end; empty for others
 * @param uncertain where the words end that recognition is not sure of
 */
public record LaidOutText(
        String text,
        List<Paragraph> paragraphs,
        List<Table> tables,
        List<Warning> warnings,
        List<Source.Page> pages,
        List<Integer> uncertain) {
    public LaidOutText {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
        pages = List.copyOf(pages);
        uncertain = List.copyOf(uncertain);
    }

    /** Whether recognition is not sure of some word of paragraph {@code i}. */
    public boolean isUncertain(int i) {
        Span span = paragraphs.get(i).span();
        return uncertain.stream().anyMatch(end -> end > span.start() && end <= span.end());
    }

    /** The words of paragraph {@code i}. */
    public String textOf(int i) {
        return paragraphs.get(i).span().of(text);
    }
}
