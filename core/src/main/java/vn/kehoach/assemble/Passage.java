package vn.kehoach.assemble;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Tokens;
import vn.kehoach.mention.Citation;
import vn.kehoach.mention.FoundAgency;
import vn.kehoach.mention.Mentions;
import vn.kehoach.model.Section;
import vn.kehoach.model.SectionKind;
import vn.kehoach.model.Span;
import vn.kehoach.model.TimeValue;

/**
 * A paragraph or table cell that may state targets, with what it inherits and which of its tokens are taken: in "Trạm Y
 * tế xã 1 đạt 5% năm 2025" the first and the last number belong to a name and a time.
 */
final class Passage {
    private final Tokens tokens;
    private final @Nullable Section section;
    private final @Nullable TimeValue headingDue;
    private final @Nullable TimeValue rowDue;
    private final PassageTimes times;
    private final boolean[] named;
    private final boolean[] quoted;

    /**
     * Marks what is taken.
     *
     * @param content the stretch of text that {@code tokens} cover
     * @param headingDue the due that lead-ins and headings give, or null
     * @param rowDue the due of the table row, or null
     */
    Passage(
            Tokens tokens,
            Span content,
            Mentions mentions,
            @Nullable Section section,
            @Nullable TimeValue headingDue,
            @Nullable TimeValue rowDue) {
        this.tokens = tokens;
        this.section = section;
        this.headingDue = headingDue;
        this.rowDue = rowDue;
        this.times = new PassageTimes(tokens, mentions.timesIn(content));
        this.named = new boolean[tokens.size()];
        for (Citation citation : mentions.citationsIn(content)) {
            mark(citation.span());
        }
        for (FoundAgency agency : mentions.agenciesIn(content)) {
            mark(agency.span());
        }
        this.quoted = quoted(tokens);
    }

    Tokens tokens() {
        return tokens;
    }

    /** Id of the innermost section, or null. */
    @Nullable
    String sectionId() {
        return section == null ? null : section.id();
    }

    @Nullable
    TimeValue headingDue() {
        return headingDue;
    }

    @Nullable
    TimeValue rowDue() {
        return rowDue;
    }

    PassageTimes times() {
        return times;
    }

    boolean isInSection(SectionKind kind) {
        return section != null && section.kind() == kind;
    }

    /** Whether token {@code i} belongs to no time, document or agency. */
    boolean isFree(int i) {
        return !times.covers(i) && !(i < named.length && named[i]);
    }

    /** Whether token {@code i} stands between quotation marks. */
    boolean isQuoted(int i) {
        return quoted[i];
    }

    /** How many tokens a stretch takes. */
    int words(Span span) {
        return tokens.firstFrom(span.end()) - tokens.firstFrom(span.start());
    }

    private void mark(Span span) {
        Arrays.fill(named, tokens.firstFrom(span.start()), tokens.firstFrom(span.end()), true);
    }

    private static boolean[] quoted(Tokens tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        int open = 0;
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = open > 0;
            open += tokens.is(i, "“") ? 1 : tokens.is(i, "”") ? -1 : 0;
        }
        return quoted;
    }
}
