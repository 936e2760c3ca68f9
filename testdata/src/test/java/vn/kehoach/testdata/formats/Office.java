package vn.kehoach.testdata.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Converts Word documents with LibreOffice, which must be installed; tried with 7.4. */
final class Office {
    /** LibreOffice's plain web page. */
    static final String HTML = "html:HTML (StarWriter)";
    /** Its other web page, with the list marks as words: the plain one loses the counts of Word's lists. */
    static final String HTML_WITH_MARKS = "html:XHTML Writer File";

    /** Extension and filter of what all documents are converted to. */
    static final List<String> FORMATS =
            List.of("doc:MS Word 97", "rtf:Rich Text Format", "odt:writer8", "pdf:writer_pdf_Export");

    private final String command;
    /** A profile of its own: LibreOffice does not start twice on one profile. */
    private final Path profile;

    Office(String command) throws IOException {
        this.command = command;
        profile = Files.createTempDirectory("kehoach-office");
    }

    /**
     * Writes each document in another format.
     *
     * @param format extension and LibreOffice's filter
     */
    void convert(List<Path> documents, String format, Path folder) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.addAll(List.of(command, "-env:UserInstallation=" + profile.toUri(), "--headless"));
        words.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
        documents.forEach(document -> words.add(document.toString()));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with " + status + " for " + format);
        }
    }
}
