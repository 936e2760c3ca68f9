package vn.kehoach.assemble;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target;

/** Reads a stated change: "giảm còn dưới 12%" is a decrease to, "tăng thêm 20%" an increase by. */
final class ChangeReader {
    /** How far behind a number "mỗi năm" may stand. */
    private static final int YEAR_REACH = 3;

    private final Set<String> rises;
    private final Set<String> riseTails;
    private final Set<String> falls;
    private final Set<String> fallTails;
    private final Set<String> fallHeads;
    private final Set<String> levels;
    private final Set<String> beside;

    ChangeReader(Vocabulary vocabulary) {
        WordRoles words = WordRoles.load(
                vocabulary,
                "change-words.tsv",
                "rise",
                "rise-tail",
                "fall",
                "fall-tail",
                "fall-head",
                "level",
                "beside");
        rises = words.words("rise");
        riseTails = words.words("rise-tail");
        falls = words.words("fall");
        fallTails = words.words("fall-tail");
        fallHeads = words.words("fall-head");
        levels = words.words("level");
        beside = words.words("beside");
    }

    /** The change that the tokens between {@code from} and the quantity state, or null. */
    Target.@Nullable Change read(Tokens tokens, int from, Quantity quantity) {
        int verb = lastVerb(tokens, from, quantity.number());
        boolean down = isRightBehind("xuống", tokens, quantity);
        boolean up = isRightBehind("lên", tokens, quantity);
        if (verb < 0 && !down && !up) {
            return null;
        }
        boolean falls = verb < 0 ? down : this.falls.contains(tokens.folded(verb));
        String direction = falls ? "decrease" : "increase";
        int behindVerb = Math.max(verb + 1, from);
        boolean average = isAverage(tokens, behindVerb, quantity.number());
        boolean perYear = "năm".equals(quantity.perUnit());
        boolean amount = average || perYear || verb >= 0 && areBeside(tokens, behindVerb, quantity.number());
        boolean level = down || up || hasLevel(tokens, behindVerb, quantity.number());
        if (!amount || level && !average) {
            return new Target.Change(direction, "to", null);
        }
        boolean yearly = perYear || average && hasYear(tokens, from, quantity);
        return new Target.Change(direction, "by", yearly ? "year" : null);
    }

    private int lastVerb(Tokens tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isRise(tokens, i) || isFall(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isRise(Tokens tokens, int i) {
        return rises.contains(tokens.folded(i)) && !riseTails.contains(tokens.folded(i + 1));
    }

    private boolean isFall(Tokens tokens, int i) {
        return falls.contains(tokens.folded(i))
                && !fallTails.contains(tokens.folded(i + 1))
                && !fallHeads.contains(tokens.folded(i - 1));
    }

    /** Whether a direction stands right before the number or its comparator. */
    private static boolean isRightBehind(String direction, Tokens tokens, Quantity quantity) {
        return tokens.is(quantity.number() - 1, direction) || tokens.is(quantity.first() - 1, direction);
    }

    private static boolean isAverage(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.are(i, "bình", "quân") || tokens.is(i, "thêm")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLevel(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (levels.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean areBeside(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!beside.contains(tokens.folded(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasYear(Tokens tokens, int from, Quantity quantity) {
        for (int i = from; i < quantity.end() + YEAR_REACH; i++) {
            if ((tokens.is(i, "hằng") || tokens.is(i, "hàng") || tokens.is(i, "mỗi")) && tokens.is(i + 1, "năm")) {
                return true;
            }
        }
        return false;
    }
}
