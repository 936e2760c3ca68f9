package vn.kehoach.read.flow;

/** TABs that indent a line or follow its number are blanks; those between columns stay. */
final class TabsAtStart {
    private static final int MAX_NUMBER = 10;
    /** A longer line that begins with a TAB is an indented paragraph, a shorter one may stand in a column. */
    private static final int MAX_COLUMN = 60;

    private TabsAtStart() {}

    static String plain(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        String body = line.strip();
        int first = 0;
        while (first < body.length() && first < MAX_NUMBER && !isGap(body.charAt(first))) {
            first++;
        }
        if (first > 0 && first < body.length() && isGap(body.charAt(first)) && isNumber(body, first)) {
            int rest = first;
            while (rest < body.length() && isGap(body.charAt(rest))) {
                rest++;
            }
            return body.substring(0, first) + " " + body.substring(rest);
        }
        boolean column = line.startsWith("\t") && body.length() <= MAX_COLUMN;
        return column ? "\t" + body : body;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** "1.", "2.1", "a)", "IV.", "(3)", "-", "+". */
    private static boolean isNumber(String body, int end) {
        char last = body.charAt(end - 1);
        return end == 1 && "-–+*•".indexOf(last) >= 0
                || last == '.'
                || last == ')'
                || last == '/'
                || Character.isDigit(last) && body.indexOf('.') > 0 && body.indexOf('.') < end;
    }
}
