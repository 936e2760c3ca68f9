package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.model.Plan;
import vn.kehoach.read.DocumentReader;
import vn.kehoach.read.UnreadableDocumentException;
import vn.kehoach.read.archive.ArchiveReader;

/** Reads documents one after the other; one that fails is named and does not stop the others. */
final class ExtractRun {
    private final Extraction extraction;
    private final PlanSink sink;
    private final PrintWriter messages;
    private final boolean quiet;
    private int read;
    private int failed;
    private int skipped;

    /**
     * @param messages where summaries and failures go
     * @param quiet whether failures alone are told
     */
    ExtractRun(Extraction extraction, PlanSink sink, PrintWriter messages, boolean quiet) {
        this.extraction = extraction;
        this.sink = sink;
        this.messages = messages;
        this.quiet = quiet;
    }

    /** Whether everything was read and written. */
    boolean run(Inputs inputs) {
        long start = System.nanoTime();
        inputs.failures().forEach(this::fail);
        inputs.documents().forEach(this::readOne);
        tell(Summary.ofRun(read, failed, inputs.skipped().size() + skipped, System.nanoTime() - start));
        if (!inputs.skipped().isEmpty()) {
            tell(Summary.ofSkipped(inputs.skipped()));
        }
        return failed == 0;
    }

    /** Whether a file is an archive; one that cannot be read is none, and fails as a document does. */
    static boolean isArchive(Path file) {
        try {
            return Files.isRegularFile(file) && ArchiveReader.isArchive(file);
        } catch (IOException e) {
            return false;
        }
    }

    private void readOne(Input input) {
        if (isArchive(input.file())) {
            readArchive(input);
        } else {
            readDocument(input);
        }
    }

    private void readArchive(Input input) {
        try {
            new ArchiveReader(DocumentReader.DEFAULT_MAX_BYTES).read(input.file(), new Members(input));
        } catch (IOException | RuntimeException | Error e) {
            fail(Failures.reading(input.file(), e));
        }
    }

    private void readDocument(Input input) {
        long start = System.nanoTime();
        Plan plan;
        try {
            plan = extraction.extract(input.file());
        } catch (IOException | RuntimeException | Error e) {
            fail(Failures.reading(input.file(), e));
            return;
        }
        write(input, plan, start);
    }

    /** The members of an archive, each a document: "ho-so.zip/ke-hoach.docx". */
    private final class Members implements ArchiveReader.Visitor {
        private final Input archive;

        Members(Input archive) {
            this.archive = archive;
        }

        @Override
        public boolean wants(String path) {
            boolean wanted = DocumentFiles.isDocument(path);
            skipped += wanted ? 0 : 1;
            return wanted;
        }

        @Override
        public void member(String path, String name, byte[] content) {
            long start = System.nanoTime();
            Plan plan;
            Input input;
            try {
                plan = extraction.extract(content, name);
                input = new Input(archive.file().resolve(path), archive.name().resolve(path));
            } catch (IOException | RuntimeException | Error e) {
                fail(Failures.reading(name, e));
                return;
            }
            write(input, plan, start);
        }

        @Override
        public void failed(UnreadableDocumentException failure) {
            fail(String.valueOf(failure.getMessage()));
        }
    }

    private void write(Input input, Plan plan, long start) {
        try {
            sink.write(input, plan);
        } catch (IOException e) {
            fail(Failures.writing(sink.target(input), e));
            return;
        } catch (RuntimeException | Error e) {
            fail(Failures.reading(input.file(), e));
            return;
        }
        read++;
        tell(Summary.of(input, plan, System.nanoTime() - start));
    }

    private void fail(String message) {
        failed++;
        print("kehoach: " + message);
    }

    private void tell(String message) {
        if (!quiet) {
            print(message);
        }
    }

    private void print(String message) {
        messages.print(message + "\n");
        messages.flush();
    }
}
