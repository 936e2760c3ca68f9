package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.layout.ListMarker;

/** Reads the list after "Nơi nhận" into entries without markers and closing punctuation. */
final class RecipientsParser {
    /** "(b/c)", a scan's "(0/C)", "(để báo cáo)", "(thực hiện)": why it is sent, not to whom. */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?iu)\\s*\\((?:để )?(?:[\\p{L}\\p{N}]/(?:[\\p{L}\\p{N}]|cáo)|báo cáo|thực hiện|phối hợp|để biết|chỉ đạo)\\)");
    /** Seals and signatures read as letters, behind a purpose or a semicolon. */
    private static final Pattern SMEAR =
            Pattern.compile("[;,] [^\\p{Alnum}\\s]+ ?\\p{Alpha}{0,2}$", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HEAD = Pattern.compile("^[Nn]ơi nhận\\s*:?\\s*|^NƠI NHẬN\\s*:?\\s*");

    private RecipientsParser() {}

    static List<String> parse(List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            String text = HEAD.matcher(line).replaceFirst("");
            if (text.isBlank()) {
                continue;
            }
            ListMarker marker = ListMarker.of(text);
            boolean bullet = marker != null && marker.isBullet();
            if (bullet) {
                add(entries, text.substring(marker.length()));
            } else if (text.indexOf(';') > 0 && text.indexOf(';') < text.length() - 1) {
                for (String part : text.split(";")) {
                    add(entries, part);
                }
            } else if (entries.isEmpty() || text.length() > 4) {
                // A shorter line below an entry is a stray initial of the drafter.
                add(entries, text);
            }
        }
        return entries;
    }

    private static void add(List<String> entries, String raw) {
        String entry = PURPOSE.matcher(raw).replaceAll("").strip();
        entry = SMEAR.matcher(entry).replaceFirst("");
        int end = entry.length();
        while (end > 0 && ";.,:/| ".indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        entry = entry.substring(0, end);
        ListMarker marker = ListMarker.of(entry);
        if (marker != null && marker.isBullet()) {
            entry = entry.substring(marker.length());
        }
        if (entry.startsWith("- ")) {
            entry = entry.substring(2);
        }
        if (!entry.isBlank()) {
            entries.add(entry);
        }
    }
}
