package vn.kehoach.lang;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase at a place: with "Sở" and "Sở Y tế" in it, "Sở Y tế chủ trì" matches three tokens.
 *
 * <p>Phrases are compared folded. Immutable and thread-safe once built.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    private final Node<V> root;

    private PhraseTrie(Node<V> root) {
        this.root = root;
    }

    /** Starts an empty trie. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The words that phrases begin with, folded. */
    public Set<String> firstWords() {
        return Set.copyOf(root.children.keySet());
    }

    /** The longest phrase that begins at token {@code at}, or null. */
    public @Nullable Match<V> longest(Tokens tokens, int at) {
        Node<V> node = root;
        Match<V> best = null;
        for (int i = at; i < tokens.size(); i++) {
            node = node.children.get(tokens.folded(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Match<>(i - at + 1, node.value);
            }
        }
        return best;
    }

    /** Shows every phrase that begins at token {@code at}, the shortest first: its length in tokens and its value. */
    public void each(Tokens tokens, int at, ObjIntConsumer<V> taker) {
        Node<V> node = root.children.get(tokens.folded(at));
        for (int i = at + 1; node != null; i++) {
            if (node.value != null) {
                taker.accept(node.value, i - at);
            }
            node = i < tokens.size() ? node.children.get(tokens.folded(i)) : null;
        }
    }

    /**
     * A phrase found.
     *
     * @param length how many tokens it takes
     * @param value what it stands for
     */
    public record Match<V>(int length, V value) {}

    private static final class Node<V> {
        final Map<String, Node<V>> children = new HashMap<>();

        @Nullable
        V value;
    }

    /** Collects phrases; not thread-safe. */
    public static final class Builder<V> {
        private Node<V> root = new Node<>();

        /** Adds a phrase; a later value for the same phrase wins. */
        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(phrase);
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("A phrase needs at least one word: \"" + phrase + "\"");
            }
            Node<V> node = root;
            for (int i = 0; i < tokens.size(); i++) {
                node = node.children.computeIfAbsent(tokens.folded(i), word -> new Node<>());
            }
            node.value = value;
            return this;
        }

        /** The finished trie; the builder starts afresh. */
        public PhraseTrie<V> build() {
            PhraseTrie<V> trie = new PhraseTrie<>(root);
            root = new Node<>();
            return trie;
        }
    }
}
