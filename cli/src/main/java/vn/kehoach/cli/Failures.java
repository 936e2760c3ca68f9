package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.kehoach.json.UnreadableGoldException;
import vn.kehoach.read.UnreadableDocumentException;

/** What users are told about a failure: "ke-hoach.txt: permission denied", never a stack trace. */
final class Failures {
    /** Java takes file names in the session's locale only; the locale "C" of bare servers is ASCII. */
    static final String NAME_UNUSABLE =
            "the name cannot be used in this locale. Set one with UTF-8, for example" + " LC_ALL=C.UTF-8.";

    private Failures() {}

    static String reading(Path file, Throwable failure) {
        return reading(file.toString(), failure);
    }

    static String reading(String file, Throwable failure) {
        if (failure instanceof UnreadableDocumentException || failure instanceof UnreadableGoldException) {
            // These messages open with the file's name already.
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return file + ": not enough memory to read it. Give Java more, for example java -Xmx2g -jar kehoach.jar.";
        }
        if (failure instanceof StackOverflowError) {
            return file + ": nested too deeply to be read.";
        }
        if (failure instanceof IOException io) {
            return file + ": cannot be read: " + reason(io);
        }
        return file + ": " + unexpected(failure);
    }

    static String writing(Path file, IOException failure) {
        return file + ": cannot be written: " + reason(failure);
    }

    static String unexpected(Throwable failure) {
        return "an error of this program, please report it: " + failure;
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return orType(reason, failure);
    }

    private static String orType(@Nullable String reason, IOException failure) {
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
