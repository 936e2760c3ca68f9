package vn.kehoach.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.lang.Vocabulary;

class ProvinceMapTest {
    /** As the annex of Resolution 306/NQ-CP of 5 October 2025 lists them. */
    private static final Map<String, List<String>> REGIONS_OF_2025 = Map.of(
            "Trung du và miền núi phía Bắc",
            List.of(
                    "Lạng Sơn",
                    "Cao Bằng",
                    "Thái Nguyên",
                    "Tuyên Quang",
                    "Phú Thọ",
                    "Lào Cai",
                    "Lai Châu",
                    "Điện Biên",
                    "Sơn La"),
            "Đồng bằng sông Hồng",
            List.of("Hà Nội", "Hải Phòng", "Ninh Bình", "Hưng Yên", "Bắc Ninh", "Quảng Ninh"),
            "Bắc Trung Bộ",
            List.of("Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế"),
            "Duyên hải Nam Trung Bộ và Tây Nguyên",
            List.of("Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Khánh Hòa", "Lâm Đồng"),
            "Đông Nam Bộ",
            List.of("Hồ Chí Minh", "Đồng Nai", "Tây Ninh"),
            "Đồng bằng sông Cửu Long",
            List.of("Cần Thơ", "Vĩnh Long", "Đồng Tháp", "An Giang", "Cà Mau"));

    @Test
    void theRegionsAreThoseOfTheGovernment() {
        ProvinceMap map = new ProvinceMap(ProvinceScheme.NEW);

        Map<String, List<String>> found = map.regions().stream()
                .collect(Collectors.toMap(
                        ProvinceMap.Region::name,
                        region -> map.tiles().stream()
                                .filter(tile -> tile.region().equals(region.key()))
                                .map(ProvinceMap.Tile::name)
                                .toList()));

        assertThat(found).hasSize(6).containsOnlyKeys(REGIONS_OF_2025.keySet());
        REGIONS_OF_2025.forEach((region, provinces) ->
                assertThat(found.get(region)).as(region).containsExactlyInAnyOrderElementsOf(provinces));
    }

    @ParameterizedTest
    @EnumSource
    void everyProvinceStandsOnceOnTheMap(ProvinceScheme scheme) {
        ProvinceMap map = new ProvinceMap(scheme);
        boolean present = scheme == ProvinceScheme.NEW;

        List<String> provinces = Vocabulary.bundled().rows("provinces.tsv", 7).stream()
                .map(row -> present ? row.get(6) + " " + row.get(5) : row.get(0) + " " + row.get(1))
                .filter(province -> !province.equals("46 Thừa Thiên Huế"))
                .distinct()
                .toList();

        assertThat(map.tiles())
                .extracting(tile -> tile.code() + " " + tile.name())
                .containsExactlyInAnyOrderElementsOf(provinces)
                .hasSize(present ? 34 : 63);
        assertThat(map.tiles())
                .extracting(tile -> tile.column() + " " + tile.row())
                .doesNotHaveDuplicates();
        assertThat(map.regions()).hasSize(6);
    }
}
