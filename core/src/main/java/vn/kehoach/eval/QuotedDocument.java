package vn.kehoach.eval;

import java.util.ArrayList;
import java.util.List;

/** The document that gold quotes come from, by lines: line 61 of it opens "Chủ trì, phối hợp với". */
final class QuotedDocument {
    /** How far below its line a quote may start, in characters: past the longest table row. */
    private static final int SEARCHED = 4000;

    private final String name;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    QuotedDocument(String name, String document) {
        this.name = name;
        this.text = Folding.nfc(document.replace("\r\n", "\n").replace('\r', '\n'));
        int start = 0;
        while (start <= text.length()) {
            lineStarts.add(start);
            int end = text.indexOf('\n', start);
            start = (end < 0 ? text.length() : end) + 1;
        }
        lineStarts.add(start);
    }

    /** The whole document in NFC, lines ended by "\n". */
    String text() {
        return text;
    }

    int lines() {
        return lineStarts.size() - 1;
    }

    /** The offset where a line starts, from 1; one line after the last is allowed. */
    int lineStart(int line) {
        if (line < 1 || line > lineStarts.size()) {
            throw new GoldMismatchException(
                    name, "names line " + line + ", but the document has " + lines() + " lines");
        }
        return lineStarts.get(line - 1);
    }

    /** Where an item's quote starts; the start of its line when the quote is not there. */
    int offset(Gold.Item item) {
        int start = lineStart(item.line());
        List<String> words = spaced(Folding.nfc(item.quote()));
        if (words.isEmpty() || start >= text.length()) {
            return start;
        }
        String window = text.substring(start, Math.min(text.length(), start + SEARCHED));
        String first = words.get(0);
        for (int at = window.indexOf(first); at >= 0; at = window.indexOf(first, at + 1)) {
            if (standsAt(window, at, words)) {
                return start + at;
            }
        }
        return start;
    }

    private static boolean standsAt(String window, int from, List<String> words) {
        int at = from + words.get(0).length();
        for (String word : words.subList(1, words.size())) {
            int next = skipSpace(window, at);
            if (next == at || !window.startsWith(word, next)) {
                return false;
            }
            at = next + word.length();
        }
        return true;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<String> spaced(String text) {
        List<String> words = new ArrayList<>();
        int at = skipSpace(text, 0);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Letters.isSpace(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(at, end));
            at = skipSpace(text, end);
        }
        return words;
    }
}
