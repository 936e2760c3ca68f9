package vn.kehoach.read.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of members made safe: they never lead out of the archive. */
final class MemberNames {
    private static final Set<String> ARCHIVES = Set.of(".zip", ".7z", ".rar");
    /** Characters that file systems do not take in names. */
    private static final String FORBIDDEN = "<>:\"|?*\0";

    private MemberNames() {}

    /** "../a\\b.docx" to "a/b.docx". */
    static String safe(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            String kept = part.strip();
            if (!kept.isEmpty() && !kept.equals(".") && !kept.equals("..")) {
                parts.add(usable(kept));
            }
        }
        return String.join("/", parts);
    }

    private static String usable(String part) {
        StringBuilder out = new StringBuilder();
        part.chars().forEach(c -> out.append(c < ' ' || FORBIDDEN.indexOf(c) >= 0 ? '_' : (char) c));
        return out.toString();
    }

    /** Hidden files, lock files of office programs, and what a Mac adds. */
    static boolean isHidden(String path) {
        for (String part : path.split("/")) {
            if (part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    static boolean looksLikeArchive(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && ARCHIVES.contains(path.substring(dot).toLowerCase(Locale.ROOT));
    }
}
