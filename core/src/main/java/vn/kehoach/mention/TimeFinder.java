package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.CalendarValues;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;

/**
 * Finds calendar expressions: "trước ngày 05/12 hằng năm", "giai đoạn 2016 - 2020", "quý II/2025", "thường xuyên".
 *
 * <p>Reads tokens from left to right; each rule has a name that stands in {@link FoundTime#by()}.
 */
final class TimeFinder {
    private static final Set<String> PERIOD_WORDS = Set.of("đoạn", "kỳ");
    private static final Set<String> BARE_YEAR_LEADS =
            Set.of("đến", "tới", "hướng", "nhìn", "từ", "trước", "sau", "vào", "hết", "trong");
    private static final Set<String> DASHES = Set.of("-", "đến", "tới", "~");
    private static final Set<String> CONDITION_NOUNS = Set.of(
            "yêu", "hướng", "văn", "thông", "quy", "chỉ", "phát", "sửa", "chủ", "nghị", "quyết", "ý", "thay", "đề");
    private static final int MAX_CONDITION_TOKENS = 24;

    private final PhraseTrie<String> ongoingVerbs;
    private final Set<String> standing;

    TimeFinder(Vocabulary vocabulary) {
        ongoingVerbs = vocabulary.phrases("ongoing-verbs.tsv");
        standing = vocabulary.words("standing-words.tsv");
    }

    /**
     * The times of a stretch of text, in order.
     *
     * @param text the whole text
     * @param tokens the stretch
     * @param context what the document says about years
     * @param taken stretches that belong to references, in order
     */
    List<FoundTime> find(String text, Tokens tokens, TimeContext context, List<Span> taken) {
        Scan scan = new Scan(text, tokens, context, taken);
        scan.run();
        return scan.found;
    }

    /** One reading of one stretch. */
    /** Words that a time begins with; most words are none, and looking no further keeps the scan fast. */
    private static final Set<String> OPENERS = Set.of(
            "ngày", "tháng", "quý", "quỷ", "năm", "hằng", "hàng", "mỗi", "từng", "cuối", "sau", "khi", "trong", "theo",
            "thường");

    private final class Scan {
        private final String text;
        private final Tokens tokens;
        private final TimeContext context;
        private final List<Span> taken;
        private final List<FoundTime> found = new ArrayList<>();
        /** Index of the first taken stretch that does not end before token {@code i}. */
        private int nextTaken;

        private int i;

        Scan(String text, Tokens tokens, TimeContext context, List<Span> taken) {
            this.text = text;
            this.tokens = tokens;
            this.context = context;
            this.taken = taken;
        }

        void run() {
            while (i < tokens.size()) {
                int skip = endOfTaken(i);
                if (skip > i) {
                    i = skip;
                    continue;
                }
                int before = i;
                boolean opens = tokens.isNumber(i) || OPENERS.contains(tokens.folded(i));
                if (opens && !calendar() && !recurring() && !conditional()) {
                    ongoing();
                }
                if (i == before) {
                    i++;
                }
            }
        }

        private int endOfTaken(int token) {
            int start = tokens.start(token);
            while (nextTaken < taken.size() && taken.get(nextTaken).end() <= start) {
                nextTaken++;
            }
            boolean inside = nextTaken < taken.size() && taken.get(nextTaken).start() <= start;
            return inside
                    ? Math.max(token + 1, tokens.firstFrom(taken.get(nextTaken).end()))
                    : token;
        }

        private boolean calendar() {
            Moment first = MomentParser.at(tokens, i);
            if (first == null) {
                first = bareYear(i);
            }
            if (first == null) {
                return false;
            }
            int start = i;
            Moment second = rangeEnd(first);
            if (second != null) {
                return period(start, first, second);
            }
            first = borrowYear(first);
            return single(start, first);
        }

