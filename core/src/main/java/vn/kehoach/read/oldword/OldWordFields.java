package vn.kehoach.read.oldword;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Fields stand in the text between signs: begin, instruction, separator, result, end. */
final class OldWordFields {
    private static final char BEGIN = 0x13;
    private static final char SEPARATOR = 0x14;
    private static final char END = 0x15;
    private static final int MAX_INSTRUCTION = 300;

    private final Deque<StringBuilder> instructions = new ArrayDeque<>();
    private final Deque<Boolean> results = new ArrayDeque<>();

    /** Whether a character belongs to the fields and does not show. */
    boolean take(char c) {
        switch (c) {
            case BEGIN -> {
                instructions.push(new StringBuilder());
                results.push(false);
            }
            case SEPARATOR -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case END -> {
                instructions.poll();
                results.poll();
            }
            default -> {
                if (!hides()) {
                    return false;
                }
                StringBuilder open = instructions.peek();
                if (open != null && Boolean.FALSE.equals(results.peek()) && open.length() < MAX_INSTRUCTION) {
                    open.append(c);
                }
            }
        }
        return true;
    }

    /** Text that does not show may hold signs of fields all the same. */
    void passOver(String text) {
        text.chars().filter(c -> c == BEGIN || c == SEPARATOR || c == END).forEach(c -> take((char) c));
    }

    /** Whether text here is an instruction or a page number. */
    boolean hides() {
        if (results.contains(false)) {
            return true;
        }
        for (StringBuilder instruction : instructions) {
            String bare = instruction.toString().strip().toUpperCase(Locale.ROOT);
            if (bare.equals("PAGE") || bare.startsWith("PAGE ") || bare.startsWith("NUMPAGES")) {
                return true;
            }
        }
        return false;
    }
}
