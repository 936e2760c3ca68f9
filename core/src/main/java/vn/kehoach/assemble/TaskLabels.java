package vn.kehoach.assemble;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/** Recognises the label that opens a line: "Đơn vị chủ trì:", "Thời gian thực hiện:". */
final class TaskLabels {
    /** What a label's line holds. */
    enum Kind {
        LEAD,
        SUPPORT,
        ROLES,
        TIME,
        OUTPUT,
        CONTENT,
        OTHER
    }

    /** Marks labels that are none without content on their line. */
    private static final String INLINE = " inline";

    private final PhraseTrie<String> labels;

    TaskLabels(Vocabulary vocabulary) {
        labels = vocabulary.trie("task-labels.tsv");
    }

    /** The label at the start of a line and where its content begins; null where there is none. */
    @Nullable
    Label at(Tokens tokens) {
        return at(tokens, 0);
    }

    /** The same for a label at token {@code from}. */
    @Nullable
    Label at(Tokens tokens, int from) {
        PhraseTrie.Match<String> match = labels.longest(tokens, from);
        if (match == null || !tokens.is(from + match.length(), ":")) {
            return null;
        }
        int content = from + match.length() + 1;
        return isInline(match.value()) && content >= tokens.size() ? null : new Label(kind(match.value()), content);
    }

    /** The label that a whole heading is: "Cơ quan chủ trì, phối hợp"; null where it is none. */
    @Nullable
    Kind heading(Tokens tokens) {
        PhraseTrie.Match<String> match = labels.longest(tokens, 0);
        if (match == null || match.length() < tokens.size() || isInline(match.value())) {
            return null;
        }
        Kind kind = kind(match.value());
        return kind == Kind.CONTENT || kind == Kind.OTHER || tokens.is(0, "tổ") || tokens.is(0, "phân") ? null : kind;
    }

    private static Kind kind(String value) {
        String name = isInline(value) ? value.substring(0, value.length() - INLINE.length()) : value;
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isInline(String value) {
        return value.endsWith(INLINE);
    }

    /**
     * A label.
     *
     * @param kind what the line holds
     * @param content index of the first token behind the colon
     */
    record Label(Kind kind, int content) {}
}