        private @Nullable Moment bareYear(int at) {
            int year = MomentParser.yearAt(tokens, at);
            if (year == 0 || tokens.is(at - 1, "/") || tokens.is(at + 1, "/") || tokens.is(at + 1, "%")) {
                return null;
            }
            boolean range = DASHES.contains(tokens.folded(at + 1)) && MomentParser.yearAt(tokens, at + 2) > 0;
            boolean listed =
                    (tokens.is(at - 1, ",") || tokens.is(at - 1, "và") || tokens.is(at - 1, "-")) && endsYear(at - 2);
            boolean led = BARE_YEAR_LEADS.contains(tokens.folded(at - 1)) && year >= 1990 && year <= 2060;
            boolean cell = context.timeCell() && year >= 1990 && year <= 2100;
            return range || listed || led || cell ? new Moment(TimeType.YEAR, year, 0, 0, at + 1) : null;
        }

        private boolean endsYear(int at) {
            return !found.isEmpty()
                    && at >= 0
                    && found.get(found.size() - 1).span().end() == tokens.end(at)
                    && MomentParser.yearAt(tokens, at) > 0;
        }

        /** The other end of "từ ... đến ...", "2016 - 2020"; null where no range stands here. */
        private @Nullable Moment rangeEnd(Moment first) {
            int at = first.end();
            if (!DASHES.contains(tokens.folded(at))) {
                return null;
            }
            boolean word = tokens.isWord(at);
            at++;
            while (tokens.is(at, "hết") || tokens.is(at, "cuối") || tokens.is(at, "đầu")) {
                at++;
            }
            Moment second = MomentParser.at(tokens, at);
            if (second == null && first.type() == TimeType.YEAR) {
                int year = MomentParser.yearAt(tokens, at);
                second = year > first.year() && !tokens.is(at + 1, "/")
                        ? new Moment(TimeType.YEAR, year, 0, 0, at + 1)
                        : null;
            }
            if (second == null || word && !opensRange() && first.type() != second.type()) {
                return null;
            }
            if (second.type() != first.type() && !(first.type() == TimeType.DATE && first.part() == 0)) {
                return second.hasYear() && first.hasYear() && opensRange() ? second : null;
            }
            if (first.type() == TimeType.YEAR && second.year() <= first.year()) {
                return null;
            }
            return second;
        }

        private boolean opensRange() {
            return tokens.is(i - 1, "từ") || tokens.is(i - 1, "đoạn") || tokens.is(i - 2, "kể");
        }

        private boolean period(int start, Moment first, Moment second) {
            int year = second.hasYear() ? second.year() : context.yearOfRanges();
            Moment to = second.hasYear() ? second : second.withYear(year);
            Moment from = first;
            if (from.type() == TimeType.DATE && from.part() == 0) {
                from = from.withMonth(to.part(), to.year());
            } else if (!from.hasYear()) {
                from = from.withYear(to.year());
            }
            String a = from.value();
            String b = to.value();
            if (a == null || b == null) {
                i = start + 1;
                return false;
            }
            int begin = start;
            if (PERIOD_WORDS.contains(tokens.folded(start - 1))) {
                begin = start - 2;
            } else if (tokens.is(start - 1, "từ")) {
                begin = start - 1;
            }
            add(Math.max(0, begin), second.end(), TimeType.PERIOD, a + "/" + b, null, "time.period");
            return true;
        }

        /** "Tháng 11, 12/2013", "tháng 4 và tháng 8 năm 2026": the year stands behind the last. */
        private Moment borrowYear(Moment moment) {
            if (moment.hasYear() || moment.type() == TimeType.DATE && moment.part() == 0) {
                return moment;
            }
            int at = moment.end();
            for (int hops = 0; hops < 4 && (tokens.is(at, ",") || tokens.is(at, "và") || tokens.is(at, ";")); hops++) {
                Moment next = MomentParser.at(tokens, at + 1);
                if (next == null || next.type() != moment.type()) {
                    return moment;
                }
                if (next.hasYear()) {
                    return moment.withYear(next.year());
                }
                at = next.end();
            }
            return moment;
        }

