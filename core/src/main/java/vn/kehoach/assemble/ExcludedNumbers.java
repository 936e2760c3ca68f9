package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target.Comparator;

/** Tells which numbers are no targets because they name, grade or describe: "lớp 5", "Đề án 06", "trẻ dưới 5 tuổi". */
final class ExcludedNumbers {
    private static final int LIFE_REACH = 12;
    private static final int RANGE_REACH = 4;

    /** The parts of a law that are cited by number. */
    private static final Set<String> ARTICLES = Set.of("điều", "khoản", "điểm", "chương", "mục");

    private final Set<String> naming;

    ExcludedNumbers(Vocabulary vocabulary) {
        naming = vocabulary.words("naming-words.tsv");
    }

    boolean excludes(Passage passage, Quantity quantity) {
        Tokens tokens = passage.tokens();
        int i = quantity.number();
        if (isNamed(tokens, quantity) || isFraction(tokens, quantity)) {
            return true;
        }
        String unit = quantity.unit();
        if (unit == null && quantity.perValue() == null) {
            return !startsRange(tokens, i);
        }
        if (isOverOne(quantity)) {
            return true;
        }
        if (isAge(unit)) {
            return !isBounded(quantity) || !isLifeExpectancy(tokens, i);
        }
        if (tokens.isWord(i) && !passage.isFree(i + 1)) {
            return true; // "có một Trung tâm Y tế": an organisation, not a count.
        }
        return passage.isQuoted(i);
    }

    /** Whether the number states how long people live: "tuổi thọ trung bình 75 tuổi". */
    static boolean isLifeExpectancy(Tokens tokens, int number) {
        for (int k = Math.max(0, number - LIFE_REACH); k < number; k++) {
            if (tokens.are(k, "tuổi", "thọ") || tokens.are(k, "sống", "khỏe")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Tokens tokens, Quantity quantity) {
        int i = quantity.number();
        if (isArticle(tokens, i)) {
            return true;
        }
        return naming.contains(tokens.folded(i - 1))
                && !quantity.isPercent()
                && !tokens.is(i - 2, "ở")
                && !tokens.is(i - 1, "mức");
    }

    /** "Điều 7, 8", "khoản 1 và 2": a list of articles, each number of it. */
    private boolean isArticle(Tokens tokens, int number) {
        int i = number;
        while (tokens.isNumber(i - 2) && (tokens.is(i - 1, ",") || tokens.is(i - 1, "và") || tokens.is(i - 1, "-"))) {
            i -= 2;
        }
        return i < number && ARTICLES.contains(tokens.folded(i - 1));
    }

    /** "24/24", "63/63": no population stands behind the bar. */
    private static boolean isFraction(Tokens tokens, Quantity quantity) {
        int i = quantity.number();
        return tokens.is(i + 1, "/") && tokens.isNumber(i + 2) && quantity.perValue() == null;
    }

    /** "hơn một ...": a manner of speaking. */
    private static boolean isOverOne(Quantity quantity) {
        return quantity.comparator() == Comparator.GREATER
                && quantity.value().compareTo(BigDecimal.ONE) == 0
                && !quantity.isPercent();
    }

    private static boolean isAge(@Nullable String unit) {
        return unit != null && (unit.startsWith("tuổi") || unit.equals("tháng tuổi") || unit.equals("tháng"));
    }

    private static boolean isBounded(Quantity quantity) {
        return quantity.comparator() != Comparator.EQUAL || quantity.first() < quantity.number();
    }

    /** "từ 380 lên 700 giường": the unit stands behind the second number. */
    private static boolean startsRange(Tokens tokens, int i) {
        for (int k = i + 1; k <= i + RANGE_REACH; k++) {
            if (tokens.is(k, "lên") || tokens.is(k, "xuống")) {
                return tokens.is(i - 1, "từ");
            }
        }
        return false;
    }
}
