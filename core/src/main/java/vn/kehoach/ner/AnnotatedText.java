package vn.kehoach.ner;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.lang.Tokens;

/**
 * A stretch of training text with the names in it: {@code Giao <START:agency> Sở Y tế <END> chủ trì.}
 *
 * @param tokens its tokens, without the tags
 * @param names the names, in order
 * @param setting where it stands
 */
record AnnotatedText(Tokens tokens, List<Name> names, Setting setting) {
    private static final String OPEN = "<START:";
    private static final String CLOSE = "<END>";

    AnnotatedText {
        names = List.copyOf(names);
    }

    /**
     * A name.
     *
     * @param start index of its first token
     * @param end index of the first token behind it
     * @param type agency, programme, location or person
     */
    record Name(int start, int end, String type) {}

    /**
     * Reads one stretch.
     *
     * @throws IllegalArgumentException when a tag is not opened, not closed or empty
     */
    static AnnotatedText parse(String line, Setting setting) {
        StringBuilder text = new StringBuilder(line.length());
        List<int[]> places = new ArrayList<>();
        List<String> types = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = line.indexOf(OPEN, at);
            if (open < 0) {
                break;
            }
            int named = line.indexOf('>', open);
            int close = line.indexOf(CLOSE, open);
            if (named < 0 || close < named || line.substring(named, close).contains(OPEN)) {
                throw new IllegalArgumentException("A tag is not closed: " + line);
            }
            text.append(line, at, open);
            int start = text.length();
            text.append(line.substring(named + 1, close).strip());
            places.add(new int[] {start, text.length()});
            types.add(line.substring(open + OPEN.length(), named));
            at = close + CLOSE.length();
        }
        text.append(line, at, line.length());
        if (text.indexOf(CLOSE) >= 0) {
            throw new IllegalArgumentException("A tag is closed that was not opened: " + line);
        }
        return of(text.toString(), places, types, setting);
    }

    private static AnnotatedText of(String text, List<int[]> places, List<String> types, Setting setting) {
        Tokens tokens = Tokens.of(text);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int start = tokens.firstFrom(places.get(i)[0]);
            int end = tokens.firstFrom(places.get(i)[1]);
            if (start >= end) {
                throw new IllegalArgumentException("An empty name: " + text);
            }
            names.add(new Name(start, end, types.get(i)));
        }
        return new AnnotatedText(tokens, names, setting);
    }
}
