package vn.kehoach.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.ListMarker;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.layout.Table;
import vn.kehoach.mention.Citation;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.FoundTime;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.Target;
import vn.kehoach.model.Target.Comparator;
import vn.kehoach.model.TimeMod;
import vn.kehoach.model.TimeType;
import vn.kehoach.model.TimeValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Part;

/** Finds the targets of running text and of task cells: one for each number that the plan commits to. */
final class TargetFinder {
    private static final Set<SectionKind> WITHOUT_TARGETS =
            Set.of(SectionKind.CONTEXT, SectionKind.PREAMBLE, SectionKind.VIEWPOINTS);
    /** Words before a number that make it a name or a grade. Folded. */
    private static final Set<String> NAMING = Set.of(
            "khoản", "điều", "điểm", "lớp", "khóa", "mức", "độ", "hạng", "loại", "nhóm", "tượng", "đài", "án", "tiêu",
            "động", "tháng", "lục", "định", "số", "kỳ", "cấp", "quý", "năm", "thứ", "khu", "tổng", "luật", "mục",
            "phần", "ngày", "chương");

    private static final Set<String> DURATIONS = Set.of(
            "ngày",
            "giờ",
            "phút",
            "tháng",
            "năm",
            "tuần",
            "ngày làm",
            "ngày làm việc",
            "tuổi",
            "tháng tuổi",
            "mét",
            "cm",
            "km",
            "ml");
    /** Sizes that describe a thing ("tàu cá dài từ 15 mét") more often than they commit. */
    private static final Set<String> SIZES = Set.of("mét", "cm", "km", "ml", "độ", "m2", "m", "mm");
    /** Units that only measure; the thing itself stands behind them ("4.500 ha rừng"). */
    private static final Set<String> MEASURES = Set.of(
            "ha",
            "tấn",
            "kg",
            "km",
            "m2",
            "m3",
            "đồng",
            "triệu đồng",
            "tỷ đồng",
            "thùng",
            "tạ",
            "nghìn tấn",
            "triệu tấn",
            "nghìn ha",
            "lượt",
            "mw");

    private static final Set<String> MONEY = Set.of("đồng", "triệu đồng", "tỷ đồng", "nghìn tỷ đồng", "nghìn đồng");

