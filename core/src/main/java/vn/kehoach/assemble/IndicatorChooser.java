package vn.kehoach.assemble;

import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.model.Span;

/**
 * Chooses which words around a number are its indicator (chỉ tiêu): those behind it in "90% hộ dân dùng nước sạch",
 * those before it in "tỷ lệ hộ nghèo còn 3%". Goes through one passage: a bare percentage repeats the indicator before.
 */
final class IndicatorChooser {
    /** How far before a number "mỗi" may stand. */
    private static final int EACH_REACH = 16;

    private final IndicatorText texts;
    private final UnitKinds units;
    private final Passage passage;
    private final Tokens tokens;
    private @Nullable String last;
    /** Whether the indicator of the last number stood behind it: then so does the next. */
    private boolean lastWasBehind;

    IndicatorChooser(IndicatorText texts, UnitKinds units, Passage passage) {
        this.texts = texts;
        this.units = units;
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /**
     * The indicator, or null where nothing names it.
     *
     * @param before the words before the number, or null
     * @param after the words behind the number, or null
     */
    @Nullable
    String choose(Quantity quantity, @Nullable Span before, @Nullable Span after) {
        boolean parted = before != null && after != null && hasComma(tokens.firstFrom(before.end()), quantity.first());
        boolean measured =
                before != null && texts.isMeasure(tokens, before) && !parted && !(lastWasBehind && isPhrase(after));
        lastWasBehind = false;
        Span measure = measured ? before : null;
        String indicator = quantity.isPercent()
                ? ofShare(measure, before, after)
                : ofCount(quantity, measure, before, after, parted);
        if (indicator != null) {
            last = indicator;
        }
        return indicator;
    }

    /** Whether the words behind a percentage are its indicator, although others stand before it. */
    boolean isBehind(Quantity quantity, Span before, @Nullable Span after) {
        return quantity.isPercent() && !texts.isMeasure(tokens, before) && isPhrase(after);
    }

    private @Nullable String ofShare(@Nullable Span measure, @Nullable Span before, @Nullable Span after) {
        if (measure != null) {
            boolean bare = passage.words(measure) <= 2 && after != null;
            return bare ? words(measure) + " " + words(after) : words(measure);
        }
        if (isPhrase(after)) {
            lastWasBehind = true;
            return words(after);
        }
        if (isPhrase(before)) {
            return words(before);
        }
        return last != null ? last : words(after);
    }

    private @Nullable String ofCount(
            Quantity quantity, @Nullable Span measure, @Nullable Span before, @Nullable Span after, boolean parted) {
        if (isPhrase(measure)) {
            return words(measure);
        }
        if (quantity.unit() == null) {
            return before == null ? last : words(before);
        }
        Span joined = after != null && isJoined(quantity, after) ? after : null;
        if (joined != null && units.isMeasure(quantity.unit())) {
            boolean both = before != null && passage.words(before) <= 4 && !parted;
            return both ? words(before) + " " + words(joined) : words(joined);
        }
        if (before != null && after == null && passage.words(before) >= 3 && !isCountOf(quantity)) {
            return words(before);
        }
        return unitPhrase(quantity, joined);
    }

    /** Whether the words behind go on with the unit: "5 mô hình sản xuất rau". */
    private boolean isJoined(Quantity quantity, Span after) {
        int first = tokens.firstFrom(after.start());
        return quantity.end() == quantity.unitEnd() && first - quantity.end() <= 2 && !hasComma(quantity.end(), first);
    }

    /** Whether the words before only own what is counted: "mỗi xã có 5 cán bộ", "33 điều dưỡng viên/vạn dân". */
    private boolean isCountOf(Quantity quantity) {
        return hasEach(quantity)
                || tokens.is(quantity.first(), "có")
                || tokens.is(quantity.first() - 1, "có")
                || tokens.is(quantity.first() - 1, "gồm")
                || quantity.perValue() != null && "dân".equals(quantity.perUnit());
    }

    private boolean hasEach(Quantity quantity) {
        for (int i = Math.max(0, quantity.first() - EACH_REACH); i < quantity.first(); i++) {
            if (tokens.is(i, "mỗi")) {
                return true;
            }
        }
        return false;
    }

    /** The unit with the note or the words that go on behind it: "bác sĩ/vạn dân (tuyến xã)" gives "bác sĩ (tuyến xã)". */
    private String unitPhrase(Quantity quantity, @Nullable Span joined) {
        int start = unitStart(quantity);
        if (quantity.perValue() != null && tokens.is(quantity.end(), "(")) {
            String unit = tokens.phrase(start, quantity.unitEnd() - 1);
            return unit + " " + tokens.phrase(quantity.end(), endOfNote(quantity.end()));
        }
        int end = joined == null ? quantity.unitEnd() : tokens.firstFrom(joined.end());
        return tokens.phrase(start, end - 1);
    }

    private int endOfNote(int open) {
        int close = open;
        while (close < tokens.size() - 1 && !tokens.is(close, ")")) {
            close++;
        }
        return close;
    }

    /** The first word of the unit behind a range or a multiplier: "5 - 7 nghìn lượt". */
    private int unitStart(Quantity quantity) {
        int start = quantity.number() + 1;
        while (start < quantity.unitEnd() - 1 && isNumberPart(start)) {
            start++;
        }
        return start;
    }

    private boolean isNumberPart(int i) {
        return tokens.isNumber(i)
                || tokens.is(i, "-")
                || tokens.is(i, "đến")
                || tokens.is(i, "triệu")
                || tokens.is(i, "nghìn");
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** One word is too little to name what is measured. */
    private boolean isPhrase(@Nullable Span span) {
        return span != null && passage.words(span) >= 2;
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : tokens.phrase(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()) - 1);
    }
}
