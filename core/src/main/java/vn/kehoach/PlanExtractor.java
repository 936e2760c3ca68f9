package vn.kehoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.assemble.PlanAssembler;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.Layout;
import vn.kehoach.mention.MentionReader;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Warning;
import vn.kehoach.ner.AgencySource;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.OutlineReader;
import vn.kehoach.read.DocumentReader;
import vn.kehoach.read.OcrMode;
import vn.kehoach.read.RawDocument;
import vn.kehoach.read.UnreadableDocumentException;

/**
 * Turns a document into a {@link Plan}: read, lay out, outline, find mentions, assemble.
 *
 * <pre>{@code
 * PlanExtractor extractor = PlanExtractor.standard();
 * Plan plan = extractor.extract(Path.of("ke-hoach.txt"));
 * plan.targets().forEach(target -> System.out.println(target.indicator().text() + " " + target.value()));
 * }</pre>
 *
 * <p>Built once and shared: an extractor is immutable and thread-safe, every call makes fresh state, and the same input
 * gives an equal plan. It writes no file and logs nothing.
 */
public final class PlanExtractor {
    private final DocumentReader reader;
    private final Layout layout;
    private final OutlineReader outline;
    private final MentionReader mentions;
    private final PlanAssembler assembler;

    private PlanExtractor(Builder builder) {
        Vocabulary vocabulary = builder.vocabulary;
        DocumentTypes types = new DocumentTypes(vocabulary);
        Provinces provinces = new Provinces(vocabulary);
        reader = new DocumentReader(builder.maxBytes, builder.timeLimit, builder.ocr, builder.ocrJobs);
        layout = new Layout(vocabulary, types);
        outline = new OutlineReader(vocabulary, types, provinces);
        mentions = new MentionReader(
                vocabulary, types, provinces, builder.agencies, new LazyNames(vocabulary, builder.nameModel));
        assembler = new PlanAssembler(vocabulary);
    }

    /** The extractor with the bundled vocabulary and the default limits. */
    public static PlanExtractor standard() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads and analyses one file.
     *
     * @throws UnreadableDocumentException when it is missing, forbidden, too large or no readable document
     * @throws IOException when the disk fails
     */
    public Plan extract(Path file) throws IOException {
        return analyse(reader.read(file));
    }

    /**
     * Reads a stream to its end, leaves it open, and analyses what it held.
     *
     * @param name the document's file name, for messages and as a hint for its type
     * @throws UnreadableDocumentException when it is too large or no readable document
     * @throws IOException when the stream fails
     */
    public Plan extract(InputStream in, String name) throws IOException {
        return analyse(reader.read(in, name));
    }

    /**
     * Analyses text in memory.
     *
     * @throws UncheckedIOException with an {@link UnreadableDocumentException} when it is longer than the limit
     */
    public Plan extract(CharSequence text) {
        try {
            return analyse(reader.read(text));
        } catch (UnreadableDocumentException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Plan analyse(RawDocument document) {
        LaidOutText text = layout.layOut(document.blocks());
        Outline structure = outline.read(text);
        Mentions found = mentions.read(text, structure);
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.addAll(text.warnings());
        return assembler.assemble(document.source(), text, structure, found, warnings);
    }

    /** Options of an extractor; not thread-safe. */
    public static final class Builder {
        private static final long DEFAULT_MAX_BYTES = DocumentReader.DEFAULT_MAX_BYTES;

        private Vocabulary vocabulary = Vocabulary.bundled();
        private long maxBytes = DEFAULT_MAX_BYTES;
        private Duration timeLimit = DocumentReader.DEFAULT_TIME;
        private OcrMode ocr = OcrMode.AUTO;
        private int ocrJobs = Runtime.getRuntime().availableProcessors();
        private AgencySource agencies = AgencySource.BOTH;
        private @Nullable Path nameModel;

        private Builder() {}

        /**
         * Adds the rows of vocabulary files in {@code folder} to the bundled ones of the same names.
         *
         * @throws IllegalArgumentException when there is no such folder
         */
        public Builder vocabulary(Path folder) {
            this.vocabulary = Vocabulary.withAdditions(folder);
            return this;
        }

        /**
         * The largest document read, in bytes; 40 MiB unless told.
         *
         * @throws IllegalArgumentException when not positive
         */
        public Builder maxBytes(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("maxBytes must be positive, not " + bytes);
            }
            this.maxBytes = bytes;
            return this;
        }

        /**
         * How long reading a document may take; two minutes unless told. Plain text is not measured.
         *
         * @throws IllegalArgumentException when not positive
         */
        public Builder timeLimit(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("timeLimit must be positive, not " + time);
            }
            this.timeLimit = time;
            return this;
        }

        /** When pages are recognised from their pictures; {@link OcrMode#AUTO} unless told. */
        public Builder ocr(OcrMode mode) {
            this.ocr = mode;
            return this;
        }

        /**
         * How many pages are recognised at a time, over all documents being read; the number of processors unless told.
         *
         * @throws IllegalArgumentException when not positive
         */
        public Builder ocrJobs(int jobs) {
            if (jobs <= 0) {
                throw new IllegalArgumentException("ocrJobs must be positive, not " + jobs);
            }
            this.ocrJobs = jobs;
            return this;
        }

        /**
         * A model of names of one's own, as {@code kehoach train} writes it, in place of the bundled one.
         *
         * <p>It is read with the first document.
         *
         * @throws IllegalArgumentException when there is no such file
         */
        public Builder nameModel(Path file) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("No model of names: " + file);
            }
            this.nameModel = file;
            return this;
        }

        /** What finds the agencies: rules and model together unless told. */
        public Builder agencies(AgencySource source) {
            this.agencies = source;
            return this;
        }

        /** Finds agencies by the grammar of their names alone, without the model: faster, and a little less. */
        public Builder rulesOnly() {
            return agencies(AgencySource.RULES);
        }

        /**
         * The extractor; loads the vocabulary, so that a broken file fails here.
         *
         * @throws IllegalArgumentException when a vocabulary file is malformed
         */
        public PlanExtractor build() {
            return new PlanExtractor(this);
        }
    }
}
