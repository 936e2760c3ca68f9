package vn.kehoach.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The document types (tên loại văn bản) of Decree 30/2020/NĐ-CP, Article 7, of the Law on promulgating legal documents
 * and of the Party, from {@code document-types.tsv}. Immutable.
 */
public final class DocumentTypes {
    private static final int LONGEST_MISREAD = 30;
    private static final int SHORTEST_MISREAD = 7;

    private final PhraseTrie<Type> byName;
    private final List<Type> types = new ArrayList<>();
    /** The bare letters of each type's name, in the order of {@link #types}. */
    private final List<String> letters = new ArrayList<>();

    /** Loads the table. */
    public DocumentTypes(Vocabulary vocabulary) {
        PhraseTrie.Builder<Type> names = PhraseTrie.builder();
        for (List<String> row : vocabulary.rows("document-types.tsv", 4)) {
            Type type = new Type(
                    row.get(0),
                    List.of(row.get(1).split(",")),
                    row.get(2).equals("plan"),
                    row.get(3).equals("law"));
            types.add(type);
            letters.add(BareLetters.of(type.name()));
            names.add(row.get(0), type);
        }
        byName = names.build();
    }

    /** The longest type name at a token, or null. */
    public PhraseTrie.@Nullable Match<Type> at(Tokens tokens, int i) {
        return byName.longest(tokens, i);
    }

    /** Whether a line is a type name in capitals and nothing else: "KẾ HOẠCH", "QUYẾT ĐỊNH:". */
    public boolean isTitleLine(String line) {
        return titleLine(line) != null;
    }

    /** The type that a line of capitals names alone, or null. */
    public @Nullable Type titleLine(String line) {
        String bare = line.strip();
        if (bare.length() < 4 || bare.length() > 60) {
            return null;
        }
        if (Character.isLowerCase(bare.charAt(0)) || Character.isLowerCase(bare.charAt(1))) {
            return null;
        }
        Tokens tokens = Tokens.of(bare);
        if (!tokens.isUpper(0)) {
            return null;
        }
        PhraseTrie.Match<Type> match = at(tokens, 0);
        if (match == null) {
            return byLetters(bare);
        }
        for (int i = match.length(); i < tokens.size(); i++) {
            if (!tokens.isPunctuation(i)) {
                return null;
            }
        }
        return match.value();
    }

    /** "KÉẺ HOẠCH": a scan's "KẾ HOẠCH", where all letters are capitals and one at most is wrong. */
    private @Nullable Type byLetters(String line) {
        if (line.length() > LONGEST_MISREAD || hasSmallLetter(line)) {
            return null;
        }
        String read = BareLetters.of(line);
        Type near = null;
        for (int i = 0; i < types.size(); i++) {
            String name = letters.get(i);
            if (name.equals(read)) {
                return types.get(i);
            }
            boolean alike = name.length() >= SHORTEST_MISREAD && !read.isEmpty() && read.charAt(0) == name.charAt(0);
            near = alike && BareLetters.nearlyEqual(name, read) ? types.get(i) : near;
        }
        return near;
    }

    private static boolean hasSmallLetter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The type whose code a symbol carries: "KH" in "93/KH-UBND"; null if there is none. */
    public @Nullable Type byCode(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        for (Type type : types) {
            for (String own : type.codes()) {
                if (own.toUpperCase(Locale.ROOT).equals(wanted)) {
                    return type;
                }
            }
        }
        return null;
    }

    /**
     * A type of document.
     *
     * @param name "Kế hoạch"
     * @param codes its codes in symbols, "KH"; "" where it has none
     * @param plan whether documents of this type set targets and tasks
     * @param law whether it is cited by name alone
     */
    public record Type(String name, List<String> codes, boolean plan, boolean law) {}
}
