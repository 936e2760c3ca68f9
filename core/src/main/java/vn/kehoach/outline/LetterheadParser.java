package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.CalendarValues;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.KnownNames;
import vn.kehoach.lang.NationalTitle;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.ProperCase;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.layout.LaidOutText;
import vn.kehoach.model.Warning;

/** Reads letterhead and title (Decree 30/2020/NĐ-CP, Appendix I; Party form: 36-HD/VPTW). */
final class LetterheadParser {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)s[ốóôoổỏõồỗơ] *[:.]? *([0-9][0-9 ]{0,6}[a-z]?) *((?:[/\\-–] *[\\p{L}0-9.&]+ *)+).*");
    /** "Số:", which scans show as "Só:" or "S6:". */
    private static final Pattern NUMBER_LINE = Pattern.compile("(?iu)s[ốóôoổỏõồỗơ6][ .:;0-9/c]");

    /** Scans confuse the marks of "ngày", "tháng", "năm". */
    private static final Pattern DATE = Pattern.compile(
            "(?iu)(.{2,60}?) *, *ng[aàáảạâ]y *([^ ,]{0,5} ?[0-9]?) *th[aáàảâấ]ng *([^ ,]{0,3} ?[0-9]?) *n[aăắằâ]m *([0-9]{4}).*");

    private static final Pattern LEADING_SMEAR = Pattern.compile("^[^\\p{L}]+");

    private final DocumentTypes types;
    private final ProperCase properCase;
    private final PhraseTrie<String> levels;
    private final KnownNames names;
    private final PhraseTrie<String> offices;
    private final Set<String> bodyStarts;

    LetterheadParser(Vocabulary vocabulary, DocumentTypes types) {
        this.types = types;
        this.properCase = new ProperCase(vocabulary);
        this.names = new KnownNames(vocabulary);
        this.offices = vocabulary.phrases("issuer-offices.tsv");
        this.bodyStarts = vocabulary.words("agency-word-kinds.tsv", "body");
        this.levels = vocabulary.trie("level-words.tsv");
    }

    Letterhead parse(LaidOutText layout, DocumentParts parts) {
        List<String> head = new ArrayList<>();
        List<Boolean> unsure = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < layout.paragraphs().size() && parts.part(i) == Part.LETTERHEAD; i++) {
            head.add(layout.textOf(i));
            unsure.add(layout.isUncertain(i));
        }
        String number = null;
        String place = null;
        String date = null;
        List<String> issuerLines = new ArrayList<>();
        boolean issuerOver = false;
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            String key = Folding.key(line);
            Matcher numbered = NUMBER.matcher(line.strip());
            Matcher dated = DATE.matcher(line.strip());
            boolean motto = NationalTitle.isIn(line);
            if (dated.matches() && !numbered.matches()) {
                place = place == null
                        ? LEADING_SMEAR.matcher(dated.group(1)).replaceFirst("").strip()
                        : place;
                date = date == null ? isoDate(dated, unsure.get(i), warnings) : date;
                issuerOver = true;
            } else if (NUMBER_LINE.matcher(line.strip()).lookingAt() && (numbered.matches() || key.length() < 40)) {
                if (number == null && numbered.matches()) {
                    number = squeeze(numbered.group(1) + numbered.group(2));
                    if (unsure.get(i)) {
                        warnings.add(new Warning(
                                "uncertain-number",
                                "The number was read as \"" + number + "\", which is not sure; look at the scan",
                                null));
                        number = null;
                    }
                    Matcher behind =
                            DATE.matcher(line.substring(numbered.end(2)).strip());
                    if (behind.matches()) {
                        place = behind.group(1).strip();
                        date = isoDate(behind, unsure.get(i), warnings);
                    }
                }
                issuerOver = true;
            } else if (motto) {
                issuerOver |= !issuerLines.isEmpty();
            } else if (!issuerOver && DocumentParts.isUpper(line) && line.length() < 160) {
                issuerLines.add(line);
            }
        }
        String issuer = issuerLines.isEmpty() ? null : issuer(issuerLines);
        return new Letterhead(
                typeName(parts, number),
                title(layout, parts.title(), parts.type(), parts.typeLine()),
                parts.title(),
                number,
                place,
                date,
                issuer,
                issuer == null ? null : level(issuer),
                parts.attachedType() == null ? null : parts.attachedType().name(),
                title(layout, parts.attachedTitle(), parts.attachedType(), parts.attachedTypeLine()),
                warnings);
    }

    private @Nullable String typeName(DocumentParts parts, @Nullable String number) {
        DocumentTypes.Type type = parts.type();
        if (type != null) {
            return type.name();
        }
        if (number == null) {
            return null;
        }
        for (String piece : number.split("[/\\-]")) {
            DocumentTypes.Type coded = types.byCode(piece);
            if (coded != null) {
                return coded.name();
            }
        }
        return "Công văn";
    }

    private @Nullable String title(
            LaidOutText layout, List<Integer> paragraphs, DocumentTypes.@Nullable Type type, int typeLine) {
        if (paragraphs.isEmpty()) {
            return null;
        }
        StringBuilder title = new StringBuilder();
        for (int i : paragraphs) {
            String text = layout.textOf(i);
            if (i == typeLine && type != null) {
                Tokens tokens = Tokens.of(text);
                PhraseTrie.Match<DocumentTypes.Type> match = types.at(tokens, 0);
                text = match == null
                        ? text
                        : text.substring(tokens.end(match.length() - 1)).strip();
            }
            title.append(title.isEmpty() ? "" : " ").append(text);
        }
        return title.toString();
    }

    /** The date of the line; month or year alone where the rest was written in by hand and cannot be read for sure. */
    private static @Nullable String isoDate(Matcher dated, boolean unsure, List<Warning> warnings) {
        String day = squeeze(dated.group(2));
        String month = squeeze(dated.group(3));
        if (month.isEmpty() || day.isEmpty()) {
            return null;
        }
        int year = Integer.parseInt(dated.group(4));
        if (isFigures(day) && isFigures(month) && !unsure) {
            return CalendarValues.date(Integer.parseInt(day), Integer.parseInt(month), year);
        }
        String read = dated.group(2).strip() + "/" + dated.group(3).strip();
        warnings.add(new Warning(
                "uncertain-day",
                "Day and month were read as \"" + read + "\", which is not sure; look at the scan",
                null));
        String ofMonth = isFigures(month) ? CalendarValues.month(Integer.parseInt(month), year) : null;
        return ofMonth == null ? String.valueOf(year) : ofMonth;
    }

    private static boolean isFigures(String text) {
        return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String squeeze(String text) {
        return text.replace(" ", "").replace('–', '-');
    }

    /** Puts the lines of the issuer together: "ỦY BAN NHÂN DÂN" + "TỈNH LẠNG SƠN", or a parent body and its own. */
    private String issuer(List<String> lines) {
        List<String> bodies = new ArrayList<>();
        for (String line : lines) {
            String bare = line.replaceAll("[*_]+", "").strip();
            if (bare.isEmpty()) {
                continue;
            }
            String last = bodies.isEmpty() ? "" : bodies.get(bodies.size() - 1);
            Tokens tokens = Tokens.of(bare);
            boolean goesOn = levels.longest(tokens, 0) != null
                    || tokens.is(0, "và")
                    || Folding.key(last).endsWith(" và")
                    || (!last.isEmpty() && !startsBody(tokens));
            if (goesOn && !last.isEmpty()) {
                bodies.set(bodies.size() - 1, last + " " + bare);
            } else {
                bodies.add(bare);
            }
        }
        List<String> issuers = split(bodies.remove(bodies.size() - 1));
        if (issuers.size() > 1) {
            List<String> first = new ArrayList<>(bodies);
            first.add(issuers.get(0));
            return nameOf(first) + " - " + nameOf(List.of(issuers.get(1)));
        }
        bodies.addAll(issuers);
        return nameOf(bodies);
    }

    /** "SỞ Y TẾ - CÔNG ĐOÀN NGÀNH": two bodies that issue together. */
    private List<String> split(String body) {
        int hyphen = body.indexOf(" -");
        String behind = hyphen < 0 ? "" : body.substring(hyphen + 2).strip();
        return !behind.isEmpty() && startsBody(Tokens.of(behind))
                ? List.of(body.substring(0, hyphen).strip(), behind)
                : List.of(body);
    }

    /** The full name of the last of these bodies, which stand one below the other. */
    private String nameOf(List<String> printed) {
        List<String> bodies = printed.stream().map(names::repair).toList();
        String own = properCase.of(writtenOut(bodies.get(bodies.size() - 1)));
        if (bodies.size() == 1) {
            return own;
        }
        String parent = properCase.of(writtenOut(bodies.get(bodies.size() - 2)));
        if (isOffice(own) || isUnit(own, parent)) {
            return own + " " + parent;
        }
        String where = placeOf(parent);
        return where == null || placeOf(own) != null || own.contains(where) ? own : own + " " + where;
    }

    /** Letters of an opening sentence that are looked at, and words of a body's name in it. */
    private static final int MAX_OPENING = 2_000;

    private static final int MAX_BODY_WORDS = 14;

    /** "Phòng Cảnh sát giao thông" below "Công an tỉnh Long An": police offices are called with their force. */
    private static boolean isUnit(String own, String parent) {
        return parent.startsWith("Công an") && (own.startsWith("Phòng") || own.startsWith("Đội"));
    }

    private boolean startsBody(Tokens tokens) {
        return bodyStarts.contains(tokens.folded(0));
    }

    /** Whether every body has such an office, so that its name takes that of the body. */
    private boolean isOffice(String name) {
        Tokens tokens = Tokens.of(name);
        PhraseTrie.Match<String> office = offices.longest(tokens, 0);
        return office != null && office.length() == tokens.size();
    }

    private static boolean isInCapitals(String body) {
        return body.chars().noneMatch(Character::isLowerCase);
    }

    private static String writtenOut(String body) {
        return body.replaceFirst("^UBND\\b", isInCapitals(body) ? "ỦY BAN NHÂN DÂN" : "Ủy ban nhân dân")
                .replaceFirst("^HĐND\\b", isInCapitals(body) ? "HỘI ĐỒNG NHÂN DÂN" : "Hội đồng nhân dân");
    }

    /** "tỉnh Thái Nguyên" of "Ủy ban nhân dân tỉnh Thái Nguyên"; null where no level word stands in the name. */
    private @Nullable String placeOf(String body) {
        Tokens tokens = Tokens.of(body);
        for (int i = 1; i < tokens.size(); i++) {
            PhraseTrie.Match<String> level = levels.longest(tokens, i);
            if (level != null && tokens.isCapitalised(i + level.length())) {
                return body.substring(tokens.start(i));
            }
        }
        return null;
    }

    /**
     * The issuer by the signature block: "TM. ỦY BAN NHÂN DÂN", "KT. BỘ TRƯỞNG" with "QĐ-BYT" say less, and give null.
     *
     * @param lines the signature block
     */
    @Nullable
    String issuerFromSignature(
            List<String> lines, Signature signature, @Nullable String number, Provinces.@Nullable Province province) {
        for (String line : lines) {
            String key = Folding.key(line);
            boolean committee = key.startsWith("tm ủy ban nhân dân") || key.startsWith("t m ủy ban nhân dân");
            boolean byNumber = number != null && number.endsWith("UBND") && key.endsWith("chủ tịch");
            if ((committee || byNumber) && province != null) {
                return "Ủy ban nhân dân " + (province.city() ? "thành phố " : "tỉnh ") + province.name();
            }
        }
        if (number != null && number.endsWith("UBND") && province != null) {
            return "Ủy ban nhân dân " + (province.city() ? "thành phố " : "tỉnh ") + province.name();
        }
        return number != null && number.endsWith("-TTg") ? "Thủ tướng Chính phủ" : null;
    }

    /**
     * The issuer by a sentence such as "Căn cứ ..., Ủy ban nhân dân tỉnh Bình Phước ban hành Kế hoạch ... như sau:"; null
     * for any other.
     */
    @Nullable
    String issuerFromSentence(String sentence, Provinces.@Nullable Province province) {
        if (!sentence.endsWith(":")) {
            return null; // "Ban Chỉ đạo tỉnh đã xây dựng kế hoạch ..." tells of another plan.
        }
        Tokens tokens = Tokens.of(sentence.length() > MAX_OPENING ? sentence.substring(0, MAX_OPENING) : sentence);
        for (int verb = 1; verb < tokens.size(); verb++) {
            boolean makes = tokens.are(verb, "ban", "hành") || tokens.are(verb, "xây", "dựng");
            boolean plan = tokens.are(verb + 2, "kế", "hoạch") || tokens.are(verb + 2, "chương", "trình");
            if (!makes || !plan) {
                continue;
            }
            int start = verb;
            while (start > 0 && !tokens.isPunctuation(start - 1)) {
                start--;
            }
            boolean body = tokens.isCapitalised(start)
                    && !tokens.is(verb - 1, "đã")
                    && startsBody(tokens.from(start))
                    && verb - start >= 2
                    && verb - start <= MAX_BODY_WORDS;
            return body ? placed(writtenOut(tokens.phrase(start, verb - 1)), province) : null;
        }
        return null;
    }

    /** "Ủy ban nhân dân tỉnh" with the province that the document is for. */
    private static String placed(String body, Provinces.@Nullable Province province) {
        boolean bare = body.endsWith(" tỉnh") || body.endsWith(" thành phố") || body.endsWith(" Thành phố");
        return bare && province != null ? body + " " + province.name() : body;
    }

    @Nullable
    String level(String issuer) {
        String key = Folding.key(issuer) + " ";
        if (key.contains(" xã ") && !key.contains("hội") && !key.contains("thị xã")
                || key.contains(" phường ")
                || key.contains(" thị trấn ")
                || key.contains(" đặc khu ")
                || key.startsWith("ủy ban nhân dân xã ")) {
            return "commune";
        }
        if (key.contains(" huyện ")
                || key.contains(" quận ")
                || key.contains(" thị xã ")
                || key.startsWith("huyện ủy")
                || key.startsWith("phòng ") && !key.contains(" công an tỉnh ")) {
            return "district";
        }
        if (key.contains(" tỉnh ")
                || key.contains(" thành phố ")
                || key.startsWith("tỉnh ủy")
                || key.startsWith("thành ủy")
                || key.startsWith("sở ")
                || key.startsWith("chủ tịch ")) {
            return "province";
        }
        return "central";
    }
}
