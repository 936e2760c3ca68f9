package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.lang.Folding;
import vn.kehoach.lang.Vocabulary;
import vn.kehoach.model.Metadata;

/** The provinces of a scheme with their regions and their places on a map of tiles. Immutable. */
public final class ProvinceMap {
    private static final String CITY = "Thành phố Hồ Chí Minh";

    private final ProvinceScheme scheme;
    private final Map<String, Tile> byName = new LinkedHashMap<>();
    private final List<Region> regions = new ArrayList<>();

    /** Loads the bundled map. */
    public ProvinceMap(ProvinceScheme scheme) {
        this(scheme, Vocabulary.bundled());
    }

    ProvinceMap(ProvinceScheme scheme, Vocabulary vocabulary) {
        this.scheme = scheme;
        String wanted = scheme.name().toLowerCase(Locale.ROOT);
        for (List<String> row : vocabulary.rows("province-map.tsv", 6)) {
            if (row.get(0).equals(wanted)) {
                Tile tile = new Tile(
                        row.get(1), row.get(2), row.get(3), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)));
                byName.put(Folding.key(tile.name()), tile);
            }
        }
        vocabulary.rows("regions.tsv", 3).forEach(row -> regions.add(new Region(row.get(0), row.get(1), row.get(2))));
    }

    /** The tiles in the order of the file, from north to south. */
    public List<Tile> tiles() {
        return List.copyOf(byName.values());
    }

    /** The regions that the tiles name. */
    public List<Region> regions() {
        return regions.stream()
                .filter(region ->
                        byName.values().stream().anyMatch(tile -> tile.region().equals(region.key())))
                .toList();
    }

    /** The tile of a document's province, or null when it is for none. */
    public @Nullable Tile of(Metadata.@Nullable Province province) {
        if (province == null) {
            return null;
        }
        Tile tile = scheme == ProvinceScheme.NEW ? find(province.now().name()) : find(province.name());
        return tile == null ? find(province.now().name()) : tile;
    }

    private @Nullable Tile find(String name) {
        String bare = name.equals("Thừa Thiên Huế") ? "Huế" : name.equals(CITY) ? "Hồ Chí Minh" : name;
        return byName.get(Folding.key(bare));
    }

    /**
     * A province.
     *
     * @param code code of the General Statistics Office
     * @param name "Lạng Sơn"
     * @param region key of its region
     * @param column place on the map of tiles, from 1 in the west
     * @param row place on the map of tiles, from 1 in the north
     */
    public record Tile(String code, String name, String region, int column, int row) {}

    /** A region: its key, its name, its English name. */
    public record Region(String key, String name, String english) {}
}