    /** An unmarked paragraph stands above every marked one. */
    private static final java.util.Comparator<ListMarker.@Nullable Style> BY_RANK =
            java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder());

    private final QuantityReader quantities;
    private final IndicatorText indicators;
    private final PhraseTrie<String> commits;
    private final PhraseTrie<String> past;

    TargetFinder(Vocabulary vocabulary, QuantityReader quantities) {
        this.quantities = quantities;
        this.indicators = new IndicatorText(vocabulary);
        commits = words(vocabulary, "commit-verbs.tsv");
        past = words(vocabulary, "past-words.tsv");
    }

    private static PhraseTrie<String> words(Vocabulary vocabulary, String file) {
        PhraseTrie.Builder<String> builder = PhraseTrie.builder();
        vocabulary.rows(file, 1).forEach(row -> builder.add(row.get(0), row.get(0)));
        return builder.build();
    }

    List<DraftTarget> find(LaidOutText layout, Outline outline, Mentions mentions) {
        Run run = new Run(layout, outline, mentions);
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            run.paragraph(i);
        }
        return run.found;
    }

    private final class Run {
        private final LaidOutText layout;
        private final Outline outline;
        private final Mentions mentions;
        private final List<DraftTarget> found = new ArrayList<>();
        private final List<LeadDue> leads = new ArrayList<>();
        private int table = -1;
        private int row;

        Run(LaidOutText layout, Outline outline, Mentions mentions) {
            this.layout = layout;
            this.outline = outline;
            this.mentions = mentions;
        }

        void paragraph(int i) {
            Paragraph paragraph = layout.paragraphs().get(i);
            if (paragraph.kind() == Paragraph.Kind.ROW) {
                row = paragraph.table() == table ? row + 1 : 0;
                table = paragraph.table();
                taskCell(i, layout.tables().get(table));
                return;
            }
            if (paragraph.kind() != Paragraph.Kind.TEXT || outline.parts().get(i) != Part.BODY) {
                return;
            }
            if (outline.isHeading(i)) {
                leads.clear();
                return;
            }
            Section section = outline.sectionOf(i);
            if (section == null && !outline.sections().isEmpty()
                    || section != null && WITHOUT_TARGETS.contains(section.kind())) {
                return;
            }
            String text = paragraph.text(layout.text());
            ListMarker marker = ListMarker.of(text);
            ListMarker.Style style = marker == null ? null : marker.style();
            while (!leads.isEmpty() && BY_RANK.compare(leads.get(leads.size() - 1).style, style) >= 0) {
                leads.remove(leads.size() - 1);
            }
            Span content = new Span(
                    paragraph.span().start() + (marker == null ? 0 : marker.length()),
                    paragraph.span().end());
            Tokens tokens = Tokens.of(layout.text(), content);
            if (isLeadIn(text, tokens, i)) {
                TimeValue due = lastDue(content);
                if (due != null) {
                    leads.add(new LeadDue(style, due));
                }
                if (text.endsWith(":")) {
                    return;
                }
            }
            clauses(tokens, content, section, headingDue(section), null);
        }

        /** A line that only announces: it ends with a colon, or is a bare period above deeper bullets. */
        private boolean isLeadIn(String text, Tokens tokens, int i) {
            boolean next = i + 1 < layout.paragraphs().size() && ListMarker.of(layout.textOf(i + 1)) != null;
            return text.endsWith(":") || next && tokens.size() <= 8;
        }

        private @Nullable TimeValue lastDue(Span span) {
            TimeValue due = null;
            for (FoundTime time : mentions.timesIn(span)) {
                if (isDue(time.value()) && (due == null || time.value().mod() == TimeMod.BY)) {
                    due = time.value();
                }
            }
            return due;
        }

        private static boolean isDue(TimeValue time) {
            return switch (time.type()) {
                case YEAR, DATE, MONTH, QUARTER, HALF, PERIOD -> true;
                default -> false;
            };
        }

        /** The due that lead-in lines and headings above give. */
        private @Nullable TimeValue headingDue(@Nullable Section section) {
            if (!leads.isEmpty()) {
                return leads.get(leads.size() - 1).due;
            }
            String id = section == null ? "" : section.id();
            while (!id.isEmpty()) {
                Section above = outline.byId().get(id);
                TimeValue due = above == null ? null : lastDue(above.titleSpan());
                if (due != null) {
                    return due;
                }
                int dot = id.lastIndexOf('.');
                id = dot < 0 ? "" : id.substring(0, dot);
            }
            return null;
        }

        /** A target inside the task cell of a table; the row's time is its due. */
        private void taskCell(int i, Table own) {
            int task = own.column(ColumnRole.TASK);
            if (task < 0 || own.column(ColumnRole.LEAD) < 0 || row < own.headerRows()) {
                return;
            }
            List<Span> cells = own.rows().get(row).cells();
            if (task >= cells.size() || cells.get(task).end() == cells.get(task).start()) {
                return;
            }
            int time = own.column(ColumnRole.TIME);
            TimeValue due = null;
            if (time >= 0 && time < cells.size()) {
                for (FoundTime at : mentions.timesIn(cells.get(time))) {
                    due = due == null && isDue(at.value()) ? at.value() : due;
                }
            }
            clauses(Tokens.of(layout.text(), cells.get(task)), cells.get(task), outline.sectionOf(i), null, due);
        }

        private void clauses(
                Tokens tokens,
                Span content,
                @Nullable Section section,
                @Nullable TimeValue headingDue,
                @Nullable TimeValue rowDue) {
            if (!hasNumber(tokens)) {
                return;
            }
            Clause clause = new Clause(tokens, content, section, headingDue, rowDue);
            int from = label(tokens);
            for (int i = from; i <= tokens.size(); i++) {
                boolean sentence =
                        i < tokens.size() && tokens.is(i, ".") && !tokens.touchesNext(i) && tokens.isCapitalised(i + 1);
                if (i == tokens.size() || tokens.is(i, ";") || sentence) {
                    clause.read(from, i);
                    from = i + 1;
                }
            }
        }

        private static boolean hasNumber(Tokens tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isNumber(i) || tokens.is(i, "một") || tokens.is(i, "hai")) {
                    return true;
                }
            }
            return false;
        }

        /** "Chỉ tiêu 1:", "Mục tiêu 2.": the running number of a target is none. */
        private static int label(Tokens tokens) {
            boolean named = tokens.are(0, "chỉ", "tiêu") || tokens.are(0, "mục", "tiêu");
            return named && tokens.isNumber(2) && (tokens.is(3, ":") || tokens.is(3, ".")) ? 4 : 0;
        }

        /** The clauses of one paragraph; a due named in one goes on to the next. */
        private final class Clause {
            private final Tokens tokens;
            private final @Nullable Section section;
            private final @Nullable TimeValue headingDue;
            private final @Nullable TimeValue rowDue;
            private final List<FoundTime> times;
            private final List<Span> timeSpans;
            private final List<Span> names = new ArrayList<>();
            private @Nullable TimeValue carried;
            private @Nullable String lastIndicator;
            private boolean behindLast;

            Clause(
                    Tokens tokens,
                    Span content,
                    @Nullable Section section,
                    @Nullable TimeValue headingDue,
                    @Nullable TimeValue rowDue) {
                this.tokens = tokens;
                this.section = section;
                this.headingDue = headingDue;
                this.rowDue = rowDue;
                this.times = mentions.timesIn(content);
                this.timeSpans = times.stream().map(FoundTime::span).toList();
                for (Citation citation : mentions.citationsIn(content)) {
                    names.add(citation.span());
                }
                for (FoundAgency agency : mentions.agenciesIn(content)) {
                    names.add(agency.span());
                }
            }

            void read(int from, int to) {
                List<Quantity> counted = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    Quantity quantity = isFree(i) ? quantities.at(tokens, i) : null;
                    if (quantity != null && !isName(quantity)) {
                        counted.add(quantity);
                        i = Math.max(i, Math.min(quantity.end(), to) - 1);
                    }
                }
                boolean[] committed = new boolean[counted.size()];
                for (int k = 0; k < counted.size(); k++) {
                    int segment = k == 0 ? from : counted.get(k - 1).end();
                    committed[k] = !isTold(from, counted.get(k).number()) && commits(counted, k, segment);
                }
                for (int k = counted.size() - 2; k >= 0; k--) {
                    committed[k] |= committed[k + 1] && isList(counted, k, k + 1) && per(counted, k) != null;
                }
                for (int k = 1; k < counted.size(); k++) {
                    committed[k] |= committed[k - 1] && isList(counted, k - 1, k) && !isSize(counted.get(k));
                }
                int start = from;
                for (int k = 0; k < counted.size(); k++) {
                    Quantity quantity = counted.get(k);
                    int next = to;
                    for (int n = k + 1; n < counted.size() && next == to; n++) {
                        boolean nested = quantity.isPercent() && !counted.get(n).isPercent();
                        next = nested ? next : counted.get(n).first();
                    }
                    if (k + 1 < counted.size() && isBaseline(quantity, counted.get(k + 1))) {
                        continue;
                    }
                    Quantity base = k > 0 && isBaseline(counted.get(k - 1), quantity) ? counted.get(k - 1) : null;
                    int segment = base == null ? start : Math.min(start, base.first());
                    if (committed[k]) {
                        add(counted, k, segment, next, from, to, base);
                    }
                    start = quantity.end();
                }
                carry(from, to, counted);
            }

            private boolean isFree(int i) {
                int start = tokens.start(i);
                for (Span span : timeSpans) {
                    if (span.start() <= start && start < span.end()) {
                        return false;
                    }
                }
                for (Span span : names) {
                    if (span.start() <= start && start < span.end()) {
                        return false;
                    }
                }
                return true;
            }

            /** Numbers that name or grade something, and ages. */
            private boolean isName(Quantity quantity) {
                int i = quantity.number();
                String before = tokens.folded(i - 1);
                boolean named = NAMING.contains(before)
                        && !quantity.isPercent()
                        && !tokens.is(i - 2, "ở")
                        && !tokens.is(i - 1, "mức");
                if (named || tokens.is(i + 1, "/") && tokens.isNumber(i + 2) && quantity.perValue() == null) {
                    return true;
                }
                String unit = quantity.unit();
                if (unit == null && quantity.perValue() == null) {
                    return !startsRange(i);
                }
                boolean one = quantity.comparator() == Comparator.GREATER
                        && quantity.value().compareTo(BigDecimal.ONE) == 0
                        && !quantity.isPercent();
                if (one
                        || unit != null && unit.startsWith("tuổi")
                        || "tháng tuổi".equals(unit)
                        || "tháng".equals(unit)) {
                    return one || !isBounded(quantity) || !mentionsLife(i);
                }
                if (tokens.isWord(i) && !isFree(i + 1)) {
                    return true; // "có một Trung tâm Y tế": an organisation, not a count.
                }
                return isQuoted(i);
            }

            /** "từ 380 lên 700 giường": the unit stands behind the second number. */
            private boolean startsRange(int i) {
                for (int k = i + 1; k <= i + 4; k++) {
                    if (tokens.is(k, "lên") || tokens.is(k, "xuống")) {
                        return tokens.is(i - 1, "từ");
                    }
                }
                return false;
            }

            private boolean mentionsLife(int to) {
                for (int k = Math.max(0, to - 12); k < to; k++) {
                    if (tokens.are(k, "tuổi", "thọ") || tokens.are(k, "sống", "khỏe")) {
                        return true;
                    }
                }
                return false;
            }

            private boolean isBounded(Quantity quantity) {
                return quantity.comparator() != Comparator.EQUAL || quantity.first() < quantity.number();
            }

            private boolean isQuoted(int at) {
                int open = 0;
                for (int k = 0; k < at; k++) {
                    open += tokens.is(k, "“") ? 1 : tokens.is(k, "”") ? -1 : 0;
                }
                return open > 0;
            }

            /** The clause tells of the past or present. */
            private boolean isTold(int from, int to) {
                for (int i = from; i < to; i++) {
                    if (tokens.are(i, "có", "thể") || past.longest(tokens, i) != null && !tokens.is(i - 1, "như")) {
                        return !hasCommit(from, to);
                    }
                }
                return false;
            }

            private boolean hasCommit(int from, int to) {
                for (int i = from; i < to; i++) {
                    if (tokens.are(i, "phấn", "đấu") || tokens.are(i, "ít", "nhất") || tokens.are(i, "tối", "thiểu")) {
                        return true;
                    }
                }
                return false;
            }

            private boolean isSize(Quantity quantity) {
                return quantity.unit() != null && SIZES.contains(quantity.unit());
            }

            private boolean commits(List<Quantity> counted, int k, int segment) {
                Quantity quantity = counted.get(k);
                boolean listed = k > 0;
                if (isSize(quantity) || quantity.unit() == null && quantity.perValue() == null) {
                    return false;
                }
                boolean objectives = section != null && section.kind() == SectionKind.OBJECTIVES || rowDue != null;
                boolean bounded = quantity.comparator() != Comparator.EQUAL;
                String unit = quantity.unit() == null ? "" : quantity.unit();
                if (section != null && section.kind() == SectionKind.BUDGET && !quantity.isPercent()) {
                    return false;
                }
                if (MONEY.contains(unit) && !objectives) {
                    return false;
                }
                if (quantity.perValue() != null
                        && ("dân".equals(quantity.perUnit()) || "năm".equals(quantity.perUnit()))) {
                    return true;
                }
                if (DURATIONS.contains(unit) && mentionsLife(quantity.number())) {
                    return objectives || bounded;
                }
                boolean nested = listed && counted.get(k - 1).isPercent() && !quantity.isPercent();
                if (nested && DURATIONS.contains(unit)) {
                    return false;
                }
                if (DURATIONS.contains(unit) && quantity.perValue() == null) {
                    return bounded
                            && quantity.comparator() != Comparator.ABOUT
                            && (objectives || quantity.comparator() == Comparator.AT_MOST);
                }
                if (objectives) {
                    return true;
                }
                boolean verb = isBehindVerb(quantity, segment);
                if (quantity.isPercent()) {
                    return bounded
                            || verb
                            || quantity.value().compareTo(BigDecimal.valueOf(100)) == 0
                            || listed
                            || isAimed(quantity);
                }
                return explicit(quantity) || verb;
            }

            private boolean explicit(Quantity quantity) {
                return switch (quantity.comparator()) {
                    case AT_LEAST, AT_MOST, GREATER ->
                        quantity.first() < quantity.number() && !tokens.is(quantity.first(), "từ");
                    case BETWEEN -> tokens.is(quantity.number() - 1, "từ");
                    default -> false;
                };
            }

            /** "phấn đấu đạt tỷ lệ 96%": the aim stands a few words before. */
            private boolean isAimed(Quantity quantity) {
                for (int i = Math.max(0, quantity.first() - 6); i < quantity.first(); i++) {
                    if (tokens.are(i, "phấn", "đấu") || tokens.is(i, "đạt")) {
                        return true;
                    }
                }
                return false;
            }

            private boolean isBehindVerb(Quantity quantity, int segment) {
                for (int i = Math.max(segment, quantity.first() - 6); i <= quantity.first(); i++) {
                    PhraseTrie.Match<String> verb = commits.longest(tokens, i);
                    if (verb == null) {
                        continue;
                    }
                    int end = i + verb.length();
                    boolean beside = end == quantity.first()
                            || end == quantity.number()
                            || tokens.is(end, "cho") && end + 1 == quantity.first()
                            || tokens.is(end, "mới") && end + 1 == quantity.first();
                    if (beside) {
                        return true;
                    }
                }
                return false;
            }

            /** "từ 380 giường lên 700 giường": the first number is where it starts. */
            private boolean isBaseline(Quantity first, Quantity second) {
                boolean from = tokens.is(first.first(), "từ") || tokens.is(first.number() - 1, "từ");
                if (!from) {
                    return false;
                }
                for (int i = first.end(); i < second.number(); i++) {
                    if (tokens.is(i, "lên") || tokens.is(i, "xuống") || tokens.is(i, "còn")) {
                        return second.number() - first.end() <= 12;
                    }
                }
                return false;
            }

            private void add(
                    List<Quantity> counted, int k, int segment, int next, int from, int to, @Nullable Quantity base) {
                Quantity quantity = counted.get(k);
                Quantity first = base == null ? quantity : base;
                Span before = indicators.before(tokens, segment, first.first(), timeSpans);
                int behind = Math.max(quantity.end(), quantity.unitEnd());
                Span after = indicators.after(tokens, behind, next, timeSpans);
                String indicator = indicator(quantity, before, after);
                if (indicator == null) {
                    return;
                }
                Target.Due due = due(counted, k, from, to);
                int start = before != null && !indicatorIsBehind(quantity, before, after)
                        ? tokens.firstFrom(before.start())
                        : quantity.first();
                int end = Math.max(behind, after == null ? 0 : tokens.firstFrom(after.end()));
                Span span = tokens.span(Math.min(start, first.first()), Math.min(end, to) - 1);
                Target.Per per = per(counted, k);
                found.add(new DraftTarget(
                        span,
                        section == null ? null : section.id(),
                        indicator,
                        comparator(counted, k),
                        quantity.value(),
                        quantity.valueMax(),
                        quantity.unit(),
                        per,
                        base == null ? null : base.value(),
                        ChangeReader.read(tokens, segment, quantity),
                        due,
                        section != null && section.kind() == SectionKind.OBJECTIVES ? 0.95 : 0.8,
                        rowDue != null ? "target.cell" : "target.clause"));
                lastIndicator = indicator;
            }

            private boolean indicatorIsBehind(Quantity quantity, Span before, @Nullable Span after) {
                return quantity.isPercent()
                        && after != null
                        && !indicators.isMeasure(tokens, before)
                        && words(after) >= 2;
            }

            private @Nullable String indicator(Quantity quantity, @Nullable Span before, @Nullable Span after) {
                String text = layout.text();
                boolean parted =
                        before != null && after != null && hasComma(tokens.firstFrom(before.end()), quantity.first());
                boolean measured = before != null
                        && indicators.isMeasure(tokens, before)
                        && !parted
                        && !(behindLast && after != null && words(after) >= 2);
                behindLast = false;
                if (quantity.isPercent()) {
                    if (measured && before != null) {
                        boolean bare = words(before) <= 2 && after != null;
                        return bare ? before.of(text) + " " + after.of(text) : before.of(text);
                    }
                    if (after != null && words(after) >= 2) {
                        behindLast = true;
                        return after.of(text);
                    }
                    if (before != null && words(before) >= 2) {
                        return before.of(text);
                    }
                    return lastIndicator != null ? lastIndicator : after != null ? after.of(text) : null;
                }
                if (measured && before != null && words(before) >= 2) {
                    return before.of(text);
                }
                if (quantity.unit() == null) {
                    return before == null ? lastIndicator : before.of(text);
                }
                String unit = tokens.phrase(unitStart(quantity), quantity.unitEnd() - 1);
                boolean joined = after != null
                        && quantity.end() == quantity.unitEnd()
                        && tokens.firstFrom(after.start()) - quantity.end() <= 2
                        && !hasComma(quantity.end(), tokens.firstFrom(after.start()));
                boolean measure = MEASURES.contains(quantity.unit());
                if (measure && joined && after != null) {
                    return before != null && words(before) <= 4 && !parted
                            ? before.of(text) + " " + after.of(text)
                            : after.of(text);
                }
                boolean possessed = isEach(quantity)
                        || tokens.is(quantity.first(), "có")
                        || tokens.is(quantity.first() - 1, "có")
                        || tokens.is(quantity.first() - 1, "gồm");
                if (before != null
                        && after == null
                        && words(before) >= 3
                        && !possessed
                        && !parted
                        && !listedBefore(quantity)) {
                    return before.of(text);
                }
                boolean note = quantity.perValue() != null && tokens.is(quantity.end(), "(");
                if (note) {
                    int close = quantity.end();
                    while (close < tokens.size() - 1 && !tokens.is(close, ")")) {
                        close++;
                    }
                    return unit + " " + tokens.phrase(quantity.end(), close);
                }
                return joined && after != null
                        ? tokens.phrase(unitStart(quantity), tokens.firstFrom(after.end()) - 1)
                        : unit;
            }

            private boolean hasComma(int from, int to) {
                for (int i = from; i < to; i++) {
                    if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "(")) {
                        return true;
                    }
                }
                return false;
            }

            /** One of several counts in a row: each is its own thing. */
            private boolean listedBefore(Quantity quantity) {
                return quantity.perValue() != null && "dân".equals(quantity.perUnit());
            }

            private int unitStart(Quantity quantity) {
                int start = quantity.number() + 1;
                while (start < quantity.unitEnd() - 1
                        && (tokens.isNumber(start)
                                || tokens.is(start, "-")
                                || tokens.is(start, "–")
                                || tokens.is(start, "đến")
                                || tokens.is(start, "triệu")
                                || tokens.is(start, "nghìn"))) {
                    start++;
                }
                return start;
            }

            private int words(Span span) {
                return tokens.firstFrom(span.end()) - tokens.firstFrom(span.start());
            }

            /** "11 bác sĩ, 3 dược sĩ, 33 điều dưỡng viên/vạn dân": the population counts for each. */
            private Target.@Nullable Per per(List<Quantity> counted, int k) {
                for (int n = k; n < counted.size(); n++) {
                    Quantity quantity = counted.get(n);
                    if (quantity.perValue() != null && quantity.perUnit() != null) {
                        boolean shared = n == k
                                || !counted.get(k).isPercent()
                                        && isList(counted, k, n)
                                        && "dân".equals(quantity.perUnit());
                        return shared ? new Target.Per(quantity.perValue(), quantity.perUnit()) : null;
                    }
                    if (quantity.isPercent()) {
                        return null;
                    }
                }
                return each(counted.get(k));
            }

            /** "mỗi trạm y tế có ít nhất một bác sĩ", "mỗi năm mở tối thiểu 02 lớp". */
            private Target.@Nullable Per each(Quantity quantity) {
                for (int i = quantity.first() - 1; i >= 0 && quantity.first() - i < 16; i--) {
                    if (tokens.is(i, ";") || tokens.is(i, ".") || isPercentSign(i)) {
                        return null;
                    }
                    if (tokens.is(i, "mỗi")) {
                        int end = i + 1;
                        while (end < quantity.first()
                                && end - i < 12
                                && !tokens.is(end, "có")
                                && (end == i + 1 || commits.longest(tokens, end) == null)) {
                            end++;
                        }
                        boolean time = tokens.is(i + 1, "năm")
                                || tokens.is(i + 1, "tháng")
                                || tokens.is(i + 1, "tuần")
                                || tokens.is(i + 1, "quý");
                        return new Target.Per(
                                BigDecimal.ONE, time ? tokens.folded(i + 1) : tokens.phrase(i + 1, end - 1));
                    }
                }
                return null;
            }

            private boolean isEach(Quantity quantity) {
                for (int i = Math.max(0, quantity.first() - 16); i < quantity.first(); i++) {
                    if (tokens.is(i, "mỗi")) {
                        return true;
                    }
                }
                return false;
            }

            private boolean isPercentSign(int i) {
                return tokens.is(i, "%") || tokens.is(i, "‰");
            }

            /** Only commas and "và" between the numbers from {@code k} to {@code n}. */
            private boolean isList(List<Quantity> counted, int k, int n) {
                for (int m = k; m < n; m++) {
                    int gap = counted.get(m + 1).first() - counted.get(m).end();
                    if (gap > 5
                            || counted.get(m).isPercent() != counted.get(m + 1).isPercent()) {
                        return false;
                    }
                }
                return true;
            }

            /** "Ít nhất 30% cơ sở và 45% chương trình": the bound counts for each number of the list. */
            private Comparator comparator(List<Quantity> counted, int k) {
                Quantity quantity = counted.get(k);
                if (quantity.comparator() == Comparator.EQUAL && boundBeforeTime(quantity)) {
                    return Comparator.AT_LEAST;
                }
                if (k == 0 || quantity.comparator() != Comparator.EQUAL || quantity.first() < quantity.number()) {
                    return quantity.comparator();
                }
                Quantity before = counted.get(k - 1);
                boolean joined = tokens.is(quantity.first() - 1, "và") || tokens.is(quantity.first() - 1, ",");
                boolean whole = quantity.isPercent() && quantity.value().compareTo(BigDecimal.valueOf(100)) == 0;
                boolean shares = joined && !whole && quantity.isPercent() == before.isPercent();
                Comparator above = shares ? comparator(counted, k - 1) : Comparator.EQUAL;
                return above == Comparator.AT_LEAST || above == Comparator.GREATER ? above : Comparator.EQUAL;
            }

            /** "ít nhất vào năm 2025 đạt 40%": a time stands between the bound and its number. */
            private boolean boundBeforeTime(Quantity quantity) {
                for (FoundTime time : times) {
                    int end = tokens.firstFrom(time.span().end());
                    int first = tokens.firstFrom(time.span().start());
                    if (end == quantity.first()
                            && (tokens.are(first - 2, "ít", "nhất") || tokens.are(first - 2, "tối", "thiểu"))) {
                        return true;
                    }
                }
                return false;
            }

            private Target.@Nullable Due due(List<Quantity> counted, int k, int from, int to) {
                TimeValue own = clauseDue(counted, k, from, to);
                if (own != null) {
                    return new Target.Due(own, "clause");
                }
                if (carried != null) {
                    return new Target.Due(carried, "clause");
                }
                if (rowDue != null) {
                    return new Target.Due(rowDue, "clause");
                }
                return headingDue == null ? null : new Target.Due(headingDue, "heading");
            }

            /** The time beside a number: behind it, or before it where the clause puts its times first. */
            private @Nullable TimeValue clauseDue(List<Quantity> counted, int k, int from, int to) {
                Quantity quantity = counted.get(k);
                int previous = k == 0 ? from : counted.get(k - 1).end();
                int next = k + 1 < counted.size() ? counted.get(k + 1).number() : to;
                boolean leading = !dues(from, counted.get(0).number()).isEmpty();
                List<TimeValue> before = dues(previous, quantity.number());
                List<TimeValue> behind = dues(quantity.end(), next);
                boolean last = k + 1 == counted.size();
                if (leading) {
                    if (!before.isEmpty()) {
                        return before.get(before.size() - 1);
                    }
                    if (last && !behind.isEmpty()) {
                        return behind.get(0);
                    }
                    List<TimeValue> opening = dues(from, quantity.number());
                    return opening.isEmpty() ? null : opening.get(opening.size() - 1);
                }
                if (!behind.isEmpty()
                        && !(behind.size() == 1 && !last && leadsNext(quantity, behind.get(0), counted.get(k + 1)))) {
                    return behind.get(0);
                }
                if (!before.isEmpty()
                        && (before.size() > 1 || leadsNext(counted.get(k - 1), before.get(0), quantity))) {
                    return before.get(before.size() - 1);
                }
                if (!behind.isEmpty() || last || !isList(counted, k, counted.size() - 1)) {
                    return null;
                }
                List<TimeValue> later = dues(quantity.end(), to);
                return later.isEmpty() ? null : later.get(0);
            }

            /** "0,5%, đến năm 2020 còn dưới 12%": a time behind a comma and right before a number belongs to that number. */
            private boolean leadsNext(Quantity before, TimeValue time, Quantity next) {
                int first = tokens.firstFrom(time.span().start());
                int end = tokens.firstFrom(time.span().end());
                boolean comma = tokens.is(first - 1, ",") || tokens.is(first - 1, "và");
                return comma && first - before.end() <= 2 && next.first() - end <= 3;
            }

            private List<TimeValue> dues(int from, int to) {
                List<TimeValue> dues = new ArrayList<>();
                if (from >= to || from >= tokens.size()) {
                    return dues;
                }
                int start = tokens.start(from);
                int end = tokens.end(Math.min(to, tokens.size()) - 1);
                for (FoundTime time : times) {
                    TimeValue value = time.value();
                    boolean inside =
                            value.span().start() >= start && value.span().end() <= end;
                    boolean compared = tokens.are(tokens.firstFrom(value.span().start()) - 2, "so", "với");
                    boolean period = compared
                            || value.type() == TimeType.PERIOD
                                    && !tokens.is(tokens.firstFrom(value.span().start()) - 1, "trong");
                    if (inside && isDue(value) && !period) {
                        dues.add(value);
                    }
                }
                return dues;
            }

            private void carry(int from, int to, List<Quantity> counted) {
                int first = counted.isEmpty() ? to : counted.get(0).number();
                List<TimeValue> leading = dues(from, first);
                if (!leading.isEmpty()) {
                    carried = leading.get(leading.size() - 1);
                }
            }
        }
    }

    private record LeadDue(ListMarker.@Nullable Style style, TimeValue due) {}
}
