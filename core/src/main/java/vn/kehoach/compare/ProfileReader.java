package vn.kehoach.compare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Target;

/** Reads wordings into profiles: head noun, population, ages, numbers and the words that remain. Thread-safe. */
final class ProfileReader {
    private static final double TERM = 1.0;
    private static final double FACET = 0.9;
    private static final double WEAK = 0.2;
    private static final double SYLLABLE = 0.5;
    /** What stands behind "trên tổng số" or "so với" tells less than what stands before. */
    private static final double TAIL = 0.3;

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Set<String> UNDER = Set.of("dưới", "từ", "trên", "đủ");
    private static final Set<String> BOUNDS = Set.of("dưới", "trên");
    private static final Set<String> GRADES = Set.of("mức", "loại", "hạng", "cấp", "bậc");
    private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5");
    private static final Set<String> GENERAL_SCHOOLS = Set.of("tiểu học", "thcs", "thpt");
    private static final String GENERAL_SCHOOL = "phổ thông";
    private static final String PRESCHOOL = "mầm non";
    /** What a unit tells of the thing measured, by family: hectares measure an area. */
    private static final Map<String, String> IMPLIED =
            Map.of("area", "diện tích", "mass", "sản lượng", "time", "thời gian", "length", "chiều dài");

    private static final Set<String> AGE_UNITS = Set.of("tuổi", "tháng");

    private final Lexicon lexicon;

    ProfileReader(Vocabulary vocabulary) {
        lexicon = new Lexicon(vocabulary);
    }

    Profile read(Wording wording) {
        return new Reading(Tokens.of(lexicon.writtenOut(wording.text())), wording).profile();
    }

    /** One wording under work. */
    private final class Reading {
        private final Tokens tokens;
        private final Wording wording;
        private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        private final NavigableMap<String, Double> terms = new TreeMap<>();
        private final Set<String> opening = new TreeSet<>();
        private int openedAt = -1;
        private String head = "";
        private @Nullable String per;
        private double share = 1;

        Reading(Tokens tokens, Wording wording) {
            this.tokens = tokens;
            this.wording = wording;
        }

        Profile profile() {
            int at = 0;
            while (at < tokens.size()) {
                at = step(at);
            }
            addChange();
            joinSchools();
            dropImplied();
            Map<Facet, Set<String>> said = new EnumMap<>(Facet.class);
            facets.forEach((facet, values) -> {
                said.put(facet, Set.copyOf(values));
                values.forEach(value -> terms.merge(facet.name() + ":" + value, FACET, Math::max));
            });
            opening.retainAll(terms.keySet());
            if (terms.isEmpty()) {
                addTerm(Folding.key(wording.text()), SYLLABLE);
            }
            return Profile.of(
                    family(),
                    Collections.unmodifiableMap(said),
                    Collections.unmodifiableNavigableMap(terms),
                    Set.copyOf(opening));
        }

        /** The levels of school, all of them as none: "mầm non, tiểu học, THCS, THPT" is every school. */
        private void joinSchools() {
            Set<String> schools = facets.getOrDefault(Facet.SCHOOL, Set.of());
            if (schools.containsAll(GENERAL_SCHOOLS)) {
                schools.removeAll(GENERAL_SCHOOLS);
                schools.add(GENERAL_SCHOOL);
            }
            if (schools.size() == 2 && schools.contains(GENERAL_SCHOOL) && schools.contains(PRESCHOOL)) {
                facets.remove(Facet.SCHOOL);
            }
        }

        /** Reads what stands at a token and returns where the next thing begins. */
        private int step(int at) {
            if (tokens.is(at, "(") || tokens.is(at, "[")) {
                return behindBracket(at);
            }
            if (tokens.are(at, "so", "với") || tokens.are(at, "trên", "tổng") || tokens.are(at, "trong", "tổng")) {
                share = TAIL;
            }
            int behind = population(at);
            if (behind == at) {
                behind = age(at);
            }
            if (behind == at) {
                behind = grade(at);
            }
            if (behind == at && tokens.is(at, "năm") && tokens.isNumber(at + 1)) {
                behind = at + 2;
            }
            if (behind > at) {
                return behind;
            }
            PhraseTrie.Match<Lexicon.Entry> match = lexicon.at(tokens, at);
            if (match != null) {
                if (match.value().role() == Lexicon.Role.EXCEPT) {
                    return tokens.size();
                }
                add(match.value(), at, match.length());
                return at + match.length();
            }
            addWord(at);
            return at + 1;
        }

