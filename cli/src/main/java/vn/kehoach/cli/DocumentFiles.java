package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a folder are documents, by their names: "ke-hoach.txt" is, "~$ke-hoach.docx" is not. */
final class DocumentFiles {
    /** The one place where the extensions stand, in lower case. */
    private static final Set<String> EXTENSIONS = Set.of(
            ".txt", ".md", ".docx", ".docm", ".doc", ".rtf", ".odt", ".html", ".htm", ".xhtml", ".mht", ".mhtml",
            ".pdf", ".zip", ".7z", ".rar");

    private static final Set<String> ARCHIVES = Set.of(".zip", ".7z", ".rar");

    /** The same for people. */
    static final String KINDS = "text, Word, PDF, RTF, ODT and HTML files and archives";

    private DocumentFiles() {}

    static boolean isDocument(Path file) {
        return isDocument(name(file));
    }

    /** The same for a member of an archive, by its path there. */
    static boolean isDocument(String name) {
        return EXTENSIONS.contains(extension(name));
    }

    /** In lower case with its point: ".docx"; "" where there is none. */
    static String extension(Path file) {
        return extension(name(file));
    }

    /** Whether a file is an archive, by its name. */
    static boolean looksLikeArchive(Path file) {
        return ARCHIVES.contains(extension(file));
    }

    static String extension(String name) {
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
