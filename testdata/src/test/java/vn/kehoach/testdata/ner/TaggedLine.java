package vn.kehoach.testdata.ner;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A training line: {@code Giao <START:agency> Sở Y tế <END> chủ trì.} */
final class TaggedLine {
    private static final Pattern TAG = Pattern.compile("<[A-Za-z:]+>");

    private TaggedLine() {}

    /** The line with its words changed and its tags left. */
    static String change(String line, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        Matcher tag = TAG.matcher(line);
        int at = 0;
        while (tag.find()) {
            changed.append(change.apply(line.substring(at, tag.start()))).append(tag.group());
            at = tag.end();
        }
        return changed.append(change.apply(line.substring(at))).toString();
    }
}