        private int behindBracket(int at) {
            int end = at + 1;
            while (end < tokens.size() && !tokens.is(end, ")") && !tokens.is(end, "]")) {
                end++;
            }
            return end + 1;
        }

        /** "trên 10.000 dân", "/vạn dân": the end of it, or {@code at}. */
        private int population(int at) {
            if (!tokens.is(at, "/") && !tokens.is(at, "trên")) {
                return at;
            }
            int next = at + 1;
            BigDecimal value = null;
            if (tokens.isNumber(next) || tokens.is(next, "một")) {
                value = tokens.is(next, "một") ? BigDecimal.ONE : number(next);
                next++;
            }
            if (tokens.is(next, "vạn")) {
                value = value == null ? TEN_THOUSAND : value.multiply(TEN_THOUSAND);
                next++;
            } else if (tokens.is(next, "nghìn") || tokens.is(next, "ngàn")) {
                value = (value == null ? BigDecimal.ONE : value).multiply(BigDecimal.valueOf(1000));
                next++;
            }
            boolean people = tokens.is(next, "dân") || tokens.is(next, "trẻ") || tokens.is(next, "người");
            if (value == null || value.compareTo(BigDecimal.TEN) < 0 || !people) {
                return at;
            }
            per = UnitFamilies.per(value);
            return tokens.are(next, "trẻ", "đẻ", "sống") || tokens.are(next, "trẻ", "sinh", "sống")
                    ? next + 3
                    : tokens.is(next + 1, "dân") ? next + 2 : next + 1;
        }

        /** "dưới 5 tuổi", "từ 6 đến 36 tháng tuổi", "18 tháng tuổi": the end of it, or {@code at}. */
        private int age(int at) {
            int next = tokens.is(at, "trong") ? at + 1 : at;
            next = tokens.is(next, "độ") ? next + 1 : next;
            boolean said = tokens.is(next, "tuổi");
            next = said ? next + 1 : at;
            while (UNDER.contains(tokens.folded(next))) {
                next++;
            }
            if (!tokens.isNumber(next)) {
                return at;
            }
            String bound = BOUNDS.contains(tokens.folded(next - 1)) ? tokens.folded(next - 1) + " " : "";
            String from = plain(next);
            String to = "";
            int unit = next + 1;
            if (tokens.is(unit, "tháng") || tokens.is(unit, "tuổi")) {
                int other = tokens.is(unit + 1, "tuổi") ? unit + 2 : unit + 1;
                int last = tokens.is(other + 1, "dưới") ? other + 2 : other + 1;
                if (isTo(other) && tokens.isNumber(last)) {
                    to = "-" + plain(last);
                    unit = last + 1;
                }
            } else if (isTo(unit)) {
                int last = tokens.is(unit + 1, "dưới") ? unit + 2 : unit + 1;
                if (tokens.isNumber(last)) {
                    to = "-" + plain(last);
                    unit = last + 1;
                }
            }
            if (said && !tokens.is(unit, "tháng")) {
                addFacet(Facet.AGE, bound + from + to);
                return tokens.is(unit, "tuổi") ? unit + 1 : unit;
            }
            if (!AGE_UNITS.contains(tokens.folded(unit)) || tokens.is(unit, "tháng") && !tokens.is(unit + 1, "tuổi")) {
                return at;
            }
            boolean months = tokens.is(unit, "tháng");
            if (months && to.isEmpty() && from.equals("12")) {
                from = "1";
                months = false;
            }
            addFacet(Facet.AGE, bound + from + to + (months ? "th" : ""));
            return unit + (tokens.is(unit, "tháng") ? 2 : 1);
        }

        /** "mức độ 2", "loại V", "hạng III": the end of it, or {@code at}. */
        private int grade(int at) {
            int next = tokens.are(at, "mức", "độ") || tokens.are(at, "cấp", "độ") ? at + 2 : at + 1;
            if (!GRADES.contains(tokens.folded(at))) {
                return at;
            }
            String value = ROMAN.get(tokens.folded(next));
            PhraseTrie.Match<Lexicon.Entry> known = lexicon.at(tokens, at);
            if (tokens.is(next + 1, "sao")
                    || value == null && !tokens.isNumber(next)
                    || known != null && at + known.length() > next) {
                return at;
            }
            addFacet(Facet.GRADE, value == null ? plain(next) : value);
            return next + 1;
        }

        private boolean isTo(int i) {
            return tokens.is(i, "đến") || tokens.is(i, "-") || tokens.is(i, "tới");
        }

