package vn.kehoach.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.cli.table.Row;

/**
 * The results of documents, kept from run to run: one compressed file for each, found by the document's name.
 *
 * <p>All formats are made of these, so that a run that goes on after a kill gives what an undisturbed one does.
 * Thread-safe.
 */
final class ResultStore {
    private static final String VERSION = "kehoach-result 2 ";
    private static final String END = "end";
    private static final int BUFFER = 16_384;

    private final Workspace workspace;
    private final String engine;

    /**
     * @param engine what reads: program, vocabulary, options; results of another are not used
     */
    ResultStore(Workspace workspace, String engine) {
        this.workspace = workspace;
        this.engine = engine;
    }

    /** A kept result, whole. */
    record Kept(Receipt receipt, String json) {}

    /**
     * What a document came to.
     *
     * @param json the plan on one line, "" for a failure
     * @param rows its rows in tables
     */
    record Content(String json, List<String> rows) {
        static final Content NONE = new Content("", List.of());

        Content {
            rows = List.copyOf(rows);
        }

        void visit(Visitor visitor) throws IOException {
            visitor.json(json);
            for (String row : rows) {
                visitor.row(row);
            }
        }

        /** How many letters it has. */
        int size() {
            int size = json.length();
            for (String row : rows) {
                size += row.length();
            }
            return size;
        }
    }

    /**
     * What a kept result was made of.
     *
     * @param name of the document
     * @param file it was read from, or the archive that held it, absolute
     */
    record Origin(String name, Path file) {}

    /**
     * The result kept for a document.
     *
     * @param sha256 of its content now
     * @return null when there is none for this content and engine, or when it is damaged
     */
    @Nullable
    Kept find(String name, String sha256) {
        try (Reader reader = new Reader(file(name))) {
            Receipt receipt = reader.receipt();
            if (!reader.engine().equals(engine) || !sha256.equals(receipt.sha256()) || !name.equals(receipt.name())) {
                return null;
            }
            reader.origin();
            String json = reader.line();
            String line = reader.line();
            while (!line.equals(END)) {
                line = reader.line();
            }
            // Reading to the end checks the sum that the file carries.
            return reader.isAtEnd() ? new Kept(receipt, json) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Keeps a result in place of an earlier one.
     *
     * @param file the document, or the archive that holds it
     */
    void keep(Receipt receipt, Path file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            String origin = file.toAbsolutePath().normalize().toString();
            out.write(VERSION + engine + "\n" + ReceiptLine.write(receipt) + "\n");
            out.write(new Row(List.of(origin)).line() + "\n" + content.json() + "\n");
            for (String row : content.rows()) {
                out.write(row);
                out.write('\n');
            }
            out.write(END + "\n");
        }
        workspace.write(file(receipt.name()), bytes.toByteArray());
    }

    /** Forgets what is kept for a document. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** Goes through what all results were made of, those of other engines included. */
    void visitOrigins(Consumer<Origin> visitor) throws IOException {
        if (!Files.isDirectory(workspace.kept())) {
            return;
        }
        try (Stream<Path> files = Files.walk(workspace.kept())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                try (Reader reader = new Reader(file)) {
                    visitor.accept(new Origin(reader.receipt().name(), reader.origin()));
                } catch (IOException damaged) {
                    // It tells nothing; it is made anew when its document is read.
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The plan kept for a document, "" for a failure. */
    String json(String name) throws IOException {
        try (Reader reader = new Reader(file(name))) {
            reader.receipt();
            reader.origin();
            return reader.line();
        }
    }

    /** What is done with a result. */
    interface Visitor {
        void json(String json) throws IOException;

        void row(String row) throws IOException;
    }

    /** Goes through the result kept for a document. */
    void visit(String name, Visitor visitor) throws IOException {
        try (Reader reader = new Reader(file(name))) {
            reader.receipt();
            reader.origin();
            visitor.json(reader.line());
            for (String line = reader.line(); !line.equals(END); line = reader.line()) {
                visitor.row(line);
            }
        } catch (NoSuchFileException e) {
            throw new IOException("the result kept for " + name + " has gone", e);
        }
    }

    private Path file(String name) {
        String key = Digests.of(name);
        return workspace.kept().resolve(key.substring(0, 2)).resolve(key.substring(2) + ".gz");
    }

    /** Line after line. */
    private static final class Reader implements Closeable {
        private final BufferedReader in;
        private final String head;

        Reader(Path file) throws IOException {
            in = new BufferedReader(
                    new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(file), BUFFER), StandardCharsets.UTF_8),
                    BUFFER);
            head = line();
            if (!head.startsWith(VERSION)) {
                throw new IOException("Not a result: " + file);
            }
        }

        String engine() {
            return head.substring(VERSION.length());
        }

        Receipt receipt() throws IOException {
            return ReceiptLine.read(line());
        }

        Path origin() throws IOException {
            String path = Row.of(line()).cells().get(0);
            try {
                return Path.of(String.valueOf(path));
            } catch (InvalidPathException e) {
                throw new IOException("Not a path: " + path, e);
            }
        }

        String line() throws IOException {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("Cut short");
            }
            return line;
        }

        boolean isAtEnd() throws IOException {
            return in.readLine() == null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
