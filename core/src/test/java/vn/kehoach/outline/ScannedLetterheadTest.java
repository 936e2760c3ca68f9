package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Section;
import vn.kehoach.model.Warning;

/** Letterheads as scans give them: number and day are written by hand and read wrong. */
class ScannedLetterheadTest {
    @ParameterizedTest
    @CsvSource({
        "'Hà Giang, ngày 12 tháng 3 năm 2021', 2021-03-12, false",
        "'Hà Giang, ngày c?Ô tháng 10 năm 2017', 2017-10, true",
        "'Hà Giang, ngày đ§ tháng 1] năm 2010', 2010, true",
        "'Hà Giang, ngày tháng 3 năm 2021', , false"
    })
    void theDateIsGivenAsFarAsItIsSure(String line, @Nullable String date, boolean warned) {
        Plan plan = plan(line, "I. MỤC TIÊU");
        assertThat(plan.metadata().issuedOn()).isEqualTo(date);
        assertThat(plan.warnings())
                .extracting(Warning::code)
                .filteredOn("uncertain-day"::equals)
                .hasSize(warned ? 1 : 0);
    }

    @Test
    void thePlaceOfARomanNumberReadAsLettersIsKept() {
        Plan plan = plan("Hà Giang, ngày 12 tháng 3 năm 2021", "HI. MỤC TIÊU");
        assertThat(plan.sections()).extracting(Section::number).containsExactly("III");
    }

    private static Plan plan(String dateLine, String heading) {
        return PlanExtractor.standard().extract("""
                ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
                Số: 215/KH-UBND
                %s
                KÉ HOẠCH
                Phát triển thư viện
                %s
                Xây dựng thêm thư viện ở các xã vùng cao của tỉnh.
                """.formatted(dateLine, heading));
    }
}