        private boolean single(int start, Moment moment) {
            Lead lead = lead(start);
            int end = moment.end();
            TimeMod mod = lead.mod();
            if (tokens.are(end, "trở", "đi") || tokens.are(end, "trở", "về", "sau")) {
                end += tokens.is(end + 1, "đi") ? 2 : 3;
                mod = TimeMod.START;
            } else if (followsYears(end)) {
                end += 5;
                mod = TimeMod.START;
            }
            if (moment.hasYear()) {
                String value = moment.value();
                if (value == null) {
                    return false;
                }
                add(
                        lead.start(),
                        end,
                        moment.type(),
                        value,
                        mod,
                        "time." + moment.type().name().toLowerCase(Locale.ROOT));
                return true;
            }
            return yearless(lead, mod, moment, end);
        }

        /** "và các năm tiếp theo". */
        private boolean followsYears(int end) {
            return tokens.is(end, "và")
                    && (tokens.is(end + 1, "các") || tokens.is(end + 1, "những"))
                    && tokens.are(end + 2, "năm", "tiếp", "theo");
        }

        private boolean yearless(Lead lead, @Nullable TimeMod mod, Moment moment, int end) {
            boolean yearlyBehind = MomentParser.isYearly(tokens, end);
            boolean yearly = yearlyBehind || sentenceIsYearly(lead.start());
            if (!yearly && moment.type() == TimeType.HALF && context.yearOfRanges() > 0) {
                String value = moment.withYear(context.yearOfRanges()).value();
                if (value != null) {
                    add(lead.start(), end, TimeType.HALF, value, mod, "time.half");
                    return true;
                }
            }
            boolean planYear = context.planYear() > 0 && (moment.type() != TimeType.DATE || mod != null);
            if (!yearly && planYear) {
                String value = moment.withYear(context.planYear()).value();
                if (value != null) {
                    add(lead.start(), end, moment.type(), value, mod, "time.plan-year");
                    return true;
                }
            }
            String value = moment.yearlyValue();
            if (value == null || moment.type() == TimeType.QUARTER && !yearly) {
                return false;
            }
            add(lead.start(), yearlyBehind ? end + 2 : end, TimeType.RECURRING, value, mod, "time.yearly-date");
            return true;
        }

        private boolean sentenceIsYearly(int from) {
            for (int k = from - 1; k >= 0 && from - k < 60; k--) {
                if (tokens.is(k, ".") || tokens.is(k, ";")) {
                    break;
                }
                if (MomentParser.isYearly(tokens, k)) {
                    return true;
                }
            }
            for (int k = from; k < tokens.size() && k - from < 20; k++) {
                if (tokens.is(k, ".") || tokens.is(k, ";")) {
                    return false;
                }
                if (MomentParser.isYearly(tokens, k)) {
                    return true;
                }
            }
            return false;
        }

        /** The words before a time that bound it: "hoàn thành trong", "chậm nhất là", "đến hết". */
        private Lead lead(int start) {
            int at = start;
            while (tokens.is(at - 1, "hết")
                    || tokens.is(at - 1, "cuối")
                    || tokens.is(at - 1, "đầu")
                    || tokens.is(at - 1, "giữa")
                    || tokens.is(at - 1, "vào")
                    || tokens.is(at - 1, "là")) {
                at--;
            }
            String word = tokens.folded(at - 1);
            return switch (word) {
                case "trước" -> new Lead(at - 1, TimeMod.BEFORE);
                case "đến", "tới" ->
                    tokens.are(at - 3, "từ", "nay") ? new Lead(at - 3, TimeMod.BY) : new Lead(at - 1, TimeMod.BY);
                case "nhất" ->
                    tokens.is(at - 2, "chậm") || tokens.is(at - 2, "muộn")
                            ? new Lead(at - 2, TimeMod.BY)
                            : new Lead(at, null);
                case "từ" ->
                    new Lead(tokens.is(at - 2, "kể") || tokens.is(at - 2, "đầu") ? at - 2 : at - 1, TimeMod.START);
                case "sau" -> new Lead(at - 1, TimeMod.AFTER);
                case "khoảng" -> new Lead(at - 1, TimeMod.APPROX);
                case "trong" -> within(at - 1);
                default -> new Lead(at, null);
            };
        }

