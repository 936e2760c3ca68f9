package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are documents, by their names: "ke-hoach.txt" is, "~$ke-hoach.docx" is not. */
final class DocumentFiles {
    /** The one place where the extensions stand, in lower case. */
    private static final Set<String> EXTENSIONS = Set.of(".txt", ".md");

    private DocumentFiles() {}

    static boolean isDocument(Path file) {
        return EXTENSIONS.contains(extension(file));
    }

    /** In lower case with its point: ".docx"; "" where there is none. */
    static String extension(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
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