        private String plain(int i) {
            return number(i).stripTrailingZeros().toPlainString();
        }

        private BigDecimal number(int i) {
            String digits = tokens.text(i);
            int comma = digits.lastIndexOf(',');
            String whole = comma < 0 ? digits : digits.substring(0, comma);
            String plain = whole.replace(".", "").replace(",", "");
            String value = comma < 0 ? plain : plain + "." + digits.substring(comma + 1);
            return new BigDecimal(value.length() > 30 ? "0" : value);
        }

        private void add(Lexicon.Entry entry, int at, int length) {
            Facet facet = entry.role().facet();
            if (facet != null) {
                // "Giảm tỷ lệ hộ nghèo" names the rate; "mức giảm tỷ lệ hộ nghèo" names the fall.
                // So does "giảm số người chết" in persons; in % it names the fall.
                boolean ofCount =
                        tokens.is(at + 1, "số") && UnitFamilies.RATE.equals(UnitFamilies.of(wording.unit(), null));
                boolean verb = facet == Facet.POLE
                        && terms.isEmpty()
                        && facets.isEmpty()
                        && length == 1
                        && !ofCount
                        && !entry.meaning().equals("không");
                if (!verb) {
                    addFacet(facet, entry.meaning());
                    open(facet.name() + ":" + entry.meaning());
                }
                return;
            }
            switch (entry.role()) {
                case HEAD -> {
                    if (head.isEmpty() && at <= 2) {
                        head = entry.meaning();
                    }
                }
                case WEAK -> addTerm(entry.meaning(), WEAK);
                case TERM -> {
                    addTerm(entry.meaning(), TERM);
                    open(entry.meaning());
                }
                default -> {}
            }
        }

        private void addWord(int at) {
            if (tokens.isNumber(at)) {
                boolean least = tokens.is(at - 1, "nhất") || tokens.is(at - 1, "thiểu");
                boolean kinds = tokens.is(at + 1, "loại") || tokens.is(at + 1, "vắc");
                if (!least && !kinds && share == 1 && !plain(at).equals("1")) {
                    addFacet(Facet.NUMBER, plain(at));
                }
            } else if (tokens.isWord(at)) {
                addTerm(tokens.folded(at), SYLLABLE);
                // Two syllables that no list knows are likely one word.
                if (opening.isEmpty() || openedAt == at - 1) {
                    boolean first = opening.isEmpty();
                    opening.add(tokens.folded(at));
                    openedAt = first ? at : -1;
                }
            }
        }

        private void open(String term) {
            if (opening.isEmpty()) {
                opening.add(term);
            }
        }

        private void addFacet(Facet facet, String value) {
            if (share == 1) {
                facets.computeIfAbsent(facet, any -> new TreeSet<>()).add(value);
            } else {
                addTerm(value, TERM);
            }
        }

        private void addTerm(String term, double weight) {
            terms.merge(term, weight * share, Math::max);
        }

        /** "giảm 1%/năm" is not the level of "tỷ lệ hộ nghèo" but its fall. */
        private void addChange() {
            Target.Change change = wording.change();
            if (change != null && change.kind().equals("by")) {
                share = 1;
                addFacet(Facet.POLE, change.direction().equals("increase") ? "tăng" : "giảm");
            }
        }

        /** A child of a stated age need not be called a child, nor a pupil of a stated school a pupil. */
        private void dropImplied() {
            if (facets.containsKey(Facet.AGE) || facets.containsKey(Facet.SCHOOL)) {
                drop(Facet.GROUP, "trẻ em");
                drop(Facet.GROUP, "học sinh");
            }
            String implied = IMPLIED.get(family());
            if (implied != null) {
                drop(Facet.MEASURE, implied);
            }
        }

        private void drop(Facet facet, String value) {
            Set<String> values = facets.get(facet);
            if (values != null && values.remove(value) && values.isEmpty()) {
                facets.remove(facet);
            }
        }

        private String family() {
            String unit = UnitFamilies.of(wording.unit(), wording.per());
            if (unit.equals(UnitFamilies.POINTS) && facets.containsKey(Facet.POLE)) {
                // "giảm 1 điểm %" and "giảm 1%" mean the same fall.
                return UnitFamilies.RATE;
            }
            if (unit.startsWith("per:")) {
                return unit;
            }
            if (per != null && !unit.equals(UnitFamilies.RATE)) {
                return per;
            }
            return unit.isEmpty() ? head : unit;
        }
    }
}
