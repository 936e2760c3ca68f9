package vn.kehoach.testdata.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Converts Word documents with LibreOffice, which must be installed; tried with 7.4. */
final class Office {
    /** Extension and LibreOffice's filter. */
    private static final Map<String, String> FILTERS = Map.of(
            "doc", "doc:MS Word 97",
            "rtf", "rtf:Rich Text Format",
            "odt", "odt:writer8",
            "html", "html:HTML (StarWriter)",
            "pdf", "pdf:writer_pdf_Export");

    private final String command;

    Office(String command) {
        this.command = command;
    }

    /** Writes each document in every other format next to it. */
    void convert(List<Path> documents, Path folder) throws IOException, InterruptedException {
        // A profile of its own: LibreOffice does not start twice on one profile.
        Path profile = Files.createTempDirectory("kehoach-office");
        for (String extension : FILTERS.keySet().stream().sorted().toList()) {
            List<String> words = new ArrayList<>();
            words.addAll(List.of(command, "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to"));
            words.addAll(List.of(String.valueOf(FILTERS.get(extension)), "--outdir", folder.toString()));
            documents.forEach(document -> words.add(document.toString()));
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(command + " ended with " + status + " for " + extension);
            }
        }
    }
}
