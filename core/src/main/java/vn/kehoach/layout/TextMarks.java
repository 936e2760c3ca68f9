package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.model.Source;
import vn.kehoach.read.PageMarks;

/** Takes the marks out of a document's text as it is written and remembers what they said. */
final class TextMarks {
    private final List<Source.Page> pages = new ArrayList<>();
    private final List<Integer> uncertain = new ArrayList<>();
    private int start;

    /**
     * The text without its marks, and without the spaces before those at its end.
     *
     * @param at where it will stand in the document's text
     */
    String unmark(String marked, int at) {
        int first = firstMark(marked);
        if (first < 0) {
            return marked;
        }
        int words = endOfWords(marked);
        StringBuilder text = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == PageMarks.UNCERTAIN) {
                uncertain.add(at + text.length());
            } else if (PageMarks.isMark(c)) {
                end(PageMarks.page(c), at + text.length());
            } else if (i < words) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Behind the last character that is neither a mark nor a space. */
    private static int endOfWords(String marked) {
        int end = marked.length();
        while (end > 0 && (marked.charAt(end - 1) == ' ' || PageMarks.isMark(marked.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    private static int firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (PageMarks.isMark(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private void end(int page, int offset) {
        int end = Math.max(start, offset);
        pages.add(new Source.Page(page, start, end));
        start = end;
    }

    /** Where the words end that recognition is not sure of, in order. */
    List<Integer> uncertain() {
        return List.copyOf(uncertain);
    }

    /** All pages; the last takes what stands behind the last mark. */
    List<Source.Page> pages(int length) {
        if (!pages.isEmpty()) {
            Source.Page last = pages.get(pages.size() - 1);
            pages.set(pages.size() - 1, new Source.Page(last.number(), last.start(), length));
        }
        return List.copyOf(pages);
    }
}
