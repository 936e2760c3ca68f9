package vn.kehoach.testdata.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Lists of phrases with slots for phrases of other lists: "{agency} {leads} {task}.", out of which sentences are drawn.
 */
final class Grammar {
    private static final String CAPITALS = " ^";

    private final Map<String, List<String>> lists = new HashMap<>();

    /** Reads the lists of a file; see its first lines for the form. */
    static Grammar read(Path file) throws IOException {
        Grammar grammar = new Grammar();
        List<String> list = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                grammar.lists.put(line.substring(1, line.length() - 1), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int star = line.lastIndexOf(" *");
                int times = star < 0 ? 1 : Integer.parseInt(line.substring(star + 2));
                for (int i = 0; i < times; i++) {
                    list.add(star < 0 ? line : line.substring(0, star));
                }
            }
        }
        return grammar;
    }

    /** One phrase of a list, drawn with all that its slots stand for. */
    String draw(String name, Random random) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("The grammar has no list " + name);
        }
        String phrase = list.get(random.nextInt(list.size()));
        boolean capitals = phrase.endsWith(CAPITALS);
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        int end = capitals ? phrase.length() - CAPITALS.length() : phrase.length();
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            drawn.append(phrase, at, open).append(draw(phrase.substring(open + 1, close), random));
            at = close + 1;
        }
        drawn.append(phrase, at, end);
        return capitals ? TaggedLine.change(drawn.toString(), text -> text.toUpperCase(Locale.ROOT)) : drawn.toString();
    }
}
