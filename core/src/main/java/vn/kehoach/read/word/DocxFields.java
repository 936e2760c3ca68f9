package vn.kehoach.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields open at a place of the text; of most the result shows, of some it is no content. */
final class DocxFields {
    private static final int MAX_INSTRUCTION = 300;

    private final Deque<Field> open = new ArrayDeque<>();
    private boolean contents;

    /**
     * A paragraph begins.
     *
     * @param inContents whether its style is that of a table of contents
     */
    void paragraph(boolean inContents) {
        contents = inContents;
        // An instruction ends where its paragraph ends; one without an end must not hide the rest of the document.
        open.removeIf(field -> !field.result);
    }

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {
                // No other marks are known.
            }
        }
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null && field.instruction.length() < MAX_INSTRUCTION) {
            field.instruction.append(text);
        }
    }

    /** Whether text here is an instruction, a page number or a table of contents. */
    boolean hides() {
        return contents || open.stream().anyMatch(field -> !field.result || isPageNumber(field.instruction.toString()));
    }

    /** Whether a field shows where in the document the reader is. */
    static boolean isPageNumber(String instruction) {
        String bare = instruction.strip().toUpperCase(Locale.ROOT);
        return bare.equals("PAGE")
                || bare.startsWith("PAGE ")
                || bare.equals("NUMPAGES")
                || bare.startsWith("NUMPAGES ")
                || bare.startsWith("SECTIONPAGES");
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }
}
