package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.ColumnRole;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.layout.Paragraph;
import vn.kehoach.layout.Table;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.ner.AgencySource;
import vn.kehoach.ner.NameFinder;
import vn.kehoach.ner.NameModel;
import vn.kehoach.ner.Setting;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Part;

/** Finds everything that the text names, paragraph by paragraph. Immutable and thread-safe. */
public final class MentionReader {
    private final CitationFinder citations;
    private final AgencyResolver agencies;
    private final @Nullable Supplier<NameModel> names;
    private final TimeFinder times;
    private final PhraseTrie<String> nameBounds;
    private final CellNames cellNames;
    /** Whether the grammar of names has a say, or the model alone. */
    private final boolean grammatical;

    /**
     * Loads the vocabulary.
     *
     * @param source what finds the agencies
     * @param names gives the model; not asked where only the rules do
     */
    public MentionReader(
            Vocabulary vocabulary,
            DocumentTypes types,
            Provinces provinces,
            AgencySource source,
            Supplier<NameModel> names) {
        citations = new CitationFinder(vocabulary, types);
        agencies = new AgencyResolver(new AgencyFinder(vocabulary, provinces), source);
        this.names = source == AgencySource.RULES ? null : names;
        times = new TimeFinder(vocabulary);
        cellNames = new CellNames(vocabulary);
        nameBounds = vocabulary.trie("name-bounds.tsv");
        grammatical = source != AgencySource.MODEL;
    }

