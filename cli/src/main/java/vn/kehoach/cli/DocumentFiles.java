package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are documents, by their names: "ke-hoach.txt" is, "~$ke-hoach.docx" is not. */
final class DocumentFiles {
    /** The one place where the extensions stand, in lower case. */
    private static final Set<String> EXTENSIONS = Set.of("txt", "md");

    private DocumentFiles() {}

    static boolean isDocument(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Hidden files, and the lock files that office programs leave while a document is open. */
    static boolean isHidden(Path file) {
        String name = name(file);
        return name.startsWith("~$") || (name.startsWith(".") && !name.equals(".") && !name.equals(".."));
    }

    /** The last part of a path, "" for a root. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