        private Lead within(int trong) {
            if (tokens.are(trong - 2, "hoàn", "thành") || tokens.are(trong - 2, "hoàn", "thảnh")) {
                return new Lead(trong - 2, TimeMod.BY);
            }
            if (tokens.is(trong - 1, "nhất") && (tokens.is(trong - 2, "chậm") || tokens.is(trong - 2, "muộn"))) {
                return new Lead(trong - 2, TimeMod.BY);
            }
            return tokens.is(trong - 1, "xong") ? new Lead(trong - 1, TimeMod.BY) : new Lead(trong, null);
        }

        private boolean recurring() {
            String word = tokens.folded(i);
            boolean every = word.equals("hằng") || word.equals("hàng") || word.equals("mỗi") || word.equals("từng");
            if (every) {
                String unit = unit(i + 1);
                if (unit == null || word.equals("từng") && unit.equals("P1D")) {
                    return false;
                }
                return yearly(unit);
            }
            if (word.equals("cuối")
                    && tokens.is(i + 1, "năm")
                    && MomentParser.yearAt(tokens, i + 2) == 0
                    && !tokens.is(i - 1, "tháng")
                    && !tokens.is(i + 2, "học")) {
                add(i, i + 2, TimeType.RECURRING, "P1Y", null, "time.recurring");
                return true;
            }
            return interval();
        }

        private @Nullable String unit(int at) {
            return switch (tokens.folded(at)) {
                case "ngày" -> "P1D";
                case "tuần" -> "P1W";
                case "tháng" -> "P1M";
                case "quý", "quỷ" -> "P3M";
                case "năm" -> "P1Y";
                default -> null;
            };
        }

        /** "hằng năm", or "hằng năm (trước ngày 15/11)" as one. */
        private boolean yearly(String unit) {
            int end = i + 2;
            int bracket = tokens.is(end, "(") ? end + 1 : -1;
            if (unit.equals("P1Y") && bracket > 0) {
                int at = tokens.is(bracket, "trước") ? bracket + 1 : bracket;
                Moment moment = MomentParser.at(tokens, at);
                if (moment != null
                        && !moment.hasYear()
                        && moment.yearlyValue() != null
                        && tokens.is(moment.end(), ")")) {
                    TimeMod mod = at > bracket ? TimeMod.BEFORE : null;
                    add(i, moment.end() + 1, TimeType.RECURRING, moment.yearlyValue(), mod, "time.yearly-date");
                    return true;
                }
            }
            int start = tokens.are(i - 2, "định", "kỳ") ? i - 2 : i;
            add(start, end, TimeType.RECURRING, unit, null, "time.recurring");
            return true;
        }

        /** "định kỳ 6 tháng", "02 năm một lần". */
        private boolean interval() {
            if (!tokens.isNumber(i) || tokens.folded(i).length() > 2) {
                return false;
            }
            String unit = unit(i + 1);
            boolean once =
                    tokens.are(i + 2, "một", "lần") || tokens.are(i + 2, "1", "lần") || tokens.are(i + 2, "/", "lần");
            boolean regular = tokens.are(i - 2, "định", "kỳ") && !tokens.is(i + 2, "đầu") && !tokens.is(i + 2, "cuối");
            if (unit == null || !once && !regular) {
                return false;
            }
            int count = Integer.parseInt(tokens.folded(i).replaceAll("\\D", "0"));
            String value = unit.equals("P3M") ? "P" + 3 * count + "M" : "P" + count + unit.charAt(2);
            int end = once ? i + 4 : i + 2;
            add(regular ? i - 2 : i, Math.min(end, tokens.size()), TimeType.RECURRING, value, null, "time.interval");
            return true;
        }

        private boolean conditional() {
            boolean after = tokens.are(i, "sau", "khi");
            boolean when = tokens.is(i, "khi") && !tokens.is(i - 1, "sau") && startsCondition(i + 1);
            boolean waiting = tokens.are(i, "trong", "khi", "chờ");
            boolean pace = context.timeCell()
                    && tokens.is(i, "theo")
                    && i <= 1
                    && (tokens.is(i + 1, "tiến")
                            || tokens.is(i + 1, "kế")
                            || tokens.is(i + 1, "lộ")
                            || tokens.is(i + 1, "yêu"));
            if (!after && !when && !waiting && !pace) {
                return false;
            }
            int end = i + 1;
            while (end < tokens.size() && end - i < MAX_CONDITION_TOKENS && !isClauseEnd(end)) {
                end++;
            }
            if (end - i < 2) {
                return false;
            }
            add(i, end, TimeType.CONDITIONAL, null, after ? TimeMod.AFTER : null, "time.conditional");
            return true;
        }

