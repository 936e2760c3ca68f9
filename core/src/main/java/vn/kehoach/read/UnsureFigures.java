package vn.kehoach.read;

import java.util.List;
import vn.kehoach.read.page.Page;
import vn.kehoach.read.page.Word;

/**
 * Marks the figures of a letterhead that recognition is not sure of: number and day are written in by hand on most
 * scanned documents.
 */
final class UnsureFigures {
    /** Printed figures are surer. */
    private static final float SURE = 0.85f;
    /** The letterhead's share of the first page. */
    private static final float HEAD = 0.4f;

    private UnsureFigures() {}

    static Page marked(Page page) {
        if (page.number() != 1) {
            return page;
        }
        List<Word> words = page.words().stream()
                .map(word -> isUnsure(word, page) ? word.withText(word.text() + PageMarks.UNCERTAIN) : word)
                .toList();
        return new Page(page.number(), page.width(), page.height(), words, page.rules());
    }

    private static boolean isUnsure(Word word, Page page) {
        return word.confidence() < SURE
                && word.baseline() < page.height() * HEAD
                && word.text().chars().anyMatch(Character::isDigit);
    }
}
