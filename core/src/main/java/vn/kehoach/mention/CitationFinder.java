package vn.kehoach.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.DocumentTypes;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Tokens;
import vn.kehoach.lang.Vocabulary;

/**
 * Finds citations: "Nghị quyết số 20-NQ/TW ngày 25/10/2017", "Luật Bảo hiểm y tế", and bare numbers in a list.
 *
 * <p>The issuing body behind "của" is added by {@link MentionReader}, which knows the agencies. Symbols follow Decree
 * 30/2020/NĐ-CP (15/QĐ-BNV) or the Party's order (03-NQ/TU).
 */
final class CitationFinder {
    /** "66.2/2025/NQ-CP": a series within a number, as the Government counts some resolutions since 2025. */
    private static final Pattern DOTTED_NUMBER = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,2}");

    private static final Set<String> PARTY_ORGANS = Set.of("TW", "TU", "HU", "ĐU", "QU", "ThU", "BTV", "VPTW");
    private static final int MAX_LAW_WORDS = 9;

    private final DocumentTypes types;
    private final PhraseTrie<String> laws;
    /** Words that no name of a law goes on over. */
    private final Set<String> stops;

    CitationFinder(Vocabulary vocabulary, DocumentTypes types) {
        this.types = types;
        laws = vocabulary.phrases("law-names.tsv");
        stops = vocabulary.words("law-name-stops.tsv");
    }

    List<Citation> find(Tokens tokens, @Nullable String ownNumber) {
        List<Citation> found = new ArrayList<>();
        int i = 0;
        String listType = null;
        while (i < tokens.size()) {
            PhraseTrie.Match<DocumentTypes.Type> type = types.at(tokens, i);
            Step step = null;
            if (type != null && tokens.isCapitalised(i)) {
                step = type.value().law()
                        ? law(tokens, i, type.length(), type.value().name())
                        : null;
                if (step == null) {
                    step = numbered(tokens, i, type.length(), type.value().name());
                }
                if (step == null) {
                    listType = type.value().name();
                }
            } else if (type == null && tokens.is(i, "số") && tokens.isNumber(i + 1)) {
                step = bareNumber(tokens, i, listType);
            }
            if (step == null) {
                i++;
                continue;
            }
            boolean self =
                    step.citation.number() != null && step.citation.number().equals(ownNumber);
            if (!self) {
                found.add(step.citation);
            }
            listType = step.citation.type();
            i = step.end;
        }
        return found;
    }

    /** "Quyết định số 1125/QĐ-TTg ngày 31/7/2017". */
    private @Nullable Step numbered(Tokens tokens, int start, int typeLength, String type) {
        int at = start + typeLength;
        if (tokens.is(at, ":")) {
            at++;
        }
        boolean named = tokens.is(at, "số");
        if (named) {
            at++;
            if (tokens.is(at, ":")) {
                at++;
            }
        }
        Symbol symbol = symbol(tokens, at, named);
        return symbol == null ? null : dated(tokens, start, symbol, type, null, "reference.number");
    }

    /** "số 1569/QĐ-TTg ngày ..." further on in a list. */
    private @Nullable Step bareNumber(Tokens tokens, int start, @Nullable String listType) {
        Symbol symbol = symbol(tokens, start + 1, true);
        if (symbol == null) {
            return null;
        }
        String type = listType;
        for (String piece : symbol.number.split("[/-]")) {
            DocumentTypes.Type coded =
                    piece.isEmpty() || Character.isDigit(piece.charAt(0)) ? null : types.byCode(piece);
            if (coded != null) {
                type = coded.name();
                break;
            }
        }
        return type == null ? null : dated(tokens, start, symbol, type, null, "reference.list");
    }

    private static Step dated(Tokens tokens, int start, Symbol symbol, String type, @Nullable String title, String by) {
        int at = symbol.end;
        String date = null;
        int behind = tokens.is(at, ",") ? at + 1 : at;
        if (tokens.is(behind, "ngày")) {
            Moment moment = MomentParser.at(tokens, behind);
            if (moment != null && moment.value() != null) {
                date = moment.value();
                at = moment.end();
            }
        } else if (tokens.is(at, "năm") && MomentParser.yearAt(tokens, at + 1) > 0) {
            date = String.valueOf(MomentParser.yearAt(tokens, at + 1));
            at += 2;
        }
        return new Step(new Citation(tokens.span(start, at - 1), type, symbol.number, date, null, title, by), at);
    }

    /** "20-NQ/TW", "12 6- TB/TW", "78/2021/NĐ -CP", "8935/BNV-CTTN&BĐG": spaces out, a lost bar put back. */
    private static @Nullable Symbol symbol(Tokens tokens, int from, boolean named) {
        int at = from;
        StringBuilder number = new StringBuilder();
        while (tokens.isNumber(at) && number.length() < 7) {
            String digits = tokens.folded(at);
            boolean plain = digits.chars().allMatch(Character::isDigit);
            boolean dotted = number.isEmpty() && DOTTED_NUMBER.matcher(digits).matches();
            if (!plain && !dotted || !number.isEmpty() && (!named || digits.length() > 2)) {
                return null;
            }
            number.append(digits);
            at++;
        }
        if (number.isEmpty()) {
            if (!tokens.isWord(at)
                    || !Character.isDigit(tokens.text(at).charAt(0))
                    || tokens.text(at).length() > 6) {
                return null;
            }
            number.append(tokens.text(at)); // "3176b"
            at++;
        }
        boolean letters = false;
        int groups = 0;
        while (isJoint(tokens, at) && groups < 8) {
            boolean close = tokens.touchesNext(at) || tokens.touchesNext(at - 1);
            boolean word = tokens.isWord(at + 1) && isCode(tokens, at + 1);
            boolean year = tokens.isNumber(at + 1)
                    && !letters
                    && tokens.is(at, "/")
                    && MomentParser.yearAt(tokens, at + 1) > 0;
            if (!close || !word && !year) {
                break;
            }
            number.append(tokens.is(at, "/") ? '/' : '-').append(tokens.text(at + 1));
            letters |= word;
            at += 2;
            while (letters
                    && (tokens.is(at, "&") || tokens.is(at, "."))
                    && tokens.touchesNext(at)
                    && tokens.touchesNext(at - 1)
                    && tokens.isUpper(at + 1)) {
                number.append(tokens.folded(at)).append(tokens.text(at + 1));
                at += 2;
            }
            groups++;
        }
        return letters ? new Symbol(partyBar(number.toString()), at) : null;
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return tokens.is(at, "/") || tokens.is(at, "-");
    }

    /** A piece of a symbol has a capital: QĐ, TTg, QH15, CTr. */
    private static boolean isCode(Tokens tokens, int at) {
        String piece = tokens.text(at);
        return piece.length() <= 12
                && Character.isUpperCase(piece.charAt(0))
                && (piece.length() <= 3
                        || tokens.isUpper(at)
                        || piece.chars().filter(Character::isUpperCase).count() >= 2);
    }

    /** "06-CT-TW" lost its bar: Party symbols are number-type/organ. */
    private static String partyBar(String number) {
        int last = number.lastIndexOf('-');
        boolean lost = number.indexOf('/') < 0
                && last > number.indexOf('-')
                && PARTY_ORGANS.contains(number.substring(last + 1));
        return lost ? number.substring(0, last) + "/" + number.substring(last + 1) : number;
    }

    /** "Luật Sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17 tháng 6 năm 2020", "Luật Giáo dục năm 2019". */
    private @Nullable Step law(Tokens tokens, int start, int typeLength, String type) {
        int name = start + typeLength;
        int end = endOfLawName(tokens, name);
        if (end == name) {
            return null;
        }
        String title = tokens.phrase(name, end - 1);
        int at = end;
        if (tokens.is(at, "(") && tokens.is(at + 1, "sửa") && tokens.is(at + 3, ")")) {
            at += 4;
        }
        int numberAt = tokens.is(at, "số") ? at + 1 : at;
        Symbol symbol = tokens.isNumber(numberAt) ? symbol(tokens, numberAt, tokens.is(at, "số")) : null;
        if (symbol != null) {
            return dated(tokens, start, symbol, type, title, "reference.law");
        }
        String date = null;
        if (tokens.is(at, "ngày")) {
            Moment moment = MomentParser.at(tokens, at);
            if (moment != null && moment.value() != null) {
                date = moment.value();
                at = moment.end();
            }
        } else if (tokens.is(at, "năm") && MomentParser.yearAt(tokens, at + 1) > 0) {
            date = String.valueOf(MomentParser.yearAt(tokens, at + 1));
            at += 2;
        }
        return new Step(new Citation(tokens.span(start, at - 1), type, null, date, null, title, "reference.law"), at);
    }

    private int endOfLawName(Tokens tokens, int name) {
        boolean amending = tokens.are(name, "sửa", "đổi");
        PhraseTrie.Match<String> known = laws.longest(tokens, name);
        if (known != null) {
            return name + known.length();
        }
        if (amending) {
            return endOfAmendment(tokens, name);
        }
        if (!tokens.isCapitalised(name)) {
            return name;
        }
        int at = name + 1;
        while (at < tokens.size()
                && at - name < MAX_LAW_WORDS
                && tokens.isWord(at)
                && !stops.contains(tokens.folded(at))) {
            at++;
        }
        return at;
    }

    /** The names of the amended laws belong to the amending law's name. */
    private int endOfAmendment(Tokens tokens, int name) {
        int at = name;
        int end = name;
        while (at < tokens.size() && at - name < 120) {
            if (tokens.is(at, "luật") && tokens.isCapitalised(at)) {
                PhraseTrie.Match<String> known = laws.longest(tokens, at + 1);
                int after = known != null ? at + 1 + known.length() : endOfLawName(tokens, at + 1);
                if (after == at + 1) {
                    break;
                }
                end = after;
                at = after;
                boolean more = tokens.is(at, ",") && tokens.is(at + 1, "luật")
                        || tokens.is(at, "và") && tokens.is(at + 1, "luật")
                        || tokens.is(at, "và") && tokens.are(at + 1, "bộ", "luật");
                if (!more) {
                    break;
                }
                at++;
            } else if (tokens.is(at, ";") || tokens.is(at, ".")) {
                break;
            } else {
                at++;
            }
        }
        return end;
    }

    private record Symbol(String number, int end) {}

    private record Step(Citation citation, int end) {}
}