        private boolean startsCondition(int at) {
            if (tokens.are(at, "cần", "thiết")) {
                return true;
            }
            boolean bracket = tokens.is(at - 2, "(") || tokens.is(at - 2, "ngay");
            return tokens.is(at, "có") && CONDITION_NOUNS.contains(tokens.folded(at + 1)) || bracket;
        }

        private boolean isClauseEnd(int at) {
            return tokens.is(at, ";")
                    || tokens.is(at, ")")
                    || tokens.is(at, ",")
                    || tokens.is(at, ".")
                            && (at + 1 == tokens.size() || tokens.isCapitalised(at + 1) || tokens.is(at + 1, "/"));
        }

        private boolean ongoing() {
            boolean plain = tokens.are(i, "thường", "xuyên");
            boolean slip = tokens.are(i, "thường", "vụ", "xuyên");
            if (!plain && !slip) {
                return false;
            }
            int end = i + (plain ? 2 : 3);
            boolean carriedOut = tokens.are(i - 2, "thực", "hiện") || tokens.are(i - 2, "duy", "trì");
            boolean opens = i == 0
                    || tokens.is(i - 1, ".")
                    || tokens.is(i - 1, ";")
                    || tokens.is(i - 1, ":")
                    || tokens.is(i - 1, "(")
                    || tokens.is(i - 1, "-") && i == 1
                    || tokens.is(i - 1, "+") && i == 1
                    || tokens.is(i - 1, ")") && i <= 2;
            boolean verb = ongoingVerbs.longest(tokens, end) != null
                    && (tokens.is(i - 1, "và")
                            || tokens.is(i - 1, ",")
                            || tokens.is(i - 1, "động")
                            || tokens.is(i - 1, "phải")
                            || tokens.isWord(i - 1) && !standing.contains(tokens.folded(i - 1))
                            || opens);
            boolean ends = end == tokens.size() || tokens.is(end, ".") || tokens.is(end, ";") || tokens.is(end, ")");
            boolean closes = ends
                    && (!found.isEmpty() && (tokens.is(i - 1, "và") || tokens.is(i - 1, ","))
                            || tokens.isWord(i - 1) && !standing.contains(tokens.folded(i - 1)));
            // "Giám sát thường xuyên việc ...": the verb stands before.
            boolean done =
                    i >= 2 && ongoingVerbs.longest(tokens, i - 2) != null && !standing.contains(tokens.folded(i - 1));
            if (!context.timeCell() && !carriedOut && !verb && !done && !closes && !(opens && !tokens.is(end, "và"))) {
                return false;
            }
            add(carriedOut ? i - 2 : i, end, TimeType.ONGOING, null, null, "time.ongoing");
            return true;
        }

        /** Reports tokens {@code from} to {@code end}, exclusive, and goes on behind them. */
        private void add(int from, int end, TimeType type, @Nullable String value, @Nullable TimeMod mod, String by) {
            int first = Math.max(0, from);
            if (!found.isEmpty()) {
                first = Math.max(
                        first,
                        tokens.firstFrom(found.get(found.size() - 1).span().end()));
            }
            Span span = tokens.span(first, end - 1);
            String firstDay = null;
            String lastDay = null;
            if (type == TimeType.PERIOD && value != null) {
                int slash = value.indexOf('/');
                firstDay = CalendarValues.firstDay(value.substring(0, slash));
                lastDay = CalendarValues.lastDay(value.substring(slash + 1));
            } else if (type != TimeType.RECURRING) {
                firstDay = CalendarValues.firstDay(value);
                lastDay = CalendarValues.lastDay(value);
            }
            found.add(new FoundTime(new TimeValue(span.of(text), span, type, value, mod, firstDay, lastDay), by));
            i = end;
        }
    }

    private record Lead(int start, @Nullable TimeMod mod) {}
}
