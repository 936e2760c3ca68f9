package vn.kehoach.mention;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.PhraseTrie;
import vn.kehoach.lang.Provinces;
import vn.kehoach.lang.Tokens;

/** What follows the head of an agency's name: its level and place, "các huyện, thị xã, thành phố", "tỉnh Lạng Sơn". */
final class AgencyTail {
    private static final Map<String, String> LEVELS =
            Map.of("tỉnh", "province", "huyện", "district", "quận", "district", "xã", "commune", "phường", "commune");
    private static final Set<String> LEVEL_LEADS = Set.of("cấp", "tuyến");

    private static final int MAX_PLACE_WORDS = 4;

    private final Provinces provinces;
    private final AgencyWords words;

    AgencyTail(AgencyWords words, Provinces provinces) {
        this.provinces = provinces;
        this.words = words;
    }

    /** End of the tail that begins at {@code at}, and its level; {@code end == at} where there is none. */
    Tail read(Tokens tokens, int at) {
        int i = at;
        boolean many = tokens.is(i, "các");
        if (many) {
            i++;
        }
        if (LEVEL_LEADS.contains(tokens.folded(i)) && levelLength(tokens, i + 1) > 0) {
            i++;
        } else if (tokens.is(i, "các") && tokens.is(i + 1, "cấp") || many && tokens.is(i, "cấp")) {
            return new Tail(i + 1, null);
        } else if (tokens.are(i, "cùng", "cấp")) {
            return new Tail(i + 2, null);
        }
        int length = many ? Math.max(levelLength(tokens, i), words.village(tokens, i)) : levelLength(tokens, i);
        if (length == 0) {
            return many ? new Tail(at, null) : place(tokens, at);
        }
        String level = level(tokens, i);
        i += length;
        int units = 1;
        while (true) {
            int next = nextUnit(tokens, i);
            int more = next < 0 ? 0 : Math.max(levelLength(tokens, next), shortLength(tokens, next));
            more = next >= 0 && many ? Math.max(more, words.village(tokens, next)) : more;
            if (more == 0) {
                break;
            }
            i = next + more;
            units++;
        }
        if (units == 1 && !many) {
            int end = isNumberedPlace(tokens, i) ? i + 1 : placeName(tokens, i, tokens.is(i - 1, "tỉnh"));
            if (end > i) {
                return new Tail(end, level);
            }
        }
        if (many) {
            i = placeList(tokens, i);
        }
        if (tokens.are(i, "ven", "biển")
                || tokens.are(i, "miền", "núi")
                || tokens.are(i, "biên", "giới")
                || tokens.are(i, "liên", "quan")) {
            i += 2;
            i = many ? behindMore(tokens, i) : i;
        } else if (many && tokens.is(i, "vùng")) {
            i = region(tokens, i);
        } else if (units > 1 && tokens.are(i, "có", "liên", "quan")) {
            i += 3;
        }
        if (tokens.are(i, "thuộc", "tỉnh") || tokens.are(i, "thuộc", "huyện")) {
            i += 2;
        } else if (tokens.are(i, "trực", "thuộc", "trung", "ương")) {
            i += 4;
        }
        return new Tail(i, level);
    }

    /** "các xã, phường ven biển" + "và đặc khu Cồn Cỏ". */
    private int behindMore(Tokens tokens, int at) {
        int unit = nextUnit(tokens, at);
        int length = unit < 0 || !tokens.is(at, "và") ? 0 : levelLength(tokens, unit);
        return length == 0 ? at : placeName(tokens, unit + length, false);
    }

    /** "các tỉnh, thành phố" + "vùng đồng bằng sông Cửu Long": up to the end of the region's name, or {@code at}. */
    private static int region(Tokens tokens, int at) {
        int i = at + 1;
        while (i - at <= MAX_PLACE_WORDS && tokens.isWord(i) && !tokens.isCapitalised(i)) {
            i++;
        }
        int name = i;
        while (i - name < MAX_PLACE_WORDS && tokens.isCapitalised(i)) {
            i++;
        }
        return i > name ? i : at;
    }

    /** "Phường 12", "quận 1": places that have a number for their name. */
    private static boolean isNumberedPlace(Tokens tokens, int i) {
        return (tokens.is(i - 1, "phường") || tokens.is(i - 1, "quận"))
                && tokens.isNumber(i)
                && tokens.text(i).length() <= 2
                && !tokens.is(i + 1, "/");
    }

    /** A unit further on in "huyện, thị xã, thành phố": behind a comma, "và" or a bar. */
    private static int nextUnit(Tokens tokens, int i) {
        if (!(tokens.is(i, ",") || tokens.is(i, "và") || tokens.is(i, "/") || tokens.is(i, "hoặc"))) {
            return -1;
        }
        int next = i + 1;
        if (tokens.is(i, ",") && tokens.is(next, "và")) {
            next++;
        }
        if (LEVEL_LEADS.contains(tokens.folded(next))) {
            next++;
        }
        return next;
    }

