package vn.kehoach.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The results of documents, kept from run to run: one compressed file for each, found by the document's name.
 *
 * <p>All formats are made of these, so that a run that goes on after a kill gives what an undisturbed one does.
 * Thread-safe.
 */
final class ResultStore {
    private static final String VERSION = "kehoach-result 1 ";
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
     * @param json the plan on one line, "" for a failure
     * @param rows its rows in tables
     */
    void keep(Receipt receipt, String json, List<String> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(VERSION + engine + "\n" + ReceiptLine.write(receipt) + "\n" + json + "\n");
            for (String row : rows) {
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

    /** What is done with a result. */
    interface Visitor {
        void json(String json) throws IOException;

        void row(String row) throws IOException;
    }

    /** Goes through the result of a document that was just read. */
    void visit(String name, Visitor visitor) throws IOException {
        try (Reader reader = new Reader(file(name))) {
            reader.receipt();
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