    /** The mentions of a document. */
    public Mentions read(LaidOutText layout, Outline outline) {
        Run run = new Run(layout, outline);
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            run.paragraph(i);
        }
        List<FoundAgency> named = grammatical ? run.withWholeNames() : run.foundAgencies;
        Map<String, FoundAgency> shortNames = IntroducedNames.of(run.tokens, named);
        List<FoundAgency> all = IntroducedNames.withMentions(run.tokens, named, shortNames, run.foundCitations);
        return new Mentions(run.tokens, run.foundTimes, run.foundCitations, all, shortNames);
    }

    private final class Run {
        /** "2.1.", "a)", "-": tokens before the first word of an item. */
        private static final int MAX_MARKER = 6;

        private final LaidOutText layout;
        private final Outline outline;
        private final TimeContext context;
        private final List<Tokens> tokens = new ArrayList<>();
        private final List<FoundTime> foundTimes = new ArrayList<>();
        private final List<Citation> foundCitations = new ArrayList<>();
        private final List<FoundAgency> foundAgencies = new ArrayList<>();
        private int tableRow;
        private final @Nullable NameFinder finder =
                names == null ? null : names.get().finder();
        private int table = -1;

        Run(LaidOutText layout, Outline outline) {
            this.layout = layout;
            this.outline = outline;
            this.context = new TimeContext(
                    false,
                    planYear(outline.letterhead().title()),
                    year(outline.letterhead().issuedOn()));
        }

        void paragraph(int i) {
            Paragraph paragraph = layout.paragraphs().get(i);
            Part part = outline.parts().get(i);
            if (paragraph.kind() == Paragraph.Kind.ROW) {
                row(paragraph);
                return;
            }
            Tokens words = Tokens.of(layout.text(), paragraph.span());
            tokens.add(words);
            boolean body = part == Part.BODY || part == Part.TITLE;
            stretch(words, context, body, setting(i, part));
        }

        /** The agencies, each ended where the document shows the end of its name. */
        List<FoundAgency> withWholeNames() {
            WholeNames names = new WholeNames(nameBounds);
            for (int i = 0; i < tokens.size(); i++) {
                Tokens words = tokens.get(i);
                Section heading = outline.headings().get(i);
                if (layout.paragraphs().get(i).kind() == Paragraph.Kind.ROW) {
                    continue;
                }
                int from = heading != null ? words.firstFrom(heading.titleSpan().start()) : firstWord(words);
                boolean entry = outline.parts().get(i) == Part.RECIPIENTS;
                if (heading != null || entry || outline.parts().get(i) == Part.BODY) {
                    int end = endOfName(words, from, entry);
                    // "Trường X xây dựng kế hoạch như sau:" opens a list and is no label.
                    boolean label = from > 0 && words.is(end, ":");
                    boolean shown = heading != null || entry || label;
                    if (shown) {
                        names.learnWhole(words, from, end, foundAgencies);
                    }
                    names.learnBeforeCues(words, foundAgencies);
                    learnLabelled(names, words);
                }
            }
            return names.applied(tokens, foundAgencies);
        }

        /** "Chủ trì: Cục Hộ tịch, quốc tịch, chứng thực; ...": one name up to the sign that closes it. */
        private void learnLabelled(WholeNames names, Tokens words) {
            for (int i = 2; i < words.size(); i++) {
                if (words.is(i, ":") && words.is(i - 1, "trì")) {
                    names.learnWhole(words, i + 1, endOfName(words, i + 1, true), foundAgencies);
                }
            }
        }

        /** Behind the marker of an item or entry. */
        private static int firstWord(Tokens words) {
            int at = 0;
            while (at < words.size() && at < MAX_MARKER && !words.isCapitalised(at)) {
                at++;
            }
            return at;
        }

        /** Up to a colon, bracket or semicolon, of a recipients' entry also a full stop. */
        private static int endOfName(Tokens words, int from, boolean entry) {
            int end = from;
            while (end < words.size()
                    && !words.is(end, ":")
                    && !words.is(end, "(")
                    && !words.is(end, ")")
                    && !words.is(end, ";")
                    && !(words.is(end, ".") && (entry || end == words.size() - 1))) {
                end++;
            }
            return end;
        }

        private Setting setting(int paragraph, Part part) {
            return switch (part) {
                case RECIPIENTS -> Setting.RECIPIENTS;
                case SIGNATURE -> Setting.TEXT;
                case LETTERHEAD, TITLE, CAPTION -> Setting.paragraph(SectionKind.PREAMBLE);
                case BODY -> {
                    Section section = outline.sectionOf(paragraph);
                    yield Setting.paragraph(section == null ? SectionKind.PREAMBLE : section.kind());
                }
            };
        }

        private void row(Paragraph paragraph) {
            tableRow = paragraph.table() == table ? tableRow + 1 : 0;
            table = paragraph.table();
            tokens.add(Tokens.of(layout.text(), paragraph.span()));
            Table own = layout.tables().get(table);
            boolean header = tableRow < own.headerRows();
            List<Span> cells = own.rows().get(tableRow).cells();
            for (int c = 0; c < cells.size(); c++) {
                ColumnRole role = c < own.roles().size() ? own.roles().get(c) : ColumnRole.OTHER;
                boolean timeCell =
                        header ? role == ColumnRole.MILESTONE || role == ColumnRole.BASELINE : role == ColumnRole.TIME;
                stretch(
                        Tokens.of(layout.text(), cells.get(c)),
                        timeCell ? context.inTimeCell() : context,
                        true,
                        Setting.cell(c < own.roles().size() ? role : null));
            }
        }

        /** @param body whether references and times count here: the document's own header and footer are left out */
        private void stretch(Tokens words, TimeContext where, boolean body, Setting setting) {
            List<FoundAgency> named = agencies.resolve(words, finder == null ? List.of() : finder.find(words, setting));
            if (setting.column() == ColumnRole.LEAD || setting.column() == ColumnRole.SUPPORT) {
                named = cellNames.whole(words, named);
            }
            List<Span> taken = new ArrayList<>();
            if (body) {
                for (Citation citation :
                        citations.find(words, outline.letterhead().number())) {
                    Citation whole = withIssuer(citation, words, named);
                    foundCitations.add(whole);
                    taken.add(citation.span());
                    taken.add(whole.span());
                }
                foundTimes.addAll(times.find(layout.text(), words, where, taken));
            }
            int next = foundCitations.size() - taken.size() / 2;
            for (FoundAgency agency : named) {
                Span place = agency.span();
                while (next < foundCitations.size()
                        && foundCitations.get(next).span().end() <= place.start()) {
                    next++;
                }
                if (!isInNumber(place, next)) {
                    foundAgencies.add(agency);
                }
            }
        }

        /** Whether a citation, {@code from} or a later one, has the agency inside but not as its issuer. */
        private boolean isInNumber(Span agency, int from) {
            for (int i = from; i < foundCitations.size(); i++) {
                Citation citation = foundCitations.get(i);
                if (citation.span().start() > agency.start()) {
                    return false;
                }
                boolean issuer = citation.issuer() != null && citation.issuer().contains(agency);
                if (!issuer && citation.span().contains(agency)) {
                    return true;
                }
            }
            return false;
        }

        /** "... của Ban Chấp hành Trung ương Đảng khóa XII": the agency right behind the date. */
        private Citation withIssuer(Citation citation, Tokens words, List<FoundAgency> named) {
            int at = words.firstFrom(citation.span().end());
            if (words.is(at, ",")) {
                at++;
            }
            if (!words.is(at, "của")) {
                return citation;
            }
            int start = at + 1;
            for (int i = FoundAgency.firstFrom(named, words.end(at)); i < named.size(); i++) {
                Span agency = named.get(i).span();
                int first = words.firstFrom(agency.start());
                if (first - start > MAX_TITLE_WORDS) {
                    break;
                }
                if (isOfficeOrMeeting(words, start, first)) {
                    return citation.withIssuer(words.span(start, words.firstFrom(agency.end()) - 1));
                }
            }
            return citation;
        }

        private static final int MAX_TITLE_WORDS = 6;

        /** Words between "của" and the agency: an office ("Bộ trưởng") or a meeting ("Hội nghị lần thứ sáu"). */
        private static boolean isOfficeOrMeeting(Tokens words, int from, int to) {
            for (int i = from; i < to; i++) {
                if (!words.isWord(i) && !words.isNumber(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The one year that a title names: "... năm 2025"; 0 where it names none or a period. */
    private static int planYear(@Nullable String title) {
        if (title == null) {
            return 0;
        }
        Tokens words = Tokens.of(title);
        int year = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "đoạn") || words.is(i, "kỳ")) {
                return 0;
            }
            if (words.is(i, "năm") && MomentParser.yearAt(words, i + 1) > 0) {
                boolean other = words.is(i - 1, "đến")
                        || words.is(i - 2, "đến")
                        || words.is(i - 2, "tháng")
                        || words.is(i - 1, "học")
                        || words.is(i + 2, "-")
                        || words.is(i + 2, "đến");
                if (other || year > 0 && year != MomentParser.yearAt(words, i + 1)) {
                    return 0;
                }
                year = MomentParser.yearAt(words, i + 1);
            }
        }
        return year;
    }

    private static int year(@Nullable String isoDate) {
        return isoDate == null ? 0 : Integer.parseInt(isoDate.substring(0, 4));
    }
}