    /** How many tokens the level word at {@code i} takes; "xã" of "xã hội" is none. */
    static int levelLength(Tokens tokens, int i) {
        if (tokens.is(i + 1, "ủy") || tokens.is(i + 1, "đoàn") || tokens.is(i, "tỉnh") && tokens.is(i + 1, "hội")) {
            return 0; // "Tỉnh ủy", "Huyện đoàn": bodies of their own.
        }
        return switch (tokens.folded(i)) {
            case "tỉnh", "huyện", "quận", "phường" -> tokens.is(i, "quận") && tokens.is(i + 1, "khu") ? 0 : 1;
            case "quân" -> tokens.is(i + 1, "khu") ? 2 : 0;
            case "xã" -> tokens.is(i + 1, "hội") ? 0 : 1;
            case "thành" -> tokens.is(i + 1, "phố") ? 2 : 0;
            case "thị" -> tokens.is(i + 1, "xã") || tokens.is(i + 1, "trấn") ? 2 : 0;
            case "đặc" -> tokens.is(i + 1, "khu") ? 2 : 0;
            case "tp" -> tokens.is(i + 1, ".") ? 2 : 1;
            default -> 0;
        };
    }

    /** "các huyện, thành, thị", "các huyện, thị, thành phố": in lists the second syllable may be left out. */
    private int shortLength(Tokens tokens, int i) {
        boolean unit = tokens.is(i, "thành") || tokens.is(i, "thị");
        if (tokens.are(i, "khu", "công", "nghiệp")) {
            return 3;
        }
        return unit && !tokens.isCapitalised(i) && !words.makesOtherWord(tokens, i + 1) ? 1 : 0;
    }

    static @Nullable String level(Tokens tokens, int i) {
        return switch (tokens.folded(i)) {
            case "thành", "tp" -> "province";
            case "thị" -> tokens.is(i + 1, "xã") ? "district" : "commune";
            case "đặc" -> "commune";
            default -> LEVELS.get(tokens.folded(i));
        };
    }

    /** A place without a level word: "Thành ủy Hà Nội", "Bảo hiểm xã hội Việt Nam", "Ban Tuyên giáo Tỉnh ủy". */
    private Tail place(Tokens tokens, int at) {
        if (tokens.are(at, "việt", "nam") && tokens.isCapitalised(at)) {
            Tail level = read(tokens, at + 2);
            return level.end() > at + 2 ? level : new Tail(at + 2, "central");
        }
        if (tokens.are(at, "trung", "ương") && tokens.isCapitalised(at)) {
            return new Tail(at + 2, "central");
        }
        boolean institution = tokens.are(at, "bệnh", "viện") || tokens.are(at, "nhà", "trường");
        if (institution && !tokens.isCapitalised(at) && !tokens.isCapitalised(at + 2)) {
            return new Tail(at + 2, null); // "Hội đồng Khoa học kỹ thuật bệnh viện": a body of a body without its name.
        }
        if (tokens.are(at, "quốc", "gia")) {
            return new Tail(at + 2, "central");
        }
        boolean partyBody =
                (tokens.is(at, "tỉnh") || tokens.is(at, "thành") || tokens.is(at, "huyện") || tokens.is(at, "thị"))
                        && tokens.is(at + 1, "ủy");
        if (partyBody) {
            int end = placeName(tokens, at + 2, false);
            return new Tail(end, tokens.is(at, "huyện") || tokens.is(at, "thị") ? "district" : "province");
        }
        PhraseTrie.Match<Provinces.Province> province = tokens.isCapitalised(at) ? provinces.at(tokens, at) : null;
        return province == null ? new Tail(at, null) : new Tail(at + province.length(), "province");
    }

    /** "các huyện Vị Xuyên, Bắc Mê và Yên Minh", "các huyện: Lộc Ninh, Bù Đốp": the end of the places, or {@code at}. */
    private int placeList(Tokens tokens, int at) {
        int i = tokens.is(at, ":") ? at + 1 : at;
        int end = at;
        while (i < tokens.size()) {
            int place = listedPlace(tokens, i);
            if (place == i) {
                break;
            }
            end = place;
            if (!tokens.is(place, ",") && !tokens.is(place, "và")) {
                break;
            }
            i = place + 1;
            i += levelLength(tokens, i);
        }
        return end;
    }

    /** A capitalised run in a list; of one word only where the list goes on or ends behind it. */
    private int listedPlace(Tokens tokens, int at) {
        int end = at;
        while (end - at < MAX_PLACE_WORDS && tokens.isCapitalised(end) && words.head(tokens, end) == null) {
            end++;
        }
        boolean bounded = end - at >= 2 || end >= tokens.size() || tokens.isPunctuation(end) || tokens.is(end, "và");
        return bounded ? end : at;
    }

    /** The end of the proper name at {@code at}: a province, or some capitalised words that begin no other agency. */
    private int placeName(Tokens tokens, int at, boolean ofProvince) {
        if (!tokens.isCapitalised(at)) {
            return at;
        }
        PhraseTrie.Match<Provinces.Province> province = provinces.at(tokens, at);
        if (province != null) {
            return at + province.length();
        }
        if (ofProvince && !tokens.isUpper(at)) {
            return at; // "Chủ tịch UBND tỉnh Trần Văn An" names a person.
        }
        int i = at;
        while (i - at < MAX_PLACE_WORDS
                && tokens.isCapitalised(i)
                && (!tokens.isUpper(i) || tokens.isUpper(at))
                && words.head(tokens, i) == null) {
            i++;
        }
        // One capital alone begins a sentence or a title more often than it names a place.
        return i - at >= 2 ? i : at;
    }

    /**
     * A tail.
     *
     * @param end index of the first token after it
     * @param level its level, or null
     */
    record Tail(int end, @Nullable String level) {}
}
