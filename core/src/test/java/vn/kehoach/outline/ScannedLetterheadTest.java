package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.PlanExtractor;
import vn.kehoach.model.Metadata;
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
        "'— Hà Giang, ngày 12 tháng 3 nắm 2021', 2021-03-12, false",
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

    @Test
    void aRomanNumberMayHaveLostItsStop() {
        Plan plan = plan("Hà Giang, ngày 12 tháng 3 năm 2021", "II NHIỆM VỤ, GIẢI PHÁP");
        assertThat(plan.sections()).extracting(Section::number).containsExactly("II");
    }

    @ParameterizedTest
    @CsvSource({
        "'11. CHU TỊCH\nPHO CHỦ TỊCH', KT. CHU TỊCH, PHO CHỦ TỊCH",
        "'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC",
    })
    void aDeputySignsForTheHead(String block, String signedFor, String position) {
        Metadata metadata = signed("- Sở Y tế;", block);
        assertThat(metadata.signedFor()).isEqualTo(signedFor);
        assertThat(metadata.signerPosition()).isEqualTo(position);
        assertThat(metadata.signer()).isEqualTo("Vàng Thị Mai");
    }

    @ParameterizedTest
    @CsvSource({
        "- Sở Y tế (0/C);, Sở Y tế",
        "'- Sở Y tế (B/c), ^ pí', Sở Y tế",
        "- Sở Y tế; -, Sở Y tế",
        "- Sở Y tế (đ/b);, Sở Y tế",
        "'- Lưu: VT, KT.', 'Lưu: VT, KT'",
    })
    void recipientsAreFreeOfNotesAndSmears(String line, String recipient) {
        assertThat(signed(line, "GIÁM ĐỐC").recipients()).containsExactly(recipient);
    }

    @ParameterizedTest
    @CsvSource({
        "'SỞ Y TẾ HÀ GIANG\nTHANH TRA', Thanh tra Sở Y tế Hà Giang",
        "'UBND TỈNH HÀ GIANG\nSỞ Y TẾ -CÔNG ĐOÀN NGÀNH', Sở Y tế tỉnh Hà Giang - Công đoàn ngành",
    })
    void theIssuerIsNamedInFull(String lines, String issuer) {
        Plan plan = plan(lines, "Hà Giang, ngày 12 tháng 3 năm 2021", "I. MỤC TIÊU");
        assertThat(plan.metadata().issuer()).isEqualTo(issuer);
    }

    private static Metadata signed(String recipient, String block) {
        return PlanExtractor.standard().extract("""
                ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
                Số: 215/KH-UBND
                KẾ HOẠCH
                Phát triển thư viện
                I. MỤC TIÊU
                Xây dựng thêm thư viện ở các xã vùng cao của tỉnh./.
                Nơi nhận:
                %s
                %s
                Vàng Thị Mai
                """.formatted(recipient, block)).metadata();
    }

    private static Plan plan(String dateLine, String heading) {
        return plan("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", dateLine, heading);
    }

    private static Plan plan(String issuer, String dateLine, String heading) {
        return PlanExtractor.standard().extract("""
                %s
                Số: 215/KH-UBND
                %s
                KÉ HOẠCH
                Phát triển thư viện
                %s
                Xây dựng thêm thư viện ở các xã vùng cao của tỉnh.
                """.formatted(issuer, dateLine, heading));
    }
}
