package vn.kehoach.ner;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * The file of a model: outcomes, then the features in ascending order, each with its weights in thousandths.
 *
 * <p>OpenNLP's own container carries the time of training and holds features as strings and weights as 64-bit numbers;
 * this one is the same for the same training, and smaller.
 */
final class ModelFile {
    private static final int MAGIC = 0x4b484e31; // "KHN1"
    /** Weights are kept in thousandths. */
    static final double SCALE = 1000;

    private static final int MAX_OUTCOMES = 15;
    private static final int MAX_FEATURES = 10_000_000;

    private ModelFile() {}

    /** A weight as the file holds it. */
    static short rounded(double weight) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * SCALE)));
    }

    static void write(NameWeights weights, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        String[] outcomes = weights.outcomes();
        out.writeByte(outcomes.length);
        for (String outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(weights.size());
        out.writeInt(weights.first(weights.size()));
        for (int i = 0; i < weights.size(); i++) {
            out.writeLong(weights.feature(i));
            out.writeByte(weights.first(i + 1) - weights.first(i));
            for (int w = weights.first(i); w < weights.first(i + 1); w++) {
                out.writeByte(weights.weight(w) >>> 16);
                out.writeShort(weights.weight(w));
            }
        }
        out.flush();
    }

    /** @param name the file, for messages */
    static NameWeights read(InputStream stream, String name) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        try {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException(name + " is no model of names");
            }
            String[] outcomes = new String[Math.min(MAX_OUTCOMES, in.readUnsignedByte())];
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] = in.readUTF();
            }
            int size = in.readInt();
            int total = in.readInt();
            if (size < 0 || size > MAX_FEATURES || total < 0 || total / MAX_OUTCOMES > size) {
                throw new IllegalArgumentException(name + " is a broken model of names");
            }
            return read(in, outcomes, size, total);
        } catch (EOFException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(name + " is a broken model of names", e);
        }
    }

    private static NameWeights read(DataInputStream in, String[] outcomes, int size, int total) throws IOException {
        long[] features = new long[size];
        int[] firsts = new int[size + 1];
        int[] weights = new int[total];
        int at = 0;
        for (int i = 0; i < size; i++) {
            features[i] = in.readLong();
            int count = in.readUnsignedByte();
            for (int k = 0; k < count; k++) {
                int outcome = Objects.checkIndex(in.readUnsignedByte(), outcomes.length);
                weights[at++] = NameWeights.packed(outcome, in.readShort());
            }
            firsts[i + 1] = at;
        }
        return new NameWeights(outcomes, features, firsts, weights);
    }
}
